package disha.summary;

import disha.estimate.offer.OfferCheck;
import disha.estimate.ways.Way;
import java.util.List;
import java.util.Optional;

/// What stands around the verdicts and the pay: the offer in hand, what the documents disagree on,
/// and the other side of the job.
///
/// @param prices in whose rupees amounts are given, in a sentence
/// @param restated whether amounts are restated by us, and not as the documents wrote them
/// @param next the open questions that matter, those that decide the most first
/// @param ways the few best changes that open more or raise pay, the cheapest first
/// @param noWays why none is told, in a sentence; empty where some are, or none were looked for
/// @param offer the check of the offer in hand
/// @param conflicts the topics on which the documents disagree
/// @param otherSide what the documents say of the job apart from pay
/// @param sureness how sure the documents are all in all, in sentences
/// @param voices the independent voices, each with its documents
public record Context(
    String prices,
    boolean restated,
    List<NextAnswer> next,
    List<WayLine> ways,
    String noWays,
    Optional<OfferNote> offer,
    List<ConflictNote> conflicts,
    List<SideNote> otherSide,
    List<String> sureness,
    List<SourcesSummary.Voice> voices) {
  /// Nothing around.
  public static final Context NONE =
      new Context(
          "",
          false,
          List.of(),
          List.of(),
          "",
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Context {
    next = List.copyOf(next);
    ways = List.copyOf(ways);
    conflicts = List.copyOf(conflicts);
    otherSide = List.copyOf(otherSide);
    sureness = List.copyOf(sureness);
    voices = List.copyOf(voices);
  }

  /// An open question and what its answer would do.
  ///
  /// @param id as in the profile file
  /// @param effect what the answer decides, in a sentence
  /// @param decides in how many segments it decides the verdict
  public record NextAnswer(String id, String asks, String effect, int decides) {}

  /// A few moves together.
  ///
  /// @param moves what to do, each with the documents that name the way and the assumptions behind
  ///   who can do it and how long it takes
  /// @param takes how long they take, in a sentence
  /// @param aside what speaks against it, in a sentence; can be empty
  /// @param brief what it does, in short
  /// @param opens what it opens and where further documents admit, in sentences; can be empty
  /// @param raises what it does to pay a month, in a sentence; can be empty
  /// @param raisesYear the same a year
  public record WayLine(
      Way way,
      List<Sentence> moves,
      String takes,
      String aside,
      String brief,
      String opens,
      String raises,
      String raisesYear) {
    /// What it does to pay, for a month or a year.
    public String raises(boolean yearly) {
      return yearly ? raisesYear : raises;
    }

    public WayLine {
      moves = List.copyOf(moves);
    }

    /// Those that are steps. That pay grows with the years is none, and told only where there is no
    /// other.
    public static List<WayLine> steps(List<WayLine> all) {
      List<WayLine> steps = all.stream().filter(w -> !w.way().isTime()).toList();
      return steps.isEmpty() ? all : steps;
    }
  }

  /// The check of an offer.
  ///
  /// @param segmentId the segment it is for
  /// @param segment the name of that segment
  /// @param mixed whether it stands elsewhere in the other rupees, as written or today's
  /// @param verdict where it stands, and whether the person can join, in a few sentences
  /// @param range from where to where pay goes there, as written and in today's rupees
  /// @param claims how it stands to each claim of the documents, by the month
  /// @param claimsYear the same by the year
  /// @param warning what a document warns of, if the offer is below all
  public record OfferNote(
      String segmentId,
      String segment,
      Amount offered,
      OfferCheck.OfferPlace place,
      boolean mixed,
      String verdict,
      String range,
      List<Sentence> claims,
      List<Sentence> claimsYear,
      Optional<Sentence> warning) {
    public OfferNote {
      claims = List.copyOf(claims);
      claimsYear = List.copyOf(claimsYear);
    }

    /// How it stands to each claim of the documents, for a month or a year.
    public List<Sentence> claims(boolean yearly) {
      return yearly ? claimsYear : claims;
    }
  }

  /// A topic on which documents disagree.
  ///
  /// @param claims the sides, each with the documents that take it
  /// @param voices how many independent voices speak on it, in words
  /// @param handling what the model does about it
  public record ConflictNote(
      String topic, List<Sentence> claims, String voices, Sentence handling) {
    public ConflictNote {
      claims = List.copyOf(claims);
    }
  }

  /// Something a document says of the job.
  ///
  /// @param kind what kind of thing, in a word
  /// @param good whether it speaks for the job
  /// @param sectorIds the sectors it is about
  /// @param sectors the names of those sectors
  public record SideNote(
      String kind, boolean good, List<String> sectorIds, String sectors, Sentence text) {
    public SideNote {
      sectorIds = List.copyOf(sectorIds);
    }
  }
}
