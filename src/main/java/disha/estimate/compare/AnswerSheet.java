package disha.estimate.compare;

import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.vocabulary.Question;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The answers of a profile by question, in a form in which two that say the same are equal: the
/// order of a list and the zeros at the end of a number say nothing.
final class AnswerSheet {
  private AnswerSheet() {}

  /// The answers by the question, in the order of the model's questions. Marks stand with their
  /// education; a name answers no question.
  static Map<QuestionId, Answer<?>> of(Model model, Profile p) {
    Map<QuestionId, Answer<?>> out = new LinkedHashMap<>();
    for (Question q : model.questions()) {
      Topic.withKey(q.id()).ifPresent(topic -> add(model, p, topic, out));
    }
    return out;
  }

  private static void add(Model model, Profile p, Topic topic, Map<QuestionId, Answer<?>> out) {
    QuestionId whole = QuestionId.of(topic);
    switch (topic.form()) {
      case AnswerForm.PersonName a -> {
        // It says nothing that an estimate rests on.
      }
      case AnswerForm.StudyList a -> out.put(whole, unordered(p.education(), AnswerSheet::plain));
      case AnswerForm.WorkList a -> out.put(whole, unordered(p.experience(), AnswerSheet::plain));
      case AnswerForm.Chosen a -> out.put(whole, chosen(p, a.list()));
      case AnswerForm.YesOrNo a ->
          model
              .vocabulary()
              .words(a.list())
              .forEach(w -> out.put(QuestionId.of(topic, w.id()), p.said(a.list(), w.id())));
      case AnswerForm.WorkWished a ->
          model
              .segments()
              .forEach(s ->
                  out.put(
                      QuestionId.of(topic, s.id()),
                      p.interest(s.id()).<Answer<?>>map(Answer::of).orElseGet(Answer::open)));
      case AnswerForm.OfferInHand a -> out.put(whole, offer(p.offer()));
    }
  }

  // What is ruled out says something where all else is open.
  private static Answer<?> chosen(Profile p, WordList list) {
    return p.ruledOut(list).isEmpty()
        ? p.chosen(list)
        : Answer.of(List.of(p.chosen(list), p.ruledOut(list)));
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
