package disha.bench;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// People as they stand in the lists of colleges and offices, made up from the words of a model:
/// most of them just out of school or college, a third with some work, most with some answers left
/// open. Nearly no two are the same.
public final class ListedPeople {
  private final Vocabulary words;
  private final List<Experience.Workplace> places = new ArrayList<>();

  public ListedPeople(Model model) {
    words = model.vocabulary();
    places.add(new Experience.Workplace.Elsewhere());
    words.sectors().forEach(s -> places.add(new Experience.Workplace.InSector(s.id())));
  }

  /// So many people.
  ///
  /// @param seed the same people for the same one
  public List<Profile> people(int count, long seed) {
    Random random = new Random(seed);
    List<Profile> out = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      out.add(person(random));
    }
    return out;
  }

  private Profile person(Random random) {
    Map<WordList, Answer<Set<String>>> chosen = new LinkedHashMap<>();
    Map<WordList, Map<String, Answer<Boolean>>> said = new LinkedHashMap<>();
    int openness = random.nextInt(5);
    for (WordList list : WordList.values()) {
      List<Term> all = words.words(list);
      switch (list.answeredBy()) {
        case CHOOSING -> chosen.put(list, maybe(random, openness, some(random, all, 12)));
        case CHOOSING_OR_ANY -> chosen.put(list, maybe(random, openness, some(random, all, 2)));
        case YES_OR_NO -> said.put(list, answers(random, openness, all));
      }
    }
    return new Profile(
        Optional.empty(),
        Answer.of(studies(random)),
        maybe(random, openness, work(random)),
        chosen,
        Map.of(),
        said,
        Map.of(),
        Optional.empty(),
        Map.of());
  }

  private static <T> Answer<T> maybe(Random random, int openness, T value) {
    return random.nextInt(10) < openness ? Answer.open() : Answer.of(value);
  }

  private static Set<String> some(Random random, List<? extends Named> all, int oneIn) {
    Set<String> out = new LinkedHashSet<>();
    for (Named n : all) {
      if (random.nextInt(oneIn) == 0) {
        out.add(n.id());
      }
    }
    return out;
  }

  private static Map<String, Answer<Boolean>> answers(Random random, int openness, List<Term> all) {
    Map<String, Answer<Boolean>> out = new LinkedHashMap<>();
    for (Term word : all) {
      if (random.nextInt(10) >= openness) {
        out.put(word.id(), Answer.of(random.nextBoolean()));
      }
    }
    return out;
  }

  private List<Education> studies(Random random) {
    List<Education> out = new ArrayList<>();
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      Award award = pick(random, words.awards());
      Answer<BigDecimal> marks =
          random.nextBoolean()
              ? Answer.of(BigDecimal.valueOf(350 + random.nextInt(600), 1))
              : Answer.open();
      out.add(
          new Education(
              Answer.of(award.level()),
              Answer.of(pick(random, award.fields())),
              Answer.of(award.id()),
              Answer.of(
                  random.nextInt(4) == 0
                      ? pick(random, List.of(Education.Status.values()))
                      : Education.Status.COMPLETED),
              marks));
    }
    return out;
  }

  private List<Experience> work(Random random) {
    List<Experience> out = new ArrayList<>();
    int chance = random.nextInt(10);
    int count = chance < 6 ? 0 : chance < 9 ? 1 : 2;
    for (int i = 0; i < count; i++) {
      out.add(
          new Experience(
              Answer.of(pick(random, places)),
              Answer.of(pick(random, words.work()).id()),
              Answer.of(BigDecimal.valueOf(1 + random.nextInt(120), 1))));
    }
    return out;
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
