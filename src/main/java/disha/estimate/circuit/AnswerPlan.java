package disha.estimate.circuit;

import disha.logic.Person;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What of a circuit is worked out once for the many people of a batch. Threads share it.
public final class AnswerPlan {
  private final Vocabulary vocabulary;
  private final Circuit circuit;
  private final FitNodes fits;
  private final AnswerTests tests;
  private final GateProgram gates;
  private final Truths before;
  private final Map<WordList, ToldTruths[]> chosen = new EnumMap<>(WordList.class);

  /// @param ways for each segment those in which its work can fit
  public AnswerPlan(Vocabulary vocabulary, Circuit circuit, List<List<NodeOfWay>> ways) {
    this.vocabulary = vocabulary;
    this.circuit = circuit;
    fits = new FitNodes(circuit, ways);
    tests = new AnswerTests(circuit);
    gates = new GateProgram(circuit);
    before = new Truths(nodes());
    told(new AnswerSource.OfNobody(), Profile.EMPTY).addTo(before);
    for (WordList list : WordList.values()) {
      switch (list.answeredBy()) {
        case CHOOSING, CHOOSING_OR_ANY -> chosen.put(list, chosen(list));
        case YES_OR_NO -> {}
      }
    }
  }

  private ToldTruths[] chosen(WordList list) {
    List<? extends Named> words = words(list);
    ToldTruths[] out = new ToldTruths[words.size()];
    for (int i = 0; i < out.length; i++) {
      Answer<Set<String>> one = Answer.of(Set.of(words.get(i).id()));
      out[i] = told(new AnswerSource.OfChoice(list), Profile.EMPTY.withChosen(list, one));
    }
    return out;
  }

  /// What the tests that look at an answer tell of it.
  ///
  /// @param profile that has the answer, and what else that hangs on: an open choice hangs on
  ///   studies
  ToldTruths told(AnswerSource source, Profile profile) {
    return told(tests.of(source), profile);
  }

  /// What tests tell of a profile.
  ToldTruths told(int[] tests, Profile profile) {
    return ToldTruths.of(this, tests, Person.of(circuit.words(), profile));
  }

  /// The words of a list.
  List<? extends Named> words(WordList list) {
    return vocabulary.words(list);
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

  /// What is true of everybody.
  Truths before() {
    return before;
  }

  /// What is true of whoever has chosen a word of a list.
  ToldTruths chosen(WordList list, int word) {
    return chosen.get(list)[word];
  }
}
