package disha.files;

import disha.json.JsonNode;
import disha.json.Problems;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every id that a model declares and every place that names one, so that a dangling or doubled id
/// is reported wherever the parts stand.
public final class IdRegistry {
  /// What an id can stand for; `label` is the key of its name.
  public enum IdKind {
    SECTOR("problem.thing.sector"),
    LEVEL("problem.thing.level"),
    FIELD("problem.thing.field"),
    AWARD("problem.thing.award"),
    PROFESSION("problem.thing.profession", WordList.PROFESSIONS),
    CERTIFICATE("problem.thing.certificate", WordList.CERTIFICATES),
    SKILL("problem.thing.skill", WordList.SKILLS),
    SHIFT("problem.thing.shift", WordList.SHIFTS),
    PREFERENCE("problem.thing.preference", WordList.PREFERENCES),
    WORK("problem.thing.work"),
    GLOSSARY("problem.thing.glossary"),
    LINEAGE("problem.thing.lineage"),
    DOCUMENT("problem.thing.document"),
    SECTION("problem.thing.section"),
    FACT("problem.thing.fact"),
    SEGMENT("problem.thing.segment"),
    READING("problem.thing.reading"),
    NEED("problem.thing.need"),
    EVIDENCE("problem.thing.evidence"),
    DRIVER("problem.thing.driver"),
    SILENCE("problem.thing.silence"),
    STEP("problem.thing.step"),
    ORDER("problem.thing.order"),
    CONFLICT("problem.thing.conflict"),
    MOVE("problem.thing.move"),
    QUESTION("problem.thing.question"),
    ASSUMPTION("problem.thing.assumption"),
    AMOUNT("problem.thing.amount"),
    CHOICE("problem.thing.choice"),
    SWITCH("problem.thing.switch");

    public final String label;
    private final Optional<WordList> list;

    IdKind(String label) {
      this.label = label;
      list = Optional.empty();
    }

    IdKind(String label, WordList list) {
      this.label = label;
      this.list = Optional.of(list);
    }

    /// What a word of a list stands for.
    public static IdKind of(WordList list) {
      return Stream.of(values())
          .filter(kind -> kind.list.equals(Optional.of(list)))
          .findFirst()
          .orElseThrow();
    }
  }

  /// A longer list of ids would bury the point.
  private static final int MOST_SHOWN = 40;

  private record Use(IdKind kind, String id, JsonNode at) {}

  private record Meaning(String assumption, Supplier<Set<String>> words) {}

  private final Map<IdKind, Map<String, JsonNode>> declared = new EnumMap<>(IdKind.class);
  private final List<Use> uses = new ArrayList<>();
  private final Map<String, List<String>> options = new HashMap<>();
  private final List<Meaning> meanings = new ArrayList<>();

  /// Notes that `id` is declared here.
  public void declare(IdKind kind, String id, JsonNode at, Problems problems) {
    JsonNode first = declared.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id, at);
    if (first != null && !id.isEmpty()) {
      problems.add(at, "problem.id.declared", kind.label, id, first.path());
    }
  }

  /// Notes that `id` is named here; gives it back.
  public String use(IdKind kind, String id, JsonNode at) {
    uses.add(new Use(kind, id, at));
    return id;
  }

  /// Notes what an assumption that is a choice can be changed to.
  public void offer(String assumption, List<String> words) {
    options.putIfAbsent(assumption, words);
  }

  /// Notes that the assumption named here has to be a choice among words of a kind.
  public String useChoice(IdKind words, String assumption, JsonNode at) {
    return useChoice(() -> declared.getOrDefault(words, Map.of()).keySet(), assumption, at);
  }

  /// Notes that the assumption named here has to be a choice among these words.
  public String useChoice(Supplier<Set<String>> words, String assumption, JsonNode at) {
    meanings.add(new Meaning(assumption, words));
    return use(IdKind.CHOICE, assumption, at);
  }

  /// Reports every named id that nothing declares, and every choice of what is none.
  public void check(Problems problems) {
    Set<String> told = new HashSet<>();
    for (Meaning meaning : meanings) {
      Set<String> known = meaning.words.get();
      for (String word : options.getOrDefault(meaning.assumption, List.of())) {
        if (!known.contains(word) && told.add(meaning.assumption + " " + word)) {
          JsonNode at = declared.get(IdKind.CHOICE).get(meaning.assumption);
          problems.add(at, "problem.choice", String.join(", ", known), word);
        }
      }
    }
    for (Use use : uses) {
      Map<String, JsonNode> known = declared.getOrDefault(use.kind, Map.of());
      if (use.id.isEmpty() || known.containsKey(use.id)) {
        continue;
      }
      if (use.kind == IdKind.SECTION) {
        // Sections are declared as document/section, as two documents can call theirs the same.
        String section = use.id.substring(use.id.indexOf('/') + 1);
        problems.add(use.at, "problem.id.undeclared", use.kind.label, section);
      } else if (known.isEmpty() || known.size() > MOST_SHOWN) {
        problems.add(use.at, "problem.id.undeclared", use.kind.label, use.id);
      } else {
        problems.add(
            use.at,
            "problem.id.unknown",
            use.kind.label,
            use.id,
            String.join(", ", known.keySet()));
      }
    }
  }
}
