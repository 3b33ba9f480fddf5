package disha.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parses strict JSON into [JsonNode]s. Gson's tokens are used, not its object mapping: that would
/// drop unknown keys, let the last duplicate win and lose the path of a fault.
public final class JsonParser {
  private static final int MAX_DEPTH = 40;

  /// Numbers longer than this are refused: no amount of this program needs them.
  private static final int MAX_NUMBER_LENGTH = 30;

  /// Far more than any model, profile or report has; each takes more room here than in the file.
  private static final int MAX_VALUES = 300_000;

  private static final int MAX_EXPONENT = 30;

  /// Some exponents are too large even for a BigDecimal.
  private static final Pattern LONG_EXPONENT = Pattern.compile("[eE][+-]?\\d{3}");

  /// How Gson tells a place, in its messages only.
  private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+) path (\\S+)");

  private final String file;
  private final Problems problems;
  private int values;

  private JsonParser(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /// Parses one document. Faults go to `problems`; a text that is not JSON at all gives an empty
  /// result.
  public static Optional<JsonNode> parse(String text, String file, Problems problems) {
    return new JsonParser(file, problems).document(text);
  }

  private Optional<JsonNode> document(String text) {
    // A byte-order mark is no part of JSON, but some editors put one first; it changes nothing.
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (body.isBlank()) {
      problems.add(file, "$", "problem.json.empty");
      return Optional.empty();
    }
    try (JsonReader reader = new JsonReader(new StringReader(body))) {
      reader.setStrictness(Strictness.STRICT);
      JsonNode root = value(reader, "$", 0);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException(reader.toString());
      }
      return Optional.of(root);
    } catch (TooMuchException e) {
      problems.add(file, e.path, e.getMessage(), Integer.toString(e.most));
      return Optional.empty();
    } catch (EOFException e) {
      problems.add(file, "$", "problem.json.cut");
      return Optional.empty();
    } catch (MalformedJsonException e) {
      addMalformed(e);
      return Optional.empty();
    } catch (IOException e) {
      // A text in memory cannot fail to be read.
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode value(JsonReader reader, String path, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new TooMuchException(path, "problem.json.deep", MAX_DEPTH);
    }
    values++;
    if (values > MAX_VALUES) {
      throw new TooMuchException(path, "problem.json.many", MAX_VALUES);
    }
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object(reader, path, depth);
      case BEGIN_ARRAY -> array(reader, path, depth);
      case STRING -> new JsonNode.Str(file, path, reader.nextString());
      case NUMBER -> number(reader, path);
      case BOOLEAN -> new JsonNode.Bool(file, path, reader.nextBoolean());
      case NULL -> {
        reader.nextNull();
        yield new JsonNode.Null(file, path);
      }
      default -> throw new MalformedJsonException(reader.toString());
    };
  }

  private JsonNode object(JsonReader reader, String path, int depth) throws IOException {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String key = reader.nextName();
      String at = JsonNode.under(path, key);
      JsonNode node = value(reader, at, depth + 1);
      if (fields.putIfAbsent(key, node) != null) {
        problems.add(file, at, "problem.key.twice", key);
      }
    }
    reader.endObject();
    return new JsonNode.Obj(file, path, fields);
  }

  private JsonNode array(JsonReader reader, String path, int depth) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      items.add(value(reader, path + "[" + items.size() + "]", depth + 1));
    }
    reader.endArray();
    return new JsonNode.Arr(file, path, items);
  }

  private JsonNode number(JsonReader reader, String path) throws IOException {
    String written = reader.nextString();
    if (written.length() <= MAX_NUMBER_LENGTH && !LONG_EXPONENT.matcher(written).find()) {
      BigDecimal value = new BigDecimal(written);
      if (Math.abs(value.scale()) <= MAX_EXPONENT) {
        return new JsonNode.Num(file, path, value);
      }
    }
    problems.add(file, path, "problem.number.long", Integer.toString(MAX_NUMBER_LENGTH));
    return new JsonNode.Num(file, path, BigDecimal.ZERO);
  }

  private void addMalformed(MalformedJsonException e) {
    Matcher place = PLACE.matcher(e.getMessage());
    if (!place.find()) {
      throw new IllegalStateException("Gson names no place", e);
    }
    problems.add(file, place.group(3), "problem.json.malformed", place.group(1), place.group(2));
  }

  private static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final int most;

    TooMuchException(String path, String message, int most) {
      super(message);
      this.path = path;
      this.most = most;
    }
  }
}
