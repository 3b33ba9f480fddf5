package disha.bench;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.joining.Condition;
import disha.rules.joining.Fit;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules of a model as rows of numbers, as a database would hold them: one for each segment and
/// each rule that is asked there, with the words that it asks for as bits. It says less than the
/// rules do: any of the words is enough, from a level of education on.
final class RuleTable {
  /// Of a whole number of a database.
  private static final int BITS = 63;

  private static final String AWARD = "award";
  private static final String FIELD = "field";
  private static final String WORK = "work";

  /// What stands in a row before the words: segment, kind, worth, level.
  static final int HEAD = 4;

  private final Vocabulary vocabulary;
  private final Map<String, Integer> words = new HashMap<>();
  private final List<long[]> rules = new ArrayList<>();

  /// What a rule tells.
  private enum RuleKind {
    FIT,
    READING,
    NEED
  }

  RuleTable(Model model) {
    vocabulary = model.vocabulary();
    vocabulary.awards().forEach(a -> word(AWARD, a.id()));
    vocabulary.awards().forEach(a -> a.fields().forEach(f -> word(FIELD, f)));
    vocabulary.work().forEach(w -> word(WORK, w.id()));
    for (WordList list : WordList.values()) {
      vocabulary.words(list).forEach(t -> word(list.name(), t.id()));
    }
    List<Segment> segments = model.segments();
    for (int s = 0; s < segments.size(); s++) {
      Segment segment = segments.get(s);
      for (Fit fit : model.fits(segment.id())) {
        rules.add(fit(s, fit));
      }
      for (Reading reading : model.readings()) {
        if (reading.sector().equals(segment.sector())) {
          for (Reading.Rule rule : reading.rules()) {
            int worth = Reading.Outcome.values().length - place(rule.outcome());
            rules.add(rule(s, RuleKind.READING, worth, rule.when()));
          }
        }
      }
      for (Need need : model.needs()) {
        if (need.concerns(segment)) {
          rules.add(rule(s, RuleKind.NEED, place(need.force()), need.when()));
        }
      }
    }
  }

  private void word(String list, String id) {
    words.putIfAbsent(list + '/' + id, words.size());
  }

  /// How many numbers hold the words.
  int masks() {
    return words.size() / BITS + 1;
  }

  /// Segment, kind, worth, level from which on it counts, and the masks.
  List<long[]> rules() {
    return rules;
  }

  private static int place(Enum<?> constant) {
    return List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
  }

  private long[] blank(int segment, RuleKind kind, int worth) {
    long[] row = new long[HEAD + masks()];
    row[0] = segment;
    row[1] = place(kind);
    row[2] = worth;
    return row;
  }

  private long[] fit(int segment, Fit fit) {
    long[] row = blank(segment, RuleKind.FIT, FitGrade.values().length - place(fit.grade()));
    row[3] = fit.from().isEmpty() ? 0 : vocabulary.rank(fit.from());
    add(row, HEAD, FIELD, fit.fields());
    add(row, HEAD, AWARD, fit.awards());
    add(row, HEAD, WordList.PROFESSIONS.name(), fit.professions());
    add(row, HEAD, WordList.CERTIFICATES.name(), fit.certificates());
    add(row, HEAD, WORK, fit.work());
    add(row, HEAD, WORK, fit.veryWork());
    add(row, HEAD, WordList.SKILLS.name(), fit.skills());
    return row;
  }

  private long[] rule(int segment, RuleKind kind, int worth, Condition when) {
    long[] row = blank(segment, kind, worth);
    collect(row, when);
    return row;
  }

  private void collect(long[] row, Condition when) {
    switch (when) {
      case Condition.All all -> all.parts().forEach(p -> collect(row, p));
      case Condition.AnyOf any -> any.parts().forEach(p -> collect(row, p));
      case Condition.Not not -> collect(row, not.part());
      case Condition.LevelAtLeast level ->
          row[3] = Math.max(row[3], vocabulary.rank(level.level()));
      case Condition.AwardIn in -> add(row, HEAD, AWARD, in.awards());
      case Condition.FieldIn in -> add(row, HEAD, FIELD, in.fields());
      case Condition.ChoseAnyOf chose -> add(row, HEAD, chose.list().name(), chose.words());
      case Condition.SaysYes says -> add(row, HEAD, says.list().name(), List.of(says.word()));
      case Condition.WorkedAs worked -> add(row, HEAD, WORK, worked.work());
      // Assumptions are settled before, and what a segment is stands in its row.
      default -> {}
    }
  }

  private void add(long[] row, int from, String list, Iterable<String> ids) {
    for (String id : ids) {
      Integer place = words.get(list + '/' + id);
      if (place != null) {
        row[from + place / BITS] |= 1L << place % BITS;
      }
    }
  }

  /// A person as a row: level, the words that they have, and those of which it is open.
  long[] person(Profile profile) {
    long[] row = new long[1 + 2 * masks()];
    int open = 1 + masks();
    if (profile.education() instanceof Answer.Given<List<Education>>(List<Education> all)) {
      for (Education e : all) {
        if (e.level() instanceof Answer.Given<String>(String level)) {
          row[0] = Math.max(row[0], vocabulary.rank(level));
        }
        add(row, 1, AWARD, given(e.award()));
        add(row, 1, FIELD, given(e.field()));
      }
    }
    if (profile.experience() instanceof Answer.Given<List<Experience>>(List<Experience> all)) {
      all.forEach(e -> add(row, 1, WORK, given(e.work())));
    } else {
      vocabulary.work().forEach(w -> add(row, open, WORK, List.of(w.id())));
    }
    for (WordList list : WordList.values()) {
      if (profile.chosen(list) instanceof Answer.Given<Set<String>>(Set<String> chosen)) {
        add(row, 1, list.name(), chosen);
      }
      Map<String, Answer<Boolean>> said = profile.said(list);
      for (Term word : vocabulary.words(list)) {
        if (said.get(word.id()) instanceof Answer.Given<Boolean>(Boolean yes)) {
          add(row, 1, list.name(), yes ? List.of(word.id()) : List.of());
        } else if (profile.chosen(list) instanceof Answer.Open<Set<String>>) {
          add(row, open, list.name(), List.of(word.id()));
        }
      }
    }
    return row;
  }

  private static List<String> given(Answer<String> answer) {
    return answer instanceof Answer.Given<String>(String one) ? List.of(one) : List.of();
  }
}
