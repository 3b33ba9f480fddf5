package disha.summary.wording;

import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Interest;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import disha.summary.Summary;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person has told of studies, work and all else, and what they have not answered: someone
/// who reads the result has to know what it rests on.
final class PersonWords {
  private final Profile profile;
  private final Model model;
  private final Messages messages;
  private final AnswerWords answers;
  private final List<Summary.Told> told = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  private PersonWords(Profile profile, Model model, Messages messages) {
    this.profile = profile;
    this.model = model;
    this.messages = messages;
    this.answers = new AnswerWords(model, messages);
  }

  /// Every answer by its topic, and last the topics without one; nothing where there is no answer.
  static List<Summary.Told> of(Profile profile, Model model, Messages messages) {
    return new PersonWords(profile, model, messages).all();
  }

  private List<Summary.Told> all() {
    for (Topic topic : Topic.values()) {
      switch (topic.form()) {
        case AnswerForm.PersonName a -> {
          // It stands above all answers.
        }
        case AnswerForm.StudyList a -> whole(topic, profile.education());
        case AnswerForm.WorkList a -> whole(topic, profile.experience());
        case AnswerForm.Chosen a when profile.ruledOut(a.list()).isEmpty() ->
            whole(topic, profile.chosen(a.list()));
        case AnswerForm.Chosen a -> tell(topic, answers.of(profile, QuestionId.of(topic)));
        case AnswerForm.YesOrNo a -> members(topic, a.list());
        case AnswerForm.WorkWished a -> interests(topic);
        case AnswerForm.OfferInHand a ->
            whole(topic, profile.offer().<Answer<?>>map(Answer::of).orElseGet(Answer::open));
      }
    }
    if (!told.isEmpty() && !open.isEmpty()) {
      told.add(
          new Summary.Told(
              Optional.empty(), messages.text("told.open"), join("list.separator", open)));
    }
    return told;
  }

  private void whole(Topic topic, Answer<?> answer) {
    if (answer.isOpen()) {
      open.add(name(topic));
    } else {
      tell(topic, answers.of(profile, QuestionId.of(topic)));
    }
  }

  private void tell(Topic topic, String answer) {
    told.add(new Summary.Told(Optional.of(topic.key()), name(topic), answer));
  }

  private void members(Topic topic, WordList list) {
    List<String> groups = new ArrayList<>();
    group("told.yes", list, Answer.of(true)).ifPresent(groups::add);
    group("told.no", list, Answer.of(false)).ifPresent(groups::add);
    group("told.not-sure", list, Answer.notSure()).ifPresent(groups::add);
    if (!groups.isEmpty()) {
      tell(topic, join("list.separator", groups));
    }
    List<Term> known = model.vocabulary().words(list);
    long left = known.stream().filter(word -> profile.said(list, word.id()).isOpen()).count();
    if (left > 0) {
      open.add(
          groups.isEmpty()
              ? name(topic)
              : messages.text("told.part", name(topic), left, known.size()));
    }
  }

  // Nobody has to say something of each kind of work, so nothing of it is told as open.
  private void interests(Topic topic) {
    List<String> groups = new ArrayList<>();
    for (Interest interest : Interest.values()) {
      List<String> names =
          model.segments().stream()
              .filter(s -> profile.interest(s.id()).equals(Optional.of(interest)))
              .map(s -> s.name().in(messages.language()))
              .toList();
      if (!names.isEmpty()) {
        groups.add(
            messages.text(
                "told.interest", messages.text("interest", interest), join("list.comma", names)));
      }
    }
    if (!groups.isEmpty()) {
      tell(topic, join("list.separator", groups));
    }
  }

  private Optional<String> group(String key, WordList list, Answer<Boolean> which) {
    List<String> names =
        model.vocabulary().words(list).stream()
            .filter(word -> profile.said(list, word.id()).equals(which))
            .map(word -> word.name().in(messages.language()))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text(key, join("list.comma", names)));
  }

  private String join(String separator, List<String> parts) {
    return String.join(messages.text(separator), parts);
  }

  private String name(Topic topic) {
    return messages.text("topic", topic);
  }
}
