package disha.summary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands behind every result: the documents, all that they say, and where they disagree. Does
/// not depend on the profile, but for the assumptions that a person changed.
///
/// @param voices the independent voices, each with its documents
/// @param facts all that the documents say, in the order of the model
/// @param kinds what facts are about, of those there are
/// @param segments the segments that facts name
/// @param topics where the documents disagree
public record SourcesSummary(
    List<Voice> voices,
    List<FactLine> facts,
    List<FactFilter> kinds,
    List<FactFilter> segments,
    List<ConflictTopic> topics) {
  public SourcesSummary {
    voices = List.copyOf(voices);
    facts = List.copyOf(facts);
    kinds = List.copyOf(kinds);
    segments = List.copyOf(segments);
    topics = List.copyOf(topics);
  }

  /// Something that facts can be picked by.
  public record FactFilter(String id, String name) {}

  /// Documents that were made from one another, or one that stands alone.
  ///
  /// @param why how we know
  public record Voice(String name, String why, List<DocumentLine> documents) {
    public Voice {
      documents = List.copyOf(documents);
    }
  }

  /// A document.
  ///
  /// @param date what it says of its own date
  /// @param year the assumption on its year; empty where it states it
  /// @param damage what is lost or garbled in it
  /// @param facts how many facts are from it
  public record DocumentLine(
      String id,
      String name,
      String about,
      String date,
      Optional<Summary.AssumptionLine> year,
      List<String> damage,
      int facts) {
    public DocumentLine {
      damage = List.copyOf(damage);
    }
  }

  /// One thing that one document says.
  ///
  /// @param kind what it is about, as an id
  /// @param kindWord the same as a word
  /// @param says in our words
  /// @param certainty how sure the text is, as a word; empty where it is plain
  /// @param figures the amounts and numbers in it, each in words
  /// @param segments the ids of the segments it is about
  /// @param segmentNames their names, as one text; can be empty
  public record FactLine(
      String id,
      String documentId,
      String document,
      String date,
      String section,
      String kind,
      String kindWord,
      String says,
      String certainty,
      List<String> figures,
      Set<String> segments,
      String segmentNames) {
    public FactLine {
      figures = List.copyOf(figures);
      segments = Set.copyOf(segments);
    }
  }

  /// A topic on which the documents disagree.
  ///
  /// @param voices how many independent voices speak on it, in words
  /// @param handling what the model does about it
  /// @param assumptions the assumptions by which it does so
  public record ConflictTopic(
      String name,
      String voices,
      List<ConflictSide> claims,
      String handling,
      List<Summary.AssumptionLine> assumptions) {
    public ConflictTopic {
      claims = List.copyOf(claims);
      assumptions = List.copyOf(assumptions);
    }
  }

  /// One side of it.
  ///
  /// @param voices the names of the voices that take it
  public record ConflictSide(String says, List<String> voices, List<FactLine> facts) {
    public ConflictSide {
      voices = List.copyOf(voices);
      facts = List.copyOf(facts);
    }
  }
}
