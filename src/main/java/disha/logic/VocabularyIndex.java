package disha.logic;

import disha.basics.Months;
import disha.profile.Answer;
import disha.profile.Experience;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Condition;
import disha.rules.vocabulary.AfterStudies;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is worked out once about the words of a model under a set of assumptions, so that a profile
/// can be held against many conditions quickly.
public final class VocabularyIndex {
  private static final BitSet NONE = new BitSet();

  private final Model model;
  private final Assumptions assumptions;

  final IdIndex sectors;
  final IdIndex levels;
  final IdIndex fields;
  final IdIndex awards;
  final IdIndex work;

  private final Map<WordList, IdIndex> lists = new EnumMap<>(WordList.class);

  /// The share of suiting work outside a sector that counts in it, 0 to 1.
  final BigDecimal suitingShare;

  /// Words of a list that come after studies of a rank or of a higher one.
  private record WordsAfter(int rank, BitSet words) {}

  /// The highest rank first.
  private final Map<WordList, List<WordsAfter>> afterStudies = new EnumMap<>(WordList.class);

  private final List<Level> levelList;
  private final List<Award> awardList;
  private final BitSet[] fieldsOfAward;
  private final BitSet[] awardsAtLevel;
  private final BitSet[] awardsInField;
  private final BitSet allAwards;

  public VocabularyIndex(Model model, Assumptions assumptions) {
    this.model = model;
    this.assumptions = assumptions;
    Vocabulary v = model.vocabulary();
    levelList = v.levels();
    awardList = v.awards();
    sectors = new IdIndex(v.sectors());
    levels = new IdIndex(v.levels());
    fields = new IdIndex(v.fields());
    awards = new IdIndex(v.awards());
    for (WordList list : WordList.values()) {
      lists.put(list, new IdIndex(v.words(list)));
    }
    work = new IdIndex(v.work());
    suitingShare = assumptions.amount(model.pay().suitingWorkCounts());
    List<AfterStudies> highestFirst =
        v.afterStudies().stream()
            .filter(s -> assumptions.isOn(s.assumption()))
            .sorted(Comparator.comparingInt((AfterStudies s) -> rank(s.level())).reversed())
            .toList();
    for (WordList list : WordList.values()) {
      afterStudies.put(list, wordsAfter(highestFirst, list));
    }
    fieldsOfAward = new BitSet[awardList.size()];
    awardsAtLevel = sets(levelList.size());
    awardsInField = sets(fields.size());
    allAwards = new BitSet();
    for (int a = 0; a < fieldsOfAward.length; a++) {
      Award award = awardList.get(a);
      fieldsOfAward[a] = fields.set(award.fields());
      awardsAtLevel[levels.of(award.level())].set(a);
      for (String field : award.fields()) {
        awardsInField[fields.of(field)].set(a);
      }
      allAwards.set(a);
    }
  }

  private List<WordsAfter> wordsAfter(List<AfterStudies> highestFirst, WordList list) {
    List<WordsAfter> out = new ArrayList<>();
    BitSet soFar = new BitSet();
    for (AfterStudies s : highestFirst) {
      if (s.words().containsKey(list)) {
        soFar.or(words(list).set(s.words().get(list)));
        out.add(new WordsAfter(rank(s.level()), (BitSet) soFar.clone()));
      }
    }
    return out;
  }

  private static BitSet[] sets(int count) {
    BitSet[] out = new BitSet[count];
    for (int i = 0; i < count; i++) {
      out[i] = new BitSet();
    }
    return out;
  }

  Model model() {
    return model;
  }

  Assumptions assumptions() {
    return assumptions;
  }

  /// The place of a word in its list; it must be in it.
  public int place(WordList list, String word) {
    return words(list).of(word);
  }

  /// A year of work of every kind everywhere, with what can be open of it.
  public List<Experience> yearsOfWork() {
    List<Answer<Experience.Workplace>> places = new ArrayList<>();
    places.add(Answer.open());
    places.add(Answer.of(new Experience.Workplace.Elsewhere()));
    model
        .vocabulary()
        .sectors()
        .forEach(s -> places.add(Answer.of(new Experience.Workplace.InSector(s.id()))));
    List<Answer<String>> kinds = new ArrayList<>();
    kinds.add(Answer.open());
    model.vocabulary().work().forEach(w -> kinds.add(Answer.of(w.id())));
    List<Experience> out = new ArrayList<>();
    for (Answer<Experience.Workplace> place : places) {
      for (Answer<String> kind : kinds) {
        out.add(new Experience(place, kind, Answer.of(BigDecimal.ONE)));
      }
    }
    return out;
  }

  /// The most months of work that a condition asks for; 0 where it asks for none.
  ///
  /// @param atom a condition without parts
  public int monthsAsked(Condition atom) {
    return switch (atom) {
      case Condition.YearsAtLeast c -> Months.atLeast(assumptions.resolve(c.years()));
      case Condition.WorkedAs c -> Months.atLeast(assumptions.resolve(c.years()));
      default -> 0;
    };
  }

  IdIndex words(WordList list) {
    return lists.get(list);
  }

  int rank(String level) {
    return levelList.get(levels.of(level)).rank();
  }

  Level level(int place) {
    return levelList.get(place);
  }

  Award award(int place) {
    return awardList.get(place);
  }

  /// The words of a list of which somebody has none who has not completed the studies that they
  /// come after.
  ///
  /// @param highest the highest rank of a level that the person may have completed
  BitSet outOfReach(WordList list, int highest) {
    int number = outOfReachNumber(list, highest);
    return number == 0 ? NONE : afterStudies.get(list).get(number - 1).words();
  }

  /// The number of the set of these words: 0 for none, and the greater, the more of them.
  int outOfReachNumber(WordList list, int highest) {
    List<WordsAfter> all = afterStudies.get(list);
    int number = 0;
    while (number < all.size() && all.get(number).rank() > highest) {
      number++;
    }
    return number;
  }

  /// The greatest of these numbers.
  int outOfReachNumbers(WordList list) {
    return afterStudies.get(list).size();
  }

  BitSet fieldsOfAward(int award) {
    return fieldsOfAward[award];
  }

  /// The awards that an education can be of which the level and the field may be known.
  ///
  /// @param level a place, or negative if it is not known
  /// @param field a place, or negative if it is not known
  BitSet awardsOf(int level, int field) {
    if (level < 0 && field < 0) {
      return allAwards;
    }
    if (level < 0) {
      return awardsInField[field];
    }
    if (field < 0) {
      return awardsAtLevel[level];
    }
    BitSet both = (BitSet) awardsAtLevel[level].clone();
    both.and(awardsInField[field]);
    return both;
  }
}
