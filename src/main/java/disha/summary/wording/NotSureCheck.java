package disha.summary.wording;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import java.util.List;
import java.util.function.Function;

/// Which questions a person has answered by "not sure", so that asking again helps no one at once.
final class NotSureCheck {
  private NotSureCheck() {}

  /// Whether that is all that is missing in the answer to a question.
  ///
  /// @param question its id, as a profile file calls it
  static boolean about(String question, Profile p) {
    String member = question.substring(question.indexOf('.') + 1);
    return switch (question.replaceFirst("\\..*", "")) {
      case "education" -> isUnsure(p.education(), NotSureCheck::parts);
      case "experience" -> isUnsure(p.experience(), NotSureCheck::parts);
      case "professions" -> isUnsure(p.professions());
      case "certificates" -> isUnsure(p.certificates());
      case "shifts" -> isUnsure(p.shifts());
      case "skills" -> isUnsure(p.skill(member));
      case "preferences" -> isUnsure(p.preference(member));
      default -> false;
    };
  }

  private static boolean isUnsure(Answer<?> answer) {
    return answer instanceof Answer.NotSure;
  }

  private static <T> boolean isUnsure(Answer<List<T>> list, Function<T, List<Answer<?>>> parts) {
    List<Answer<?>> all =
        list.value().orElse(List.of()).stream().flatMap(e -> parts.apply(e).stream()).toList();
    return isUnsure(list)
        || (all.stream().anyMatch(NotSureCheck::isUnsure)
            && all.stream().noneMatch(Answer::isOpen));
  }

  // Not every education has an award or marks.
  private static List<Answer<?>> parts(Education e) {
    return List.of(e.level(), e.field(), e.status());
  }

  private static List<Answer<?>> parts(Experience e) {
    return List.of(e.place(), e.work(), e.years());
  }
}
