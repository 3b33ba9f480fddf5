package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.Insights;
import disha.estimate.offer.OfferCheck;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.questions.NextQuestion;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.Acceptance;
import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.Verdict;
import disha.rules.Model;
import disha.rules.grounds.Conflict;
import disha.rules.grounds.Fact;
import disha.rules.vocabulary.Text;
import disha.summary.Amount;
import disha.summary.Context;
import disha.summary.Sentence;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts into words what stands around verdicts and pay.
final class ContextWords {
  private static final Set<Fact.FactKind> OTHER_SIDE =
      EnumSet.of(Fact.FactKind.CONDITION, Fact.FactKind.CAUTION, Fact.FactKind.ADVANTAGE);

  private final Insights insights;
  private final Estimate estimate;
  private final Model model;
  private final Messages messages;
  private final Citations citations;

  ContextWords(Insights insights, Messages messages, Citations citations) {
    this.insights = insights;
    this.estimate = insights.estimate();
    this.model = estimate.model();
    this.messages = messages;
    this.citations = citations;
  }

  /// All of it, for the sectors that a summary shows.
  ///
  /// @param deep whether ways to more are told
  /// @param chosen whether they are about segments that the person chose
  Context of(Set<String> sectors, boolean deep, boolean chosen) {

    DocumentWords documents = new DocumentWords(model, estimate.assumptions(), messages);
    return new Context(
        PricesWords.of(estimate, messages),
        estimate.prices() == Prices.TODAY,
        next(),
        deep ? new WayWords(insights, messages, citations).of(insights.ways()) : List.of(),
        deep ? noWays(chosen) : "",
        estimate.offer().map(this::offer),
        model.conflicts().stream().map(this::conflict).toList(),
        otherSide(sectors),
        documents.sureness(),
        documents.voices());
  }

  private String noWays(boolean chosen) {
    return chosen && insights.ways().isEmpty()
        ? messages.text("path.none.chosen")
        : SummaryBuilder.noWays(insights, messages);
  }

  // What a person is not sure of comes last: they have been asked already.
  private List<Context.NextAnswer> next() {
    return insights.questions().stream()
        .sorted(Comparator.comparing(this::isUnsure))
        .map(this::next)
        .toList();
  }

  private boolean isUnsure(NextQuestion q) {
    return NotSureCheck.about(q.id(), estimate.profile());
  }

  private Context.NextAnswer next(NextQuestion q) {
    String effect =
        q.decides().isEmpty()
            ? messages.text("next.moves", q.moves().size())
            : decided(q.decides());
    return new Context.NextAnswer(
        q.id().text(),
        new QuestionWords(model, messages).asks(q.id(), estimate.profile()),
        isUnsure(q) ? messages.text("next.notSure", effect) : effect,
        q.decides().size());
  }

  // The best of them by its name.
  private String decided(List<String> segments) {
    String first =
        insights.estimate().segments().stream()
            .map(SegmentEstimate::segment)
            .filter(s -> segments.contains(s.id()))
            .findFirst()
            .map(s -> s.name().in(messages.language()))
            .orElseThrow();
    return messages.text("next.decides", segments.size(), first, segments.size() - 1);
  }

  private Context.OfferNote offer(OfferCheck check) {
    // Old amounts make an offer look better than it is.
    OfferCheck other = insights.offerInOtherRupees().orElseThrow();
    var warning = model.pay().offer();
    return new Context.OfferNote(
        check.segment().segment().id(),
        check.segment().segment().name().in(messages.language()),
        Amount.of(check.offered()),
        check.place(),
        check.place() != other.place(),
        placing(check, other) + joining(check.segment()) + silences(),
        range(isToday() ? other.pay() : check.pay(), isToday() ? check.pay() : other.pay()),
        claims(check, "placing.claim", Amount::month),
        claims(check, "placing.claimYear", Amount::year),
        check.place() == OfferCheck.OfferPlace.BELOW_EVERY_FLOOR
            ? Optional.of(
                new Sentence(
                    warning.warning().in(messages.language()),
                    citations.cite(warning.basis().facts()),
                    warning.basis().assumptions()))
            : Optional.empty());
  }

  private boolean isToday() {
    return estimate.prices() == Prices.TODAY;
  }

  // Today's rupees come first whichever are in force: the offer is made in them.
  private String placing(OfferCheck check, OfferCheck other) {
    String experience =
        messages.text(
            check.pay().beyondEvidence() ? "placing.experience.held" : "placing.experience");
    OfferCheck today = isToday() ? check : other;
    OfferCheck written = isToday() ? other : check;
    String standing = messages.text("placing.standing", today.standing());
    String place = messages.text("placing.at", today.place(), experience);
    return today.standing() == written.standing()
        ? messages.text("placing.both", standing, place)
        : messages.text(
            "placing.today",
            standing,
            place,
            messages.text("placing.standing", written.standing()));
  }

  private String range(PayNow written, PayNow today) {
    return messages.text("placing.range", range(written), range(today));
  }

  private String range(PayNow pay) {
    return messages.text(
        "pay.range", Amount.of(pay.low().pay()).month(), Amount.of(pay.high().pay()).month());
  }

  // Whoever cannot join yet has not got the offer safe.
  private String joining(SegmentEstimate segment) {
    if (segment.group().isOpen()) {
      return segment.acceptance() == Acceptance.ALL
          ? ""
          : " "
              + messages.text(
                  "placing.accepted", messages.text("acceptance", segment.acceptance()));
    }
    String group = messages.text("group", segment.group());
    return " "
        + step(segment)
            .map(step -> messages.text("placing.step", group, step.in(messages.language())))
            .orElseGet(() -> messages.text("placing.group", group));
  }

  /// The step that opens the segment, where it takes one that all documents ask for.
  private static Optional<Text> step(SegmentEstimate segment) {
    return segment.verdict() == Verdict.AFTER_STEP
        ? segment.needs().stream().filter(NeedResult::isBlock).findFirst().flatMap(NeedResult::step)
        : Optional.empty();
  }

  // What an offer of this kind could be held against, no document tells.
  private String silences() {
    return estimate.silences().stream()
        .map(s -> " " + s.says().in(messages.language()))
        .collect(Collectors.joining());
  }

  /// @param written the key of the sentence where amounts are as written
  private List<Sentence> claims(OfferCheck check, String written, Function<Amount, String> shown) {
    PayWords words = new PayWords(estimate, messages, citations);
    Map<List<String>, Sentence> claims = new LinkedHashMap<>();
    for (OfferCheck.ClaimCheck c : check.claims()) {
      String standing = messages.text("standing", c.standing());
      String year = Integer.toString(c.year());
      String range = words.range(c.claim());
      String voice = words.voice(c.claim());
      String text =
          estimate.prices() == Prices.TODAY
              ? messages.text("placing.claimToday", standing, range, voice, year)
              : messages.text(
                  written,
                  standing,
                  range,
                  voice,
                  year,
                  shown.apply(Amount.of(c.inItsYear())),
                  c.standingInItsYear() == c.standing()
                      ? ""
                      : messages.text("placing.in", c.standingInItsYear()));
      String bearing = messages.text("bearing", c.bearing());
      claims.putIfAbsent(
          c.claim().facts(),
          new Sentence(text + bearing, citations.cite(c.claim().facts()), c.claim().assumptions()));
    }
    return List.copyOf(claims.values());
  }

  private Context.ConflictNote conflict(Conflict c) {
    Set<String> voices = new HashSet<>();
    List<Sentence> claims = new ArrayList<>();
    for (Conflict.Claim claim : c.claims()) {
      claim.facts().forEach(f -> voices.add(model.lineageOf(f)));
      List<String> documents =
          claim.facts().stream()
              .map(f -> model.document(model.fact(f).document()).name().in(messages.language()))
              .map(name -> messages.text("name.quoted", name))
              .distinct()
              .toList();
      String text =
          messages.text(
              "conflict.claim",
              String.join(messages.text("list.and"), documents),
              claim.says().in(messages.language()));
      claims.add(new Sentence(text, citations.cite(claim.facts()), List.of()));
    }
    return new Context.ConflictNote(
        c.topic().in(messages.language()),
        claims,
        messages.text("conflict.voices", voices.size()),
        new Sentence(c.handling().in(messages.language()), List.of(), c.assumptions()));
  }

  private List<Context.SideNote> otherSide(Set<String> sectors) {
    List<Context.SideNote> out = new ArrayList<>();
    for (Fact fact : model.facts()) {
      boolean concerns = fact.sectors().stream().anyMatch(sectors::contains);
      if (concerns && OTHER_SIDE.contains(fact.kind())) {
        List<String> names =
            model.vocabulary().sectors().stream()
                .filter(x -> fact.sectors().contains(x.id()))
                .map(x -> x.name().in(messages.language()))
                .toList();
        out.add(
            new Context.SideNote(
                messages.text("side", fact.kind()),
                fact.kind() == Fact.FactKind.ADVANTAGE,
                fact.sectors(),
                String.join(messages.text("list.and"), names),
                new Sentence(
                    fact.says().in(messages.language()),
                    citations.cite(List.of(fact.id())),
                    List.of())));
      }
    }
    return out;
  }
}
