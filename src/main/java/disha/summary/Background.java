package disha.summary;

import disha.estimate.OfferCheck;
import java.util.List;
import java.util.Optional;

/// What stands around the verdicts and the pay: the offer in hand, what the documents disagree on,
/// and the other side of the job.
///
/// @param prices in whose rupees amounts are given, in a sentence
/// @param offer the check of the offer in hand
/// @param conflicts the topics on which the documents disagree
/// @param otherSide what the documents say of the job apart from pay
public record Background(
    String prices, Optional<Offer> offer, List<Conflict> conflicts, List<SideNote> otherSide) {
  /// Nothing around.
  public static final Background NONE = new Background("", Optional.empty(), List.of(), List.of());

  public Background {
    conflicts = List.copyOf(conflicts);
    otherSide = List.copyOf(otherSide);
  }

  /// The check of an offer.
  ///
  /// @param segment the segment it is for
  /// @param verdict where it stands, in a sentence
  /// @param claims how it stands to each claim of the documents
  /// @param warning what a document warns of, if the offer is below all
  public record Offer(
      String segment,
      Amount offered,
      OfferCheck.Place place,
      String verdict,
      List<Sentence> claims,
      Optional<Sentence> warning) {
    public Offer {
      claims = List.copyOf(claims);
    }
  }

  /// A topic on which documents disagree.
  ///
  /// @param claims the sides, each with the documents that take it
  /// @param voices how many independent voices speak on it, in words
  /// @param handling what the model does about it
  public record Conflict(String topic, List<Sentence> claims, String voices, Sentence handling) {
    public Conflict {
      claims = List.copyOf(claims);
    }
  }

  /// Something a document says of the job.
  ///
  /// @param kind what kind of thing, in a word
  /// @param good whether it speaks for the job
  public record SideNote(String kind, boolean good, String sectors, Sentence text) {}
}
