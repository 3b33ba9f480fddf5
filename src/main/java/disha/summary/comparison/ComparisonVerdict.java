package disha.summary.comparison;

import disha.estimate.Estimate;
import disha.estimate.segment.SegmentEstimate;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.vocabulary.Award;
import disha.summary.Sentence;
import disha.text.LengthText;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// What somebody who has to choose between two profiles asks first: which work comes first in each,
/// what it pays, and what one takes that the other does not.
final class ComparisonVerdict {
  private final Messages messages;

  ComparisonVerdict(Messages messages) {
    this.messages = messages;
  }

  /// A profile and what sentences call it.
  ///
  /// @param letter of its column
  /// @param name what the first sentence calls it
  record NamedEstimate(Estimate estimate, String letter, String name) {
    /// The work that comes first, if any is open.
    Optional<SegmentEstimate> first() {
      return estimate.segments().stream().findFirst().filter(s -> s.group().isOpen());
    }

    Profile profile() {
      return estimate.profile();
    }
  }

  /// The sentences, the most important one first; none where nothing is open in either.
  List<String> of(NamedEstimate one, NamedEstimate other) {
    List<String> out = new ArrayList<>();
    first(one, other).ifPresent(out::add);
    takes(other, one).ifPresent(out::add);
    takes(one, other).ifPresent(out::add);
    return out;
  }

  private Optional<String> first(NamedEstimate one, NamedEstimate other) {
    Optional<SegmentEstimate> a = one.first();
    Optional<SegmentEstimate> b = other.first();
    if (a.isEmpty() && b.isEmpty()) {
      return Optional.empty();
    }
    if (a.isEmpty() || b.isEmpty()) {
      NamedEstimate open = a.isPresent() ? one : other;
      return Optional.of(
          messages.text(
              "compare.first.none",
              (a.isPresent() ? other : one).name(),
              name(open.first().orElseThrow()),
              open.name(),
              pay(open.first().orElseThrow())));
    }
    return Optional.of(
        a.get().segment().id().equals(b.get().segment().id())
            ? same(a.get(), one.name(), b.get(), other.name())
            : messages.text(
                "compare.first.other",
                name(a.get()),
                one.name(),
                pay(a.get()),
                name(b.get()),
                other.name(),
                pay(b.get())));
  }

  private String same(SegmentEstimate a, String one, SegmentEstimate b, String other) {
    OptionalLong before = rupees(a);
    OptionalLong after = rupees(b);
    return before.equals(after)
        ? messages.text("compare.first.same", name(a), one, other, pay(a))
        : messages.text("compare.first.pay", name(a), one, pay(a), other, pay(b));
  }

  private String name(SegmentEstimate s) {
    return s.segment().name().in(messages.language());
  }

  private static OptionalLong rupees(SegmentEstimate s) {
    return s.pay().stream().mapToLong(p -> p.likely().pay().rupeesAMonth()).findFirst();
  }

  private String pay(SegmentEstimate s) {
    OptionalLong rupees = rupees(s);
    return rupees.isPresent()
        ? messages.text("compare.first.amount", SpokenAmounts.month(rupees.getAsLong()))
        : messages.text("compare.first.noAmount");
  }

  /// What one profile holds that the other does not have yet: it takes years that no figure of pay
  /// shows.
  private Optional<String> takes(NamedEstimate more, NamedEstimate less) {
    List<String> parts = new ArrayList<>(studies(more, less));
    boolean studied = !parts.isEmpty();
    BigDecimal years = worked(more.profile()).subtract(worked(less.profile()));
    if (years.signum() > 0) {
      parts.add(messages.text("compare.takes.work", new LengthText(messages).words(years)));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            messages.text(
                studied ? "compare.takes.study" : "compare.takes",
                more.letter(),
                less.letter(),
                Sentence.withoutStop(String.join(messages.text("list.comma"), parts), messages)));
  }

  private List<String> studies(NamedEstimate more, NamedEstimate less) {
    Set<String> had = awards(less.profile(), true);
    Set<String> begun = awards(less.profile(), false);
    return awards(more.profile(), true).stream()
        .filter(id -> !had.contains(id))
        .map(more.estimate().model().vocabulary()::award)
        .map(a -> study(a, begun.contains(a.id())))
        .toList();
  }

  // How much is left of studies that have begun is not asked.
  private String study(Award award, boolean begun) {
    String name = award.name().in(messages.language());
    return award.years().isEmpty()
        ? name
        : messages.text(
            begun ? "compare.takes.rest" : "compare.takes.years",
            name,
            new LengthText(messages).words(award.years().orElseThrow()));
  }

  private static Set<String> awards(Profile profile, boolean completed) {
    return profile.education().value().orElse(List.of()).stream()
        .filter(e -> completed == e.status().equals(Answer.of(Education.Status.COMPLETED)))
        .flatMap(e -> e.award().value().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static BigDecimal worked(Profile profile) {
    return profile.experience().value().orElse(List.of()).stream()
        .map(Experience::years)
        .flatMap(y -> y.value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
