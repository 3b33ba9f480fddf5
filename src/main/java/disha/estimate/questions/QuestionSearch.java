package disha.estimate.questions;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.VerdictSearch;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.rules.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  /// The open questions that matter, those that decide the most first. What they do to work that
  /// the person has ruled out, or that is nothing for now, is no reason to ask them.
  public List<NextQuestion> of(Profile profile, List<SegmentEstimate> segments) {
    Set<QuestionId> questions = new LinkedHashSet<>();
    Set<String> thoughtOf = new HashSet<>();
    for (SegmentEstimate s : segments) {
      questions.addAll(s.openQuestions());
      if (s.group().compareTo(AdviceGroup.NOT_NOW) < 0) {
        thoughtOf.add(s.segment().id());
      }
    }
    boolean[] wanted = new boolean[segments.size()];
    for (int s = 0; s < wanted.length; s++) {
      wanted[s] = thoughtOf.contains(model.segments().get(s).id());
    }
    int[] now = verdicts.verdicts(profile);
    List<NextQuestion> out = new ArrayList<>();
    for (QuestionId q : questions) {
      NextQuestion found =
          tried(q, new PossibleAnswers(model, profile, distinct).to(q), now, wanted);
      if (!found.decides().isEmpty() || !found.moves().isEmpty()) {
        out.add(found);
      }
    }
    Comparator<NextQuestion> most =
        Comparator.<NextQuestion>comparingInt(q -> q.decides().size())
            .thenComparingInt(q -> q.moves().size())
            .reversed();
    return out.stream().sorted(most).toList();
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
