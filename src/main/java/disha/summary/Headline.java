package disha.summary;

import disha.estimate.Estimate;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.profile.Interest;
import disha.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What comes first for a person, in a sentence.
public final class Headline {
  private final Estimate estimate;
  private final Messages messages;

  private Headline(Estimate estimate, Messages messages) {
    this.estimate = estimate;
    this.messages = messages;
  }

  /// The sentence on an estimate that has segments.
  public static String of(Estimate estimate, Messages messages) {
    return new Headline(estimate, messages).words();
  }

  private String words() {
    Map<AdviceGroup, Long> groups = estimate.groups();
    SegmentEstimate first = estimate.segments().getFirst();
    String name = name(first);
    long all = groups.get(first.group());
    return switch (first.group()) {
      case BEST ->
          messages.text(isWished(first) ? "headline.liked" : "headline.best", name, all - 1);
      case ONE_ANSWER -> groups.containsKey(AdviceGroup.OPEN) ? aside(first) : waiting(name, all);
      case AFTER_STEP ->
          groups.containsKey(AdviceGroup.OPEN)
              ? aside(first)
              : messages.text("headline", first.group(), name, all);
      default -> messages.text("headline", first.group(), name, all);
    };
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
    long alone =
        estimate.segments().stream()
            .filter(s -> s.group() == AdviceGroup.ONE_ANSWER && s.missing() == 1)
            .count();
    return messages.text(
        alone == all
            ? "headline.answers.one"
            : alone == 0 ? "headline.answers.several" : "headline.answers.both",
        first,
        all,
        alone,
        all - alone);
  }

  private String name(SegmentEstimate s) {
    return s.segment().name().in(messages.language());
  }
}
