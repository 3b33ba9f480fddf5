package disha.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import disha.evidence.ChangePack;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Everything that a person is told, as it stands in the files.
final class AllTexts {
  private static final Path RESOURCES = Path.of("resources");

  private AllTexts() {}

  /// The languages that English is translated into.
  static List<String> languages() {
    return Languages.tags().stream().filter(t -> !t.equals("en")).toList();
  }

  /// A bundle, by its keys.
  static Map<String, String> bundle(String name) throws IOException {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name), UTF_8)) {
      read.load(reader);
    }
    Map<String, String> out = new TreeMap<>();
    read.forEach((key, text) -> out.put((String) key, (String) text));
    return out;
  }

  /// All texts of the model: whatever has an English form. Each is told with its file.
  static void ofModel(BiConsumer<String, Map<String, String>> each) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("model"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        find(JsonParser.parseString(Files.readString(file)), file.getFileName() + "", each);
      }
    }
  }

  /// The notes on what has changed since the documents were written.
  static void ofChanges(BiConsumer<String, Map<String, String>> each) {
    ChangePack.bundled().notes().forEach(n -> each.accept("since", n.text().byLanguage()));
  }

  private static void find(
      JsonElement node, String at, BiConsumer<String, Map<String, String>> each) {
    if (node.isJsonArray()) {
      node.getAsJsonArray().forEach(n -> find(n, at, each));
    } else if (isText(node)) {
      Map<String, String> text = new TreeMap<>();
      node.getAsJsonObject().asMap().forEach((tag, n) -> text.put(tag, n.getAsString()));
      each.accept(at, text);
    } else if (node.isJsonObject()) {
      node.getAsJsonObject().asMap().forEach((key, n) -> find(n, at, each));
    }
  }

  private static boolean isText(JsonElement node) {
    return node.isJsonObject()
        && node.getAsJsonObject().has("en")
        && node.getAsJsonObject().get("en").isJsonPrimitive();
  }
}
