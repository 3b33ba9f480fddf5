package disha.userdata;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import disha.basics.Keys;
import disha.files.Loaded;
import disha.files.PathText;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.json.JsonParser;
import disha.json.Problems;
import disha.userdata.Settings.TextSize;
import disha.userdata.Settings.Theme;
import disha.userdata.Settings.WindowPlace;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Settings as the text of their file.
final class SettingsText {
  private static final String VERSION_KEY = "disha-settings";
  private static final int VERSION = 1;

  private SettingsText() {}

  /// Reads settings; all or nothing.
  static Loaded<Settings> read(String text, String label) {
    Problems problems = new Problems();
    Optional<Settings> settings =
        JsonParser.parse(text, label, problems)
            .map(n -> Fields.read(n, problems, SettingsText::settings));
    return settings
        .filter(s -> problems.isEmpty())
        .<Loaded<Settings>>map(Loaded.Good::new)
        .orElseGet(() -> new Loaded.Bad<>(problems.all()));
  }

  private static Settings settings(Fields f) {
    Problems problems = f.problems();
    int version = f.integer(VERSION_KEY);
    if (version != VERSION) {
      problems.add(f.at(), "problem.choice", Integer.toString(VERSION), Integer.toString(version));
    }
    return new Settings(
        f.choice("theme", Theme.class),
        f.required("text-size").map(n -> textSize(n, problems)).orElse(TextSize.NORMAL),
        f.optional("language").map(n -> Fields.asText(n, problems)),
        f.optional("as-written").map(n -> Fields.asFlag(n, problems)).orElse(false),
        f.optional("window").map(n -> Fields.read(n, problems, SettingsText::place)),
        f.optional("form-width")
            .map(n -> OptionalDouble.of(Fields.asNumber(n, problems).doubleValue()))
            .orElse(OptionalDouble.empty()),
        f.optionalList("recent", n -> file(n, problems)).stream()
            .flatMap(Optional::stream)
            .toList(),
        f.optional("offers").flatMap(n -> file(n, problems)),
        f.optional("offers-count").map(n -> Fields.asFlag(n, problems)).orElse(false));
  }

  private static TextSize textSize(JsonNode n, Problems problems) {
    BigDecimal percent = Fields.asNumber(n, problems);
    Optional<TextSize> size =
        Stream.of(TextSize.values())
            .filter(s -> BigDecimal.valueOf(s.percent()).compareTo(percent) == 0)
            .findFirst();
    if (size.isEmpty()) {
      List<String> all =
          Arrays.stream(TextSize.values()).map(s -> Integer.toString(s.percent())).toList();
      problems.add(n, "problem.choice", String.join(", ", all), percent.toPlainString());
    }
    return size.orElse(TextSize.NORMAL);
  }

  private static WindowPlace place(Fields f) {
    return new WindowPlace(
        f.number("x").doubleValue(),
        f.number("y").doubleValue(),
        f.number("width").doubleValue(),
        f.number("height").doubleValue(),
        f.flag("maximised"));
  }

  private static Optional<Path> file(JsonNode n, Problems problems) {
    return PathText.read(Fields.asText(n, problems));
  }

  /// The text of the file.
  static String write(Settings settings) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setFormattingStyle(FormattingStyle.PRETTY);
      out.beginObject();
      out.name(VERSION_KEY).value(VERSION);
      out.name("theme").value(Keys.of(settings.theme()));
      out.name("text-size").value(settings.textSize().percent());
      if (settings.language().isPresent()) {
        out.name("language").value(settings.language().get());
      }
      out.name("as-written").value(settings.asWritten());
      if (settings.place().isPresent()) {
        write(out.name("window"), settings.place().get());
      }
      if (settings.formWidth().isPresent()) {
        out.name("form-width").value(pixels(settings.formWidth().getAsDouble()));
      }
      out.name("recent").beginArray();
      for (Path file : settings.recent()) {
        out.value(file.toString());
      }
      out.endArray();
      if (settings.offers().isPresent()) {
        out.name("offers").value(settings.offers().get().toString());
      }
      if (settings.offersCount()) {
        out.name("offers-count").value(true);
      }
      out.endObject();
    } catch (IOException e) {
      // A text in memory cannot fail to be written.
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonWriter out, WindowPlace place) throws IOException {
    out.beginObject();
    out.name("x").value(pixels(place.x()));
    out.name("y").value(pixels(place.y()));
    out.name("width").value(pixels(place.width()));
    out.name("height").value(pixels(place.height()));
    out.name("maximised").value(place.maximised());
    out.endObject();
  }

  // Parts of a pixel would only make the file hard to read.
  private static BigDecimal pixels(double length) {
    return BigDecimal.valueOf(length).setScale(0, RoundingMode.HALF_EVEN);
  }
}
