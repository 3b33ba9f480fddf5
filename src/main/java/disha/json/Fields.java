package disha.json;

import disha.basics.Keys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads one JSON object field by field. A missing, mistyped or unknown key becomes a problem with
/// its place; reading goes on with a harmless stand-in so that the next problem is found as well.
/// The stand-ins never leave the reader: a file with problems gives no object.
public final class Fields {
  private final JsonNode node;
  private final JsonNode.Obj object;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(JsonNode node, JsonNode.Obj object, Problems problems) {
    this.node = node;
    this.object = object;
    this.problems = problems;
  }

  /// Reads `node` as an object with `reader` and reports the keys that the reader did not ask for.
  public static <T> T read(JsonNode node, Problems problems, Function<Fields, T> reader) {
    if (node instanceof JsonNode.Obj object) {
      Fields fields = new Fields(node, object, problems);
      T result = reader.apply(fields);
      fields.reportUnknown();
      return result;
    }
    problems.addKind(node, JsonNode.OBJECT);
    // The value has one problem already; its absent keys would only add noise.
    JsonNode.Obj nothing = new JsonNode.Obj(node.file(), node.path(), Map.of());
    return reader.apply(new Fields(node, nothing, new Problems()));
  }

  private void reportUnknown() {
    for (String key : object.fields().keySet()) {
      if (!known.contains(key)) {
        problems.add(
            node.file(),
            JsonNode.under(node.path(), key),
            "problem.key.unknown",
            key,
            String.join(", ", known));
      }
    }
  }

  /// The place of this object.
  public JsonNode at() {
    return node;
  }

  /// The problems that this reading reports to.
  public Problems problems() {
    return problems;
  }

  /// The value of `key`, if the object has it.
  public Optional<JsonNode> optional(String key) {
    known.add(key);
    return Optional.ofNullable(object.fields().get(key));
  }

  /// The value of `key`, or a problem.
  public Optional<JsonNode> required(String key) {
    Optional<JsonNode> value = optional(key);
    if (value.isEmpty()) {
      problems.add(node, "problem.key.missing", key);
    }
    return value;
  }

  /// A text that must be there and not be blank.
  public String text(String key) {
    return required(key).map(n -> asText(n, problems)).orElse("");
  }

  /// A text that may be absent.
  public Optional<String> optionalText(String key) {
    return optional(key).map(n -> asText(n, problems));
  }

  /// A number that must be there.
  public BigDecimal number(String key) {
    return required(key).map(n -> asNumber(n, problems)).orElse(BigDecimal.ZERO);
  }

  /// A whole number that must be there.
  public int integer(String key) {
    return required(key).map(n -> asInteger(n, problems)).orElse(0);
  }

  /// True or false; must be there.
  public boolean flag(String key) {
    return required(key).map(n -> asFlag(n, problems)).orElse(false);
  }

  /// One of an enum's constants, written in lower case with hyphens; must be there.
  public <E extends Enum<E>> E choice(String key, Class<E> type) {
    E[] all = type.getEnumConstants();
    return required(key).flatMap(n -> asChoice(n, type, problems)).orElse(all[0]);
  }

  /// A list that must be there, each item read by `reader`.
  public <T> List<T> list(String key, Function<JsonNode, T> reader) {
    return required(key).map(n -> asList(n, problems, reader)).orElse(List.of());
  }

  /// A list that may be absent, which is the same as empty.
  public <T> List<T> optionalList(String key, Function<JsonNode, T> reader) {
    return optional(key).map(n -> asList(n, problems, reader)).orElse(List.of());
  }

  /// Reads a list; anything else is a problem.
  public static <T> List<T> asList(JsonNode n, Problems problems, Function<JsonNode, T> reader) {
    if (!(n instanceof JsonNode.Arr arr)) {
      problems.addKind(n, JsonNode.LIST);
      return List.of();
    }
    List<T> out = new ArrayList<>(arr.items().size());
    for (JsonNode item : arr.items()) {
      out.add(reader.apply(item));
    }
    return List.copyOf(out);
  }

  /// Reads a text that is not blank.
  public static String asText(JsonNode n, Problems problems) {
    if (!(n instanceof JsonNode.Str s)) {
      problems.addKind(n, JsonNode.TEXT);
      return "";
    }
    if (s.value().isBlank()) {
      problems.add(n, "problem.text.empty");
    }
    return s.value();
  }

  /// Reads a number.
  public static BigDecimal asNumber(JsonNode n, Problems problems) {
    if (!(n instanceof JsonNode.Num num)) {
      problems.addKind(n, JsonNode.NUMBER);
      return BigDecimal.ZERO;
    }
    return num.value();
  }

  /// Reads a whole number that fits an int.
  public static int asInteger(JsonNode n, Problems problems) {
    BigDecimal value = asNumber(n, problems);
    try {
      return value.intValueExact();
    } catch (ArithmeticException e) {
      problems.add(n, "problem.number.whole", value.toPlainString());
      return 0;
    }
  }

  /// Reads true or false.
  public static boolean asFlag(JsonNode n, Problems problems) {
    if (!(n instanceof JsonNode.Bool b)) {
      problems.addKind(n, JsonNode.FLAG);
      return false;
    }
    return b.value();
  }

  /// Reads an enum constant written in lower case with hyphens.
  public static <E extends Enum<E>> Optional<E> asChoice(
      JsonNode n, Class<E> type, Problems problems) {
    List<String> allowed = new ArrayList<>();
    for (E e : type.getEnumConstants()) {
      allowed.add(Keys.of(e));
      if (n instanceof JsonNode.Str s && s.value().equals(Keys.of(e))) {
        return Optional.of(e);
      }
    }
    problems.addChoice(n, allowed);
    return Optional.empty();
  }
}
