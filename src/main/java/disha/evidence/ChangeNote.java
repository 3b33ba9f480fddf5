package disha.evidence;

import disha.rules.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/// A note of ours on what has changed since the documents were written.
///
/// @param sources the public addresses it rests on, the first of them first; one at least
/// @param documents the ids of the documents whose claims it stands beside; can be none
/// @param wage what it says of a minimum wage, if it does
public record ChangeNote(
    NoteDate date,
    NoteTopic topic,
    Text text,
    List<String> sources,
    Confidence confidence,
    List<String> documents,
    Optional<MinimumWage> wage) {
  public ChangeNote {
    sources = List.copyOf(sources);
    documents = List.copyOf(documents);
  }

  /// What a note is about, in the order in which notes are told.
  public enum NoteTopic {
    LAW,
    WAGES,
    COMPANIES,
    INDUSTRY,
    OCCUPATIONS,
    GRADUATES,
    PRICES
  }

  /// How sure it is.
  public enum Confidence {
    /// Two sources say the same.
    HIGH,
    /// One source says so, or not all of it is said twice.
    MEDIUM,
    /// It can well be out of date; the note itself says why.
    LOW
  }
}
