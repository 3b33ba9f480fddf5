package disha.estimate.ways;

import disha.estimate.pay.Pay;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.rules.joining.Move;
import java.util.Comparator;
import java.util.List;

/// One or two moves, and what they better.
///
/// @param moves one or two moves, in the order in which they are made
/// @param efforts what each of them costs
/// @param times how long each of them takes
/// @param fit how they fit what the person has and wants
/// @param gains what they better, in the segments that they are for
public record Way(
    List<Move> moves,
    List<MoveEffort> efforts,
    List<TimeNeeded> times,
    PersonFit fit,
    Gains gains) {
  /// How many moves are tried together at most.
  public static final int MOST_MOVES = 2;

  public Way {
    moves = List.copyOf(moves);
    efforts = List.copyOf(efforts);
    times = List.copyOf(times);
  }

  /// What the dearest of the moves costs.
  public MoveEffort effort() {
    return efforts.stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  /// Whether it is but to go on working: pay grows with the years, and that is no step.
  public boolean isTime() {
    return effort() == MoveEffort.WORK;
  }

  /// Whether studies that were left are taken up again.
  boolean isResumed() {
    return moves.stream().anyMatch(m -> m.gives() instanceof Move.Gain.Resume);
  }

  /// How many shifts are to be accepted.
  int shifts() {
    return moves.stream()
        .mapToInt(m -> m.gives() instanceof Move.Gain.Shifts s ? s.shifts().size() : 0)
        .sum();
  }

  /// Whether it is worth going for the sake of a segment: years of study for more than pay, and
  /// shifts for what they open.
  public boolean serves(String segment) {
    Gains here = gains.in(segment::equals);
    return switch (effort()) {
      case SHIFTS -> !here.opened().isEmpty();
      case COURSE, STUDIES, DEGREE -> here.isBetterChance();
      case SKILL, SHORT_COURSE, WORK -> !here.isNothing();
    };
  }

  public List<Opening> openings() {
    return gains.openings();
  }

  public List<Raise> raises() {
    return gains.raises();
  }

  public List<DocumentGain> documents() {
    return gains.documents();
  }

  /// How moves fit what the person has and wants.
  public enum PersonFit {
    /// Some of it is begun already.
    UNDER_WAY,
    /// Nothing speaks for or against it.
    NEW,
    /// It takes shifts that the person has not chosen.
    LEFT_OUT
  }

  /// Something that the person can do with a segment and could not before, or a better verdict on
  /// one that is open to them already.
  ///
  /// @param segment the id of the segment
  /// @param fromGroup what the person does with it before
  /// @param toGroup what they do with it after
  public record Opening(
      String segment, Verdict from, Verdict to, AdviceGroup fromGroup, AdviceGroup toGroup) {
    /// Whether the segment was not open before.
    public boolean isNew() {
      return !fromGroup.isOpen();
    }

    /// Whether it brings the segment no further than another does.
    boolean isReachedBy(Opening other) {
      return segment.equals(other.segment)
          && toGroup.compareTo(other.toGroup) >= 0
          && to.compareTo(other.to) >= 0;
    }
  }

  /// Higher likely pay.
  ///
  /// @param segment the id of the segment
  public record Raise(String segment, Pay from, Pay to) {}
}
