package disha.roster.readings;

/// What of a row tells nothing of the student.
///
/// @param column the heading of its column
/// @param text what stands there
public record UnusedText(String column, String text) {}
