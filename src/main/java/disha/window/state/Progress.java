package disha.window.state;

import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.Model;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// How far a section of the form is answered; "not sure" is an answer.
///
/// @param unsure how many of the answers are "not sure"
/// @param total how much there is to answer; nothing for what is optional
public record Progress(int answered, int unsure, int total) {
  /// How far a section is.
  public static Progress of(Topic topic, Draft draft, Model model) {
    Profile p = draft.profile();
    return switch (topic.form()) {
      case AnswerForm.PersonName a -> new Progress(p.name().isPresent() ? 1 : 0, 0, 0);
      case AnswerForm.StudyList a -> list(p.education(), Education::requiredParts);
      case AnswerForm.WorkList a -> list(p.experience(), Experience::requiredParts);
      case AnswerForm.Chosen a -> one(p.chosen(a.list()));
      case AnswerForm.YesOrNo a ->
          of(p.said(a.list()).values(), model.vocabulary().words(a.list()).size());
      // Nobody has a word on each kind of work; it is optional.
      case AnswerForm.WorkWished a -> new Progress(p.interests().size(), 0, 0);
      case AnswerForm.OfferInHand a ->
          new Progress(p.offer().isPresent() ? 1 : 0, 0, draft.offer().isEmpty() ? 0 : 1);
    };
  }

  public boolean isDone() {
    return answered > 0 && answered >= total;
  }

  /// Whether all is answered, and all by "not sure".
  public boolean isUnsure() {
    return isDone() && unsure == answered;
  }

  public boolean isOpen() {
    return answered == 0;
  }

  private static Progress one(Answer<?> answer) {
    return of(List.of(answer), 1);
  }

  private static <T> Progress list(Answer<List<T>> list, Function<T, List<Answer<?>>> parts) {
    if (list.value().isEmpty() || list.value().get().isEmpty()) {
      return one(list);
    }
    List<Answer<?>> all =
        list.value().get().stream().flatMap(e -> parts.apply(e).stream()).toList();
    return of(all, all.size());
  }

  private static Progress of(Collection<? extends Answer<?>> answers, int total) {
    long answered = answers.stream().filter(a -> !a.isOpen()).count();
    long unsure = answers.stream().filter(a -> a instanceof Answer.NotSure).count();
    return new Progress((int) answered, (int) unsure, total);
  }
}
