package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.Insights;
import disha.estimate.offer.OfferCheck;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayNow;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.OwnWork;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.Verdict;
import disha.estimate.ways.TimeNeeded;
import disha.estimate.ways.Way;
import disha.profile.Interest;
import disha.rules.Model;
import disha.rules.joining.FitGrade;
import disha.rules.pay.PayRules;
import disha.rules.pay.SectorOrder;
import disha.rules.vocabulary.Vocabulary;
import disha.summary.Context;
import disha.summary.Glance;
import disha.summary.LocalEvidence;
import disha.summary.Sentence;
import disha.text.Amounts;
import disha.text.LengthText;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts into few words what a person wants to know first.
final class GlanceWords {
  private static final int MOST_CARDS = 3;

  private static final int MOST_WAYS = 2;

  private final Insights insights;
  private final Estimate estimate;
  private final Model model;
  private final Messages messages;
  private final Optional<LocalEvidence> onRecord;
  private final Citations citations;
  private final BriefPay pay;
  private final SegmentWords segments;
  private final QuestionWords questions;

  GlanceWords(
      Insights insights,
      Messages messages,
      Citations citations,
      SegmentWords segments,
      Optional<LocalEvidence> onRecord) {
    this.onRecord = onRecord;
    this.insights = insights;
    this.estimate = insights.estimate();
    this.model = estimate.model();
    this.messages = messages;
    this.citations = citations;
    this.pay = new BriefPay(insights, messages);
    this.segments = segments;
    questions = new QuestionWords(model, messages);
  }

  /// @param headline what fits, in a sentence
  /// @param context what stands around, as far as it is told
  Glance of(String headline, Context context) {
    List<List<SegmentEstimate>> groups = groups();
    List<SegmentEstimate> first = groups.getFirst();
    List<SegmentEstimate> shown = first.stream().limit(MOST_CARDS).toList();
    List<SegmentEstimate> also = first.stream().skip(MOST_CARDS).toList();
    List<Sentence> whys = shown.stream().map(this::why).toList();
    List<Glance.WayAhead> ways =
        nextWays(context.ways()).stream().map(w -> new Glance.WayAhead(way(w), w.way())).toList();
    boolean alike = new HashSet<>(whys).size() == 1 && whys.size() > 1;
    return new Glance(
        headline,
        cards(shown, alike ? whys.stream().map(w -> Sentence.NONE).toList() : whys),
        alike ? List.of(whys.getFirst()) : List.of(),
        new RowWords(first).rows(also),
        pay.money(),
        wishes(shown),
        Stream.concat(apply(first.getFirst()).stream(), ways.stream().map(Glance.WayAhead::says))
            .toList(),
        ways,
        offer(),
        context.next().stream().findFirst(),
        groups.stream().skip(1).map(this::group).toList(),
        sure(shown, first));
  }

  // Beside the amounts on the cards; without any there is nothing to tell apart.
  private List<Sentence> wishes(List<SegmentEstimate> shown) {
    return shown.stream().allMatch(s -> s.pay().isEmpty())
        ? List.of()
        : estimate.silences().stream().map(this::wish).toList();
  }

  private Sentence wish(PayRules.Silence silence) {
    List<String> about = silence.about().stream().filter(this::isWithinReach).toList();
    String says =
        Stream.concat(Stream.of(silence.says()), about.stream().map(f -> model.fact(f).says()))
            .map(t -> t.in(messages.language()))
            .collect(Collectors.joining(" "));
    return new Sentence(says, citations.cite(about), List.of());
  }

  // Nobody is told to begin with work that they have ruled out or cannot join for now.
  private boolean isWithinReach(String fact) {
    List<String> segments = model.fact(fact).terms().getOrDefault("segments", List.of());
    return segments.isEmpty()
        || segments.stream()
            .flatMap(id -> estimate.segment(id).stream())
            .anyMatch(s -> s.group().compareTo(AdviceGroup.NOT_NOW) < 0);
  }

  private List<List<SegmentEstimate>> groups() {
    return List.copyOf(
        estimate.segments().stream()
            .collect(
                Collectors.groupingBy(
                    SegmentEstimate::group, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private List<Glance.Card> cards(List<SegmentEstimate> shown, List<Sentence> whys) {
    List<Glance.Card> out = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      SegmentEstimate s = shown.get(i);
      out.add(
          new Glance.Card(
              s.segment().id(),
              name(s),
              segments.sectorOf(s),
              s.segment().work().in(messages.language()),
              s.group(),
              shown(s),
              SegmentWords.verdict(s, messages),
              whys.get(i),
              s.pay().map(p -> pay.of(s.segment().id(), p)),
              onRecord.flatMap(e -> e.of(s.segment().id()))));
    }
    return out;
  }

  /// The verdict whose sign stands there: that of the words beside it, also where an answer that is
  /// missing can only better it.
  private static Verdict shown(SegmentEstimate s) {
    return s.isOpenAnyway() ? s.worst() : SegmentWords.told(s.group(), s.verdict());
  }

  /// What speaks for a kind of work, or what it waits for.
  private Sentence why(SegmentEstimate s) {
    return waitsForStep(s)
        ? segments.firstStepCited(s).orElseGet(() -> Sentence.plain(fit(s)))
        : Sentence.plain(whyInShort(s));
  }

  /// The same in words that cite nothing.
  private String whyInShort(SegmentEstimate s) {
    return switch (s.group()) {
      case BEST, OPEN -> fit(s);
      case ONE_ANSWER ->
          s.questions().stream()
              .findFirst()
              .map(q -> questions.asks(q, estimate.profile()))
              .orElseGet(() -> fit(s));
      case AFTER_STEP -> step(s);
      case NOT_NOW -> segments.closedWithout(s).orElseGet(() -> waitsForStep(s) ? step(s) : fit(s));
      case RULED_OUT -> segments.ruledOut(s);
    };
  }

  private String step(SegmentEstimate s) {
    return moveTo(s).or(() -> segments.firstStep(s)).orElseGet(() -> fit(s));
  }

  // Of several sources each names a step of its own; the one that is told as next leads there too.
  private Optional<String> moveTo(SegmentEstimate s) {
    return insights.ways().stream()
        .filter(w -> w.moves().size() == 1)
        .filter(w -> w.gains().opens(s.segment().id()))
        .findFirst()
        .map(w -> w.moves().getFirst().says().in(messages.language()));
  }

  private static boolean waitsForStep(SegmentEstimate s) {
    return s.group() == AdviceGroup.AFTER_STEP
        || (s.group() == AdviceGroup.NOT_NOW && s.fit().isSure());
  }

  private String fit(SegmentEstimate s) {
    if (s.group().isOpen() && !s.fit().isSure()) {
      return messages.text("glance.joins");
    }
    String fit = messages.text("glance.fit", s.fit().sure());
    return s.interest().equals(Optional.of(Interest.LIKE))
        ? messages.text("glance.fit.liked", fit)
        : fit;
  }

  private Optional<Sentence> apply(SegmentEstimate first) {
    Optional<String> open = first.group().isOpen() ? Optional.of(name(first)) : Optional.empty();
    return insights
        .today()
        .offer()
        .map(o -> answer(o, open))
        .or(() -> open.map(name -> messages.text("glance.apply", name)))
        .map(Sentence::plain);
  }

  /// What to do with an offer in hand: whoever has one need not be sent to look for one.
  ///
  /// @param open the work to apply for; empty where none is open
  private String answer(OfferCheck offer, Optional<String> open) {
    String offered = offer.segment().segment().name().in(messages.language());
    String better = open.orElse(offered);
    boolean other = !better.equals(offered);
    return switch (offer.standing()) {
      case BELOW_EVERY_FLOOR, LOW, LOW_SIDE ->
          other
              ? messages.text("glance.apply.low.other", offered, better)
              : messages.text(open.isPresent() ? "glance.apply.low" : "glance.ask.low", offered);
      case LIKELY ->
          other
              ? messages.text("glance.apply.offered.other", offered, better)
              : messages.text("glance.apply.offered", offered);
      case HIGH_SIDE, HIGH, ABOVE_EVERY_BAND -> messages.text("glance.apply.high", offered);
    };
  }

  // Whoever has work of their own is sent beside it by no first step.
  private List<Context.WayLine> nextWays(List<Context.WayLine> all) {
    boolean own = OwnWork.isAmong(estimate.segments());
    List<Context.WayLine> ways = all.stream().filter(w -> !own || servesOwnField(w.way())).toList();
    return Context.WayLine.steps(ways).stream().limit(MOST_WAYS).toList();
  }

  private boolean servesOwnField(Way way) {
    return estimate.segments().stream()
        .filter(SegmentEstimate::isOwnField)
        .anyMatch(s -> way.serves(s.segment().id()));
  }

  private Sentence way(Context.WayLine way) {
    String moves =
        way.moves().stream()
            .map(Sentence::text)
            .collect(Collectors.joining(messages.text("list.plus")));
    return new Sentence(
        way.way().isTime()
            ? messages.text("glance.inTime", length(way.way()), gain(way.way()))
            : messages.text("glance.way", moves, length(way.way()), gain(way.way())),
        way.moves().stream().flatMap(m -> m.citations().stream()).distinct().sorted().toList(),
        way.moves().stream().flatMap(m -> m.assumptions().stream()).distinct().toList());
  }

  private String length(Way way) {
    boolean known = way.times().stream().allMatch(t -> t.months().isPresent());
    if (!known) {
      return messages.text("glance.way.open");
    }
    BigDecimal months =
        way.times().stream()
            .flatMap(t -> t.months().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (months.signum() == 0) {
      return messages.text("glance.way.atOnce");
    }
    return messages.text(
        way.times().stream().anyMatch(TimeNeeded::atMost) ? "glance.way.most" : "glance.way.about",
        new LengthText(messages).wordsOfMonths(months));
  }

  private String gain(Way way) {
    return String.join(
        messages.text("list.comma"),
        new BriefGain(
                "glance.gain",
                messages,
                estimate,
                (r, work) -> BriefGain.spoken(r, work, messages, pay::month))
            .of(way));
  }

  // An offer is made in today's rupees, so they tell how it stands whichever are in force.
  private Optional<Sentence> offer() {
    return insights.today().offer().map(this::offer);
  }

  private Sentence offer(OfferCheck check) {
    PayNow range = check.pay();
    Pay likely = range.likely().pay();
    long offered = check.offered().rupeesAMonth();
    LongUnaryOperator shown = shown(offered, range);
    long near = shown.applyAsLong(likely.rupeesAMonth());
    return new Sentence(
        messages.text(
            "glance.offer",
            check.standing(),
            Amounts.rupees(offered),
            check.segment().segment().name().in(messages.language()),
            Amounts.rupees(shown.applyAsLong(range.low().pay().rupeesAMonth())),
            Amounts.rupees(shown.applyAsLong(range.high().pay().rupeesAMonth())),
            Amounts.rupees(near),
            Amounts.rupees(Math.abs(offered - near)),
            messages.text("placing.standing", check.standing())),
        citations.cite(range.likely().facts()),
        range.likely().assumptions());
  }

  // Amounts as the cards round them; to the rupee where rounded ones would seem to stand the other
  // way round.
  private static LongUnaryOperator shown(long offered, PayNow range) {
    boolean stands =
        Stream.of(range.low(), range.likely(), range.high())
            .mapToLong(f -> f.pay().rupeesAMonth())
            .allMatch(r ->
                Long.signum(Long.compare(offered, r))
                    == Long.signum(Long.compare(offered, SpokenAmounts.rounded(r))));
    return stands ? SpokenAmounts::rounded : LongUnaryOperator.identity();
  }

  private Glance.Group group(List<SegmentEstimate> group) {
    RowWords words = new RowWords(group);
    AdviceGroup first = group.getFirst().group();
    return new Glance.Group(
        first,
        SegmentWords.group(first, estimate.groups().keySet(), messages),
        words.shared(),
        words.rows(group));
  }

  /// How sure it is, and what no document bears out of the pay on the cards and beside them.
  private Sentence sure(List<SegmentEstimate> shown, List<SegmentEstimate> all) {
    String sure = new DocumentWords(model, estimate.assumptions(), messages).sureInShort();
    boolean held = shown.stream().flatMap(s -> s.pay().stream()).anyMatch(PayNow::beyondEvidence);
    Optional<SectorOrder> reversed = all.stream().flatMap(this::reversed).findFirst();
    if (held) {
      sure = messages.text("glance.sure.held", sure);
    }
    if (reversed.isPresent()) {
      sure =
          messages.text(
              "glance.sure.reversed",
              sure,
              sector(reversed.get().lower()),
              sector(reversed.get().higher()));
    }
    // Beside what is to be known of the amounts there is no room for why they are the same.
    Optional<String> alike = held || reversed.isPresent() ? Optional.empty() : payAlike(shown);
    return Sentence.plain(
        alike.isPresent() ? messages.text("glance.sure.alike", sure, sector(alike.get())) : sure);
  }

  // The sector of which more than one kind of work stands there with one and the same pay.
  private Optional<String> payAlike(List<SegmentEstimate> shown) {
    Set<Map.Entry<String, String>> seen = new HashSet<>();
    return shown.stream()
        .filter(s -> s.pay().isPresent())
        .filter(s -> !seen.add(Map.entry(s.segment().sector(), pay.brief(s.pay().get()))))
        .map(s -> s.segment().sector())
        .findFirst();
  }

  // Where the pay of the sector that is higher here than in the documents is shown.
  private Stream<SectorOrder> reversed(SegmentEstimate s) {
    return s.pay().stream()
        .flatMap(p -> p.reversed().stream())
        .filter(o -> o.lower().equals(s.segment().sector()));
  }

  private String sector(String id) {
    return Vocabulary.find(model.vocabulary().sectors(), id)
        .orElseThrow()
        .name()
        .in(messages.language());
  }

  private String name(SegmentEstimate s) {
    return s.segment().name().in(messages.language());
  }

  /// What a group has in common, and what sets each of it apart.
  private final class RowWords {
    private final List<Function<SegmentEstimate, String>> kept = new ArrayList<>();
    private final List<String> common = new ArrayList<>();

    RowWords(List<SegmentEstimate> group) {
      List<Function<SegmentEstimate, String>> told =
          List.of(
              s -> s.group().isOpen() ? SegmentWords.verdict(s, messages) : "",
              s -> s.group().isOpen() && s.fit().sure() != FitGrade.NONE ? "" : whyInShort(s),
              s -> s.group().isOpen() ? s.pay().map(pay::brief).orElse("") : "");
      for (Function<SegmentEstimate, String> t : told) {
        Set<String> values = group.stream().map(t).collect(Collectors.toSet());
        if (group.size() > 1 && values.size() == 1) {
          common.add(values.iterator().next());
        } else {
          kept.add(t);
        }
      }
    }

    String shared() {
      return joined(common);
    }

    List<Glance.Row> rows(List<SegmentEstimate> told) {
      return told.stream()
          .map(s ->
              new Glance.Row(
                  s.segment().id(),
                  name(s),
                  segments.sectorOf(s),
                  shown(s),
                  joined(kept.stream().map(k -> k.apply(s)).toList())))
          .toList();
    }

    // Only the last of them ends as a sentence does.
    private String joined(List<String> parts) {
      List<String> told = parts.stream().filter(p -> !p.isEmpty()).toList();
      return IntStream.range(0, told.size())
          .mapToObj(
              i -> i < told.size() - 1 ? Sentence.withoutStop(told.get(i), messages) : told.get(i))
          .collect(Collectors.joining(messages.text("glance.separator")));
    }
  }
}
