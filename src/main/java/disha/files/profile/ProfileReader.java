package disha.files.profile;

import disha.basics.Keys;
import disha.files.IdRegistry.IdKind;
import disha.files.Loaded;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.json.JsonParser;
import disha.json.Problems;
import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Interest;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.profile.Topic;
import disha.rules.Model;
import disha.rules.grounds.AssumptionException;
import disha.rules.grounds.Assumptions;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a profile from its JSON form. Strict: an unknown key, an id that the model does not have
/// or a value of the wrong kind is a problem with its place, and then there is no profile at all.
final class ProfileReader {
  static final String VERSION_KEY = "disha";
  static final int VERSION = 2;

  /// Its files are read as well; they cannot say all that later ones can.
  private static final int FIRST_VERSION = 1;

  /// What files of the first version cannot answer.
  private static final Set<Topic> LATER = EnumSet.of(Topic.INTERESTS);

  static final String SCENARIO = "scenario";
  static final String SCENARIOS = "scenarios";
  static final String ASSUMPTIONS = "assumptions";
  static final String NOT_SURE = "not-sure";
  static final String ANY = "any";
  static final String ELSEWHERE = "elsewhere";
  static final String YES = "yes";
  static final String NO = "no";

  private final Model model;
  private final Vocabulary words;
  private final Problems problems;
  private int version = VERSION;

  private ProfileReader(Model model, Problems problems) {
    this.model = model;
    this.words = model.vocabulary();
    this.problems = problems;
  }

  static Loaded<List<Scenario>> read(Model model, String text, String label) {
    Problems problems = new Problems();
    Optional<JsonNode> root = JsonParser.parse(text, label, problems);
    Optional<List<Scenario>> scenarios =
        root.map(n -> Fields.read(n, problems, new ProfileReader(model, problems)::scenarios));
    return problems.isEmpty() && scenarios.isPresent()
        ? new Loaded.Good<>(scenarios.get())
        : new Loaded.Bad<>(problems.all());
  }

  private List<Scenario> scenarios(Fields f) {
    f.optional("$schema");
    f.required(VERSION_KEY).ifPresent(this::checkVersion);
    List<Scenario> out = new ArrayList<>();
    out.add(new Scenario(f.optionalText(SCENARIO).orElse(""), profile(f)));
    out.addAll(f.optionalList(SCENARIOS, n -> Fields.read(n, problems, this::scenario)));
    if (out.size() > Scenario.MOST) {
      problems.add(f.at(), "problem.profile.scenarios", Integer.toString(Scenario.MOST));
    }
    return out;
  }

  private Scenario scenario(Fields f) {
    return new Scenario(f.text(SCENARIO), profile(f));
  }

  private Profile profile(Fields f) {
    Profile profile = Profile.EMPTY;
    for (Topic topic : Topic.values()) {
      profile = answered(profile, topic, f);
    }
    return profile.withAssumptions(f.optional(ASSUMPTIONS).map(this::assumptions).orElse(Map.of()));
  }

  private Profile answered(Profile p, Topic topic, Fields f) {
    String key = topic.key();
    if (LATER.contains(topic)) {
      f.optional(key).ifPresent(n -> checkKnown(n, key));
    }
    return switch (topic.form()) {
      case AnswerForm.PersonName a -> p.withName(f.optional(key).flatMap(this::name));
      case AnswerForm.StudyList a ->
          p.withEducation(answer(f, key, n -> Fields.asList(n, problems, this::education)));
      case AnswerForm.WorkList a ->
          p.withExperience(answer(f, key, n -> Fields.asList(n, problems, this::experience)));
      case AnswerForm.Chosen a ->
          ruledOut(p.withChosen(a.list(), answer(f, key, n -> chosen(n, a.list()))), a.list(), f);
      case AnswerForm.YesOrNo a -> {
        Profile said = p;
        for (Map.Entry<String, Answer<Boolean>> e : yesNo(f, a.list()).entrySet()) {
          said = said.withSaid(a.list(), e.getKey(), e.getValue());
        }
        yield said;
      }
      case AnswerForm.WorkWished a -> f.optional(key).map(n -> interests(p, n)).orElse(p);
      case AnswerForm.OfferInHand a ->
          p.withOffer(f.optional(key).map(n -> Fields.read(n, problems, this::offer)));
    };
  }

  private void checkVersion(JsonNode n) {
    version = Fields.asInteger(n, problems);
    if (n instanceof JsonNode.Num && (version < FIRST_VERSION || version > VERSION)) {
      problems.add(
          n,
          version > VERSION ? "problem.profile.newer" : "problem.profile.version",
          Integer.toString(VERSION),
          Integer.toString(version));
    }
  }

  // An older program would not know what the file says, and would not be told that it is newer.
  private void checkKnown(JsonNode n, String what) {
    if (version == FIRST_VERSION) {
      problems.add(n, "problem.profile.later", what, Integer.toString(VERSION));
    }
  }

  // An empty name is the same as none: a person who clears the field has not made a mistake.
  private Optional<String> name(JsonNode n) {
    if (n instanceof JsonNode.Str s) {
      return Optional.of(s.value()).filter(v -> !v.isBlank());
    }
    problems.addKind(n, JsonNode.TEXT);
    return Optional.empty();
  }

  private <T> Answer<T> answer(Fields f, String key, Function<JsonNode, T> reader) {
    Optional<JsonNode> node = f.optional(key);
    if (node.isEmpty()) {
      return Answer.open();
    }
    if (node.get() instanceof JsonNode.Str s && s.value().equals(NOT_SURE)) {
      return Answer.notSure();
    }
    return Answer.of(reader.apply(node.get()));
  }

  private Education education(JsonNode node) {
    return Fields.read(
        node,
        problems,
        f ->
            new Education(
                answer(f, "level", n -> id(n, words.levels(), IdKind.LEVEL)),
                answer(f, "field", n -> id(n, words.fields(), IdKind.FIELD)),
                answer(f, "award", n -> id(n, words.awards(), IdKind.AWARD)),
                answer(f, "status", this::status),
                answer(f, "marks", n -> Fields.asNumber(n, problems))));
  }

  private Education.Status status(JsonNode n) {
    Education.Status status =
        Fields.asChoice(n, Education.Status.class, problems).orElse(Education.Status.STUDYING);
    if (status == Education.Status.AWAITED) {
      checkKnown(n, Keys.of(status));
    }
    return status;
  }

  private Experience experience(JsonNode node) {
    return Fields.read(
        node,
        problems,
        f ->
            new Experience(
                answer(f, "place", this::place),
                answer(f, "work", n -> id(n, words.work(), IdKind.WORK)),
                answer(f, "years", n -> Fields.asNumber(n, problems))));
  }

  private Experience.Workplace place(JsonNode n) {
    if (n instanceof JsonNode.Str s && s.value().equals(ELSEWHERE)) {
      return new Experience.Workplace.Elsewhere();
    }
    String text = Fields.asText(n, problems);
    if (!text.isEmpty() && Vocabulary.find(words.sectors(), text).isEmpty()) {
      addUnknown(n, IdKind.SECTOR, text, words.sectors(), ELSEWHERE, NOT_SURE);
    }
    return new Experience.Workplace.InSector(text);
  }

  private Set<String> chosen(JsonNode n, WordList list) {
    boolean any =
        list.answeredBy() == WordList.AnsweredBy.CHOOSING_OR_ANY
            && n instanceof JsonNode.Str s
            && s.value().equals(ANY);
    if (any) {
      Set<String> all = new LinkedHashSet<>();
      words.words(list).forEach(t -> all.add(t.id()));
      return all;
    }
    return ids(n, words.words(list), IdKind.of(list));
  }

  private Profile ruledOut(Profile p, WordList list, Fields f) {
    String key = list.ruledOutKey();
    if (list.answeredBy() != WordList.AnsweredBy.CHOOSING_OR_ANY || f.optional(key).isEmpty()) {
      return p;
    }
    JsonNode node = f.optional(key).get();
    checkKnown(node, key);
    return p.withRuledOut(list, ids(node, words.words(list), IdKind.of(list)));
  }

  private Set<String> ids(JsonNode n, List<? extends Named> known, IdKind kind) {
    Set<String> out = new LinkedHashSet<>();
    for (String id : Fields.asList(n, problems, item -> id(item, known, kind))) {
      if (!out.add(id) && !id.isEmpty()) {
        problems.add(n, "problem.id.twice", kind.label, id);
      }
    }
    return out;
  }

  private String id(JsonNode n, List<? extends Named> known, IdKind kind) {
    String id = Fields.asText(n, problems);
    if (!id.isEmpty() && Vocabulary.find(known, id).isEmpty()) {
      addUnknown(n, kind, id, known, NOT_SURE);
    }
    return id;
  }

  private void addUnknown(
      JsonNode n, IdKind kind, String id, List<? extends Named> known, String... others) {
    Stream<String> allowed = Stream.concat(known.stream().map(Named::id), Stream.of(others));
    problems.add(
        n, "problem.id.unknown", kind.label, id, allowed.collect(Collectors.joining(", ")));
  }

  private Map<String, Answer<Boolean>> yesNo(Fields f, WordList list) {
    Map<String, Answer<Boolean>> out = new LinkedHashMap<>();
    Optional<JsonNode> node = f.optional(list.key());
    if (node.isEmpty()) {
      return out;
    }
    if (!(node.get() instanceof JsonNode.Obj object)) {
      problems.addKind(node.get(), JsonNode.OBJECT);
      return out;
    }
    object
        .fields()
        .forEach((id, value) -> {
          List<Term> known = words.words(list);
          if (Vocabulary.find(known, id).isEmpty()) {
            addUnknown(value, IdKind.of(list), id, known);
          }
          out.put(id, yesNo(value));
        });
    return out;
  }

  private Answer<Boolean> yesNo(JsonNode n) {
    String text = n instanceof JsonNode.Str s ? s.value() : "";
    return switch (text) {
      case YES -> Answer.of(true);
      case NO -> Answer.of(false);
      case NOT_SURE -> Answer.notSure();
      default -> {
        problems.addChoice(n, List.of(YES, NO, NOT_SURE));
        yield Answer.open();
      }
    };
  }

  private Profile interests(Profile p, JsonNode node) {
    Profile out = p;
    if (!(node instanceof JsonNode.Obj object)) {
      problems.addKind(node, JsonNode.OBJECT);
      return out;
    }
    for (Map.Entry<String, JsonNode> e : object.fields().entrySet()) {
      if (Vocabulary.find(model.segments(), e.getKey()).isEmpty()) {
        addUnknown(e.getValue(), IdKind.SEGMENT, e.getKey(), model.segments());
      }
      out = out.withInterest(e.getKey(), Fields.asChoice(e.getValue(), Interest.class, problems));
    }
    return out;
  }

  private Offer offer(Fields f) {
    return new Offer(
        f.required("segment").map(this::segment).orElse(""),
        f.number("amount"),
        f.choice("period", Offer.Period.class));
  }

  private String segment(JsonNode n) {
    return id(n, model.segments(), IdKind.SEGMENT);
  }

  private Map<String, String> assumptions(JsonNode node) {
    Map<String, String> out = new LinkedHashMap<>();
    if (!(node instanceof JsonNode.Obj object)) {
      problems.addKind(node, JsonNode.OBJECT);
      return out;
    }
    Assumptions set = Assumptions.of(model.assumptions());
    object
        .fields()
        .forEach((id, value) -> {
          String written = written(value);
          try {
            set.with(id, written);
            out.put(id, written);
          } catch (AssumptionException e) {
            problems.add(value, e.key(), e.arguments());
          }
        });
    return out;
  }

  private String written(JsonNode value) {
    return switch (value) {
      case JsonNode.Num num -> num.value().toPlainString();
      case JsonNode.Bool b -> Boolean.toString(b.value());
      default -> Fields.asText(value, problems).toLowerCase(Locale.ROOT);
    };
  }
}
