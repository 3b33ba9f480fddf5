package disha.summary;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.estimate.ways.Way;
import disha.text.LineStart;
import java.util.List;
import java.util.Optional;

/// What a person wants to know first: what suits them, what it pays, what to do next, how sure that
/// is. All of it stands again, with everything it rests on, in the rest of the summary.
///
/// @param headline what fits, in a sentence or two
/// @param cards the first few kinds of work, three at most, of the first group that has any
/// @param shared what all the cards have in common, in sentences: told once instead of on each
/// @param also the other kinds of work of the group that the cards are from, in order
/// @param money in whose rupees the amounts are, in a sentence
/// @param wishes what the amounts do not tell of what the person wishes for, in sentences
/// @param next what to do next, two sentences at most, the cheapest first
/// @param ways those among `next` that are a way to more, in order
/// @param offer how the offer in hand stands, in a sentence or two; empty without one
/// @param question the open question whose answer decides the most; empty where none is open
/// @param groups the other groups, in order; none that is empty
/// @param sure how sure all this is, in a sentence or two
public record Glance(
    String headline,
    List<Card> cards,
    List<Sentence> shared,
    List<Row> also,
    String money,
    List<Sentence> wishes,
    List<Sentence> next,
    List<WayAhead> ways,
    Optional<Sentence> offer,
    Optional<Context.NextAnswer> question,
    List<Group> groups,
    Sentence sure) {
  /// Nothing to tell yet: nothing is answered, or an answer is impossible.
  ///
  /// @param headline what to do about it
  public static Glance nothing(String headline) {
    return new Glance(
        headline,
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Sentence.NONE);
  }

  public Glance {
    cards = List.copyOf(cards);
    shared = List.copyOf(shared);
    also = List.copyOf(also);
    wishes = List.copyOf(wishes);
    next = List.copyOf(next);
    ways = List.copyOf(ways);
    groups = List.copyOf(groups);
  }

  /// The same with the words of one that knows the ways to more: only then the headline can name
  /// the step that comes first, and each row the step that leads to it.
  public Glance worded(Glance ahead) {
    return new Glance(
        ahead.headline,
        cards,
        shared,
        also,
        money,
        wishes,
        next,
        ways,
        offer,
        question,
        ahead.groups,
        sure);
  }

  /// Pay of the cards, where there are several and all have the same.
  public Optional<PayInBrief> samePay() {
    List<Optional<PayInBrief>> pays = cards.stream().map(Card::pay).distinct().toList();
    return cards.size() > 1 && pays.size() == 1 ? pays.getFirst() : Optional.empty();
  }

  /// A way to more.
  ///
  /// @param says it in a sentence, with how long it takes and what it brings
  public record WayAhead(Sentence says, Way way) {}

  /// One kind of work that comes first.
  ///
  /// @param id of the segment
  /// @param work what is done there, in a sentence
  /// @param verdictWord the verdict in a few words, such as `Most sources say you can join`
  /// @param why what speaks for it, in a sentence
  /// @param pay empty where no document gives pay, or an answer is missing
  /// @param onRecord what offers on record say, in a sentence; empty where there are none
  public record Card(
      String id,
      String name,
      String sector,
      String work,
      AdviceGroup group,
      Verdict verdict,
      String verdictWord,
      Sentence why,
      Optional<PayInBrief> pay,
      Optional<String> onRecord) {
    /// The sector where the name does not tell it.
    public Optional<String> sectorBeside() {
      return Glance.sectorBeside(name, sector);
    }
  }

  /// A sector where the name of a kind of work in it does not tell it.
  public static Optional<String> sectorBeside(String name, String sector) {
    return name.contains(sector) ? Optional.empty() : Optional.of(sector);
  }

  /// Pay a month in few words, rounded as people say it.
  ///
  /// @param likely with whose rupees they are, such as `about ₹23,900 a month today`
  /// @param otherwise the same in the other rupees, such as `₹11,742 in the old sources
  ///   (2009–2022)`
  /// @param range from low to high, such as `₹18,200 – ₹31,500`
  /// @param year likely pay a year, such as `₹2.9 lakh a year`
  /// @param dating what likely could be for other years of undated documents; empty where nothing
  ///   is restated
  public record PayInBrief(
      String likely, String otherwise, String range, String year, String dating) {
    /// Likely pay where a line begins with it.
    public String likelyFirst() {
      return LineStart.of(likely);
    }
  }

  /// A group of kinds of work that are told in short.
  ///
  /// @param title its name
  /// @param shared what all of them have in common, in a sentence; can be empty
  public record Group(AdviceGroup group, String title, String shared, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /// A kind of work in a group.
  ///
  /// @param id of the segment
  /// @param differs what sets it apart within its group, in few words; can be empty
  public record Row(String id, String name, String sector, Verdict verdict, String differs) {
    /// The sector where the name does not tell it.
    public Optional<String> sectorBeside() {
      return Glance.sectorBeside(name, sector);
    }
  }
}
