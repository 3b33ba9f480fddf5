package disha.rules;

import static java.util.stream.Collectors.groupingBy;

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
import disha.rules.pay.OffersOnRecord;
import disha.rules.pay.PayRules;
import disha.rules.pay.PriceIndex;
import disha.rules.vocabulary.Question;
import disha.rules.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The whole rules model: what the documents say and what we make of it. Immutable, and checked
/// before it is built: every id in it resolves.
public final class Model {
  private final Manifest manifest;
  private final Vocabulary vocabulary;
  private final List<Lineage> lineages;
  private final List<Segment> segments;
  private final List<Reading> readings;
  private final List<Need> needs;
  private final Map<String, List<Fit>> fits;
  private final PayRules pay;
  private final Map<String, Document> documents;
  private final Map<String, Fact> facts;
  private final Map<String, Integer> factNumbers = new HashMap<>();
  private final Map<String, Assumption> assumptions;
  private final Map<String, Question> questions;
  private final List<Conflict> conflicts;
  private final List<Move> moves;
  private final PriceIndex prices;
  private final RuleSettings settings;
  private final ModelParts parts;
  private final Optional<OffersOnRecord> offers;
  private final Map<String, Fact> offerFacts = new LinkedHashMap<>();

  /// Values that rules with no place of their own take from assumptions.
  ///
  /// @param suitingWorkYears the id of the assumption on the years from which on work counts as a
  ///   fit
  /// @param suitingSkills the id of the assumption on whether a skill that one names counts as a
  ///   fit
  public record RuleSettings(String suitingWorkYears, String suitingSkills) {}

  /// The parts of a model.
  public record ModelParts(
      Manifest manifest,
      Vocabulary vocabulary,
      List<Lineage> lineages,
      List<Document> documents,
      List<Fact> facts,
      List<Segment> segments,
      List<Reading> readings,
      List<Need> needs,
      List<Fit> fits,
      PayRules pay,
      List<Assumption> assumptions,
      List<Question> questions,
      List<Conflict> conflicts,
      List<Move> moves,
      PriceIndex prices,
      RuleSettings settings) {}

  public Model(ModelParts parts) {
    this(parts, Optional.empty());
  }

  private Model(ModelParts parts, Optional<OffersOnRecord> offers) {
    this.parts = parts;
    this.offers = offers;
    manifest = parts.manifest();
    vocabulary = parts.vocabulary();
    lineages = List.copyOf(parts.lineages());
    segments = List.copyOf(parts.segments());
    readings = List.copyOf(parts.readings());
    needs = List.copyOf(parts.needs());
    fits = parts.fits().stream().collect(groupingBy(Fit::segment));
    pay = parts.pay();
    documents = index(parts.documents(), Document::id);
    facts = index(parts.facts(), Fact::id);
    offers.stream()
        .flatMap(o -> o.claims().stream())
        .flatMap(c -> Stream.of(c.lower(), c.upper()))
        .forEach(f -> offerFacts.put(f.id(), f));
    Stream.concat(facts.keySet().stream(), offerFacts.keySet().stream())
        .forEach(id -> factNumbers.put(id, factNumbers.size() + 1));
    assumptions = index(parts.assumptions(), Assumption::id);
    questions = index(parts.questions(), Question::id);
    conflicts = List.copyOf(parts.conflicts());
    moves = List.copyOf(parts.moves());
    prices = parts.prices();
    settings = parts.settings();
  }

  private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T item : items) {
      map.put(id.apply(item), item);
    }
    return map;
  }

  /// The same with offers on record as one more voice on pay. Their facts are found by their ids,
  /// yet are none of the documents' and not listed among them.
  public Model with(OffersOnRecord more) {
    return new Model(parts, Optional.of(more));
  }

  /// Offers on record that count as a voice on pay, if there are any.
  public Optional<OffersOnRecord> offers() {
    return offers;
  }

  public Manifest manifest() {
    return manifest;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public List<Lineage> lineages() {
    return lineages;
  }

  public List<Segment> segments() {
    return segments;
  }

  public List<Reading> readings() {
    return readings;
  }

  public List<Need> needs() {
    return needs;
  }

  public PayRules pay() {
    return pay;
  }

  /// Whom the work of a segment fits.
  ///
  /// @param segment its id
  public List<Fit> fits(String segment) {
    return fits.getOrDefault(segment, List.of());
  }

  /// The topics on which the documents disagree.
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /// What a person can change.
  public List<Move> moves() {
    return moves;
  }

  /// Consumer prices by year.
  public PriceIndex prices() {
    return prices;
  }

  public RuleSettings settings() {
    return settings;
  }

  /// All documents, in the model's order.
  public List<Document> documents() {
    return List.copyOf(documents.values());
  }

  /// All facts, in the model's order.
  public List<Fact> facts() {
    return List.copyOf(facts.values());
  }

  /// All assumptions with the model's own values.
  public List<Assumption> assumptions() {
    return List.copyOf(assumptions.values());
  }

  /// All questions, in the model's order.
  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  /// The document with this id, or the record of offers; it must exist.
  public Document document(String id) {
    return offers
        .map(OffersOnRecord::record)
        .filter(d -> d.id().equals(id))
        .orElseGet(() -> get(documents, id));
  }

  /// The fact with this id, of a document or of offers on record; it must exist.
  public Fact fact(String id) {
    Fact offered = offerFacts.get(id);
    return offered == null ? get(facts, id) : offered;
  }

  /// The place of a fact among all of them, from one; it must exist.
  public int numberOf(String fact) {
    return get(factNumbers, fact);
  }

  /// The assumption with this id; it must exist.
  public Assumption assumption(String id) {
    return get(assumptions, id);
  }

  /// The question with this id; it must exist.
  public Question question(String id) {
    return get(questions, id);
  }

  /// The segment with this id; it must exist.
  public Segment segment(String id) {
    return Vocabulary.find(segments, id)
        .orElseThrow(() -> new IllegalArgumentException("no segment " + id));
  }

  /// The lineage of a fact's document: the voice it belongs to.
  public String lineageOf(String factId) {
    return document(fact(factId).document()).lineage();
  }

  private static <T> T get(Map<String, T> map, String id) {
    T t = map.get(id);
    if (t == null) {
      throw new IllegalArgumentException("nothing in the model has the id " + id);
    }
    return t;
  }
}
