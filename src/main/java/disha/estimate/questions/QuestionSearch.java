package disha.estimate.questions;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.OwnWork;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.VerdictSearch;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.joining.FitGrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds which open question decides the most, by trying every answer to each.
public final class QuestionSearch {
  private final Model model;
  private final VerdictSearch verdicts;
  private final DistinctAnswers distinct;

  /// @param distinct the answers that the same rules tell apart
  public QuestionSearch(Model model, VerdictSearch verdicts, DistinctAnswers distinct) {
    this.model = model;
    this.verdicts = verdicts;
    this.distinct = distinct;
  }

  /// The open questions that matter, those that decide the most first: what fits the person counts
  /// before anything else. What they do to work that the person has ruled out, or that is nothing
  /// for now, is no reason to ask them; nor, where a person has a field of their own, what they do
  /// to work of another trade, except that shifts can still be asked about.
  ///
  /// @param segments in the person's order
  public List<NextQuestion> of(Profile profile, List<SegmentEstimate> segments) {
    Set<QuestionId> questions = new LinkedHashSet<>();
    Set<String> fitting = new HashSet<>();
    for (SegmentEstimate s : segments) {
      questions.addAll(s.openQuestions());
      if (fits(s)) {
        fitting.add(s.segment().id());
      }
    }
    boolean waits = segments.getFirst().group() == AdviceGroup.ONE_ANSWER;
    boolean own =
        OwnWork.isAmong(segments) || (!waits && segments.stream().anyMatch(OwnWork::isAhead));
    int[] now = verdicts.verdicts(profile);
    List<NextQuestion> out = new ArrayList<>();
    List<NextQuestion> aside = new ArrayList<>();
    for (QuestionId q : questions) {
      List<Profile> answered = new PossibleAnswers(model, profile, distinct).to(q);
      NextQuestion found =
          tried(q, answered, now, wanted(segments, s -> !own || isOwn(s, q.topic())));
      if (isAny(found)) {
        out.add(found);
      } else if (own && q.topic() == Topic.SHIFTS) {
        NextQuestion any = tried(q, answered, now, wanted(segments, s -> true));
        aside.addAll(isAny(any) ? List.of(any) : List.of());
      }
    }
    Comparator<NextQuestion> most =
        Comparator.<NextQuestion>comparingLong(
                q -> q.decides().stream().filter(fitting::contains).count())
            .thenComparingInt(q -> q.decides().size())
            .thenComparingInt(q -> q.moves().size())
            .reversed();
    out.sort(most);
    return out.isEmpty() ? aside : out;
  }

  private boolean[] wanted(List<SegmentEstimate> segments, Predicate<SegmentEstimate> which) {
    Set<String> ids =
        segments.stream()
            .filter(s -> s.group().compareTo(AdviceGroup.NOT_NOW) < 0)
            .filter(which)
            .map(s -> s.segment().id())
            .collect(Collectors.toSet());
    boolean[] wanted = new boolean[segments.size()];
    for (int s = 0; s < wanted.length; s++) {
      wanted[s] = ids.contains(model.segments().get(s).id());
    }
    return wanted;
  }

  private static boolean isAny(NextQuestion q) {
    return !q.decides().isEmpty() || !q.moves().isEmpty();
  }

  private static boolean fits(SegmentEstimate s) {
    return s.fit().sure().compareTo(FitGrade.RELATED) >= 0 || s.isOwnField();
  }

  // What a person has studied and done can still bring a trade of which nothing was told.
  private static boolean isOwn(SegmentEstimate s, Topic topic) {
    boolean told = topic == Topic.EDUCATION || topic == Topic.EXPERIENCE;
    return fits(s) || (told && s.fit().possible().compareTo(FitGrade.RELATED) >= 0);
  }

  private NextQuestion tried(
      QuestionId question, List<Profile> answered, int[] now, boolean[] wanted) {
    int segments = now.length;
    int[] first = null;
    boolean[] decided = new boolean[segments];
    boolean[] moved = new boolean[segments];
    for (int s = 0; s < segments; s++) {
      decided[s] = wanted[s] && Integer.bitCount(now[s]) > 1;
    }
    for (Profile p : answered) {
      int[] then = verdicts.verdicts(p);
      for (int s = 0; s < segments; s++) {
        decided[s] &= Integer.bitCount(then[s]) == 1;
        moved[s] |= wanted[s] && first != null && first[s] != then[s];
      }
      first = first == null ? then : first;
    }
    return new NextQuestion(question, ids(decided), ids(moved));
  }

  private List<String> ids(boolean[] which) {
    List<String> out = new ArrayList<>();
    for (int s = 0; s < which.length; s++) {
      if (which[s]) {
        out.add(model.segments().get(s).id());
      }
    }
    return out;
  }
}
