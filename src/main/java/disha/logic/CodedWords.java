package disha.logic;

import disha.profile.Answer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;

/// What a person has said to the words of a list, as numbers.
public final class CodedWords {
  private static final byte TRUE = Truth.TRUE.value();
  private static final byte FALSE = Truth.FALSE.value();

  private final IdIndex index;
  private final byte[] values;

  /// The place of the word that is looked for next; most people answer in the order of the list.
  private int next;

  // Made once, as it is needed for every person.
  private final BiConsumer<String, Answer<Boolean>> say = this::say;

  CodedWords(IdIndex index) {
    this.index = index;
    values = new byte[index.size()];
  }

  void read(Map<String, Answer<Boolean>> said) {
    Arrays.fill(values, Truth.UNKNOWN.value());
    next = 0;
    said.forEach(say);
  }

  private void say(String id, Answer<Boolean> answer) {
    if (answer instanceof Answer.Given<Boolean> g) {
      next = index.of(id, next) + 1;
      values[next - 1] = g.answer() ? TRUE : FALSE;
    }
  }

  /// What was said to a word, as the value of its truth.
  ///
  /// @param word its place in the list
  public int value(int word) {
    return values[word];
  }
}
