package disha.estimate.circuit;

import disha.logic.CodedAnswers;
import disha.logic.CodedWords;
import disha.logic.Truth;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.WordList;
import java.util.Arrays;
import java.util.List;

/// What is told by what people say to the words of a list, some words at a time. For one thread.
final class ToldWords {
  /// Words whose answers are looked at together: few enough that what each combination tells can be
  /// kept.
  private static final int TOGETHER = 4;

  private static final int TRUTHS = Truth.values().length;

  private final AnswerPlan plan;
  private final WordList list;
  private final List<? extends Named> words;

  /// For each group of words what they tell, by their answers; null where nobody has met it yet.
  private final ToldTruths[][] told;

  ToldWords(AnswerPlan plan, WordList list) {
    this.plan = plan;
    this.list = list;
    words = plan.words(list);
    int groups = (words.size() + TOGETHER - 1) / TOGETHER;
    told = new ToldTruths[groups][(int) Math.pow(TRUTHS, TOGETHER)];
  }

  void addTo(Truths truths, CodedAnswers coded) {
    CodedWords answers = coded.said(list);
    for (int group = 0; group < told.length; group++) {
      int first = group * TOGETHER;
      int last = Math.min(first + TOGETHER, words.size());
      int code = 0;
      for (int word = first; word < last; word++) {
        code = code * TRUTHS + answers.value(word);
      }
      ToldTruths known = told[group][code];
      if (known == null) {
        known = made(answers, first, last);
        told[group][code] = known;
      }
      known.addTo(truths);
    }
  }

  private ToldTruths made(CodedWords answers, int first, int last) {
    Profile profile = Profile.EMPTY;
    int[] tests = {};
    for (int word = first; word < last; word++) {
      if (answers.value(word) != Truth.UNKNOWN.value()) {
        boolean yes = answers.value(word) == Truth.TRUE.value();
        profile = profile.withSaid(list, words.get(word).id(), Answer.of(yes));
      }
      tests = joined(tests, plan.tests().of(new AnswerSource.OfWord(list, word)));
    }
    return plan.told(tests, profile);
  }

  private static int[] joined(int[] a, int[] b) {
    int[] out = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, out, a.length, b.length);
    return out;
  }
}
