package disha.evidence;

import disha.estimate.Estimate;
import disha.estimate.pay.Pay;
import disha.logic.Person;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The minimum wages that an offer in hand lies below.
public final class MinimumWages {
  private final List<ChangeNote> wages;
  private final Estimate estimate;

  private MinimumWages(ChangePack pack, Estimate estimate) {
    this.wages = pack.notes().stream().filter(n -> n.wage().isPresent()).toList();
    this.estimate = estimate;
  }

  /// The notes on them, one a place at most: that of the highest schooling the person surely has,
  /// the newest of it. None without an offer, or where nothing is told of schooling.
  public static List<ChangeNote> above(ChangePack pack, Estimate estimate) {
    return new MinimumWages(pack, estimate).above();
  }

  private List<ChangeNote> above() {
    if (estimate.profile().offer().isEmpty()
        || !estimate.profile().education().isGiven()
        || !estimate.errors().isEmpty()) {
      return List.of();
    }
    Pay offered = Pay.of(estimate.profile().offer().get());
    // Few offers lie below any of them, and only then does the schooling matter.
    if (wages.stream().noneMatch(n -> isBelow(offered, n))) {
      return List.of();
    }
    Predicate<Level> schooling = schooling();
    List<ChangeNote> out = new ArrayList<>();
    for (List<ChangeNote> place : places().values()) {
      place.stream()
          .filter(n -> level(n).filter(schooling).isPresent())
          .max(
              Comparator.<ChangeNote>comparingInt(n -> level(n).orElseThrow().rank())
                  .thenComparing(ChangeNote::date))
          .filter(n -> isBelow(offered, n))
          .ifPresent(out::add);
    }
    return out;
  }

  private static boolean isBelow(Pay offered, ChangeNote note) {
    return offered.compareAsShown(note.wage().orElseThrow().pay()) < 0;
  }

  private Map<String, List<ChangeNote>> places() {
    Map<String, List<ChangeNote>> out = new LinkedHashMap<>();
    wages.forEach(
        n -> out.computeIfAbsent(n.wage().orElseThrow().place(), p -> new ArrayList<>()).add(n));
    return out;
  }

  // A level that another model does not know holds for nobody there.
  private Optional<Level> level(ChangeNote note) {
    return Vocabulary.find(
        estimate.model().vocabulary().levels(), note.wage().orElseThrow().level());
  }

  private Predicate<Level> schooling() {
    VocabularyIndex words = new VocabularyIndex(estimate.model(), estimate.assumptions());
    Person person = Person.of(words, estimate.profile());
    return level -> person.reaches(level.rank()) == Truth.TRUE;
  }
}
