package disha.estimate.compare;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Question;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The answers of a profile by question, in a form in which two that say the same are equal: the
/// order of a list and the zeros at the end of a number say nothing.
final class AnswerSheet {
  private AnswerSheet() {}

  /// The answers by the id of the question, in the order of the model's questions. Marks stand with
  /// their education; a name answers no question.
  static Map<String, Answer<?>> of(Model model, Profile p) {
    Map<String, Answer<?>> out = new LinkedHashMap<>();
    for (Question q : model.questions()) {
      switch (q.id()) {
        case "education" -> out.put(q.id(), unordered(p.education(), AnswerSheet::plain));
        case "professions" -> out.put(q.id(), p.professions());
        case "certificates" -> out.put(q.id(), p.certificates());
        case "experience" -> out.put(q.id(), unordered(p.experience(), AnswerSheet::plain));
        case "shifts" -> out.put(q.id(), p.shifts());
        case "skills" -> each(q.id(), model.vocabulary().skills(), p::skill, out);
        case "preferences" -> each(q.id(), model.vocabulary().preferences(), p::preference, out);
        case "offer" -> out.put(q.id(), offer(p.offer()));
        default -> {
          // A question on a part of an answer above.
        }
      }
    }
    return out;
  }

  private static void each(
      String question,
      List<? extends Named> known,
      Function<String, Answer<Boolean>> answer,
      Map<String, Answer<?>> out) {
    known.forEach(n -> out.put(question + "." + n.id(), answer.apply(n.id())));
  }

  private static <T> Answer<Map<T, Long>> unordered(Answer<List<T>> list, UnaryOperator<T> plain) {
    return list.map(
        l -> l.stream().map(plain).collect(Collectors.groupingBy(t -> t, Collectors.counting())));
  }

  private static Education plain(Education e) {
    return new Education(e.level(), e.field(), e.award(), e.status(), plain(e.marks()));
  }

  private static Experience plain(Experience e) {
    return new Experience(e.place(), e.work(), plain(e.years()));
  }

  private static Answer<BigDecimal> plain(Answer<BigDecimal> number) {
    return number.map(BigDecimal::stripTrailingZeros);
  }

  private static Answer<Offer> offer(Optional<Offer> offer) {
    return offer
        .map(o -> Answer.of(new Offer(o.segment(), o.amount().stripTrailingZeros(), o.period())))
        .orElseGet(Answer::open);
  }
}
