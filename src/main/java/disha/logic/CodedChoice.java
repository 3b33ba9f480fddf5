package disha.logic;

import disha.profile.Answer;
import java.util.Set;
import java.util.function.Consumer;

/// What a person has chosen of a list of words and what they have ruled out, as numbers.
public final class CodedChoice {
  /// No number tells what is ruled out.
  public static final long UNCODED = -1;

  private final IdIndex index;
  private final int[] words;
  private boolean given;
  private int size;
  private long chosen;
  private long ruledOut;

  // Made once, as they are needed for every person.
  private final Consumer<String> choose = this::choose;
  private final Consumer<String> ruleOut = this::ruleOut;

  CodedChoice(IdIndex index) {
    this.index = index;
    words = new int[index.size()];
  }

  void read(Answer<Set<String>> answer, Set<String> out) {
    given = answer.isGiven();
    size = 0;
    chosen = 0;
    ruledOut = 0;
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
    ruledOut = index.size() < Long.SIZE ? ruledOut | (1L << place) : UNCODED;
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

  /// The number of what is ruled out, 0 where nothing is; [#UNCODED] where the list is too long.
  public long ruledOut() {
    return ruledOut;
  }
}
