package disha.summary.wording;

import disha.profile.Answer;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.summary.Summary;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    whole("education", profile.education());
    whole("professions", profile.professions());
    whole("certificates", profile.certificates());
    whole("experience", profile.experience());
    members("skills", model.vocabulary().skills(), profile::skill);
    whole("shifts", profile.shifts());
    members("preferences", model.vocabulary().preferences(), profile::preference);
    whole("offer", profile.offer().<Answer<?>>map(Answer::of).orElseGet(Answer::open));
    if (!told.isEmpty() && !open.isEmpty()) {
      told.add(
          new Summary.Told(
              Optional.empty(), messages.text("told.open"), join("list.separator", open)));
    }
    return told;
  }

  private void whole(String question, Answer<?> answer) {
    if (answer.isOpen()) {
      open.add(topic(question));
    } else {
      tell(question, answers.of(profile, question));
    }
  }

  private void tell(String question, String answer) {
    told.add(new Summary.Told(Optional.of(question), topic(question), answer));
  }

  private void members(
      String question, List<? extends Named> known, Function<String, Answer<Boolean>> answer) {
    List<String> groups = new ArrayList<>();
    group("told.yes", known, answer, Answer.of(true)).ifPresent(groups::add);
    group("told.no", known, answer, Answer.of(false)).ifPresent(groups::add);
    group("told.not-sure", known, answer, Answer.notSure()).ifPresent(groups::add);
    if (!groups.isEmpty()) {
      tell(question, join("list.separator", groups));
    }
    long left = known.stream().filter(member -> answer.apply(member.id()).isOpen()).count();
    if (left > 0) {
      open.add(
          groups.isEmpty()
              ? topic(question)
              : messages.text("told.part", topic(question), left, known.size()));
    }
  }

  private Optional<String> group(
      String key,
      List<? extends Named> known,
      Function<String, Answer<Boolean>> answer,
      Answer<Boolean> which) {
    List<String> names =
        known.stream()
            .filter(member -> answer.apply(member.id()).equals(which))
            .map(member -> member.name().in(messages.language()))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text(key, join("list.comma", names)));
  }

  private String join(String separator, List<String> parts) {
    return String.join(messages.text(separator), parts);
  }

  private String topic(String question) {
    return messages.text("topic." + question);
  }
}
