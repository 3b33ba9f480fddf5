package disha.summary.wording;

import disha.basics.LateList;
import disha.estimate.Estimate;
import disha.estimate.Insights;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Projection;
import disha.estimate.segment.SegmentEstimate;
import disha.profile.FieldError;
import disha.profile.ProfileDoubts;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.vocabulary.Vocabulary;
import disha.summary.Amount;
import disha.summary.Citation;
import disha.summary.Context;
import disha.summary.Glance;
import disha.summary.Headline;
import disha.summary.LocalEvidence;
import disha.summary.SegmentChoice;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.WordedSegments;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Turns an estimate into the content that every output shows.
public final class SummaryBuilder {
  private final Insights insights;
  private final Estimate estimate;
  private final Model model;
  private final Messages messages;
  private final Citations citations;

  private SummaryBuilder(Insights insights, Messages messages, SummaryOptions.Numbers numbers) {
    this.insights = insights;
    this.estimate = insights.estimate();
    this.model = estimate.model();
    this.messages = messages;
    this.citations = new Citations(model, messages, numbers);
  }

  /// The content of an estimate, in the language of the messages.
  ///
  /// @param insights what follows from it, as deep as the options go
  public static Summary build(Insights insights, Messages messages, SummaryOptions options) {
    return new SummaryBuilder(insights, messages, options.numbers()).build(options);
  }

  private Summary build(SummaryOptions options) {
    boolean empty = estimate.profile().isEmpty();
    List<SegmentEstimate> shown = options.choice().of(estimate);
    SegmentWords words = new SegmentWords(estimate, messages, citations);
    WordedSegments segments = segments(shown, words, options);
    Set<String> sectors = new LinkedHashSet<>();
    shown.forEach(s -> sectors.add(s.segment().sector()));
    Set<String> told = Set.copyOf(segments.ids());
    List<Summary.OtherSegment> others =
        estimate.segments().stream()
            .filter(s -> !told.contains(s.segment().id()))
            .map(this::other)
            .toList();
    Context background =
        estimate.errors().isEmpty() && !empty
            ? new ContextWords(insights, messages, citations)
                .of(
                    sectors,
                    options.deep(),
                    options.choice() instanceof SegmentChoice.ChosenSegments)
            : Context.NONE;
    Optional<LocalEvidence> onRecord =
        options.evidence().map(p -> LocalEvidenceWords.of(p, estimate, messages));
    Glance glance =
        empty || !estimate.errors().isEmpty()
            ? Glance.nothing(headline(empty))
            : new GlanceWords(insights, messages, citations, words, onRecord)
                .of(headline(empty), background);
    return new Summary(
        estimate.profile().name(),
        options.scenario(),
        messages.text(
            "model.line",
            model.manifest().name().in(messages.language()),
            model.manifest().version()),
        errors(estimate, messages),
        doubts(),
        guidance(empty),
        PersonWords.of(estimate.profile(), model, messages),
        headline(empty),
        glance,
        counts(),
        selection(options, shown),
        segments,
        others,
        background,
        new LateList<>(() -> assumptions(segments, background, glance)),
        model.pay().silences().stream().map(s -> s.says().in(messages.language())).toList(),
        new LateList<>(() -> citations(segments)),
        onRecord,
        SinceWords.of(insights, messages, options.full()));
  }

  /// Numbers in the order of what cites them wait for nothing. What is deep is made beside the
  /// window, so that the window need not put it into words.
  private WordedSegments segments(
      List<SegmentEstimate> shown, SegmentWords words, SummaryOptions options) {
    boolean empty = estimate.profile().isEmpty();
    WordedSegments late =
        new WordedSegments(
            shown.stream().map(s -> s.segment().id()).toList(),
            place -> {
              SegmentEstimate s = shown.get(place);
              Optional<Projection> projection =
                  options.deep() ? insights.projection(s.segment().id()) : Optional.empty();
              return words.of(s, projection, empty, options.mentions());
            });
    return options.numbers() == SummaryOptions.Numbers.AS_THEY_APPEAR || options.deep()
        ? late.inWords()
        : late;
  }

  /// Those of segments that nobody has read yet included.
  private List<Citation> citations(WordedSegments segments) {
    segments.inWords();
    return citations.all();
  }

  /// Why there is no way to more, in words; empty where there are some, or nothing is answered.
  public static String noWays(Insights insights, Messages messages) {
    Estimate estimate = insights.estimate();
    return !insights.ways().isEmpty()
            || !estimate.errors().isEmpty()
            || estimate.profile().isEmpty()
        ? ""
        : WayWords.none(estimate, messages, insights.questions());
  }

  /// What is impossible in the profile, in words.
  public static List<Summary.FieldProblem> errors(Estimate estimate, Messages messages) {
    return fields(estimate.errors(), messages);
  }

  private static List<Summary.FieldProblem> fields(List<FieldError> fields, Messages messages) {
    return fields.stream()
        .map(e ->
            new Summary.FieldProblem(
                e.field(),
                messages.text(
                    e.message(),
                    e.arguments().stream().map(a -> a.in(messages.language())).toArray())))
        .toList();
  }

  private List<Summary.FieldProblem> doubts() {
    return estimate.errors().isEmpty()
        ? fields(ProfileDoubts.of(model, estimate.profile()), messages)
        : List.of();
  }

  /// How the segments shown were selected, in words.
  private String selection(SummaryOptions options, List<SegmentEstimate> shown) {
    return switch (options.choice()) {
      case SegmentChoice.AllSegments a -> "";
      case SegmentChoice.ChosenSegments c -> messages.text("selection.chosen");
      case SegmentChoice.BestSegments b -> messages.text(best(shown));
    };
  }

  // The offer stands among the best even where it is the only one that is not open.
  private String best(List<SegmentEstimate> shown) {
    if (shown.stream().noneMatch(SegmentChoice::isOpen)) {
      return "selection.best";
    }
    return SegmentChoice.offered(estimate).allMatch(SegmentChoice::isOpen)
        ? "selection.open"
        : "selection.offer";
  }

  private Summary.OtherSegment other(SegmentEstimate s) {
    String language = messages.language();
    String pay = s.pay().map(this::range).orElse("");
    return new Summary.OtherSegment(
        s.segment().name().in(language),
        Vocabulary.find(model.vocabulary().sectors(), s.segment().sector())
            .orElseThrow()
            .name()
            .in(language),
        s.verdict(),
        SegmentWords.verdict(s, messages),
        pay);
  }

  private String range(PayNow pay) {
    return messages.text(
        "pay.range", Amount.of(pay.low().pay()).month(), Amount.of(pay.high().pay()).month());
  }

  private List<String> guidance(boolean empty) {
    if (!estimate.errors().isEmpty()) {
      return List.of(messages.text("guidance.errors"));
    }
    if (!empty) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    boolean unsure =
        Stream.of(Topic.values())
            .anyMatch(t -> NotSureCheck.about(QuestionId.of(t), estimate.profile()));
    out.add(messages.text(unsure ? "guidance.notSure" : "guidance.empty"));
    model
        .questions()
        .forEach(q ->
            out.add(
                messages.text(
                    "guidance.question",
                    q.asks().in(messages.language()),
                    q.why().in(messages.language()))));
    return out;
  }

  private String headline(boolean empty) {
    if (!estimate.errors().isEmpty()) {
      return messages.text("headline.errors", estimate.errors().size());
    }
    if (empty) {
      return messages.text("headline.empty");
    }
    return Headline.of(insights, messages);
  }

  private List<Summary.GroupCount> counts() {
    return estimate.groups().entrySet().stream()
        .map(g ->
            new Summary.GroupCount(
                g.getKey(),
                SegmentWords.group(g.getKey(), estimate.groups().keySet(), messages),
                g.getValue().intValue()))
        .toList();
  }

  /// The assumptions that something shown rests on, and those that a person changed.
  private List<Summary.AssumptionLine> assumptions(
      List<SegmentSummary> segments, Context background, Glance glance) {
    AssumptionWords words = new AssumptionWords(model, messages);
    Set<String> used = new LinkedHashSet<>();
    segments.forEach(s -> ShownSentences.sentences(s).forEach(x -> used.addAll(x.assumptions())));
    ShownSentences.sentences(background).forEach(x -> used.addAll(x.assumptions()));
    ShownSentences.sentences(glance).forEach(x -> used.addAll(x.assumptions()));
    return model.assumptions().stream()
        .filter(a -> used.contains(a.id()) || estimate.assumptions().isChanged(a.id()))
        .map(a -> words.line(a, estimate.assumptions()))
        .toList();
  }
}
