package disha.profile;

import disha.basics.Keys;
import disha.rules.vocabulary.WordList;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person is asked about, in the order in which they tell it.
public enum Topic {
  NAME,
  EDUCATION,
  PROFESSIONS,
  CERTIFICATES,
  EXPERIENCE,
  SKILLS,
  SHIFTS,
  PREFERENCES,
  INTERESTS,
  OFFER;

  /// Marks are a question of their own to the model, and a field of an education in the form.
  private static final String MARKS = "marks";

  /// In what form it is answered.
  public AnswerForm form() {
    return switch (this) {
      case NAME -> new AnswerForm.PersonName();
      case EDUCATION -> new AnswerForm.StudyList();
      case PROFESSIONS -> ofWords(WordList.PROFESSIONS);
      case CERTIFICATES -> ofWords(WordList.CERTIFICATES);
      case EXPERIENCE -> new AnswerForm.WorkList();
      case SKILLS -> ofWords(WordList.SKILLS);
      case SHIFTS -> ofWords(WordList.SHIFTS);
      case PREFERENCES -> ofWords(WordList.PREFERENCES);
      case INTERESTS -> new AnswerForm.WorkWished();
      case OFFER -> new AnswerForm.OfferInHand();
    };
  }

  private static AnswerForm ofWords(WordList list) {
    return switch (list.answeredBy()) {
      case CHOOSING, CHOOSING_OR_ANY -> new AnswerForm.Chosen(list);
      case YES_OR_NO -> new AnswerForm.YesOrNo(list);
    };
  }

  /// What the profile file and the questions of the model call it.
  public String key() {
    return Keys.of(this);
  }

  /// The topic that is answered with the words of a list.
  public static Topic of(WordList list) {
    return valueOf(list.name());
  }

  /// The topic with this key.
  public static Optional<Topic> withKey(String key) {
    return Stream.of(values()).filter(t -> t.key().equals(key)).findFirst();
  }

  /// The topic that a field or question belongs to.
  public static Optional<Topic> of(String field) {
    if (field.equals(MARKS)) {
      return Optional.of(EDUCATION);
    }
    for (WordList list : WordList.values()) {
      if (field.equals(list.ruledOutKey())) {
        return Optional.of(of(list));
      }
    }
    return withKey(field.replaceFirst("[.\\[].*", ""));
  }
}
