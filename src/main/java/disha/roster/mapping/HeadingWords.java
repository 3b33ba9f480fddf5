package disha.roster.mapping;

import disha.json.JsonNode;
import disha.profile.Education.Status;
import disha.roster.cells.ColumnMeaning;
import disha.roster.cells.ColumnPart;
import disha.roster.cells.MeaningWords;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.roster.words.WordFile;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people write above the columns of a class list, and what it means.
public final class HeadingWords {
  private static final String FILE = "/roster/columns.json";

  /// What a heading says beside what its column is: "(Yes/No)", or more behind a question.
  private static final Pattern ASIDE = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]?|(?<=\\?).+$");

  /// What a question or a mark that a field must be filled in adds.
  private static final Pattern MARKS = Pattern.compile("[?*√✓]");

  /// Out of how many a rating is: "(out of 5)", "(1 = very weak, 5 = fluent)".
  private static final Pattern OUT_OF = Pattern.compile("(?iu)\\bout of\\s+(5|10|100)\\b");

  private static final Pattern BEST =
      Pattern.compile("(?iu)\\b1\\s*[=:-].*\\b(5|10)\\s*[=:-]\\s*([\\p{L}\\p{M} ]+)");
  private static final Pattern FROM_ONE = Pattern.compile("\\b1\\b.*\\b(?:5|10)\\b");

  private final Map<String, ColumnMeaning> byKey = new LinkedHashMap<>();
  private final Map<String, String> inShort = new HashMap<>();
  private final HeadingLikeness likeness = new HeadingLikeness();
  private final Set<String> noise = new HashSet<>();

  /// What cannot be read by the rest of a heading where such a word stands aside, and the words by
  /// which studies can still go on.
  private final Map<String, Set<ColumnPart>> bars = new HashMap<>();

  private final Set<String> goingOn = new HashSet<>();
  private final Set<String> rating = new HashSet<>();
  private final Phrases good;
  private final Map<String, String> stages = new LinkedHashMap<>();
  private final List<TemplateEntry> template = new ArrayList<>();

  /// A column of the empty class list.
  ///
  /// @param example what its example says: words, or ids of words with commas between
  public record TemplateEntry(ColumnMeaning meaning, String example) {}

  /// @param messages the texts in the person's language: its own headings are known too
  public HeadingWords(RosterWords words, Messages messages) {
    Map<String, JsonNode> file = WordFile.read(FILE);
    good = words.phrases("yes");
    WordFile.texts(file.get("rating")).forEach(w -> rating.add(PlainKey.of(w)));
    WordFile.texts(file.get("noise")).forEach(w -> noise.add(PlainKey.of(w)));
    WordFile.list(file.get("asides")).forEach(node -> bar(WordFile.object(node)));
    WordFile.object(file.get("in-short"))
        .forEach((word, all) ->
            WordFile.texts(all).forEach(t -> inShort.put(PlainKey.of(t), PlainKey.of(word))));
    WordFile.object(file.get("slots"))
        .forEach((slot, level) -> stages.put(slot, WordFile.text(level)));
    WordFile.list(file.get("columns")).forEach(node -> column(WordFile.object(node)));
    own(words, file.get("template"), Messages.english());
    own(words, file.get("template"), messages);
    WordFile.list(file.get("template"))
        .forEach(node -> {
          Map<String, JsonNode> entry = WordFile.object(node);
          template.add(new TemplateEntry(meaning(entry), text(entry, "example")));
        });
    members(words, WordList.SKILLS, ColumnPart.SKILL);
    members(words, WordList.SHIFTS, ColumnPart.SHIFT);
    members(words, WordList.PREFERENCES, ColumnPart.PREFERENCE);
    phrases(words.opposites().get(WordList.PREFERENCES), ColumnPart.OPPOSITE);
    phrases(words.between().get(WordList.PREFERENCES), ColumnPart.EITHER);
  }

  private void bar(Map<String, JsonNode> node) {
    Set<ColumnPart> parts = EnumSet.noneOf(ColumnPart.class);
    WordFile.list(node.get("bars")).forEach(part -> parts.add(ColumnPart.valueOf(constant(part))));
    for (String word : WordFile.texts(node.get("words"))) {
      bars.put(PlainKey.of(word), parts);
      if (node.containsKey("goes-on")) {
        goingOn.add(PlainKey.of(word));
      }
    }
  }

  private void column(Map<String, JsonNode> node) {
    ColumnMeaning meaning = meaning(node);
    WordFile.texts(node.get("headers"))
        .forEach(h -> {
          byKey.putIfAbsent(PlainKey.of(h), meaning);
          if (meaning.part().isAnswer()) {
            likeness.add(h);
          }
        });
  }

  private static ColumnMeaning meaning(Map<String, JsonNode> node) {
    return new ColumnMeaning(
        ColumnPart.valueOf(constant(node.get("part"))),
        text(node, "slot"),
        text(node, "member"),
        node.containsKey("status") ? Status.valueOf(constant(node.get("status"))) : null,
        text(node, "unit"));
  }

  // The headings of the empty class list.
  private void own(RosterWords words, JsonNode entries, Messages messages) {
    MeaningWords names = new MeaningWords(words.vocabulary(), messages);
    WordFile.list(entries)
        .forEach(node -> {
          ColumnMeaning meaning = meaning(WordFile.object(node));
          boolean each =
              meaning.part() == ColumnPart.SKILL || meaning.part() == ColumnPart.PREFERENCE;
          if (!each) {
            byKey.putIfAbsent(PlainKey.of(names.of(meaning)), meaning);
          }
        });
  }

  private static String constant(JsonNode node) {
    return WordFile.text(node).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String text(Map<String, JsonNode> node, String key) {
    return node.containsKey(key) ? WordFile.text(node.get(key)) : "";
  }

  private void members(RosterWords words, WordList list, ColumnPart part) {
    for (Named word : words.vocabulary().words(list)) {
      ColumnMeaning meaning = ColumnMeaning.of(part, word.id());
      word.name().byLanguage().values().forEach(n -> byKey.putIfAbsent(PlainKey.of(n), meaning));
    }
    phrases(words.lists().get(list), part);
  }

  private void phrases(Phrases all, ColumnPart part) {
    all.byPhrase()
        .forEach((key, ids) -> {
          // "C" can be knowledge of a language in a cell, and anything above a column.
          if (ids.size() == 1 && key.length() > 1) {
            byKey.putIfAbsent(key, ColumnMeaning.of(part, ids.iterator().next()));
          }
        });
  }

  /// The level of each stage of education; empty where a stage is on no level of its own.
  public Map<String, String> stages() {
    return Map.copyOf(stages);
  }

  /// The columns of the empty class list, in order; one that is answered by yes or no stands for
  /// all of its kind.
  public List<TemplateEntry> template() {
    return List.copyOf(template);
  }

  /// What a heading means, if it is known: as a whole, with what stands in brackets put before it
  /// where that tells of what it is, or without it where that does not make it something else;
  /// without a sign of percent, with its words written out, or without words that say nothing; or
  /// in two words with a stroke between that mean the same, or of which one is marks in percent and
  /// the other grade points.
  public Optional<ColumnMeaning> find(String heading) {
    return single(heading)
        .or(() -> inOtherWords(heading))
        .map(m -> m.part() == ColumnPart.SKILL ? rated(m, heading) : m);
  }

  // Where people rate themselves, "1" is no yes.
  private ColumnMeaning rated(ColumnMeaning m, String heading) {
    Matcher outOf = OUT_OF.matcher(heading);
    if (outOf.find()) {
      return m.countedIn(outOf.group(1));
    }
    Matcher best = BEST.matcher(heading);
    if (best.find() && good.has(best.group(2))) {
      return m.countedIn(best.group(1));
    }
    return FROM_ONE.matcher(heading).find()
            || PlainKey.tokens(heading).stream().anyMatch(rating::contains)
        ? m.countedIn(ColumnMeaning.UNTOLD)
        : m;
  }

  private Optional<ColumnMeaning> inOtherWords(String heading) {
    List<Optional<ColumnMeaning>> each =
        Stream.of(heading.split("/")).map(this::single).distinct().toList();
    if (each.size() == 1) {
      return each.getFirst();
    }
    // Marks in percent or in points: each cell tells which.
    boolean marks =
        each.stream()
            .allMatch(m -> m.filter(a -> a.part() == ColumnPart.MARKS || a.isPoints()).isPresent());
    return marks
        ? each.stream().flatMap(Optional::stream).filter(m -> !m.isPoints()).findFirst()
        : Optional.empty();
  }

  private Optional<ColumnMeaning> single(String heading) {
    String signs = heading.replace("%", " percent ").replace("#", " no ");
    List<String> aside = aside(signs);
    return written(signs)
        .or(() -> tells(aside) ? written(plain(signs)) : Optional.empty())
        .or(() ->
            written(withoutAside(signs))
                .filter(m -> aside.stream().noneMatch(w -> bars(w).contains(m.part())))
                .map(m -> aside.stream().anyMatch(goingOn::contains) ? m.withoutUsual() : m));
  }

  private Set<ColumnPart> bars(String word) {
    return bars.getOrDefault(word, Set.of());
  }

  private boolean tells(List<String> aside) {
    return aside.stream().anyMatch(bars::containsKey);
  }

  private static List<String> aside(String heading) {
    String all =
        ASIDE.matcher(heading).results().map(MatchResult::group).collect(Collectors.joining(" "));
    return PlainKey.tokens(OUT_OF.matcher(all).replaceAll(" "));
  }

  private static String withoutAside(String heading) {
    return ASIDE.matcher(heading).replaceAll(" ");
  }

  // "Percentage (10th)" is no percentage of the degree, "Qualification (father)" none of a student.
  private String plain(String heading) {
    List<String> aside = aside(heading);
    String without = withoutAside(heading);
    return tells(aside) ? String.join(" ", aside) + " " + without : without;
  }

  private Optional<ColumnMeaning> written(String heading) {
    List<String> tokens = PlainKey.tokens(MARKS.matcher(heading).replaceAll(" "));
    List<String> full = tokens.stream().map(t -> inShort.getOrDefault(t, t)).toList();
    return known(tokens)
        .or(() -> known(full))
        .or(() -> known(bare(tokens)))
        .or(() -> known(bare(full)));
  }

  /// A known heading of answers that one which is not known looks like.
  public Optional<String> resembling(String heading) {
    List<String> tokens = PlainKey.tokens(MARKS.matcher(plain(heading)).replaceAll(" "));
    return likeness.best(tokens.stream().map(t -> inShort.getOrDefault(t, t)).toList());
  }

  private List<String> bare(List<String> tokens) {
    return tokens.stream().filter(t -> !noise.contains(t)).toList();
  }

  private Optional<ColumnMeaning> known(List<String> tokens) {
    return Optional.ofNullable(byKey.get(tokens.stream().collect(Collectors.joining())));
  }
}
