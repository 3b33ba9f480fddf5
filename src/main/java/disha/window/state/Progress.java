package disha.window.state;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.Model;
import java.util.Collection;
import java.util.List;

/// How far a section of the form is answered; "not sure" is an answer.
///
/// @param unsure how many of the answers are "not sure"
/// @param total how much there is to answer; nothing for what is optional
public record Progress(int answered, int unsure, int total) {
  /// How far a section is.
  public static Progress of(Topic topic, Draft draft, Model model) {
    Profile p = draft.profile();
    return switch (topic) {
      case NAME -> new Progress(p.name().isPresent() ? 1 : 0, 0, 0);
      case EDUCATION -> list(p.education(), Progress::of);
      case PROFESSIONS -> one(p.professions());
      case CERTIFICATES -> one(p.certificates());
      case EXPERIENCE -> list(p.experience(), Progress::of);
      case SKILLS -> of(p.skills().values(), model.vocabulary().skills().size());
      case SHIFTS -> one(p.shifts());
      case PREFERENCES -> of(p.preferences().values(), model.vocabulary().preferences().size());
      case OFFER -> new Progress(p.offer().isPresent() ? 1 : 0, 0, draft.offer().isEmpty() ? 0 : 1);
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

  private interface AnswerParts<T> {
    List<Answer<?>> of(T entry);
  }

  private static <T> Progress list(Answer<List<T>> list, AnswerParts<T> parts) {
    if (list.value().isEmpty() || list.value().get().isEmpty()) {
      return one(list);
    }
    List<Answer<?>> all = list.value().get().stream().flatMap(e -> parts.of(e).stream()).toList();
    return of(all, all.size());
  }

  private static Progress of(Collection<? extends Answer<?>> answers, int total) {
    long answered = answers.stream().filter(a -> !a.isOpen()).count();
    long unsure = answers.stream().filter(a -> a instanceof Answer.NotSure).count();
    return new Progress((int) answered, (int) unsure, total);
  }

  // What not every education has (an award, marks) does not hold up its section.
  private static List<Answer<?>> of(Education e) {
    return List.of(e.level(), e.field(), e.status());
  }

  private static List<Answer<?>> of(Experience e) {
    return List.of(e.place(), e.work(), e.years());
  }
}
