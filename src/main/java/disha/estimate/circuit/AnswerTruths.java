package disha.estimate.circuit;

import disha.basics.LongCache;
import disha.logic.CodedAnswers;
import disha.logic.CodedChoice;
import disha.logic.CodedStudies;
import disha.logic.CodedWork;
import disha.logic.Person;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;

/// What the answers of one person after another make true. The same answer is met again and again
/// even where no two people are the same, so what each one tells is kept. For one thread.
public final class AnswerTruths {
  /// Of each kind of answer; some kilobytes each.
  private static final int MOST_KEPT = 8192;

  private static final AnswerSource STUDIES = new AnswerSource.OfStudies();
  private static final AnswerSource WORK = new AnswerSource.OfWork();

  private final AnswerPlan plan;
  private final Truths truths;

  private final ToldTruths studiesOpen;
  private final ToldTruths noStudies;
  private final LongCache<ToldTruths> studies = new LongCache<>(MOST_KEPT);
  private final ToldTruths workOpen;
  private final LongCache<ToldTruths> work = new LongCache<>(MOST_KEPT);
  private final List<Choice> choices = new ArrayList<>();
  private final List<ToldWords> words = new ArrayList<>();

  /// A list that words are chosen of, by what is ruled out.
  private record Choice(WordList list, LongCache<ToldTruths> open, LongCache<ToldTruths> ruledOut) {
    static Choice of(WordList list) {
      return new Choice(list, new LongCache<>(MOST_KEPT), new LongCache<>(MOST_KEPT));
    }
  }

  public AnswerTruths(AnswerPlan plan) {
    this.plan = plan;
    truths = new Truths(plan.nodes());
    studiesOpen = plan.told(STUDIES, Profile.EMPTY);
    noStudies = plan.told(STUDIES, Profile.EMPTY.withEducation(Answer.of(List.of())));
    workOpen = plan.told(WORK, Profile.EMPTY);
    for (WordList list : WordList.values()) {
      switch (list.answeredBy()) {
        case CHOOSING, CHOOSING_OR_ANY -> choices.add(Choice.of(list));
        case YES_OR_NO -> words.add(new ToldWords(plan, list));
      }
    }
  }

  /// How every node comes out for a person; the same object for the next one.
  ///
  /// @param coded the answers of the profile
  public Truths of(Profile profile, CodedAnswers coded) {
    truths.set(plan.before());
    addStudies(profile, coded.studies());
    addWork(profile, coded.work());
    for (int i = 0; i < choices.size(); i++) {
      addChoice(choices.get(i), profile, coded);
    }
    for (int i = 0; i < words.size(); i++) {
      words.get(i).addTo(truths, coded);
    }
    plan.gates().run(truths);
    return truths;
  }

  private void addStudies(Profile profile, CodedStudies answer) {
    if (!answer.isGiven()) {
      studiesOpen.addTo(truths);
      return;
    }
    noStudies.addTo(truths);
    for (int i = 0; i < answer.size(); i++) {
      ToldTruths known = studies.get(answer.code(i));
      if (known == null) {
        known = plan.told(STUDIES, onlyStudy(profile, i));
        studies.put(answer.code(i), known);
      }
      known.addTo(truths);
    }
  }

  // One education after another can only add to what is true.
  private static Profile onlyStudy(Profile profile, int place) {
    return Profile.EMPTY.withEducation(profile.education().map(all -> List.of(all.get(place))));
  }

  private void addWork(Profile profile, CodedWork answer) {
    if (!answer.isGiven()) {
      workOpen.addTo(truths);
      return;
    }
    if (answer.size() > 1 || answer.code() == CodedWork.UNCODED) {
      askOfWork(profile);
      return;
    }
    ToldTruths known = work.get(answer.code());
    if (known == null) {
      known = plan.told(WORK, profile);
      work.put(answer.code(), known);
    }
    known.addTo(truths);
  }

  // Several stretches of work add up, and few people have the same.
  private void askOfWork(Profile profile) {
    Person person =
        Person.of(plan.circuit().words(), Profile.EMPTY.withExperience(profile.experience()));
    for (int test : plan.tests().of(WORK)) {
      plan.circuit().ask(test, person, truths);
    }
    plan.fits().tellOfWork(truths);
  }

  private void addChoice(Choice choice, Profile profile, CodedAnswers coded) {
    CodedChoice answer = coded.chosen(choice.list());
    if (answer.isGiven()) {
      for (int i = 0; i < answer.size(); i++) {
        plan.chosen(choice.list(), answer.word(i)).addTo(truths);
      }
    } else {
      // What is ruled out will not be chosen, by studies too.
      add(choice.open(), new AnswerSource.OfChoice(choice.list()), profile, answer);
    }
    if (answer.ruledOut() != 0) {
      add(choice.ruledOut(), new AnswerSource.OfRuledOut(choice.list()), profile, answer);
    }
  }

  private void add(
      LongCache<ToldTruths> kept, AnswerSource source, Profile profile, CodedChoice answer) {
    ToldTruths known =
        answer.ruledOut() == CodedChoice.UNCODED ? null : kept.get(answer.ruledOut());
    if (known == null) {
      known = plan.told(source, profile);
      if (answer.ruledOut() != CodedChoice.UNCODED) {
        kept.put(answer.ruledOut(), known);
      }
    }
    known.addTo(truths);
  }
}
