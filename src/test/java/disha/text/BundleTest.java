package disha.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import disha.TestModel;
import disha.basics.Keys;
import disha.estimate.offer.OfferCheck;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Acceptance;
import disha.estimate.verdict.Verdict;
import disha.evidence.ChangeNote;
import disha.evidence.NoteDate;
import disha.files.NotWrittenException;
import disha.files.profile.Examples;
import disha.logic.Truth;
import disha.profile.Education;
import disha.profile.Interest;
import disha.profile.Offer;
import disha.profile.OfferDoubt;
import disha.profile.Topic;
import disha.roster.cells.ColumnPart;
import disha.roster.report.GroupTally;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Fact;
import disha.rules.joining.Condition;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Reading;
import disha.summary.wording.AssumptionWords;
import disha.userdata.Settings;
import disha.window.roster.RowKind;
import disha.window.state.SortOrder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The message bundle has every text that the program asks for, and no other. What the program asks
/// for is read off its sources: the texts in quotes there, and the keys that it puts together.
class BundleTest {
  private static final Path BUNDLE = Path.of("resources/messages.properties");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path PDF_PAGES = Path.of("resources/pdf");

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ASKED =
      Pattern.compile("messages(?:\\(\\))?\\s*\\.text\\(\\s*\"([^\"]+?)\\.?\"\\s*[,)+]");
  private static final Pattern ASKED_BY_WINDOW =
      Pattern.compile("ui(?:\\(\\))?\\s*\\.text\\(\\s*\"([^\"]+?)\\.?\"\\s*[,)]");
  private static final String WINDOW = "window.";
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9-]+)+");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(json|disha|properties|pdf|css|html)");
  private static final Pattern PDF_LABEL = Pattern.compile("\\{\\{label\\.([\\w-]+)}}");

  /// What picocli asks for by itself.
  private static final Pattern PICOCLI =
      Pattern.compile("disha\\..+|usage\\..+|lang|model|assume|today|as-written|help|version");

  private final Map<String, String> bundle = bundle();
  private final Set<String> quoted = new HashSet<>();
  private final Set<String> asked = new TreeSet<>();
  private final Map<String, List<String>> composed = composed();

  BundleTest() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        boolean window = file.startsWith(SOURCES.resolve("disha/window"));
        read(Files.readString(file), window ? WINDOW : "");
      }
    }
    // Many keys are handed on before they are asked for; their beginnings give them away.
    Set<String> beginnings =
        bundle.keySet().stream()
            .filter(key -> key.contains(".") && !PICOCLI.matcher(key).matches())
            .map(BundleTest::beginning)
            .collect(Collectors.toSet());
    quoted.stream()
        .filter(text -> KEY.matcher(text).matches() && !FILE_NAME.matcher(text).matches())
        .filter(text -> !text.startsWith(WINDOW) && beginnings.contains(beginning(text)))
        .forEach(asked::add);
  }

  // The window's own helper puts the beginning of all its keys before what it is asked for.
  private void read(String source, String before) {
    String code =
        source.lines().filter(l -> !l.strip().startsWith("//")).collect(Collectors.joining("\n"));
    code.lines()
        .flatMap(line -> groups(QUOTED, line))
        .forEach(text -> {
          quoted.add(before + text);
          if (bundle.containsKey(text)) {
            quoted.add(text);
          }
        });
    groups(ASKED, code).filter(key -> !key.equals("window")).forEach(asked::add);
    groups(ASKED_BY_WINDOW, code).map(key -> before + key).forEach(asked::add);
  }

  private static String beginning(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  /// The keys that the program puts together: their beginnings, each with its endings.
  private static Map<String, List<String>> composed() throws IOException {
    List<String> listed = List.of("award", "field", "profession", "certificate", "worked");
    Stream<String> findings =
        Stream.concat(
            Stream.concat(
                Stream.of("level"),
                listed.stream().flatMap(kind -> Stream.of(kind, kind + ".many"))),
            Stream.concat(
                Stream.of("skill", "shift", "preference"),
                names(Condition.Where.class).map("years."::concat)));
    Map<String, List<String>> out = new TreeMap<>();
    out.put("verdict", names(Verdict.class).toList());
    // Whom no source accepts is told what is missing instead.
    out.put("acceptance", names(Acceptance.class).filter(a -> !a.equals("none")).toList());
    out.put("group", names(AdviceGroup.class).toList());
    // What waits for answers is told by how many it waits for.
    out.put("headline", names(AdviceGroup.class).filter(g -> !g.equals("one-answer")).toList());
    out.put("headline.own", List.of("one-answer", "after-step"));
    out.put("roster.do", names(AdviceGroup.class).toList());
    out.put("roster.concern", names(GroupTally.Concern.class).toList());
    out.put("roster.part", names(ColumnPart.class).toList());
    out.put("roster.slot", List.of("main", "ug", "pg", "diploma", "class-12"));
    out.put("roster.unit", List.of("month", "year", "lakh-a-year", "ctc"));
    out.put(
        "roster.template.note",
        List.of(
            "name",
            "studies",
            "field",
            "status",
            "marks",
            "years",
            "work",
            "sector",
            "shifts",
            "skill",
            "preference",
            "professions",
            "certificates",
            "offer",
            "offer-work"));
    out.put("outcome", names(Reading.Outcome.class).toList());
    out.put("role", names(Fact.Role.class).toList());
    // A plain statement is given without a word on it.
    out.put("certainty", names(Fact.Certainty.class).filter(c -> !c.equals("plain")).toList());
    out.put("finding", findings.flatMap(f -> names(Truth.class).map(t -> f + "." + t)).toList());
    out.put(
        "window.example.of", Examples.names().stream().map(n -> n.replace(".disha", "")).toList());
    out.put(
        "problem.reason",
        List.of(
            "missing",
            "denied",
            "full",
            "read-only",
            "broken",
            "long",
            "large",
            "many",
            "folder",
            "not-folder",
            "busy",
            "gone",
            "unknown"));
    out.put("choice", List.of("month", "year"));
    out.put("glance.fit", names(FitGrade.class).toList());
    out.put("glance.offer", names(OfferCheck.OfferStanding.class).toList());
    out.put("placing.standing", names(OfferCheck.OfferStanding.class).toList());
    out.put("placing.at", names(OfferCheck.OfferPlace.class).toList());
    out.put("bearing", names(OfferCheck.Bearing.class).toList());
    out.put("standing", names(OfferCheck.ClaimStanding.class).toList());
    out.put("placing.in", names(OfferCheck.ClaimStanding.class).toList());
    out.put("fact.kind", names(Fact.FactKind.class).toList());
    out.put("fact.period", names(Fact.StatedPeriod.class).toList());
    out.put("side", List.of("condition", "caution", "advantage"));
    List<String> kinds = List.of("joining", "pay", "career", "years");
    out.put("catalogue.title", kinds);
    out.put("catalogue.about", kinds);
    out.put("question", List.of("skills", "preferences", "interests"));
    List<String> parts =
        List.of("level", "field", "award", "status", "marks", "place", "work", "years");
    out.put("answer.part", parts);
    out.put("answer.name", parts);
    out.put("answer.status", names(Education.Status.class).toList());
    out.put("answer.period", names(Offer.Period.class).toList());
    out.put("topic", names(Topic.class).toList());
    out.put("window.sort", names(SortOrder.class).toList());
    out.put("window.education", List.of("level", "field", "award"));
    out.put("window.education.status", names(Education.Status.class).toList());
    out.put("interest", names(Interest.class).toList());
    out.put("window.interest", names(Interest.class).toList());
    out.put("window.prices", names(Prices.class).toList());
    out.put("window.offer.period", names(Offer.Period.class).toList());
    out.put("window.offer.example", names(Offer.Period.class).toList());
    out.put("window.page", List.of("results", "comparison", "knowledge", "assumptions"));
    out.put("window.detail", List.of("why", "pay", "documents"));
    out.put(
        "window.menu",
        List.of(
            "new",
            "open",
            "save",
            "saveAs",
            "pdf",
            "print",
            "useModel",
            "bundledModel",
            "quit",
            "undo",
            "redo",
            "keys",
            "about",
            "results",
            "comparison",
            "knowledge",
            "find",
            "back",
            "next",
            "before",
            "larger",
            "smaller",
            "classList",
            "openClass",
            "classRows",
            "classPapers",
            "classReport",
            "closeClass",
            "offers",
            "noOffers"));
    out.put("window.class.kind", names(RowKind.class).toList());
    out.put(
        "window.class.column",
        List.of("row", "name", "best", "standing", "verdict", "pay", "step", "question"));
    List<String> gains = List.of("opens", "betters", "sources", "meets");
    out.put("glance.gain", gains);
    out.put("path.brief", gains);
    out.put("window.file", List.of("pdf", "html"));
    out.put("window.offer.words", List.of("inHand", "ctc", "lpa", "lakh", "which"));
    List<String> keys = List.of("tab", "arrows", "space", "areas", "escape", "menu", "other");
    out.put("window.keys", keys.stream().flatMap(k -> Stream.of(k, k + ".does")).toList());
    out.put("window.menu.theme", List.of("light", "dark"));
    out.put("window.theme", names(Settings.Theme.class).toList());
    out.put(
        "window.textSize",
        Arrays.stream(Settings.TextSize.values()).map(s -> s.percent() + "").toList());
    out.put("pdf", groups(PDF_LABEL, pages()).distinct().toList());
    out.put("evidence", List.of("date", "work", "experience"));
    out.put("problem.evidence.about", List.of("maker", "date", "licence"));
    out.put("problem.evidence.column", List.of("date", "work", "amount", "experience"));
    out.put("evidence.doubt", names(OfferDoubt.class).toList());
    out.put("since.date", names(NoteDate.Precision.class).toList());
    out.put("since.topic", names(ChangeNote.NoteTopic.class).toList());
    // What two sources say is given without a word on it.
    out.put(
        "since.confidence",
        names(ChangeNote.Confidence.class).filter(c -> !c.equals("high")).toList());
    out.put("since.bad", List.of("kind", "date", "topic", "confidence", "amount", "per"));
    out.put(
        "problem.since.column",
        List.of(
            "kind",
            "date",
            "topic",
            "place",
            "schooling",
            "amount",
            "per",
            "note",
            "hindi",
            "source",
            "confidence"));
    out.put("write", names(NotWrittenException.Reason.class).toList());
    return out;
  }

  private static Stream<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Keys::of);
  }

  private static String pages() throws IOException {
    StringBuilder out = new StringBuilder();
    try (var files = Files.newDirectoryStream(PDF_PAGES, "*.html")) {
      for (Path file : files) {
        out.append(Files.readString(file));
      }
    }
    return out.toString();
  }

  private Stream<String> composedKeys() {
    return composed.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(ending -> e.getKey() + "." + ending));
  }

  private static Stream<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult m) -> m.group(1));
  }

  private static Map<String, String> bundle() throws IOException {
    Map<String, String> out = new TreeMap<>();
    Properties strict =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object text) {
            assertThat(out.put((String) key, (String) text)).as("%s stands once", key).isNull();
            return text;
          }
        };
    try (Reader reader = Files.newBufferedReader(BUNDLE, UTF_8)) {
      strict.load(reader);
    }
    return out;
  }

  @Test
  void everyKeyThatTheSourcesNameIsThere() {
    assertThat(asked).hasSizeGreaterThan(100);
    Set<String> missing = new TreeSet<>(asked);
    missing.removeAll(bundle.keySet());
    missing.removeAll(composed.keySet());
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyThatIsPutTogetherIsThere() {
    assertThat(bundle.keySet()).containsAll(composedKeys().toList());
  }

  @Test
  void everyAssumptionHasItsWords() {
    AssumptionWords words = new AssumptionWords(TestModel.get(), Messages.english());
    assertThat(TestModel.get().assumptions())
        .allSatisfy(a -> {
          assertThat(words.value(a.value())).isNotBlank();
          if (a.value() instanceof Assumption.ChoiceValue choice) {
            assertThat(choice.of()).allSatisfy(w -> assertThat(words.word(w)).isNotBlank());
          }
        });
  }

  @Test
  void noScaleOfStatisticsStandsInWords() {
    assertThat(bundle.values()).noneMatch(text -> text.contains("logit"));
  }

  @Test
  void noTextIsUnused() {
    Set<String> unused = new TreeSet<>(bundle.keySet());
    unused.removeAll(quoted);
    unused.removeAll(composedKeys().toList());
    unused.removeIf(key -> PICOCLI.matcher(key).matches());
    assertThat(unused).isEmpty();
  }

  @Test
  void everyTextCanBeFilledIn() {
    assertThat(bundle)
        .allSatisfy((key, text) -> {
          assertThatCode(() -> new MessageFormat(text, Locale.ENGLISH)).doesNotThrowAnyException();
          if (!PICOCLI.matcher(key).matches()) {
            assertThat(text.replace("''", "").replaceAll("'[{}]'", ""))
                .as("a single quote is written twice")
                .doesNotContain("'");
          }
        });
  }
}
