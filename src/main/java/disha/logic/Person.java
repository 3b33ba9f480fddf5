package disha.logic;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.vocabulary.WordList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A profile put so that conditions can look things up in it quickly. What is open in the profile
/// is unknown here.
public final class Person {
  private final Profile profile;

  /// Null where nothing is known.
  private final StudyFacts[] education;

  private final WorkPeriod[] experience;

  /// What was chosen of each list; absent where nothing is known.
  private final Map<WordList, BitSet> chosen = new EnumMap<>(WordList.class);

  /// What was ruled out for good of each list; absent where nothing is.
  private final Map<WordList, BitSet> ruledOut = new EnumMap<>(WordList.class);

  /// What was said to each word of each list that is answered by yes or no.
  private final Map<WordList, Truth[]> said = new EnumMap<>(WordList.class);

  private Person(VocabularyIndex words, Profile profile) {
    this.profile = profile;
    education = education(words, profile.education());
    experience = experience(words, profile.experience());
    profile.ruledOut().forEach((list, ids) -> ruledOut.put(list, words.words(list).set(ids)));
    for (WordList list : WordList.values()) {
      switch (list.answeredBy()) {
        case CHOOSING, CHOOSING_OR_ANY ->
            profile
                .chosen(list)
                .value()
                .map(words.words(list)::set)
                .ifPresentOrElse(
                    ids -> chosen.put(list, ids),
                    () -> ruleOut(list, words.outOfReach(list, highestRank())));
        case YES_OR_NO -> said.put(list, answers(words.words(list), profile.said(list)));
      }
    }
  }

  private void ruleOut(WordList list, BitSet more) {
    if (!more.isEmpty()) {
      BitSet all = ruledOut.computeIfAbsent(list, l -> new BitSet());
      all.or(more);
    }
  }

  /// The person that a profile describes.
  ///
  /// @throws IllegalArgumentException if the profile uses a word that the model does not have
  public static Person of(VocabularyIndex words, Profile profile) {
    return new Person(words, profile);
  }

  private static StudyFacts[] education(VocabularyIndex words, Answer<List<Education>> answer) {
    if (answer instanceof Answer.Given<List<Education>> g) {
      StudyFacts[] out = new StudyFacts[g.answer().size()];
      for (int i = 0; i < out.length; i++) {
        out[i] = StudyFacts.of(words, g.answer().get(i));
      }
      return out;
    }
    return null;
  }

  private static WorkPeriod[] experience(VocabularyIndex words, Answer<List<Experience>> answer) {
    if (answer instanceof Answer.Given<List<Experience>> g) {
      WorkPeriod[] out = new WorkPeriod[g.answer().size()];
      for (int i = 0; i < out.length; i++) {
        out[i] = WorkPeriod.of(words, g.answer().get(i));
      }
      return out;
    }
    return null;
  }

  private static Truth[] answers(IdIndex places, Map<String, Answer<Boolean>> given) {
    Truth[] out = new Truth[places.size()];
    Arrays.fill(out, Truth.UNKNOWN);
    given.forEach((id, answer) -> {
      if (answer instanceof Answer.Given<Boolean> g) {
        out[places.of(id)] = Truth.of(g.answer());
      }
    });
    return out;
  }

  /// The profile that this is made of.
  public Profile profile() {
    return profile;
  }

  /// Whether the person has surely completed a level of this rank or a higher one.
  public Truth reaches(int rank) {
    if (education == null) {
      return rank == 0 ? Truth.TRUE : Truth.UNKNOWN;
    }
    // The lowest level is where everyone stands.
    Truth t = Truth.of(rank == 0);
    for (StudyFacts s : education) {
      t = t.or(s.reaches(rank));
    }
    return t;
  }

  private int highestRank() {
    if (education == null) {
      return Integer.MAX_VALUE;
    }
    int highest = 0;
    for (StudyFacts s : education) {
      highest = Math.max(highest, s.highestRank());
    }
    return highest;
  }

  Truth holdsAward(BitSet awards) {
    if (education == null) {
      return Truth.UNKNOWN;
    }
    Truth t = Truth.FALSE;
    for (StudyFacts s : education) {
      t = t.or(s.isAward(awards));
    }
    return t;
  }

  Truth studied(BitSet fields, int fromRank) {
    if (fields.isEmpty()) {
      return Truth.FALSE;
    }
    if (education == null) {
      return Truth.UNKNOWN;
    }
    Truth t = Truth.FALSE;
    for (StudyFacts s : education) {
      t = t.or(s.isField(fields, fromRank));
    }
    return t;
  }

  Truth choseAnyOf(WordList list, BitSet wanted) {
    if (wanted.isEmpty()) {
      return Truth.FALSE;
    }
    BitSet given = chosen.get(list);
    if (given != null) {
      return Truth.of(given.intersects(wanted));
    }
    // What is ruled out will not be chosen, whatever else the answer will be.
    return rulesOutAllOf(list, wanted) ? Truth.FALSE : Truth.UNKNOWN;
  }

  boolean rulesOutAnyOf(WordList list, BitSet words) {
    BitSet out = ruledOut.get(list);
    return out != null && out.intersects(words);
  }

  boolean rulesOutAllOf(WordList list, BitSet words) {
    BitSet out = ruledOut.get(list);
    if (out == null || words.isEmpty()) {
      return false;
    }
    BitSet left = (BitSet) words.clone();
    left.andNot(out);
    return left.isEmpty();
  }

  Truth saysYes(WordList list, int word) {
    return said.get(list)[word];
  }

  /// The sum of what is counted of each stretch of work.
  MonthRange months(Function<WorkPeriod, MonthRange> counted) {
    if (experience == null) {
      return MonthRange.ANY;
    }
    if (experience.length == 0) {
      return MonthRange.NONE;
    }
    MonthRange total = counted.apply(experience[0]);
    for (int i = 1; i < experience.length; i++) {
      total = total.plus(counted.apply(experience[i]));
    }
    return total;
  }
}
