package disha.summary;

import disha.estimate.Estimate;
import disha.estimate.Insights;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.OwnWork;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.ways.MoveEffort;
import disha.estimate.ways.Way;
import disha.profile.Interest;
import disha.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What comes first for a person, in a sentence.
public final class Headline {
  private final Insights insights;
  private final Estimate estimate;
  private final Messages messages;

  private Headline(Insights insights, Messages messages) {
    this.insights = insights;
    this.estimate = insights.estimate();
    this.messages = messages;
  }

  /// The sentence on an estimate that has segments.
  public static String of(Insights insights, Messages messages) {
    return new Headline(insights, messages).words();
  }

  private String words() {
    Map<AdviceGroup, Long> groups = estimate.groups();
    SegmentEstimate first = estimate.segments().getFirst();
    String name = name(first);
    long all = groups.get(first.group());
    return switch (first.group()) {
      case BEST ->
          withResult(
              messages.text(isWished(first) ? "headline.liked" : "headline.best", name, all - 1));
      case ONE_ANSWER -> groups.containsKey(AdviceGroup.OPEN) ? aside(first) : waiting(name, all);
      case AFTER_STEP ->
          groups.containsKey(AdviceGroup.OPEN)
              ? aside(first)
              : stepTo(first).orElseGet(() -> messages.text("headline", first.group(), name, all));
      case NOT_NOW -> missing().orElseGet(() -> messages.text("headline.not-now"));
      default -> messages.text("headline", first.group(), name, all);
    };
  }

  // A result that is awaited can open what comes before all that is open now.
  private String withResult(String now) {
    return OwnWork.isAmong(estimate.segments())
        ? now
        : step()
            .filter(w -> estimate.profile().isResultAwaited())
            .filter(w -> w.fit() == Way.PersonFit.UNDER_WAY)
            .map(w -> messages.text("headline.awaited", now, opened(w)))
            .orElse(now);
  }

  /// The first way, if it is studies alone that open something.
  private Optional<Way> step() {
    return insights.ways().stream()
        .findFirst()
        .filter(w -> w.effort() == MoveEffort.STUDIES && w.moves().size() == 1)
        .filter(w -> !w.gains().opened().isEmpty());
  }

  private String opened(Way way) {
    return name(estimate.segment(way.gains().opened().getFirst().segment()).orElseThrow());
  }

  // One qualification can be all that is missing.
  private Optional<String> missing() {
    return step().map(w -> first(w, opened(w)));
  }

  // The step that is told as the next one, if it leads to what stands first.
  private Optional<String> stepTo(SegmentEstimate first) {
    return insights.ways().stream()
        .filter(w -> !w.isTime())
        .findFirst()
        .filter(w -> w.moves().size() == 1)
        .filter(w -> w.gains().opens(first.segment().id()))
        .map(w -> first(w, name(first)));
  }

  private String first(Way way, String opened) {
    return messages.text(
        "headline.missing",
        way.moves().getFirst().says().in(messages.language()),
        way.gains().opened().size(),
        opened);
  }

  // Their own field comes first, though other work is open already.
  private String aside(SegmentEstimate first) {
    List<SegmentEstimate> open =
        estimate.segments().stream().filter(s -> s.group() == AdviceGroup.OPEN).toList();
    return messages.text(
        "headline.own",
        first.group(),
        name(first),
        open.size(),
        name(open.getFirst()),
        first.missing());
  }

  // Other work fits better, and the person would rather do this.
  private boolean isWished(SegmentEstimate first) {
    return first.interest().equals(Optional.of(Interest.LIKE))
        && estimate.segments().stream()
            .filter(s -> s.group() == first.group())
            .anyMatch(s -> s.fit().sure().compareTo(first.fit().sure()) > 0);
  }

  // What hangs on several answers is not decided by one of them.
  private String waiting(String first, long all) {
    boolean alone =
        estimate.segments().stream()
            .filter(s -> s.group() == AdviceGroup.ONE_ANSWER)
            .allMatch(s -> s.missing() == 1);
    return messages.text(alone ? "headline.answers.one" : "headline.answers.several", first, all);
  }

  private String name(SegmentEstimate s) {
    return s.segment().name().in(messages.language());
  }
}
