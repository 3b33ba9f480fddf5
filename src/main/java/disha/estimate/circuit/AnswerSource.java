package disha.estimate.circuit;

import disha.rules.vocabulary.WordList;

/// An answer, or a part of one, that a condition can look at.
sealed interface AnswerSource {
  /// None: it is the same for everybody.
  record OfNobody() implements AnswerSource {}

  record OfStudies() implements AnswerSource {}

  record OfWork() implements AnswerSource {}

  /// What is chosen of a list, or can be.
  record OfChoice(WordList list) implements AnswerSource {}

  record OfRuledOut(WordList list) implements AnswerSource {}

  /// What is said to one word.
  ///
  /// @param word its place in the list
  record OfWord(WordList list, int word) implements AnswerSource {}
}
