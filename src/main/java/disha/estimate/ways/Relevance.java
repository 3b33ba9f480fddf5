package disha.estimate.ways;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.OwnWork;
import disha.estimate.segment.SegmentEstimate;
import disha.profile.Interest;
import disha.rules.joining.FitGrade;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which segments a way is worth going for.
///
/// @param near the ids of the segments that any way may be for: they fit, or the person wants them;
///   where something fits directly and is open, or waits for an answer or a step, a skill by one's
///   own word is too little for that
/// @param open the ids of those that are open, in which pay grows with the years
/// @param chosen whether the person chose them: then nothing else counts
/// @param unsettled whether nothing that is open fits directly: then a light step may lead beside
///   what fits, and a degree in one's own field anywhere
/// @param bare whether nothing that is open fits at all
record Relevance(
    Set<String> near, Set<String> open, boolean chosen, boolean unsettled, boolean bare) {
  Relevance {
    near = Set.copyOf(near);
    open = Set.copyOf(open);
  }

  /// What fits a person, what is open to them and what they would like, without what they have
  /// ruled out.
  static Relevance of(List<SegmentEstimate> segments) {
    boolean unsettled = !OwnWork.isAmong(segments);
    boolean field = !unsettled || segments.stream().anyMatch(OwnWork::isAhead);
    FitGrade least = field ? FitGrade.RELATED : FitGrade.OWN_WORD;
    Set<String> near = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (SegmentEstimate s : segments) {
      if (!s.isRuledOut() && (s.fit().sure().compareTo(least) >= 0 || isWanted(s))) {
        near.add(s.segment().id());
      }
      if (s.group().isOpen()) {
        open.add(s.segment().id());
      }
    }
    return new Relevance(
        near, open, false, unsettled, segments.stream().noneMatch(Relevance::isBest));
  }

  private static boolean isWanted(SegmentEstimate s) {
    return s.interest().equals(Optional.of(Interest.LIKE));
  }

  private static boolean isBest(SegmentEstimate s) {
    return s.group() == AdviceGroup.BEST;
  }

  /// Only these segments.
  static Relevance only(Set<String> segments) {
    return new Relevance(segments, Set.of(), true, false, true);
  }

  /// The segments for which a move may be made.
  ///
  /// @param ownField whether it goes on in a field of the person's own
  /// @param higher whether it leads to a higher level of education
  /// @param made for which segments a new degree is made: outside one's own field nothing else is
  ///   worth its years
  Predicate<String> of(
      MoveEffort effort, boolean ownField, boolean higher, Predicate<String> made) {
    return switch (effort) {
      case SKILL, SHORT_COURSE, SHIFTS -> s -> unsettled || isNear(s);
      case STUDIES -> s -> !chosen || isNear(s);
      // Who has work of their own does not start again in another field.
      case DEGREE ->
          ownField
              ? s -> unsettled || isNear(s)
              : s -> isNear(s) && made.test(s) && (unsettled || higher);
      case COURSE -> this::isNear;
      case WORK -> s -> isNear(s) || open.contains(s);
    };
  }

  private boolean isNear(String segment) {
    return near.contains(segment);
  }
}
