package disha.profile;

import disha.rules.vocabulary.WordList;

/// In what form a topic is answered.
public sealed interface AnswerForm {
  /// The person's name.
  record PersonName() implements AnswerForm {}

  /// A list of educations.
  record StudyList() implements AnswerForm {}

  /// A list of stretches of work.
  record WorkList() implements AnswerForm {}

  /// Some words of a list.
  record Chosen(WordList list) implements AnswerForm {}

  /// Yes or no to each word of a list.
  record YesOrNo(WordList list) implements AnswerForm {}

  /// What the person thinks of kinds of work.
  record WorkWished() implements AnswerForm {}

  /// An offer in hand.
  record OfferInHand() implements AnswerForm {}
}
