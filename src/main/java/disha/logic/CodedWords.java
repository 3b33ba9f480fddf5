package disha.logic;

import disha.profile.Answer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;

/// What a person has said to the words of a list, as numbers.
public final class CodedWords {
  private final IdIndex index;
  private final byte[] values;

  // Made once, as it is needed for every person.
  private final BiConsumer<String, Answer<Boolean>> say = this::say;

  CodedWords(IdIndex index) {
    this.index = index;
    values = new byte[index.size()];
  }

  void read(Map<String, Answer<Boolean>> said) {
    Arrays.fill(values, Truth.UNKNOWN.value());
    said.forEach(say);
  }

  private void say(String id, Answer<Boolean> answer) {
    if (answer instanceof Answer.Given<Boolean> g) {
      values[index.of(id)] = Truth.of(g.answer()).value();
    }
  }

  /// What was said to a word, as the value of its truth.
  ///
  /// @param word its place in the list
  public int value(int word) {
    return values[word];
  }
}
