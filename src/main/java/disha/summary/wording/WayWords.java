package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.Insights;
import disha.estimate.questions.NextQuestion;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.estimate.ways.AddedGain;
import disha.estimate.ways.Gains;
import disha.estimate.ways.TimeNeeded;
import disha.estimate.ways.Way;
import disha.rules.Model;
import disha.summary.Amount;
import disha.summary.Context;
import disha.summary.Sentence;
import disha.text.LengthText;
import disha.text.Messages;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words what would open more.
final class WayWords {
  private static final int MOST_NAMES = 5;

  private final Estimate estimate;
  private final Model model;
  private final BriefPay pay;
  private final Messages messages;
  private final Citations citations;
  private final LengthText lengths;

  WayWords(Insights insights, Messages messages, Citations citations) {
    estimate = insights.estimate();
    model = estimate.model();
    pay = new BriefPay(insights, messages);
    this.messages = messages;
    this.citations = citations;
    lengths = new LengthText(messages);
  }

  List<Context.WayLine> of(List<Way> ways) {
    return ways.stream().map(p -> way(p, AddedGain.of(p, ways))).toList();
  }

  /// Why there is no way to tell.
  ///
  /// @param questions what is open and matters
  static String none(Estimate estimate, Messages messages, List<NextQuestion> questions) {
    boolean settled =
        estimate.segments().stream()
            .filter(s -> s.group() == AdviceGroup.BEST)
            .map(s -> s.verdict() == Verdict.ELIGIBLE)
            .reduce(Boolean::logicalAnd)
            .orElse(false);
    if (settled) {
      return messages.text("path.none.all");
    }
    return messages.text(questions.isEmpty() ? "path.none.rest" : "path.none.ask");
  }

  private Context.WayLine way(Way p, AddedGain beyond) {
    List<Sentence> moves =
        p.moves().stream()
            .map(m ->
                new Sentence(
                    m.says().in(messages.language()),
                    citations.cite(m.basis().facts()),
                    m.assumptions()))
            .toList();
    return new Context.WayLine(
        p,
        moves,
        takes(p.times()),
        aside(p.fit()),
        brief(p),
        sentences(opens(beyond), betters(beyond), documents(p), meets(p)),
        raises("path.raises", beyond, Amount::month),
        raises("path.raisesYear", beyond, Amount::year));
  }

  private String takes(List<TimeNeeded> times) {
    if (times.size() > 1 && times.stream().allMatch(WayWords::isKnown)) {
      BigDecimal months =
          times.stream().flatMap(t -> t.months().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean most = times.stream().anyMatch(TimeNeeded::atMost);
      return messages.text(
          most ? "path.takes.together.most" : "path.takes.together.about",
          lengths.wordsOfMonths(months));
    }
    List<String> each = times.stream().map(this::takes).toList();
    return each.size() == 1
        ? each.getFirst()
        : messages.text("path.takes.both", each.getFirst(), each.getLast());
  }

  // What is done at once is no part of a sum.
  private static boolean isKnown(TimeNeeded time) {
    return time.months().filter(m -> m.signum() > 0).isPresent();
  }

  private String takes(TimeNeeded time) {
    if (time.months().isEmpty()) {
      return messages.text("path.takes.open");
    }
    BigDecimal months = time.months().get();
    return months.signum() == 0
        ? messages.text("path.takes.none")
        : messages.text(
            time.atMost() ? "path.takes.most" : "path.takes.about", lengths.wordsOfMonths(months));
  }

  private String meets(Way way) {
    List<Gains.MetNeed> met = way.gains().met();
    if (met.isEmpty()) {
      return "";
    }
    Set<String> says = new LinkedHashSet<>();
    met.forEach(m -> says.add(m.need().says().in(messages.language())));
    return messages.text(
        "path.meets",
        met.stream().map(Gains.MetNeed::segment).distinct().count(),
        String.join(messages.text("list.separator"), says));
  }

  private static String sentences(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
  }

  private String documents(Way way) {
    return way.documents().stream()
        .max(Comparator.comparingLong(g -> g.after() - g.before()))
        .map(most ->
            messages.text(
                "path.documents",
                way.documents().size(),
                segment(most.segment()),
                most.after(),
                most.speaking(),
                most.before()))
        .orElse("");
  }

  // A person who has chosen shifts has left the others out: that is a wish, not something to catch
  // up on.
  private String aside(Way.PersonFit fit) {
    return switch (fit) {
      case UNDER_WAY, NEW -> "";
      case LEFT_OUT -> messages.text("path.leftOut");
    };
  }

  private String brief(Way way) {
    return String.join(
        " ", new BriefGain("path.brief", messages, estimate, (r, work) -> raise(way, r)).of(way));
  }

  private String raise(Way way, Way.Raise r) {
    int all = way.raises().size();
    String from = pay.month(r.from());
    String to = pay.month(r.to());
    return from.equals(to)
        ? ""
        : messages.text("path.brief.raises", all, from, to, segment(r.segment()), all - 1);
  }

  private String opens(AddedGain beyond) {
    return beyond.parts().isEmpty()
        ? listed("path.opens", "path.opensMore", beyond, Way.Opening::isNew)
        : listed("path.opensBesides", "path.opensBesidesMore", beyond, Way.Opening::isNew);
  }

  private String betters(AddedGain beyond) {
    return listed("path.betters", "path.bettersMore", beyond, o -> !o.isNew());
  }

  private String listed(String all, String some, AddedGain beyond, Predicate<Way.Opening> told) {
    List<Way.Opening> openings = beyond.openings().stream().filter(told).toList();
    if (openings.isEmpty()) {
      return "";
    }
    List<String> names =
        openings.stream().limit(MOST_NAMES).map(o -> segment(o.segment())).toList();
    int more = openings.size() - names.size();
    String listed = String.join(messages.text("list.separator"), names);
    return more == 0 ? messages.text(all, listed) : messages.text(some, listed, more);
  }

  private String raises(String key, AddedGain beyond, Function<Amount, String> shown) {
    return beyond
        .raise()
        .filter(r -> !shown.apply(Amount.of(r.from())).equals(shown.apply(Amount.of(r.to()))))
        .map(r ->
            messages.text(
                key,
                beyond.way().raises().size(),
                segment(r.segment()),
                shown.apply(Amount.of(r.from())),
                shown.apply(Amount.of(r.to()))))
        .orElse("");
  }

  private String segment(String id) {
    return model.segment(id).name().in(messages.language());
  }
}
