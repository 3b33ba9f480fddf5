package disha.userdata;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import disha.basics.Keys;
import disha.files.Loaded;
import disha.files.PathText;
import disha.files.profile.ProfileFile;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.json.JsonParser;
import disha.json.Problem;
import disha.json.Problems;
import disha.profile.Offer;
import disha.profile.Scenario;
import disha.rules.Model;
import disha.userdata.Rescue.Half;
import disha.userdata.Rescue.HalfOffer;
import disha.userdata.Rescue.ProfileLabel;
import disha.userdata.Rescue.StudentsLabel;
import disha.userdata.Rescue.UnsavedScenario;
import disha.userdata.Rescue.UnsavedStudent;
import disha.userdata.Rescue.UnsavedStudents;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A rescued profile as the text of a file. The profile in it is the text of a profile's file, so
/// that a person can take it out by hand if all else fails.
final class RescueText {
  private static final String VERSION_KEY = "disha-rescue";
  private static final int VERSION = 1;
  private static final HalfOffer NO_OFFER = new HalfOffer(Optional.empty(), "", Offer.Period.MONTH);
  private static final Half NOTHING = new Half(Map.of(), NO_OFFER);

  private RescueText() {}

  /// Reads what to tell the person of it; needs no model.
  static Loaded<ProfileLabel> about(String text, String label) {
    return read(text, label, raw -> new Loaded.Good<>(raw.about()));
  }

  /// Reads all of it.
  ///
  /// @param model whose words the profile has to use
  static Loaded<Rescue> read(Model model, String text, String label) {
    return read(text, label, raw -> rescue(model, raw, label));
  }

  private static Loaded<Rescue> rescue(Model model, Raw raw, String label) {
    List<Problem> problems = new ArrayList<>();
    List<UnsavedScenario> scenarios =
        raw.profile()
            .map(p -> scenarios(model, p, raw.halves(), label, problems))
            .orElse(List.of());
    Optional<UnsavedStudents> students =
        raw.students()
            .map(s ->
                new UnsavedStudents(
                    s.list(),
                    s.known(),
                    s.shown(),
                    s.changed().stream()
                        .map(c ->
                            new UnsavedStudent(
                                c.row(),
                                scenarios(model, c.profile(), c.halves(), label, problems)))
                        .toList()));
    return problems.isEmpty()
        ? new Loaded.Good<>(new Rescue(raw.about(), raw.known(), scenarios, students))
        : new Loaded.Bad<>(problems);
  }

  private static List<UnsavedScenario> scenarios(
      Model model, String profile, List<Half> halves, String label, List<Problem> problems) {
    return switch (ProfileFile.parseAll(model, profile, label)) {
      case Loaded.Good<List<Scenario>> good -> joined(good.value(), halves);
      case Loaded.Bad<List<Scenario>> bad -> {
        problems.addAll(bad.problems());
        yield List.of();
      }
    };
  }

  // A variant without a half is one in which all was answered.
  private static List<UnsavedScenario> joined(List<Scenario> scenarios, List<Half> halves) {
    List<UnsavedScenario> out = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      out.add(new UnsavedScenario(scenarios.get(i), i < halves.size() ? halves.get(i) : NOTHING));
    }
    return out;
  }

  private record Raw(
      ProfileLabel about,
      Optional<String> known,
      Optional<String> profile,
      List<Half> halves,
      Optional<RawStudents> students) {}

  private record RawStudents(
      Path list, Optional<String> known, Optional<Long> shown, List<RawStudent> changed) {}

  private record RawStudent(long row, String profile, List<Half> halves) {}

  private static <T> Loaded<T> read(
      String text, String label, Function<Raw, Loaded<T>> whatIsWanted) {
    Problems problems = new Problems();
    Optional<Raw> raw =
        JsonParser.parse(text, label, problems).map(n -> Fields.read(n, problems, RescueText::raw));
    return raw.filter(r -> problems.isEmpty())
        .map(whatIsWanted)
        .orElseGet(() -> new Loaded.Bad<>(problems.all()));
  }

  private static Raw raw(Fields f) {
    Problems problems = f.problems();
    int version = f.integer(VERSION_KEY);
    if (version != VERSION) {
      problems.add(f.at(), "problem.choice", Integer.toString(VERSION), Integer.toString(version));
    }
    Optional<RawStudents> students =
        f.optional("students").map(n -> Fields.read(n, problems, RescueText::students));
    ProfileLabel about =
        new ProfileLabel(
            f.optionalText("person"),
            f.optional("file").flatMap(n -> file(n, problems)),
            f.optionalText("title").orElse(""),
            f.required("at").map(n -> time(n, problems)).orElse(Instant.EPOCH),
            students.map(s -> new StudentsLabel(s.list(), s.changed().size())));
    return new Raw(
        about,
        f.optionalText("known"),
        students.isPresent() ? f.optionalText("profile") : Optional.of(f.text("profile")),
        halves(f),
        students);
  }

  private static List<Half> halves(Fields f) {
    return f.list("half", n -> Fields.read(n, f.problems(), RescueText::half));
  }

  private static RawStudents students(Fields f) {
    Problems problems = f.problems();
    return new RawStudents(
        f.required("list").flatMap(n -> file(n, problems)).orElse(Path.of("")),
        f.optionalText("known"),
        f.optional("shown").map(n -> Fields.asNumber(n, problems).longValue()),
        f.list("changed", n -> Fields.read(n, problems, RescueText::student)));
  }

  private static RawStudent student(Fields f) {
    return new RawStudent(f.number("row").longValue(), f.text("profile"), halves(f));
  }

  private static Half half(Fields f) {
    return new Half(
        f.optional("unreadable").map(n -> texts(n, f.problems())).orElse(Map.of()),
        f.required("offer")
            .map(n -> Fields.read(n, f.problems(), RescueText::offer))
            .orElse(NO_OFFER));
  }

  private static Optional<Path> file(JsonNode n, Problems problems) {
    return PathText.read(Fields.asText(n, problems));
  }

  private static Instant time(JsonNode n, Problems problems) {
    String written = Fields.asText(n, problems);
    try {
      return Instant.parse(written);
    } catch (DateTimeException e) {
      problems.add(n, "problem.choice", Instant.EPOCH.toString(), written);
      return Instant.EPOCH;
    }
  }

  private static Map<String, String> texts(JsonNode n, Problems problems) {
    Map<String, String> out = new LinkedHashMap<>();
    if (n instanceof JsonNode.Obj object) {
      object.fields().forEach((key, value) -> out.put(key, Fields.asText(value, problems)));
    } else {
      problems.addKind(n, JsonNode.OBJECT);
    }
    return out;
  }

  private static HalfOffer offer(Fields f) {
    return new HalfOffer(
        f.optionalText("segment"),
        f.optionalText("amount").orElse(""),
        f.choice("period", Offer.Period.class));
  }

  /// The text of the file.
  static String write(Rescue rescue) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setFormattingStyle(FormattingStyle.PRETTY);
      out.beginObject();
      out.name(VERSION_KEY).value(VERSION);
      ProfileLabel about = rescue.about();
      optional(out, "person", about.person());
      optional(out, "file", about.file().map(Path::toString));
      optional(out, "title", Optional.of(about.title()).filter(t -> !t.isEmpty()));
      out.name("at").value(about.at().toString());
      optional(out, "known", rescue.known());
      scenarios(out, rescue.scenarios());
      if (rescue.students().isPresent()) {
        students(out.name("students"), rescue.students().get());
      }
      out.endObject();
    } catch (IOException e) {
      // A text in memory cannot fail to be written.
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void scenarios(JsonWriter out, List<UnsavedScenario> scenarios)
      throws IOException {
    if (!scenarios.isEmpty()) {
      out.name("profile")
          .value(ProfileFile.format(scenarios.stream().map(UnsavedScenario::scenario).toList()));
    }
    out.name("half").beginArray();
    for (UnsavedScenario u : scenarios) {
      half(out, u.half());
    }
    out.endArray();
  }

  private static void students(JsonWriter out, UnsavedStudents students) throws IOException {
    out.beginObject();
    out.name("list").value(students.list().toString());
    optional(out, "known", students.known());
    if (students.shown().isPresent()) {
      out.name("shown").value(students.shown().get());
    }
    out.name("changed").beginArray();
    for (UnsavedStudent s : students.changed()) {
      out.beginObject();
      out.name("row").value(s.row());
      scenarios(out, s.scenarios());
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }

  private static void half(JsonWriter out, Half half) throws IOException {
    out.beginObject();
    out.name("unreadable").beginObject();
    for (Map.Entry<String, String> e : half.unreadable().entrySet()) {
      out.name(e.getKey()).value(e.getValue());
    }
    out.endObject();
    HalfOffer offer = half.offer();
    out.name("offer").beginObject();
    optional(out, "segment", offer.segment());
    optional(out, "amount", Optional.of(offer.amount()).filter(a -> !a.isBlank()));
    out.name("period").value(Keys.of(offer.period()));
    out.endObject();
    out.endObject();
  }

  private static void optional(JsonWriter out, String key, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      out.name(key).value(value.get());
    }
  }
}
