package disha.estimate.ways;

import disha.estimate.pay.PayEstimator;
import disha.estimate.segment.CompiledModel;
import disha.estimate.verdict.Rulebook;
import disha.estimate.verdict.VerdictMaker;
import disha.estimate.verdict.VerdictSearch;
import disha.logic.Person;
import disha.profile.Profile;
import disha.rules.Model;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// What a person's verdicts and likely pay would be after changes, without the reasons. A change is
/// added to what stands before it by working out again only what depends on it.
// It lives on arrays; its records are never compared.
@SuppressWarnings("ArrayRecordComponent")
final class WhatIf {
  private static final int NO_PAY = -1;

  private final Model model;
  private final Rulebook rulebook;
  private final VerdictSearch verdicts;
  private final PayEstimator payEstimator;
  private final Map<Earning, Long> known = new HashMap<>();
  private final State today;

  /// What likely pay depends on.
  private record Earning(int segment, int months, int drivers) {}

  /// How things stand.
  ///
  /// @param values of all nodes
  /// @param months of experience that count in each segment
  /// @param pay likely pay in each segment, in paise a year; 0 where there is no figure or the
  ///   person cannot join
  record State(byte[] values, int[] months, VerdictSearch.VerdictsFound found, long[] pay) {
    /// Whether the verdicts and the pay are the same.
    boolean isWorthTheSameAs(State other) {
      return Arrays.equals(found.verdicts(), other.found.verdicts())
          && Arrays.equals(pay, other.pay);
    }
  }

  /// Something that makes leaves truer and adds experience.
  ///
  /// @param at the leaves
  /// @param values their new values
  /// @param cone what depends on them
  /// @param months of experience that it adds in each segment; none where it adds none
  /// @param touched the segments in which verdict or pay may change
  record LeafChange(
      int[] at, byte[] values, VerdictSearch.Cone cone, int[] months, int[] touched) {}

  WhatIf(CompiledModel compiled, Profile profile) {
    model = compiled.model();
    rulebook = compiled.rulebook();
    verdicts = compiled.verdicts();
    payEstimator = compiled.pay();
    byte[] values = verdicts.leaves(profile);
    VerdictSearch.VerdictsFound found = verdicts.evaluate(values);
    int[] months = months(profile);
    long[] pay = new long[months.length];
    for (int s = 0; s < pay.length; s++) {
      pay[s] = pay(s, months[s], found);
    }
    today = new State(values, months, found, pay);
  }

  /// How things stand now.
  State today() {
    return today;
  }

  /// What makes today's profile this one. Only what gets better counts.
  LeafChange change(Profile after) {
    byte[] better = verdicts.leaves(after);
    int[] at = verdicts.raised(today.values, better);
    byte[] values = new byte[at.length];
    for (int i = 0; i < at.length; i++) {
      values[i] = better[at[i]];
    }
    int[] months = months(after);
    for (int s = 0; s < months.length; s++) {
      months[s] -= today.months[s];
    }
    VerdictSearch.Cone cone = verdicts.cone(at);
    int[] touched =
        IntStream.concat(
                Arrays.stream(cone.segments()),
                IntStream.range(0, months.length).filter(s -> months[s] != 0))
            .distinct()
            .sorted()
            .toArray();
    return new LeafChange(at, values, cone, months, touched);
  }

  /// How things stand after one more change. Where two make the same leaf truer, the truer holds;
  /// months of experience add up.
  State after(State before, LeafChange change) {
    byte[] values = before.values.clone();
    for (int i = 0; i < change.at.length; i++) {
      int at = change.at[i];
      if (change.values[i] > values[at]) {
        values[at] = change.values[i];
      }
    }
    VerdictSearch.VerdictsFound found = verdicts.evaluate(values, change.cone, before.found);
    int[] months = before.months.clone();
    long[] pay = before.pay.clone();
    for (int s : change.touched) {
      months[s] += change.months[s];
      pay[s] = pay(s, months[s], found);
    }
    return new State(values, months, found, pay);
  }

  // Only what a person could earn counts: there is none where they cannot join.
  private long pay(int segment, int months, VerdictSearch.VerdictsFound found) {
    if (months == NO_PAY || !VerdictMaker.canJoin(found.verdicts()[segment])) {
      return 0;
    }
    return known.computeIfAbsent(
        new Earning(segment, months, found.drivers()[segment]), this::likely);
  }

  private long likely(Earning e) {
    return payEstimator.likely(model.segments().get(e.segment), e.months, e.drivers).paiseAYear();
  }

  private int[] months(Profile profile) {
    Person person = verdicts.person(profile);
    return rulebook.plans().stream()
        .mapToInt(p -> payEstimator.months(person, p).orElse(NO_PAY))
        .toArray();
  }
}
