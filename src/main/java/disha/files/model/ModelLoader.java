package disha.files.model;

import disha.files.IdRegistry;
import disha.files.IdRegistry.IdKind;
import disha.files.Loaded;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.json.JsonParser;
import disha.json.Problems;
import disha.rules.Manifest;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Conflict;
import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import disha.rules.grounds.Lineage;
import disha.rules.joining.Fit;
import disha.rules.joining.Move;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import disha.rules.pay.PayRules;
import disha.rules.pay.PriceIndex;
import disha.rules.vocabulary.Question;
import disha.rules.vocabulary.Text;
import disha.rules.vocabulary.Vocabulary;
import disha.text.InvisibleCharacters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Reads a rules model and checks all of it: form, ids, amounts, and that every reading has exactly
/// one rule for every person. All problems are reported at once.
public final class ModelLoader {
  /// The version of the files' form that this program reads.
  private static final int FORMAT = 1;

  /// Tells text editors which schema a file follows; nothing to us.
  private static final String SCHEMA_KEY = "$schema";

  private final ModelSource source;
  private final boolean trusted;
  private final Problems problems = new Problems();
  private final IdRegistry references = new IdRegistry();

  private ModelLoader(ModelSource source, boolean trusted) {
    this.source = source;
    this.trusted = trusted;
  }

  /// Reads and checks a model.
  public static Loaded<Model> load(ModelSource source) {
    return new ModelLoader(source, false).read();
  }

  /// Reads the model that comes with the program. That its rules are free of gaps and clashes, and
  /// its texts of what a terminal would obey, is proved by the program's own tests, so that it need
  /// not be proved again at each start.
  public static Loaded<Model> loadBundled() {
    return new ModelLoader(ModelSource.bundled(), true).read();
  }

  private record ManifestAndSettings(Manifest manifest, Model.RuleSettings settings) {}

  private Loaded<Model> read() {
    Optional<JsonNode> root = node(ModelSource.MANIFEST);
    if (root.isEmpty()) {
      return new Loaded.Bad<>(problems.all());
    }
    ManifestAndSettings head = Fields.read(root.get(), problems, this::head);
    PartReader shared = new PartReader(problems, references, head.manifest().languages());

    Vocabulary vocabulary =
        part("vocabulary.json", (f, n) -> new VocabularyReader(shared).read(f)).orElse(null);
    DocumentReader documentReader = new DocumentReader(shared);
    record Papers(List<Lineage> lineages, List<Document> documents) {}
    Papers papers =
        part(
                "documents.json",
                (f, n) -> new Papers(documentReader.lineages(f), documentReader.documents(f)))
            .orElse(new Papers(List.of(), List.of()));
    List<Assumption> assumptions =
        part("assumptions.json", (f, n) -> new AssumptionReader(shared).read(f)).orElse(List.of());
    List<Fact> facts =
        part("facts.json", (f, n) -> new FactReader(shared).read(f)).orElse(List.of());
    List<Segment> segments =
        part("segments.json", (f, n) -> new SegmentReader(shared).read(f)).orElse(List.of());
    List<Fit> fits = part("fit.json", (f, n) -> new FitReader(shared).read(f)).orElse(List.of());
    List<Reading> readings =
        part("readings.json", (f, n) -> new RuleReader(shared).readings(f)).orElse(List.of());
    List<Need> needs =
        part("needs.json", (f, n) -> new RuleReader(shared).needs(f)).orElse(List.of());
    PayRules pay =
        part(
                "pay.json",
                (f, n) -> {
                  PayReader reader = new PayReader(shared);
                  PayRules rules = reader.read(f);
                  reader.checkAmounts(rules, facts, n);
                  return rules;
                })
            .orElse(null);
    List<Question> questions =
        part("questions.json", (f, n) -> questions(f, shared)).orElse(List.of());
    List<Conflict> conflicts =
        part("conflicts.json", (f, n) -> new ConflictReader(shared).read(f)).orElse(List.of());
    List<Move> moves =
        part("moves.json", (f, n) -> new MoveReader(shared).read(f)).orElse(List.of());
    PriceIndex prices = part("prices.json", (f, n) -> new PriceReader(shared).read(f)).orElse(null);
    references.check(problems);
    if (!problems.isEmpty()) {
      return new Loaded.Bad<>(problems.all());
    }
    Model model =
        new Model(
            new Model.ModelParts(
                head.manifest(),
                vocabulary,
                papers.lineages(),
                papers.documents(),
                facts,
                segments,
                readings,
                needs,
                fits,
                pay,
                assumptions,
                questions,
                conflicts,
                moves,
                prices,
                head.settings()));
    // Only a model whose ids all resolve can be tried on people.
    if (!trusted) {
      new Coverage(model, source.label("readings.json"), problems).check();
    }
    return problems.isEmpty() ? new Loaded.Good<>(model) : new Loaded.Bad<>(problems.all());
  }

  private <T> Optional<T> part(String name, BiFunction<Fields, JsonNode, T> reader) {
    return node(name)
        .map(n ->
            Fields.read(
                n,
                problems,
                f -> {
                  f.optional(SCHEMA_KEY);
                  return reader.apply(f, n);
                }));
  }

  private Optional<JsonNode> node(String name) {
    return source
        .text(name, problems)
        .flatMap(text -> JsonParser.parse(text, source.label(name), problems))
        .map(n -> trusted ? n : checkTexts(n));
  }

  // A model may come from anyone, and its texts go to terminals and titles as they are.
  private JsonNode checkTexts(JsonNode node) {
    switch (node) {
      case JsonNode.Str s ->
          s.value()
              .codePoints()
              .filter(InvisibleCharacters::matches)
              .findFirst()
              .ifPresent(
                  c -> problems.add(s, "problem.text.control", InvisibleCharacters.codeOf(c)));
      case JsonNode.Arr a -> a.items().forEach(this::checkTexts);
      case JsonNode.Obj o -> o.fields().values().forEach(this::checkTexts);
      case JsonNode.Num n -> {}
      case JsonNode.Bool b -> {}
      case JsonNode.Null n -> {}
    }
    return node;
  }

  private ManifestAndSettings head(Fields f) {
    f.optional(SCHEMA_KEY);
    int format = f.integer("format");
    if (format != FORMAT) {
      problems.add(
          f.at(), "problem.model.format", Integer.toString(FORMAT), Integer.toString(format));
    }
    List<String> languages = f.list("languages", n -> Fields.asText(n, problems));
    if (!languages.contains(Text.BASE_LANGUAGE)) {
      problems.add(f.at(), "problem.model.language", Text.BASE_LANGUAGE);
    }
    PartReader own = new PartReader(problems, references, languages);
    Manifest manifest = new Manifest(own.text(f, "name"), f.text("version"), languages);
    Model.RuleSettings settings =
        f.required("settings")
            .map(n ->
                Fields.read(
                    n,
                    problems,
                    s ->
                        new Model.RuleSettings(
                            own.reference(s, "suiting-work-years", IdKind.AMOUNT),
                            own.reference(s, "suiting-skills", IdKind.SWITCH))))
            .orElse(new Model.RuleSettings("", ""));
    return new ManifestAndSettings(manifest, settings);
  }

  private List<Question> questions(Fields f, PartReader shared) {
    return f.list(
        "questions",
        n ->
            Fields.read(
                n,
                problems,
                q ->
                    new Question(
                        shared.id(q, IdKind.QUESTION),
                        shared.text(q, "asks"),
                        shared.text(q, "why"),
                        shared.references(q, "facts", IdKind.FACT))));
  }
}
