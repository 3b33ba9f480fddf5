package disha.summary;

/// A numbered reference to the place in a document where a fact stands.
///
/// @param fact the id of the fact
/// @param says the fact in our words
/// @param certainty how sure the text is, as a word; empty where it is plain
public record Citation(
    int number,
    String fact,
    String document,
    String date,
    String section,
    String says,
    String certainty) {}
