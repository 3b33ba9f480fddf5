package disha.summary.comparison;

import disha.estimate.Estimate;
import disha.estimate.compare.Comparison;
import disha.estimate.compare.SegmentComparison;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayChange;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.profile.QuestionId;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.vocabulary.Vocabulary;
import disha.summary.Citation;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.wording.AnswerWords;
import disha.summary.wording.AssumptionWords;
import disha.summary.wording.Citations;
import disha.summary.wording.PricesWords;
import disha.summary.wording.QuestionWords;
import disha.summary.wording.SegmentWords;
import disha.summary.wording.ShownSentences;
import disha.summary.wording.SummaryBuilder;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Turns a comparison into the content that every output shows.
public final class ComparisonWords {
  private final Comparison comparison;
  private final List<Estimate> estimates;
  private final Model model;
  private final Messages messages;
  private final Citations citations;

  private ComparisonWords(Comparison comparison, Messages messages) {
    this.comparison = comparison;
    this.estimates = comparison.estimates();
    this.model = estimates.getFirst().model();
    this.messages = messages;
    this.citations = new Citations(model, messages, SummaryOptions.Numbers.AS_THEY_APPEAR);
  }

  /// The content of a comparison, in the language of the messages.
  ///
  /// @param labels what the caller calls each profile, such as the name of its file; a title where
  ///   the profile has no name, and beside a name that several share
  public static ComparisonSummary of(
      Comparison comparison, List<Optional<String>> labels, Messages messages) {
    return new ComparisonWords(comparison, messages).summary(labels);
  }

  private ComparisonSummary summary(List<Optional<String>> labels) {
    List<ComparisonSummary.ComparedSegment> segments =
        comparison.differing().stream().map(this::segment).toList();
    List<String> titles = titles(labels);
    // What is the same needs no sources of its own: the list of sources is of what differs.
    List<Citation> cited = citations.all();
    return new ComparisonSummary(
        messages.text(
            "model.line",
            model.manifest().name().in(messages.language()),
            model.manifest().version()),
        PricesWords.of(estimates.getFirst(), messages),
        estimates.getFirst().prices() == Prices.TODAY,
        columns(titles),
        new ComparisonHeadlines(comparison, titles, messages).all(),
        comparison.questions().stream().map(this::answer).toList(),
        comparison.alike().stream().map(this::alike).toList(),
        comparison.assumptions().stream().map(this::assumption).toList(),
        counts(),
        segments,
        comparison.same().stream().map(this::segment).toList(),
        resting(segments),
        cited);
  }

  private List<ComparisonSummary.ProfileColumn> columns(List<String> titles) {
    List<ComparisonSummary.ProfileColumn> out = new ArrayList<>();
    for (int i = 0; i < estimates.size(); i++) {
      String letter = ComparisonHeadlines.letter(i);
      String title =
          titles.get(i).isEmpty() ? messages.text("compare.profile", letter) : titles.get(i);
      out.add(
          new ComparisonSummary.ProfileColumn(
              letter, title, SummaryBuilder.errors(estimates.get(i), messages)));
    }
    return out;
  }

  // The name, and what the caller calls it where it has none or shares it; empty where it has
  // neither.
  private List<String> titles(List<Optional<String>> labels) {
    Map<Optional<String>, Integer> shared = new HashMap<>();
    estimates.forEach(e -> shared.merge(e.profile().name(), 1, Integer::sum));
    List<String> out = new ArrayList<>();
    for (int i = 0; i < estimates.size(); i++) {
      Optional<String> name = estimates.get(i).profile().name();
      Optional<String> label = labels.get(i);
      out.add(
          shared.get(name) > 1 && name.isPresent() && label.isPresent()
              ? messages.text("compare.named", name.get(), label.get())
              : name.or(() -> label).orElse(""));
    }
    return out;
  }

  private ComparisonSummary.ComparedRow answer(QuestionId question) {
    AnswerWords words = new AnswerWords(model, messages);
    return row(
        question.text(),
        new QuestionWords(model, messages).asks(question),
        estimates.stream().map(e -> words.of(e.profile(), question)).toList());
  }

  private ComparisonSummary.SameAnswer alike(QuestionId question) {
    return new ComparisonSummary.SameAnswer(
        question.text(),
        new QuestionWords(model, messages).asks(question),
        new AnswerWords(model, messages).of(estimates.getFirst().profile(), question));
  }

  private ComparisonSummary.ComparedRow assumption(String id) {
    AssumptionWords words = new AssumptionWords(model, messages);
    return row(
        id,
        model.assumption(id).says().in(messages.language()),
        estimates.stream().map(e -> words.value(e.assumptions().value(id))).toList());
  }

  private static ComparisonSummary.ComparedRow row(String id, String says, List<String> texts) {
    return new ComparisonSummary.ComparedRow(
        id,
        says,
        texts.stream()
            .map(t -> new ComparisonSummary.ColumnText(t, !t.equals(texts.getFirst())))
            .toList());
  }

  private List<ComparisonSummary.ComparedGroup> counts() {
    List<ComparisonSummary.ComparedGroup> out = new ArrayList<>();
    for (AdviceGroup g : AdviceGroup.values()) {
      List<Optional<Integer>> numbers =
          estimates.stream().map(e -> e.errors().isEmpty() ? count(e, g) : none()).toList();
      if (numbers.stream().flatMap(Optional::stream).anyMatch(n -> n > 0)) {
        out.add(new ComparisonSummary.ComparedGroup(g, groupWord(g), numbers));
      }
    }
    return out;
  }

  // A group is called the same in all columns.
  private String groupWord(AdviceGroup group) {
    Set<AdviceGroup> all =
        estimates.stream().flatMap(e -> e.groups().keySet().stream()).collect(Collectors.toSet());
    return SegmentWords.group(group, all, messages);
  }

  private static Optional<Integer> count(Estimate e, AdviceGroup g) {
    return Optional.of((int) e.segments().stream().filter(s -> s.group() == g).count());
  }

  private static Optional<Integer> none() {
    return Optional.empty();
  }

  private ComparisonSummary.ComparedSegment segment(SegmentComparison s) {
    String sector =
        Vocabulary.find(model.vocabulary().sectors(), s.segment().sector())
            .orElseThrow()
            .name()
            .in(messages.language());
    return new ComparisonSummary.ComparedSegment(
        s.segment().id(),
        s.segment().name().in(messages.language()),
        sector,
        s.differsInGroup() || s.differsInVerdict(),
        s.differsInPay(),
        IntStream.range(0, estimates.size())
            .mapToObj(i -> s.standings().get(i).map(x -> cell(s, i, x)))
            .toList());
  }

  private ComparisonSummary.SegmentInColumn cell(
      SegmentComparison s, int column, SegmentComparison.EstimateStanding standing) {
    Estimate e = estimates.get(column);
    SegmentSummary words =
        new SegmentWords(e, messages, citations)
            .of(standing.estimate(), standing.projection(), e.profile().isEmpty(), false);
    List<ComparisonSummary.YearInColumn> years =
        words
            .projection()
            .map(p ->
                Comparison.YEARS.stream()
                    .map(y ->
                        new ComparisonSummary.YearInColumn(p.years().get(y), change(s, column, y)))
                    .toList())
            .orElse(List.of());
    return new ComparisonSummary.SegmentInColumn(
        words,
        groupWord(words.group()),
        s.differsInGroup(column) || s.differsInVerdict(column),
        s.differsInPay(column),
        years);
  }

  private static Optional<ComparisonSummary.PayDifference> change(
      SegmentComparison s, int column, int year) {
    if (column == 0) {
      return Optional.empty();
    }
    return s.change(column, year)
        .map(c ->
            change(
                c,
                s.standings().getFirst().flatMap(x -> x.pay(year)).orElseThrow(),
                s.standings().get(column).flatMap(x -> x.pay(year)).orElseThrow()));
  }

  private static ComparisonSummary.PayDifference change(PayChange exact, PayNow from, PayNow to) {
    return new ComparisonSummary.PayDifference(
        exact,
        difference(from.low().pay(), to.low().pay()),
        difference(from.likely().pay(), to.likely().pay()),
        difference(from.high().pay(), to.high().pay()));
  }

  private static ComparisonSummary.Difference difference(Pay from, Pay to) {
    return new ComparisonSummary.Difference(
        Amounts.change(to.rupeesAMonth() - from.rupeesAMonth()),
        Amounts.change(to.rupeesAYear() - from.rupeesAYear()));
  }

  private List<Summary.AssumptionLine> resting(List<ComparisonSummary.ComparedSegment> segments) {
    Set<String> used = new LinkedHashSet<>();
    segments.stream()
        .flatMap(s -> s.cells().stream())
        .flatMap(Optional::stream)
        .flatMap(c -> ShownSentences.sentences(c.segment()).stream())
        .forEach(x -> used.addAll(x.assumptions()));
    used.removeAll(comparison.assumptions());
    AssumptionWords words = new AssumptionWords(model, messages);
    return model.assumptions().stream()
        .filter(a -> used.contains(a.id()))
        .map((Assumption a) -> words.line(a, estimates.getFirst().assumptions()))
        .toList();
  }
}
