package disha.summary.wording;

import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import disha.text.Amounts;
import disha.text.LengthText;
import disha.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Puts the answers of a profile into words. Two answers that differ read differently.
public final class AnswerWords {
  private final Model model;
  private final Vocabulary vocabulary;
  private final Messages messages;
  private final LengthText lengths;

  public AnswerWords(Model model, Messages messages) {
    this.model = model;
    this.vocabulary = model.vocabulary();
    this.messages = messages;
    this.lengths = new LengthText(messages);
  }

  /// The answer to a question.
  public String of(Profile p, QuestionId question) {
    return switch (question.topic().form()) {
      case AnswerForm.PersonName a -> p.name().orElseGet(() -> messages.text("answer.open"));
      case AnswerForm.StudyList a -> words(p.education(), l -> list(l, this::education));
      case AnswerForm.WorkList a -> words(p.experience(), l -> list(l, this::experience));
      case AnswerForm.Chosen a -> chosen(p, a.list());
      case AnswerForm.YesOrNo a ->
          words(
              p.said(a.list(), question.member().orElseThrow()),
              yes -> messages.text(yes ? "word.yes" : "word.no"));
      case AnswerForm.WorkWished a ->
          p.interest(question.member().orElseThrow())
              .map(i -> messages.text("interest", i))
              .orElseGet(() -> messages.text("answer.open"));
      case AnswerForm.OfferInHand a ->
          p.offer().map(this::offer).orElseGet(() -> messages.text("answer.open"));
    };
  }

  private <T> String words(Answer<T> answer, Function<T, String> given) {
    return switch (answer) {
      case Answer.Given<T> g -> given.apply(g.answer());
      case Answer.NotSure<T> n -> messages.text("answer.not-sure");
      case Answer.Open<T> o -> messages.text("answer.open");
    };
  }

  private <T> String list(List<T> entries, Function<T, String> entry) {
    return entries.isEmpty()
        ? messages.text("answer.none")
        : String.join(messages.text("list.separator"), entries.stream().map(entry).toList());
  }

  private String chosen(Profile p, WordList list) {
    String chosen = words(p.chosen(list), ids -> chosen(list, ids));
    Set<String> ruledOut = p.ruledOut(list);
    return ruledOut.isEmpty()
        ? chosen
        : messages.text("answer.ruled-out", chosen, chosen(list, ruledOut));
  }

  /// In the order of the vocabulary, as the order of an answer says nothing.
  private String chosen(WordList list, Set<String> ids) {
    return ids.isEmpty()
        ? messages.text(
            switch (list.answeredBy()) {
              // A person can hold others than those that are asked about.
              case CHOOSING -> "answer.none-asked";
              case CHOOSING_OR_ANY, YES_OR_NO -> "answer.none";
            })
        : String.join(
            messages.text("list.comma"),
            vocabulary.words(list).stream()
                .filter(n -> ids.contains(n.id()))
                .map(n -> n.name().in(messages.language()))
                .toList());
  }

  private String education(Education e) {
    List<String> parts = new ArrayList<>();
    // The degree first, as it says most.
    part(parts, "award", e.award(), id -> name(vocabulary.awards(), id));
    part(parts, "level", e.level(), id -> name(vocabulary.levels(), id));
    part(parts, "field", e.field(), id -> name(vocabulary.fields(), id));
    part(parts, "status", e.status(), s -> messages.text("answer.status", s));
    part(parts, "marks", e.marks(), m -> messages.text("percent", plain(m)));
    return entry(parts);
  }

  private String experience(Experience e) {
    List<String> parts = new ArrayList<>();
    part(parts, "place", e.place(), this::place);
    part(parts, "work", e.work(), id -> name(vocabulary.work(), id));
    part(parts, "years", e.years(), lengths::words);
    return entry(parts);
  }

  private String place(Experience.Workplace place) {
    return switch (place) {
      case Experience.Workplace.InSector s -> name(vocabulary.sectors(), s.id());
      case Experience.Workplace.Elsewhere e -> messages.text("answer.elsewhere");
    };
  }

  /// What is open is left out, like an empty box of a form.
  private <T> void part(
      List<String> parts, String part, Answer<T> answer, Function<T, String> given) {
    switch (answer) {
      case Answer.Given<T> g ->
          parts.add(messages.text("answer.part." + part, given.apply(g.answer())));
      case Answer.NotSure<T> n ->
          parts.add(messages.text("answer.unsure", messages.text("answer.name." + part)));
      case Answer.Open<T> o -> {
        // Said by its absence.
      }
    }
  }

  private String entry(List<String> parts) {
    return parts.isEmpty()
        ? messages.text("answer.blank")
        : String.join(messages.text("list.comma"), parts);
  }

  private String offer(Offer o) {
    return messages.text(
        "answer.offer",
        Amounts.rupees(o.amount()),
        messages.text("answer.period", o.period()),
        model.segment(o.segment()).name().in(messages.language()));
  }

  private String name(List<? extends Named> known, String id) {
    return Vocabulary.find(known, id).map(n -> n.name().in(messages.language())).orElseThrow();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
