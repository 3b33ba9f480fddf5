package disha.estimate.verdict;

import disha.logic.Person;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What of a rulebook is worked out once for the many people of a batch. Threads share it.
public final class BatchPlan {
  private final Rulebook rulebook;
  private final Circuit circuit;
  private final FitNodes fits;
  private final AnswerTests tests;
  private final GateProgram gates;
  private final Truths before;
  private final Map<WordList, ToldTruths[]> chosen = new EnumMap<>(WordList.class);

  public BatchPlan(Rulebook rulebook) {
    this.rulebook = rulebook;
    circuit = rulebook.circuit();
    fits = new FitNodes(rulebook);
    tests = new AnswerTests(circuit);
    gates = new GateProgram(circuit);
    before = new Truths(nodes());
    told(new AnswerTests.Source.Nothing(), Profile.EMPTY).addTo(before);
    for (WordList list : WordList.values()) {
      switch (list.answeredBy()) {
        case CHOOSING, CHOOSING_OR_ANY -> chosen.put(list, chosen(list));
        case YES_OR_NO -> {}
      }
    }
  }

  private ToldTruths[] chosen(WordList list) {
    List<? extends Named> words = rulebook.words(list);
    ToldTruths[] out = new ToldTruths[words.size()];
    for (int i = 0; i < out.length; i++) {
      Answer<Set<String>> one = Answer.of(Set.of(words.get(i).id()));
      out[i] =
          told(new AnswerTests.Source.Chosen(list), Profile.EMPTY.withChosen(list, one));
    }
    return out;
  }

  /// What the tests that look at an answer tell of it.
  ///
  /// @param profile that has the answer; what else it has plays no part
  ToldTruths told(AnswerTests.Source source, Profile profile) {
    return told(tests.of(source), profile);
  }

  /// What tests tell of a profile.
  ToldTruths told(int[] tests, Profile profile) {
    return ToldTruths.of(this, tests, Person.of(circuit.words(), profile));
  }

  Rulebook rulebook() {
    return rulebook;
  }

  Circuit circuit() {
    return circuit;
  }

  FitNodes fits() {
    return fits;
  }

  AnswerTests tests() {
    return tests;
  }

  GateProgram gates() {
    return gates;
  }

  /// How many nodes there are, with those of ways to fit.
  int nodes() {
    return circuit.size() + FitNodes.COUNT;
  }

  /// The most months of work that any condition asks for.
  public int monthsAsked() {
    return IntStream.range(0, circuit.tests())
        .map(test -> circuit.words().monthsAsked(circuit.atom(test)))
        .max()
        .orElse(0);
  }

  /// The greatest whole that a trust can have.
  public long mostWhole() {
    return rulebook.plans().stream().mapToLong(p -> p.panel().mostWhole()).max().orElse(1);
  }

  /// How much the way into a segment can be blocked without, at most.
  public int mostBlocks() {
    return rulebook.plans().stream()
        .mapToInt(p -> (int) p.asked().stream().filter(Asked::isHard).count())
        .max()
        .orElse(0);
  }

  /// How many questions can be open, at most.
  public int mostQuestions() {
    return circuit.questions().size();
  }

  /// What the best fit counts for.
  public static int mostWeight() {
    return WeighedWays.MOST_WEIGHT;
  }

  /// What is true of everybody.
  Truths before() {
    return before;
  }

  /// What is true of whoever has chosen a word of a list.
  ToldTruths chosen(WordList list, int word) {
    return chosen.get(list)[word];
  }
}
