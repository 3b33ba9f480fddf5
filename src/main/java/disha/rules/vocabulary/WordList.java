package disha.rules.vocabulary;

import disha.basics.Keys;

/// A list of words with which people answer the question of the same name. Which words there are,
/// the model says.
public enum WordList {
  PROFESSIONS("profession", AnsweredBy.CHOOSING),
  CERTIFICATES("certificate", AnsweredBy.CHOOSING),
  SKILLS("skill", AnsweredBy.YES_OR_NO),
  SHIFTS("shift", AnsweredBy.CHOOSING_OR_ANY),
  PREFERENCES("preference", AnsweredBy.YES_OR_NO);

  /// How people answer with the words of a list.
  public enum AnsweredBy {
    /// They choose those that hold; perhaps none does.
    CHOOSING,
    /// They choose those that hold; perhaps any does.
    CHOOSING_OR_ANY,
    /// They say yes or no to each.
    YES_OR_NO
  }

  private final String word;
  private final AnsweredBy answeredBy;

  WordList(String word, AnsweredBy answeredBy) {
    this.word = word;
    this.answeredBy = answeredBy;
  }

  /// What files call the list, such as `skills`.
  public String key() {
    return Keys.of(this);
  }

  /// What files call those of its words that a person has ruled out for good, such as
  /// `shifts-ruled-out`; only of a list of which any word can do for a person.
  public String ruledOutKey() {
    return key() + "-ruled-out";
  }

  /// What files and texts call one of its words, such as `skill`.
  public String word() {
    return word;
  }

  /// How people answer with its words.
  public AnsweredBy answeredBy() {
    return answeredBy;
  }
}
