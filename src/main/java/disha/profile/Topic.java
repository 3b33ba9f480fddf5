package disha.profile;

import disha.rules.vocabulary.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person is asked about, in the order in which they tell it.
public enum Topic {
  NAME(new AnswerForm.PersonName()),
  EDUCATION(new AnswerForm.Studies()),
  PROFESSIONS(WordList.PROFESSIONS),
  CERTIFICATES(WordList.CERTIFICATES),
  EXPERIENCE(new AnswerForm.WorkDone()),
  SKILLS(WordList.SKILLS),
  SHIFTS(WordList.SHIFTS),
  PREFERENCES(WordList.PREFERENCES),
  OFFER(new AnswerForm.OfferInHand());

  /// Marks are a question of their own to the model, and a field of an education in the form.
  private static final String MARKS = "marks";

  private final AnswerForm form;

  Topic(AnswerForm form) {
    this.form = form;
  }

  Topic(WordList list) {
    this(
        switch (list.answeredBy()) {
          case CHOOSING, CHOOSING_OR_ANY -> new AnswerForm.Chosen(list);
          case YES_OR_NO -> new AnswerForm.YesOrNo(list);
        });
  }

  /// In what form it is answered.
  public AnswerForm form() {
    return form;
  }

  /// What the profile file and the questions of the model call it.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The topic that is answered with the words of a list.
  public static Topic of(WordList list) {
    return withKey(list.key()).orElseThrow();
  }

  /// The topic with this key.
  public static Optional<Topic> withKey(String key) {
    return Stream.of(values()).filter(t -> t.key().equals(key)).findFirst();
  }

  /// The topic that a field or question belongs to.
  public static Optional<Topic> of(String field) {
    return field.equals(MARKS)
        ? Optional.of(EDUCATION)
        : withKey(field.replaceFirst("[.\\[].*", ""));
  }
}
