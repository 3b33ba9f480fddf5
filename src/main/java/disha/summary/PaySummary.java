package disha.summary;

import disha.rules.grounds.Fact;
import java.util.List;
import java.util.Optional;

/// Pay in a segment, ready to be shown.
///
/// @param experience for how much experience this is, in words
/// @param spanLow the lowest amount of the documents here
/// @param spanHigh the highest amount of the documents here
/// @param between whether no document speaks of just this experience, so that all is interpolated
/// @param held whether no document reaches as far as this experience, so that the last figures are
///   held
/// @param rests how many facts and assumptions the figures rest on, and which
/// @param ceiling the most that any document names
/// @param bands one bar for each claim of a document's voice
/// @param drivers what moves the middle to likely
/// @param notes what a person must know about these figures
public record PaySummary(
    String experience,
    Amount low,
    Amount likely,
    Amount high,
    Amount spanLow,
    Amount spanHigh,
    boolean between,
    boolean held,
    Sentence rests,
    Optional<CeilingLine> ceiling,
    List<BandLine> bands,
    Amount middle,
    List<DriverLine> drivers,
    List<Sentence> notes) {
  public PaySummary {
    bands = List.copyOf(bands);
    drivers = List.copyOf(drivers);
    notes = List.copyOf(notes);
  }

  /// Amounts with the mark that `pay.held` explains, where they are held.
  public String marked(String amounts) {
    return held ? amounts + " *" : amounts;
  }

  /// Whether anything moves the middle, so that there is a way to likely to be shown.
  public boolean isMoved() {
    return drivers.stream().anyMatch(DriverLine::moves);
  }

  /// The most that a document says anyone reaches.
  public record CeilingLine(Amount low, Amount high, Sentence text) {}

  /// One claim of one voice.
  ///
  /// @param voice the document or documents that make it
  /// @param about for which experience
  /// @param share the part of the pool it has, in words
  public record BandLine(
      String voice,
      String about,
      Fact.Role role,
      String roleWord,
      Amount low,
      Amount high,
      String share,
      Sentence text) {}

  /// One driver.
  ///
  /// @param state whether it applies, in a word
  /// @param month what it changes a month, in words with a sign
  /// @param year what it changes a year, in words with a sign
  /// @param before what is reached without it
  /// @param after what is reached with it
  public record DriverLine(
      String name,
      String state,
      String month,
      String year,
      Amount before,
      Amount after,
      Sentence text) {
    /// Whether it changes anything here.
    public boolean moves() {
      return !before.equals(after);
    }
  }
}
