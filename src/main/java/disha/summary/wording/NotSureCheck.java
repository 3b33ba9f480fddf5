package disha.summary.wording;

import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.profile.QuestionId;
import java.util.List;
import java.util.function.Function;

/// Which questions a person has answered by "not sure", so that asking again helps no one at once.
final class NotSureCheck {
  private NotSureCheck() {}

  /// Whether that is all that is missing in the answer to a question.
  static boolean about(QuestionId question, Profile p) {
    return switch (question.topic().form()) {
      case AnswerForm.StudyList a -> isUnsure(p.education(), Education::requiredParts);
      case AnswerForm.WorkList a -> isUnsure(p.experience(), Experience::requiredParts);
      case AnswerForm.Chosen a -> isUnsure(p.chosen(a.list()));
      case AnswerForm.YesOrNo a ->
          question.member().filter(word -> isUnsure(p.said(a.list(), word))).isPresent();
      case AnswerForm.PersonName a -> false;
      case AnswerForm.WorkWished a -> false;
      case AnswerForm.OfferInHand a -> false;
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
}
