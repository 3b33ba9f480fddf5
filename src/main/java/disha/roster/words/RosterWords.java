package disha.roster.words;

import disha.basics.Keys;
import disha.json.JsonNode;
import disha.profile.Education.Status;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people write in the cells of a class list for the words of the model: the names that the
/// model itself gives them, and others from a file of words.
///
/// @param single phrases of no list of the model, by the key of the file: `yes`, `blank` …
/// @param numbers words for numbers; each stands for its digits
/// @param fieldAwards degrees and levels that say their field by their name alone; each stands for
///   the ids of both with a space between
/// @param courses certificates of the model that colleges call a course of study
/// @param families degrees that a branch tells apart, by the key of each of their names
/// @param usualShifts the ids of the shifts that whoever accepts another one works too
/// @param yearPrefixes what stands before a degree for a year of it, as in "TYBCom"
/// @param yearDegrees what stands for a year of a degree and the degree at once, such as "TE"; each
///   stands for the degree
/// @param opposites phrases that say no to a word of a list, such as "non-voice"
/// @param accepted phrases that accept a word of a list beside what is usual, such as "night ok"
/// @param between phrases that say neither yes nor no to one, such as "blended"
/// @param speeds what words a minute say of a skill, by its id
/// @param spellings how words are often misspelt; each stands for the word as it is spelt
/// @param unclear what stands for one of several things, all of which it names
public record RosterWords(
    Vocabulary vocabulary,
    Map<String, Phrases> single,
    Phrases levels,
    Phrases fields,
    Phrases awards,
    Phrases fieldAwards,
    Phrases courses,
    Phrases sectors,
    Phrases work,
    Phrases segments,
    Phrases statuses,
    Phrases spellings,
    Phrases unclear,
    Map<WordList, Phrases> lists,
    Map<WordList, Phrases> opposites,
    Map<WordList, Phrases> accepted,
    Map<WordList, Phrases> between,
    Phrases numbers,
    Phrases familyNames,
    List<BranchFamily> families,
    List<String> usualShifts,
    List<String> yearPrefixes,
    Phrases yearDegrees,
    Map<String, SpeedScale> speeds) {
  private static final String FILE = "/roster/words.json";

  /// What the file calls a place of work outside the sectors.
  public static final String ELSEWHERE = "elsewhere";

  public RosterWords {
    single = Map.copyOf(single);
    lists = Map.copyOf(lists);
    opposites = Map.copyOf(opposites);
    accepted = Map.copyOf(accepted);
    between = Map.copyOf(between);
    families = List.copyOf(families);
    usualShifts = List.copyOf(usualShifts);
    yearPrefixes = List.copyOf(yearPrefixes);
    speeds = Map.copyOf(speeds);
  }

  /// The words for a model.
  ///
  /// @param messages the texts in the person's language: its own words are known too
  public static RosterWords of(Model model, Messages messages) {
    Map<String, JsonNode> file = WordFile.read(FILE);
    Vocabulary v = model.vocabulary();
    Map<WordList, Phrases> lists = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      lists.put(list, named(file, list.key(), v.words(list)));
    }
    Phrases sectors = named(file, "sectors", v.sectors());
    texts(file, "sectors", ELSEWHERE).forEach(t -> sectors.add(t, ELSEWHERE));
    Phrases statuses = every(file, "statuses");
    Map<String, Phrases> single = single(file);
    for (Messages own : List.of(Messages.english(), messages)) {
      sectors.add(own.text("roster.took.elsewhere"), ELSEWHERE);
      single.get("yes").add(own.text("roster.took.yes"), "yes");
      single.get("no").add(own.text("roster.took.no"), "no");
      single.get("not-sure").add(own.text("roster.took.notSure"), "not-sure");
      single.get("none").add(own.text("roster.took.none"), "none");
      for (Status status : Status.values()) {
        statuses.add(own.text("answer.status", status), Keys.of(status));
      }
    }
    Phrases names = new Phrases();
    List<BranchFamily> families = families(file, names, ids(v.awards()));
    return new RosterWords(
        v,
        single,
        named(file, "levels", v.levels()),
        named(file, "fields", v.fields()),
        named(file, "awards", v.awards()),
        fieldAwards(file, v),
        courses(file, ids(v.words(WordList.CERTIFICATES))),
        sectors,
        named(file, "work", v.work()),
        named(file, "segments", model.segments()),
        statuses,
        every(file, "spellings"),
        unclear(file),
        lists,
        beside(file, "opposites", v),
        beside(file, "accepted", v),
        beside(file, "between", v),
        every(file, "numbers"),
        names,
        families,
        WordFile.texts(WordFile.object(file.get("shift-columns")).get("usual")).stream()
            .filter(ids(v.shifts())::contains)
            .toList(),
        WordFile.texts(file.get("year-prefixes")),
        every(file, "year-degrees"),
        speeds(file));
  }

  // Degrees and levels that say their field by their name alone.
  private static Phrases fieldAwards(Map<String, JsonNode> file, Vocabulary v) {
    Phrases out = new Phrases();
    Set<String> awards = new HashSet<>(ids(v.awards()));
    awards.addAll(ids(v.levels()));
    Set<String> fields = ids(v.fields());
    WordFile.object(file.get("field-awards"))
        .forEach((award, byField) ->
            WordFile.object(byField)
                .forEach((field, node) -> {
                  if (awards.contains(award) && fields.contains(field)) {
                    WordFile.texts(node).forEach(t -> out.add(t, award + " " + field));
                  }
                }));
    return out;
  }

  private static Phrases courses(Map<String, JsonNode> file, Set<String> known) {
    Phrases out = new Phrases();
    known.forEach(id -> texts(file, "courses", id).forEach(t -> out.add(t, id)));
    return out;
  }

  private static Map<String, SpeedScale> speeds(Map<String, JsonNode> file) {
    Map<String, SpeedScale> out = new HashMap<>();
    WordFile.object(file.get("speeds"))
        .forEach((id, node) -> {
          Map<String, JsonNode> scale = WordFile.object(node);
          out.put(
              id,
              new SpeedScale(
                  Integer.parseInt(WordFile.text(scale.get("yes"))),
                  Integer.parseInt(WordFile.text(scale.get("no")))));
        });
    return out;
  }

  /// A list of phrases that stand for one thing.
  public Phrases phrases(String key) {
    return single.get(key);
  }

  private static Map<String, Phrases> single(Map<String, JsonNode> file) {
    Map<String, Phrases> out = new HashMap<>();
    file.forEach((key, node) -> {
      if (node instanceof JsonNode.Arr && WordFile.list(node).getFirst() instanceof JsonNode.Str) {
        Phrases phrases = new Phrases();
        WordFile.texts(node).forEach(t -> phrases.add(t, key));
        out.put(key, phrases);
      }
    });
    return out;
  }

  private static Set<String> ids(List<? extends Named> known) {
    return known.stream().map(Named::id).collect(Collectors.toSet());
  }

  // Words for what another model lacks stand for nothing.
  private static Phrases named(
      Map<String, JsonNode> file, String key, List<? extends Named> known) {
    Phrases out = new Phrases();
    for (Named n : known) {
      n.name().byLanguage().values().forEach(name -> out.add(name, n.id()));
      texts(file, key, n.id()).forEach(t -> out.add(t, n.id()));
    }
    Map<String, Pattern> between = new HashMap<>();
    known.forEach(
        n -> partNames(n, between).forEach((english, own) -> out.addLike(english, own, n.id())));
    return out;
  }

  // Where a part of an English name is understood, so is the same part of it in another language.
  private static Map<String, List<String>> partNames(Named named, Map<String, Pattern> between) {
    Map<String, List<String>> out = new HashMap<>();
    Map<String, String> names = named.name().byLanguage();
    String english = Messages.english().language();
    List<String> parts = parts(names.get(english), english, between);
    names.forEach((language, name) -> {
      List<String> own = parts(name, language, between);
      if (!language.equals(english) && own.size() == parts.size()) {
        for (int i = 0; i < own.size(); i++) {
          out.computeIfAbsent(parts.get(i), k -> new ArrayList<>()).add(own.get(i));
        }
      }
    });
    return out;
  }

  private static List<String> parts(String name, String language, Map<String, Pattern> between) {
    return List.of(between.computeIfAbsent(language, RosterWords::between).split(name));
  }

  /// What stands between the parts of a name in a language.
  private static Pattern between(String language) {
    Messages words = Messages.in(Locale.forLanguageTag(language));
    return Pattern.compile(
        Stream.of("list.and", "list.or", "list.comma")
            .map(words::text)
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }

  // What is said of a word without its name.
  private static Map<WordList, Phrases> beside(
      Map<String, JsonNode> file, String key, Vocabulary v) {
    Map<String, JsonNode> byList = WordFile.object(file.get(key));
    Map<WordList, Phrases> out = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      Phrases phrases = new Phrases();
      if (byList.containsKey(list.key())) {
        for (String id : ids(v.words(list))) {
          texts(byList, list.key(), id).forEach(t -> phrases.add(t, id));
        }
      }
      out.put(list, phrases);
    }
    return out;
  }

  private static Stream<String> texts(Map<String, JsonNode> file, String key, String id) {
    JsonNode node = WordFile.object(file.get(key)).get(id);
    return node == null ? Stream.empty() : WordFile.texts(node).stream();
  }

  private static Phrases every(Map<String, JsonNode> file, String key) {
    Phrases out = new Phrases();
    WordFile.object(file.get(key))
        .forEach((id, node) -> WordFile.texts(node).forEach(t -> out.add(t, id)));
    return out;
  }

  private static Phrases unclear(Map<String, JsonNode> file) {
    Phrases out = new Phrases();
    WordFile.object(file.get("unclear"))
        .forEach((phrase, node) -> WordFile.texts(node).forEach(id -> out.add(phrase, id)));
    return out;
  }

  private static List<BranchFamily> families(
      Map<String, JsonNode> file, Phrases names, Set<String> known) {
    List<JsonNode> nodes = WordFile.list(file.get("families"));
    return Stream.iterate(0, i -> i < nodes.size(), i -> i + 1)
        .map(i -> {
          Map<String, JsonNode> family = WordFile.object(nodes.get(i));
          WordFile.texts(family.get("names")).forEach(n -> names.add(n, Integer.toString(i)));
          Phrases branches = new Phrases();
          Map<String, JsonNode> all = WordFile.object(family.get("branches"));
          all.forEach((id, node) -> {
            if (known.contains(id)) {
              WordFile.texts(node).forEach(t -> branches.add(t, id));
            }
          });
          return new BranchFamily(
              WordFile.texts(family.get("names")).getFirst(),
              WordFile.text(family.get("level")),
              award(family, "usual", known),
              award(family, "open", known),
              branches,
              all.keySet());
        })
        .toList();
  }

  private static String award(Map<String, JsonNode> family, String key, Set<String> known) {
    String id = family.containsKey(key) ? WordFile.text(family.get(key)) : "";
    return known.contains(id) ? id : "";
  }
}
