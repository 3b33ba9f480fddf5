package disha.logic;

import disha.profile.Answer;
import disha.rules.vocabulary.WordList;
import java.util.Set;
import java.util.function.Consumer;

/// What a person has chosen of a list of words and what they have ruled out, by their word or by
/// what they have studied, as numbers.
public final class CodedChoice {
  /// No number tells what is ruled out.
  public static final long UNCODED = -1;

  private final VocabularyIndex vocabulary;
  private final WordList list;
  private final IdIndex index;

  /// So many bits hold the number of what is out of reach.
  private final int reachBits;

  private final boolean isCoded;
  private final int[] words;
  private boolean given;
  private int size;
  private long chosen;
  private long ruledOut;
  private int outOfReach;

  // Made once, as they are needed for every person.
  private final Consumer<String> choose = this::choose;
  private final Consumer<String> ruleOut = this::ruleOut;

  CodedChoice(VocabularyIndex vocabulary, WordList list) {
    this.vocabulary = vocabulary;
    this.list = list;
    index = vocabulary.words(list);
    reachBits = Integer.SIZE - Integer.numberOfLeadingZeros(vocabulary.outOfReachNumbers(list));
    isCoded = index.size() + reachBits < Long.SIZE;
    words = new int[index.size()];
  }

  /// @param highestRank of a level that the person may have completed
  void read(Answer<Set<String>> answer, Set<String> out, int highestRank) {
    given = answer.isGiven();
    size = 0;
    chosen = 0;
    ruledOut = 0;
    // What a person has not told of is not taken to be theirs where it comes after more studies.
    outOfReach = given ? 0 : vocabulary.outOfReachNumber(list, highestRank);
    if (answer instanceof Answer.Given<Set<String>> g) {
      g.answer().forEach(choose);
    }
    if (!out.isEmpty()) {
      out.forEach(ruleOut);
    }
  }

  private void choose(String id) {
    int place = index.of(id);
    words[size++] = place;
    chosen |= 1L << place;
  }

  private void ruleOut(String id) {
    int place = index.of(id);
    ruledOut = isCoded ? ruledOut | (1L << place) : UNCODED;
  }

  /// Whether nothing is chosen and ruled out, as far as numbers tell.
  boolean agrees() {
    return (chosen & ruledOut) == 0;
  }

  /// Whether the person has answered.
  public boolean isGiven() {
    return given;
  }

  /// How many words are chosen.
  public int size() {
    return size;
  }

  /// The place of a chosen word in its list.
  public int word(int number) {
    return words[number];
  }

  /// The number of all that is ruled out, 0 where nothing is; [#UNCODED] where the list is too
  /// long.
  public long ruledOut() {
    return ruledOut == UNCODED ? UNCODED : (ruledOut << reachBits) | outOfReach;
  }
}
