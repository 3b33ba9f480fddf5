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
    return node instanceof JsonNode.Obj o ? o.fields() : wrong(node);
  }

  /// The values of a list.
  ///
  /// @throws IllegalStateException if it is none
  public static List<JsonNode> list(JsonNode node) {
    return node instanceof JsonNode.Arr a ? a.items() : wrong(node);
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
    return node instanceof JsonNode.Str s ? s.value() : wrong(node);
  }

  private static <T> T wrong(JsonNode node) {
    throw new IllegalStateException(node.file() + ": " + node.path() + " is a " + node.kind());
  }
}
