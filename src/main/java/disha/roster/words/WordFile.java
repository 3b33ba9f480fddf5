package disha.roster.words;

import disha.json.JsonNode;
import disha.json.JsonParser;
import disha.json.Problems;
import disha.text.Resources;
import java.util.List;
import java.util.Map;

/// A file of words that comes inside the program.
public final class WordFile {
  private WordFile() {}

  /// The object that a file of the program holds.
  ///
  /// @throws IllegalStateException if it is no such file
  public static Map<String, JsonNode> read(String path) {
    Problems problems = new Problems();
    return JsonParser.parse(Resources.text(path), path, problems)
        .map(WordFile::object)
        .orElseThrow(() -> new IllegalStateException(path + ": " + problems.all()));
  }

  /// The values of an object by their keys.
  ///
  /// @throws IllegalStateException if it is none
  public static Map<String, JsonNode> object(JsonNode node) {
    if (node instanceof JsonNode.Obj o) {
      return o.fields();
    }
    throw wrong(node);
  }

  /// The values of a list.
  ///
  /// @throws IllegalStateException if it is none
  public static List<JsonNode> list(JsonNode node) {
    if (node instanceof JsonNode.Arr a) {
      return a.items();
    }
    throw wrong(node);
  }

  /// The texts of a list.
  ///
  /// @throws IllegalStateException if it is none
  public static List<String> texts(JsonNode node) {
    return list(node).stream().map(WordFile::text).toList();
  }

  /// A text.
  ///
  /// @throws IllegalStateException if it is none
  public static String text(JsonNode node) {
    if (node instanceof JsonNode.Str s) {
      return s.value();
    }
    throw wrong(node);
  }

  private static IllegalStateException wrong(JsonNode node) {
    return new IllegalStateException(node.file() + ": " + node.path() + " is a " + node.kind());
  }
}
