package disha.estimate.verdict;

import disha.estimate.circuit.AnswerPlan;
import disha.estimate.circuit.Circuit;
import disha.estimate.circuit.CircuitBuilder;
import disha.logic.ConditionParts;
import disha.logic.VocabularyIndex;
import disha.logic.WorkHistory;
import disha.rules.Model;
import disha.rules.joining.Condition;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import disha.rules.pay.Driver;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The rules of a model under a set of assumptions, put together once for some of its segments: the
/// witnesses and needs that speak on them, with the nodes of their conditions in one circuit. A set
/// of these segments is a word, with a bit for each at its place.
public final class Rulebook {
  /// The node of a condition that always holds.
  public static final int ALWAYS = -1;

  /// A reading with the nodes of its rules.
  static final class Witness {
    private final Reading reading;
    private final int[] rules;
    private final int[] outcomes;
    private final long segments;

    private Witness(Reading reading, int[] rules, int[] outcomes, long segments) {
      this.reading = reading;
      this.rules = rules;
      this.outcomes = outcomes;
      this.segments = segments;
    }

    /// @param rules the node of each rule, in the reading's order
    /// @param segments those on which it speaks
    static Witness of(Reading reading, List<Integer> rules, long segments) {
      List<Reading.Outcome> all = List.of(Reading.Outcome.values());
      return new Witness(
          reading,
          rules.stream().mapToInt(Integer::intValue).toArray(),
          reading.rules().stream().mapToInt(r -> all.indexOf(r.outcome())).toArray(),
          segments);
    }

    Reading reading() {
      return reading;
    }

    /// How many rules it has.
    int size() {
      return rules.length;
    }

    /// The node of a rule.
    int node(int rule) {
      return rules[rule];
    }

    /// What a rule comes to, as its place among all outcomes.
    int outcome(int rule) {
      return outcomes[rule];
    }

    /// The segments on which it speaks.
    long segments() {
      return segments;
    }
  }

  /// All that is asked and said of one segment.
  ///
  /// @param place of the segment in this book
  /// @param panel those who speak on it
  /// @param asked what it asks, hard and soft
  /// @param ways in which its work can fit a person
  /// @param work how much of a person's work counts
  public record Plan(
      Segment segment,
      int place,
      Panel panel,
      List<Asked> asked,
      WeighedWays ways,
      WorkHistory work) {}

  private final Model model;
  private final List<Segment> segments;
  private final Circuit circuit;
  private final List<Witness> witnesses = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final Asked[] hard;
  private final Asked[] wanted;
  private final int anyFit;
  private final int[] drivers;
  private final List<Plan> plans = new ArrayList<>();

  /// @param segments at most [Circuit#MOST_SEGMENTS]
  private Rulebook(Model model, VocabularyIndex words, List<Segment> segments) {
    this.model = model;
    this.segments = segments;
    CircuitBuilder builder = new CircuitBuilder(words, segments);
    for (Reading r : model.readings()) {
      witnesses.add(
          Witness.of(
              r,
              r.rules().stream().map(x -> builder.node(x.when())).toList(),
              where(s -> r.sector().equals(s.sector()))));
    }
    for (Need n : model.needs()) {
      asked.add(asked(n, builder));
    }
    hard = asked.stream().filter(Asked::isHard).toArray(Asked[]::new);
    wanted = asked.stream().filter(Asked::isWanted).toArray(Asked[]::new);
    anyFit = builder.node(new Condition.FitsSegment(FitGrade.OWN_WORD));
    Map<String, Panel> panels = new HashMap<>();
    for (int place = 0; place < segments.size(); place++) {
      Segment s = segments.get(place);
      Panel panel = panels.computeIfAbsent(s.sector(), this::panel);
      plans.add(plan(place, panel, builder));
    }
    drivers = model.pay().drivers().stream().mapToInt(d -> node(d, builder)).toArray();
    circuit = builder.circuit();
  }

  /// The rules of a model in as many books as its segments fill.
  public static List<Rulebook> of(Model model, VocabularyIndex words) {
    List<Rulebook> out = new ArrayList<>();
    List<Segment> all = model.segments();
    for (int first = 0; first < all.size(); first += Circuit.MOST_SEGMENTS) {
      int next = Math.min(first + Circuit.MOST_SEGMENTS, all.size());
      out.add(new Rulebook(model, words, all.subList(first, next)));
    }
    return out;
  }

  private long where(Predicate<Segment> chosen) {
    long out = 0;
    for (int place = 0; place < segments.size(); place++) {
      out |= chosen.test(segments.get(place)) ? 1L << place : 0;
    }
    return out;
  }

  private Asked asked(Need need, CircuitBuilder circuit) {
    Set<Integer> skills = new LinkedHashSet<>();
    ConditionParts.forEach(
        need.when(),
        part -> {
          if (part instanceof Condition.SaysYes c && c.list() == WordList.SKILLS) {
            skills.add(circuit.node(c));
          }
        });
    Set<String> documents =
        need.expectedBy().stream()
            .map(f -> model.fact(f).document())
            .collect(Collectors.toUnmodifiableSet());
    List<Integer> expectedBy = new ArrayList<>();
    for (int w = 0; w < witnesses.size(); w++) {
      if (documents.contains(witnesses.get(w).reading().document())) {
        expectedBy.add(w);
      }
    }
    return new Asked(
        need,
        circuit.node(need.when()),
        where(need::concerns),
        List.copyOf(skills),
        expectedBy,
        need.instead().stream().map(i -> circuit.node(i.when())).toList());
  }

  private static int node(Driver driver, CircuitBuilder circuit) {
    return driver.move() instanceof Driver.DriverTrigger.WhenTrue w
        ? circuit.node(w.when())
        : ALWAYS;
  }

  private Panel panel(String sector) {
    List<Integer> spoken = new ArrayList<>();
    List<Integer> lineageOf = new ArrayList<>();
    Map<String, Integer> lineages = new LinkedHashMap<>();
    for (int i = 0; i < witnesses.size(); i++) {
      Reading r = witnesses.get(i).reading();
      if (r.sector().equals(sector)) {
        spoken.add(i);
        String lineage = model.document(r.document()).lineage();
        lineageOf.add(lineages.computeIfAbsent(lineage, l -> lineages.size()));
      }
    }
    return new Panel(spoken, lineageOf, lineages.size());
  }

  private Plan plan(int place, Panel panel, CircuitBuilder circuit) {
    Segment s = segments.get(place);
    return new Plan(
        s,
        place,
        panel,
        asked.stream().filter(a -> a.need().concerns(s)).toList(),
        new WeighedWays(circuit.ways(place), anyFit),
        circuit.work(place));
  }

  /// What the answers of many people are held against.
  public AnswerPlan answers() {
    return new AnswerPlan(
        model.vocabulary(), circuit, plans.stream().map(p -> p.ways().nodes()).toList());
  }

  /// The greatest whole that a [Trust] can have.
  public long mostWhole() {
    return plans.stream().mapToLong(p -> p.panel().mostWhole()).max().orElse(1);
  }

  /// How much the way into a segment can be blocked without, at most.
  public int mostBlocks() {
    return plans.stream()
        .mapToInt(p -> (int) p.asked().stream().filter(Asked::isHard).count())
        .max()
        .orElse(0);
  }

  public Circuit circuit() {
    return circuit;
  }

  List<Witness> witnesses() {
    return witnesses;
  }

  /// All that any segment asks.
  List<Asked> asked() {
    return asked;
  }

  /// What blocks the way where it is not met.
  Asked[] hard() {
    return hard;
  }

  /// What blocks the way, or a document expects.
  Asked[] wanted() {
    return wanted;
  }

  /// How many drivers move pay.
  public int drivers() {
    return drivers.length;
  }

  /// The node of the condition on which a driver moves pay.
  public int driver(int place) {
    return drivers[place];
  }

  /// One for each segment, in the model's order.
  public List<Plan> plans() {
    return plans;
  }
}
