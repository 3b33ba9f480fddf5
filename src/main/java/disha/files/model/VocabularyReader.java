package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.vocabulary.AfterStudies;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.GlossaryTerm;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.Sector;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads vocabulary.json.
final class VocabularyReader extends PartReader {
  VocabularyReader(PartReader shared) {
    super(shared);
  }

  Vocabulary read(Fields f) {
    List<Level> levels = f.list("levels", n -> Fields.read(n, problems, this::level));
    checkRanks(levels, f);
    return new Vocabulary(
        f.list("sectors", n -> Fields.read(n, problems, this::sector)),
        levels,
        terms(f, "fields", IdKind.FIELD),
        f.list("awards", n -> Fields.read(n, problems, a -> award(a, levels))),
        words(f),
        terms(f, "work", IdKind.WORK),
        f.optionalList("after-studies", n -> Fields.read(n, problems, this::afterStudies)),
        f.optionalList("glossary", n -> Fields.read(n, problems, this::glossaryTerm)));
  }

  private GlossaryTerm glossaryTerm(Fields f) {
    return new GlossaryTerm(
        id(f, IdKind.GLOSSARY),
        text(f, "name"),
        text(f, "means"),
        words(f, "forms"),
        words(f, "never"));
  }

  private AfterStudies afterStudies(Fields f) {
    Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
    for (WordList list : List.of(WordList.PROFESSIONS, WordList.CERTIFICATES)) {
      words.put(list, Set.copyOf(f.optionalList(list.key(), n -> reference(n, IdKind.of(list)))));
    }
    return new AfterStudies(
        reference(f, "level", IdKind.LEVEL), words, reference(f, "assumption", IdKind.ASSUMPTION));
  }

  private Map<WordList, List<Term>> words(Fields f) {
    Map<WordList, List<Term>> out = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      out.put(list, terms(f, list.key(), IdKind.of(list)));
    }
    return out;
  }

  private List<Term> terms(Fields f, String key, IdKind kind) {
    return f.list(key, n -> Fields.read(n, problems, t -> new Term(id(t, kind), text(t, "name"))));
  }

  private Sector sector(Fields f) {
    return new Sector(id(f, IdKind.SECTOR), text(f, "name"), text(f, "about"));
  }

  private Level level(Fields f) {
    return new Level(
        id(f, IdKind.LEVEL),
        text(f, "name"),
        f.integer("rank"),
        reference(f, "after", IdKind.LEVEL));
  }

  private void checkRanks(List<Level> levels, Fields f) {
    Set<Integer> ranks = new HashSet<>();
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      if (!ranks.add(level.rank())) {
        problems.add(
            f.at().file(),
            "$.levels[" + i + "].rank",
            "problem.level.rank",
            Integer.toString(level.rank()));
      }
      Optional<Level> after = Vocabulary.find(levels, level.after());
      if (after.isPresent() && after.get().rank() > level.rank()) {
        problems.add(
            f.at().file(), "$.levels[" + i + "].after", "problem.level.order", level.after());
      }
    }
    if (!levels.isEmpty() && !ranks.contains(0)) {
      problems.add(f.at().file(), "$.levels", "problem.level.first");
    }
  }

  private Award award(Fields f, List<Level> levels) {
    JsonNode at = f.at();
    Award award =
        new Award(
            id(f, IdKind.AWARD),
            text(f, "name"),
            reference(f, "level", IdKind.LEVEL),
            references(f, "fields", IdKind.FIELD),
            f.optional("continues").map(n -> Fields.asFlag(n, problems)).orElse(false),
            entry(f, levels),
            f.optional("years").map(n -> f.number("years")));
    if (award.fields().isEmpty()) {
      problems.add(at, "problem.award.fields");
    }
    return award;
  }

  // An id that a level has is the level's.
  private Award.Entry entry(Fields f, List<Level> levels) {
    List<String> awards = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (JsonNode node : f.optionalList("builds-on", n -> n)) {
      String id = Fields.asText(node, problems);
      boolean isLevel = Vocabulary.find(levels, id).isPresent();
      (isLevel ? before : awards)
          .add(references.use(isLevel ? IdKind.LEVEL : IdKind.AWARD, id, node));
    }
    return new Award.Entry(
        awards,
        before,
        f.optionalList("builds-on-fields", n -> reference(n, IdKind.FIELD)),
        f.optionalList("usual-after", n -> reference(n, IdKind.AWARD)),
        f.optionalList("completes", n -> reference(n, IdKind.AWARD)));
  }
}
