package disha.pdf;

import disha.estimate.offer.OfferCheck;
import disha.estimate.pay.Pay;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.estimate.ways.Gains;
import disha.estimate.ways.MoveEffort;
import disha.estimate.ways.Way;
import disha.rules.grounds.Fact;
import disha.rules.joining.Reading;
import disha.summary.Amount;
import disha.summary.Citation;
import disha.summary.Context;
import disha.summary.Glance;
import disha.summary.PaySummary;
import disha.summary.ProjectionSummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Since;
import disha.summary.SourcesSummary;
import disha.summary.Summary;
import disha.summary.WordedSegments;
import disha.text.Amounts;
import disha.text.Messages;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invented summaries: no document, segment or figure in them is real.
final class Samples {
  static final ZonedDateTime DAY =
      ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));
  static final String HEADLINE =
      "Kite design and testing fits you best. One more kind of work fits you too.";
  static final String DEGREE = "Bachelor of Folding";

  static final String PRICES = Messages.english().text("prices.written");

  private Samples() {}

  static Summary full(String name) {
    return full(name, "With paper folded", PRICES, false);
  }

  static Summary restated() {
    return full("", "With paper folded", "Amounts are restated to 2030.", true);
  }

  static Summary scenario(String scenario) {
    return full("Asha Rao", scenario, PRICES, false);
  }

  /// One with far more to say than two pages hold.
  ///
  /// @param much how many of each
  static Summary talkative(int much) {
    Summary s = full("Asha Rao");
    Glance g = s.glance();
    Context c = s.context();
    return new Summary(
        s.name(),
        s.scenario(),
        s.model(),
        s.errors(),
        s.doubts(),
        List.of(),
        Stream.concat(
                Stream.of(
                    new Summary.Told(
                        Optional.of("education"),
                        "Education",
                        String.join(
                            "; ",
                            Collections.nCopies(
                                much / 10, DEGREE + ", Bachelor's degree, in paper, completed")))),
                Collections.nCopies(
                    9, new Summary.Told(Optional.empty(), "Skills", "paper, ".repeat(much)))
                    .stream())
            .toList(),
        s.headline(),
        new Glance(
            g.headline(),
            g.cards(),
            g.shared(),
            Collections.nCopies(much, row("Balloon packing and all that goes with it", "")),
            g.money(),
            g.wishes(),
            g.next(),
            g.ways(),
            g.offer(),
            g.question(),
            g.groups(),
            g.sure()),
        s.counts(),
        s.selection(),
        s.segments(),
        s.others(),
        new Context(
            c.prices(),
            c.restated(),
            c.next(),
            Collections.nCopies(much, c.ways().getFirst()),
            c.noWays(),
            c.offer(),
            Collections.nCopies(much, c.conflicts().getFirst()),
            Collections.nCopies(much, c.otherSide().getFirst()),
            c.sureness(),
            c.voices()),
        s.assumptions(),
        s.silences(),
        s.citations(),
        s.evidence(),
        s.since());
  }

  private static Summary full(String name, String scenario, String prices, boolean restated) {
    return new Summary(
        Optional.of(name),
        scenario,
        "Invented model, version 7",
        List.of(),
        List.of(new Summary.FieldProblem("education", "What did you study before paper?")),
        List.of("Which shifts would you work? It decides 4 segments."),
        List.of(new Summary.Told(Optional.of("education"), "Education", "Paper, completed")),
        HEADLINE,
        glance(restated),
        counts(),
        "The best for you today",
        worded(kites(), lanterns(), clouds()),
        others(),
        background(prices, restated),
        assumptions(),
        List.of(
            "No document gives pay for people who lead a team.",
            "No document gives pay for part-time work.",
            "No document gives pay for a single town."),
        citations(),
        Optional.empty(),
        Since.NONE);
  }

  private static Glance glance(boolean restated) {
    return new Glance(
        HEADLINE,
        List.of(
            card(kites(), "You studied paper.", "₹18,400", "₹11,400 – ₹27,900"),
            card(lanterns(), "It is close to what you did.", "₹12,000", "₹7,900 – ₹17,800"),
            card(clouds(), "A course in counting comes first.", "", "")),
        List.of(),
        List.of(
            row("Balloon packing", "One source accepts you"),
            row("Shadow drawing", "One source accepts you"),
            row("Echo keeping", "")),
        restated ? "Rupees of 2030, a month." : "Rupees as written, a month.",
        List.of(said("Amounts are those of a full day.")),
        List.of(said("Apply now: Kite design and testing."), said("Learn to whistle.", 3)),
        List.of(),
        Optional.of(said("Your offer of ₹9,000 a month is low.", 13)),
        Optional.of(
            new Context.NextAnswer(
                "shifts", "Which shifts would you work?", "The answer decides 4 kinds.", 4)),
        List.of(
            group(AdviceGroup.OPEN, "Open as well", "", 1, 1),
            group(AdviceGroup.ONE_ANSWER, "Open answers decide", "Answers missing", 2, 5),
            group(AdviceGroup.AFTER_STEP, "A step on the way", "After a step", 6, 12),
            group(AdviceGroup.NOT_NOW, "Not for now", "Not yet", 13, 24)),
        said("Not very sure. Our 5 sources are invented."));
  }

  private static Glance.Card card(SegmentSummary s, String why, String likely, String range) {
    return new Glance.Card(
        s.id(),
        s.name(),
        s.sector(),
        s.work(),
        s.group(),
        s.verdict(),
        s.verdictWord(),
        said(why),
        likely.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Glance.PayInBrief(
                    likely + " a month", "₹40,000 a month today", range, "₹2 lakh a year", "")),
        Optional.empty());
  }

  private static Glance.Row row(String name, String differs) {
    return new Glance.Row(name, name, "Sky work", Verdict.ON_SOME_READINGS, differs);
  }

  private static Glance.Group group(
      AdviceGroup group, String title, String shared, int first, int last) {
    return new Glance.Group(
        group,
        title,
        shared,
        IntStream.rangeClosed(first, last)
            .mapToObj(n -> row("Invented work number " + n, ""))
            .toList());
  }

  private static WordedSegments worded(SegmentSummary... all) {
    List<SegmentSummary> segments = List.of(all);
    return new WordedSegments(segments.stream().map(SegmentSummary::id).toList(), segments::get);
  }

  static Summary withErrors() {
    return new Summary(
        Optional.empty(),
        "",
        "Invented model, version 7",
        List.of(new Summary.FieldProblem("marks", "Marks are from 0 to 100; 140 is not.")),
        List.of(),
        List.of("Some answers cannot be right. Mend them to see results."),
        List.of(),
        "One answer cannot be right; there is no result until it is mended.",
        Glance.nothing("One answer cannot be right; there is no result until it is mended."),
        List.of(),
        "",
        worded(),
        List.of(),
        Context.NONE,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Since.NONE);
  }

  private static Context background(String prices, boolean restated) {
    Sentence knots = said("Complete a certificate of knots", 3);
    Sentence whistle = said("Learn to whistle");
    return new Context(
        prices,
        restated,
        List.of(
            new Context.NextAnswer(
                "shifts", "Which shifts would you work?", "The answer decides 4 kinds of work.", 4),
            new Context.NextAnswer(
                "knots", "Do you know knots?", "The answer decides 1 kind of work.", 1)),
        List.of(
            path(
                List.of(knots),
                "It betters 1 verdict.",
                "It betters the verdict on: Lantern repair.",
                ""),
            path(List.of(whistle), "It raises pay in 1.", "", "It raises likely pay in 1 segment."),
            path(List.of(said("Complete everything", 23)), "", "", ""),
            path(List.of(knots, whistle), "", "", "It raises likely pay in 2.")),
        "",
        Optional.of(
            new Context.OfferNote(
                "kites",
                "Kite design and testing",
                month(9_000),
                OfferCheck.OfferPlace.LOW,
                false,
                "It is low.",
                "Low to high: a little.",
                List.of(said("Below ₹10,000 – ₹15,000 a month", 13)),
                List.of(said("Below ₹1,20,000 – ₹1,80,000 a year", 13)),
                Optional.of(said("A very low offer is a warning.", 22)))),
        List.of(
            new Context.ConflictNote(
                "How high kites fly",
                List.of(said("Very high", 13), said("Low", 24)),
                "2 independent voices",
                said("Both are taken.")),
            new Context.ConflictNote(
                "How many kites there are",
                List.of(said("Many", 99)),
                "3 independent voices",
                said("Nothing rests on it."))),
        List.of(
            new Context.SideNote(
                "Working day", false, List.of("sky"), "Sky work", said("Kites get lost.", 24)),
            new Context.SideNote(
                "Advantage", true, List.of("sky"), "Sky work", said("Kites are fun.", 23))),
        List.of("It all comes from 5 invented documents.", "They are of 2009 to 2022."),
        List.of(
            voice("Dill", document("Dill handbook", "no date", Optional.of("2022"), List.of())),
            voice(
                "Elder",
                document(
                    "Elder leaflet", "© 2009", Optional.empty(), List.of("A page is lost.")))));
  }

  private static Context.WayLine path(
      List<Sentence> moves, String brief, String opens, String raises) {
    Way none =
        new Way(
            List.of(),
            List.of(MoveEffort.COURSE),
            List.of(),
            Way.PersonFit.NEW,
            new Gains(List.of(), List.of(), List.of(), List.of()));
    return new Context.WayLine(
        none, moves, "It takes about a moon.", "", brief, opens, raises, raises);
  }

  private static SourcesSummary.Voice voice(String name, SourcesSummary.DocumentLine document) {
    return new SourcesSummary.Voice(name, "It stands alone.", List.of(document));
  }

  private static SourcesSummary.DocumentLine document(
      String name, String date, Optional<String> year, List<String> damage) {
    return new SourcesSummary.DocumentLine(
        name,
        name,
        "All of it.",
        date,
        year.map(y -> new Summary.AssumptionLine(name, "It is of " + y, "", "", y, false)),
        damage,
        3);
  }

  private static List<Summary.GroupCount> counts() {
    return List.of(
        new Summary.GroupCount(AdviceGroup.BEST, "Best for you", 2),
        new Summary.GroupCount(AdviceGroup.OPEN, "Open as well", 1),
        new Summary.GroupCount(AdviceGroup.ONE_ANSWER, "Open answers decide", 4),
        new Summary.GroupCount(AdviceGroup.AFTER_STEP, "A step on the way", 8),
        new Summary.GroupCount(AdviceGroup.NOT_NOW, "Not for now", 12));
  }

  private static SegmentSummary kites() {
    return segment(
        "kites",
        "Kite design and testing",
        "Sky work",
        "Drawing kites for a client, flying them, and reporting how they flew.",
        AdviceGroup.BEST,
        Verdict.ON_SOME_READINGS,
        "Most sources accept you",
        said("3 of the 4 documents that speak of it admit you.", 1, 2, 4),
        List.of(
            reading(
                "The Amber Gazette on kites",
                Reading.Outcome.ADMITS,
                "Accepts you",
                said("It asks for no completed studies.", 1),
                "stated",
                ""),
            reading(
                "Basil Street career page",
                Reading.Outcome.ADMITS,
                "Accepts you",
                said("A degree in wind or paper is enough.", 2),
                "stated",
                "studied: paper"),
            reading(
                "Cobalt guide to indoor and outdoor occupations",
                Reading.Outcome.AFTER_STEP,
                "After a step",
                said("A certificate after school is asked for.", 3),
                "inferred",
                "no certificate of knots"),
            reading(
                "Dill handbook",
                Reading.Outcome.DOES_NOT_ADMIT,
                "Does not accept you",
                said("A second degree is asked for, and none is there.", 4),
                "stated",
                "Master of Wind not completed"),
            open("Elder leaflet"),
            reading(
                "Fennel almanac",
                Reading.Outcome.DOES_NOT_SAY,
                "Does not say",
                new Sentence("It speaks of pay only.", List.of(), List.of()),
                "stated",
                "")),
        Optional.of(kitePay()));
  }

  private static SegmentSummary lanterns() {
    return segment(
        "lanterns",
        "Lantern repair",
        "Lamp work",
        "Finding out why a lantern is dark, and mending it.",
        AdviceGroup.BEST,
        Verdict.ELIGIBLE,
        "All sources accept you",
        said("All 2 documents that speak of it admit you.", 5, 6),
        List.of(
            reading(
                "The Amber Gazette on kites",
                Reading.Outcome.ADMITS,
                "Accepts you",
                said("Anyone with steady hands can join.", 5),
                "stated",
                ""),
            reading(
                "Basil Street career page",
                Reading.Outcome.ADMITS,
                "Accepts you",
                said("School is enough.", 6),
                "stated",
                "")),
        Optional.of(lanternPay()));
  }

  private static SegmentSummary clouds() {
    return segment(
        "clouds",
        "Cloud counting",
        "Sky work",
        "Counting clouds by shape.",
        AdviceGroup.AFTER_STEP,
        Verdict.AFTER_STEP,
        "After a step",
        said("No source accepts you today; 1 of 1 would after a step.", 7),
        List.of(
            reading(
                "Dill handbook",
                Reading.Outcome.AFTER_STEP,
                "After a step",
                said("A course in counting comes first.", 7),
                "stated",
                "")),
        Optional.empty());
  }

  private static SegmentSummary segment(
      String id,
      String name,
      String sector,
      String work,
      AdviceGroup group,
      Verdict verdict,
      String word,
      Sentence because,
      List<SegmentSummary.ReadingLine> readings,
      Optional<PaySummary> pay) {
    return new SegmentSummary(
        id,
        name,
        "sector",
        sector,
        work,
        group,
        verdict,
        word,
        because,
        readings,
        "Say nothing on who can join: Fennel almanac; Garlic notes.",
        "2 of 3",
        List.of(said("Work at night (not known of you yet)", 8)),
        List.of(said("Complete a certificate of knots; the Cobalt guide would then admit you.", 3)),
        List.of(
            said("You studied paper, which suits the work.", 9),
            said("You write well in two languages.", 10, 11)),
        List.of(said("Marks of 60 % are preferred for some clients.", 12)),
        List.of(new SegmentSummary.OpenQuestion("shifts", "Which shifts would you work?")),
        pay,
        pay.map(p -> years(p.likely())),
        pay.isPresent() ? Optional.empty() : Optional.of("No document gives pay for this."),
        List.of());
  }

  private static PaySummary kitePay() {
    return new PaySummary(
        "with 2 years of experience that counts here",
        month(11_350),
        month(18_420),
        month(27_900),
        month(7_000),
        month(41_667),
        true,
        false,
        supposed("Rests on 4 facts and 3 assumptions.", List.of(13, 14, 15), "pool", "period"),
        Optional.of(
            new PaySummary.CeilingLine(
                year(1_500_000),
                year(2_000_000),
                said("Up to ₹15,00,000 – ₹20,00,000 a year, the most any document names.", 16))),
        List.of(
            band("The Amber Gazette on kites", "at the start", Fact.Role.BAND, 10_000, 15_000, 13),
            band(
                "Cobalt guide to indoor and outdoor occupations and Dill handbook",
                "at the start",
                Fact.Role.BAND,
                7_000,
                25_000,
                14),
            band("Basil Street career page", "at the start", Fact.Role.ADVICE, 9_000, 12_000, 15),
            band("Elder leaflet", "after 5 years", Fact.Role.BAND, 33_333, 41_667, 17)),
        month(16_200),
        List.of(
            driver("The work is complex", "this segment", 17_500, 1_300, 18),
            driver("You accept night shifts", "not known yet", 17_500, 0, 19),
            driver("You write well", "applies", 18_920, 1_420, 10),
            driver("Your studies go beyond what is asked", "does not apply", 18_420, -500, 9)),
        List.of(
            supposed("We assume: an amount without a period is for a month.", List.of(), "period"),
            said(
                "The documents give pay at 0 years and at 5 years; between, it is interpolated.")));
  }

  /// Pay that rises for three years and is held from then on.
  private static ProjectionSummary years(Amount likely) {
    List<ProjectionSummary.YearLine> rows =
        IntStream.rangeClosed(0, 12)
            .mapToObj(year -> {
              long now = likely.pay().rupeesAMonth() + 1_111L * Math.min(year, 3);
              return new ProjectionSummary.YearLine(
                  year,
                  "in " + year,
                  month(now - 3_000),
                  month(now),
                  month(now + 5_000),
                  month(now - 3_500),
                  month(now + 9_000),
                  year > 3);
            })
            .toList();
    return new ProjectionSummary(
        rows,
        List.of(new ProjectionSummary.CareerStepLine(24, "in 2 years", said("Leading a team", 19))),
        List.of(
            new ProjectionSummary.Evidence(
                -24, 24, "at the start", month(10_000), month(15_000), said("Amber", 13)),
            new ProjectionSummary.Evidence(
                36, 36, "after 5 years", month(33_333), month(41_667), said("Elder", 17))),
        Optional.of(
            new ProjectionSummary.CeilingPoint(
                36, "in 3 years", year(1_500_000), year(2_000_000), said("Up to ₹20,00,000.", 16))),
        "From year 4 on no document reaches further; pay is held.");
  }

  private static PaySummary lanternPay() {
    return new PaySummary(
        "to start with",
        month(7_900),
        month(12_000),
        month(17_800),
        month(7_000),
        month(20_000),
        false,
        true,
        supposed("Rests on 1 fact and 1 assumption.", List.of(20), "pool"),
        Optional.empty(),
        List.of(
            band("Basil Street career page", "at the start", Fact.Role.BAND, 7_000, 20_000, 20),
            band("Dill handbook", "at the start", Fact.Role.ADVICE, 9_500, 9_500, 21)),
        month(12_000),
        List.of(),
        List.of());
  }

  /// One is open, four wait for an answer, seven for a step, and the rest are not for now.
  private static List<Summary.OtherSegment> others() {
    return IntStream.rangeClosed(1, 24)
        .mapToObj(n -> {
          String name = "Invented work number " + n;
          String sector = n % 3 == 0 ? "Lamp work" : "Sky work";
          String pay = n % 4 == 0 ? "–" : Amounts.rupees(9_000L + 350L * n) + " a month";
          if (n == 1) {
            return other(name, sector, Verdict.ON_SOME_READINGS, "Most sources accept you", pay);
          }
          if (n <= 5) {
            return other(name, sector, Verdict.ANSWER_MISSING, "Answers missing", pay);
          }
          return n <= 12
              ? other(name, sector, Verdict.AFTER_STEP, "After a step", pay)
              : other(name, sector, Verdict.NOT_YET, "Not yet", pay);
        })
        .toList();
  }

  private static Summary.OtherSegment other(
      String name, String sector, Verdict verdict, String word, String pay) {
    return new Summary.OtherSegment(name, sector, verdict, word, pay);
  }

  private static List<Summary.AssumptionLine> assumptions() {
    return List.of(
        assumption("pool", "Every independent voice counts the same.", "yes", false),
        assumption("period", "An amount without a period is for a month.", "a month", true),
        assumption("complexity", "Complex work moves the middle up by this much.", "0.4", false),
        assumption("shift", "Night work moves the middle up by this much.", "0.2", false),
        assumption("years", "“Well experienced” means this many years.", "5 years", false));
  }

  private static Summary.AssumptionLine assumption(
      String id, String says, String value, boolean changed) {
    return new Summary.AssumptionLine(
        id,
        says + " (" + value + ")",
        says,
        "No document says; this is the plainest reading.",
        value,
        changed);
  }

  private static List<Citation> citations() {
    String[] documents = {
      "The Amber Gazette on kites",
      "Basil Street career page",
      "Cobalt guide to indoor and outdoor occupations",
      "Dill handbook",
      "Elder leaflet"
    };
    return IntStream.rangeClosed(1, 24)
        .mapToObj(n ->
            new Citation(
                n,
                "fact-" + n,
                documents[n % documents.length],
                n % 2 == 0 ? "© 2009" : "undated, about 2021–2023",
                "Section “" + (n % 3 == 0 ? "Who can join" : "What it pays") + "”",
                "Invented statement number "
                    + n
                    + ", told in our own words so that it can be checked.",
                n % 7 == 0 ? "a forecast" : ""))
        .toList();
  }

  private static SegmentSummary.ReadingLine reading(
      String document,
      Reading.Outcome outcome,
      String word,
      Sentence says,
      String basis,
      String detail) {
    return new SegmentSummary.ReadingLine(
        document, Optional.of(outcome), word, says, basis, detail);
  }

  private static SegmentSummary.ReadingLine open(String document) {
    Sentence says = said("What it says depends on an answer that is not known yet.");
    return new SegmentSummary.ReadingLine(
        document, Optional.empty(), "An answer is missing", says, "", "which shifts you accept");
  }

  private static PaySummary.BandLine band(
      String voice, String about, Fact.Role role, long low, long high, int citation) {
    String word = role == Fact.Role.BAND ? "people earn" : "advice on what to accept";
    return new PaySummary.BandLine(
        voice, about, role, word, month(low), month(high), "33 %", said(voice, citation));
  }

  private static PaySummary.DriverLine driver(
      String name, String state, long reached, long month, int citation) {
    return new PaySummary.DriverLine(
        name,
        state,
        Amounts.change(month),
        Amounts.change(12 * month),
        month(reached - month),
        month(reached),
        supposed(name, List.of(citation), "complexity"));
  }

  private static Amount month(long rupees) {
    return amount(Pay.ofMonth(rupees));
  }

  private static Amount year(long rupees) {
    return amount(Pay.ofYear(rupees));
  }

  private static Amount amount(Pay pay) {
    return new Amount(pay, Amounts.rupees(pay.rupeesAMonth()), Amounts.rupees(pay.rupeesAYear()));
  }

  private static Sentence said(String text, Integer... citations) {
    return new Sentence(text, List.of(citations), List.of());
  }

  private static Sentence supposed(String text, List<Integer> citations, String... assumptions) {
    return new Sentence(text, citations, List.of(assumptions));
  }
}
