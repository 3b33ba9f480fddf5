package disha.estimate.questions;

import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The profiles that a person could have after answering one open question: one for each answer
/// that the rules could tell apart.
final class PossibleAnswers {
  /// Years of work to try: none, and more than any rule can ask for.
  private static final BigDecimal MANY_YEARS = BigDecimal.valueOf(60);

  /// To the rules a result that is awaited is the same as studies that go on.
  private static final List<Education.Status> TOLD_APART =
      List.of(Education.Status.COMPLETED, Education.Status.STUDYING, Education.Status.LEFT);

  private static final int MOST_TRIED = 300;

  private final Model model;
  private final Profile profile;

  private final DistinctAnswers distinct;

  PossibleAnswers(Model model, Profile profile, DistinctAnswers distinct) {
    this.model = model;
    this.profile = profile;
    this.distinct = distinct;
  }

  /// The profile with each answer to a question that the rules ask.
  List<Profile> to(QuestionId question) {
    return switch (question.topic().form()) {
      case AnswerForm.StudyList a -> studies(question.topic());
      case AnswerForm.WorkList a -> work(question.topic());
      case AnswerForm.Chosen a -> choices(a.list());
      case AnswerForm.YesOrNo a -> yesAndNo(a.list(), question.member().orElseThrow());
      case AnswerForm.PersonName a -> throw notAsked(question);
      case AnswerForm.WorkWished a -> throw notAsked(question);
      case AnswerForm.OfferInHand a -> throw notAsked(question);
    };
  }

  // No condition is about two topics at once: what is answered beside it makes no difference.
  private List<Profile> work(Topic topic) {
    return distinct
        .of(
            topic,
            Profile.EMPTY.withExperience(profile.experience()),
            p -> new PossibleAnswers(model, p, distinct).experiences())
        .stream()
        .map(p -> profile.withExperience(p.experience()))
        .toList();
  }

  // No rule asks for marks, in which most people differ.
  private List<Profile> studies(Topic topic) {
    List<Education> given = profile.education().value().orElse(List.of());
    Profile said =
        profile.education().isGiven()
            ? Profile.EMPTY.withEducation(
                Answer.of(given.stream().map(e -> e.withMarks(Answer.open())).toList()))
            : Profile.EMPTY;
    return distinct
        .of(topic, said, p -> new PossibleAnswers(model, p, distinct).educations())
        .stream()
        .map(p -> profile.withEducation(Answer.of(marked(p, given))))
        .toList();
  }

  private static List<Education> marked(Profile filled, List<Education> given) {
    List<Education> out = new ArrayList<>(filled.education().value().orElseThrow());
    for (int i = 0; i < given.size(); i++) {
      out.set(i, out.get(i).withMarks(given.get(i).marks()));
    }
    return out;
  }

  private static IllegalArgumentException notAsked(QuestionId question) {
    return new IllegalArgumentException("no rule asks for " + question.text());
  }

  private List<Profile> yesAndNo(WordList list, String word) {
    return Stream.of(true, false).map(yes -> profile.withSaid(list, word, Answer.of(yes))).toList();
  }

  private List<Profile> choices(WordList list) {
    List<Profile> out = new ArrayList<>();
    out.add(profile.withChosen(list, Answer.of(Set.of())));
    Set<String> all = new LinkedHashSet<>();
    for (Named n : model.vocabulary().words(list)) {
      if (profile.ruledOut(list).contains(n.id())) {
        continue;
      }
      all.add(n.id());
      out.add(profile.withChosen(list, Answer.of(Set.of(n.id()))));
    }
    out.add(profile.withChosen(list, Answer.of(all)));
    return out;
  }

  /// With nothing answered any education is possible; else each open part of what is there.
  private List<Profile> educations() {
    if (!profile.education().isGiven()) {
      List<Profile> out = new ArrayList<>();
      for (Education e : all(Education.unknown())) {
        out.add(profile.withEducation(Answer.of(List.of(e))));
      }
      return out;
    }
    List<List<Education>> lists = List.of(List.of());
    for (Education e : profile.education().value().orElseThrow()) {
      List<Education> full = all(e);
      // Several educations of which nothing is known have too many fillings to try; then some stay
      // open.
      List<Education> tried = full.size() * lists.size() > MOST_TRIED ? List.of(e) : full;
      List<List<Education>> longer = new ArrayList<>();
      for (List<Education> list : lists) {
        for (Education one : tried) {
          List<Education> next = new ArrayList<>(list);
          next.add(one);
          longer.add(next);
        }
      }
      lists = longer;
    }
    return lists.stream().map(l -> profile.withEducation(Answer.of(l))).toList();
  }

  /// Every education that fills the open parts of one.
  private List<Education> all(Education e) {
    Set<Education> out = new LinkedHashSet<>();
    for (Education.Status status : statuses(e)) {
      for (Level level : model.vocabulary().levels()) {
        if (e.level().value().map(level.id()::equals).orElse(true)) {
          awards(e, level, status, out);
        }
      }
    }
    return List.copyOf(out);
  }

  private static List<Education.Status> statuses(Education e) {
    return e.status().value().map(List::of).orElse(TOLD_APART);
  }

  private void awards(Education e, Level level, Education.Status status, Set<Education> out) {
    for (Award award : model.vocabulary().awards()) {
      boolean fits =
          award.level().equals(level.id())
              && e.award().value().map(award.id()::equals).orElse(true);
      if (fits) {
        for (String field : award.fields()) {
          if (e.field().value().map(field::equals).orElse(true)) {
            out.add(filled(e, level, Answer.of(field), Answer.of(award.id()), status));
          }
        }
      }
    }
    // A level at which some field has no award, such as school, is reached without one.
    Set<String> awarded =
        model.vocabulary().awards().stream()
            .filter(a -> a.level().equals(level.id()))
            .flatMap(a -> a.fields().stream())
            .collect(Collectors.toSet());
    boolean without = awarded.size() < model.vocabulary().fields().size();
    if (without && e.award().value().isEmpty()) {
      for (Term field : model.vocabulary().fields()) {
        if (e.field().value().map(field.id()::equals).orElse(true)) {
          out.add(filled(e, level, Answer.of(field.id()), Answer.open(), status));
        }
      }
    }
  }

  private static Education filled(
      Education e,
      Level level,
      Answer<String> field,
      Answer<String> award,
      Education.Status status) {
    return new Education(Answer.of(level.id()), field, award, Answer.of(status), e.marks());
  }

  private List<Profile> experiences() {
    List<Experience> given = profile.experience().value().orElse(List.of(Experience.unknown()));
    Set<Profile> out = new LinkedHashSet<>();
    for (BigDecimal years : List.of(BigDecimal.ZERO, MANY_YEARS)) {
      for (Term work : model.vocabulary().work()) {
        for (Experience.Workplace place : places()) {
          List<Experience> list =
              given.stream()
                  .map(x ->
                      new Experience(
                          filled(x.place(), place),
                          filled(x.work(), work.id()),
                          filled(x.years(), years)))
                  .toList();
          out.add(profile.withExperience(Answer.of(list)));
        }
      }
    }
    return List.copyOf(out);
  }

  private List<Experience.Workplace> places() {
    List<Experience.Workplace> out = new ArrayList<>();
    out.add(new Experience.Workplace.Elsewhere());
    model.vocabulary().sectors().forEach(s -> out.add(new Experience.Workplace.InSector(s.id())));
    return out;
  }

  private static <T> Answer<T> filled(Answer<T> given, T otherwise) {
    return given.isGiven() ? given : Answer.of(otherwise);
  }
}
