package disha.hard;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Spoils a JSON file in one to four ways, the same for the same random numbers.
final class FileSpoiler {
  /// What goes into the file without the quotes that Gson puts around it.
  private static final String RAW = "@@raw:";

  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "not-sure",
          "any",
          "{0}",
          "<b>&amp;</b>",
          "\ud800",
          "\u0000",
          "\u202e",
          "..",
          "null",
          "problem.kind.list",
          "9".repeat(50),
          "x".repeat(20_000),
          "a,b",
          "true");

  private static final List<String> ODD_NUMBERS =
      List.of(
          "0",
          "-1",
          "1e29",
          "-1e29",
          "1e-29",
          "1e400",
          "1e999999999",
          "9".repeat(400),
          "NaN",
          "Infinity",
          "-0",
          "01",
          "0x10",
          "1.5",
          "2147483648",
          ".5",
          "1e+30",
          "[".repeat(39),
          "[".repeat(100_000),
          "{\"a\":".repeat(300));

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_32,
          StandardCharsets.ISO_8859_1);

  private final Random random;

  FileSpoiler(Random random) {
    this.random = random;
  }

  /// The text spoilt in its structure, its bytes or both.
  byte[] mutate(String text) {
    String spoilt = text;
    boolean structure = random.nextInt(4) > 0;
    if (structure) {
      JsonElement root = JsonParser.parseString(text);
      for (int i = random.nextInt(3); i >= 0; i--) {
        change(root);
      }
      spoilt = root.toString().replaceAll("\"" + RAW + "([^@]*)@@\"", "$1").replace("'", "\"");
    }
    if (random.nextInt(8) == 0) {
      spoilt = keyTwice(spoilt);
    }
    return structure && random.nextInt(4) > 0
        ? spoilt.getBytes(StandardCharsets.UTF_8)
        : bytes(spoilt);
  }

  private void change(JsonElement root) {
    List<JsonElement> parents = new ArrayList<>();
    collect(root, parents);
    JsonElement parent = pick(parents);
    if (parent instanceof JsonObject object && !object.isEmpty()) {
      String key = pick(List.copyOf(object.keySet()));
      switch (random.nextInt(5)) {
        case 0 -> object.remove(key);
        case 1 -> object.add(key + "x", object.remove(key));
        case 2 -> swap(object, key, pick(List.copyOf(object.keySet())));
        case 3 -> object.add(key, pick(parents).deepCopy());
        default -> object.add(key, odd());
      }
    } else if (parent instanceof JsonArray array && !array.isEmpty()) {
      int at = random.nextInt(array.size());
      switch (random.nextInt(4)) {
        case 0 -> array.remove(at);
        case 1 -> array.add(array.get(at).deepCopy());
        case 2 -> array.set(at, pick(parents).deepCopy());
        default -> array.set(at, odd());
      }
    }
  }

  private static void swap(JsonObject object, String a, String b) {
    JsonElement kept = object.get(a);
    object.add(a, object.get(b));
    object.add(b, kept);
  }

  private static void collect(JsonElement e, List<JsonElement> parents) {
    if (e instanceof JsonObject o) {
      parents.add(e);
      o.asMap().values().forEach(v -> collect(v, parents));
    } else if (e instanceof JsonArray a) {
      parents.add(e);
      a.forEach(v -> collect(v, parents));
    }
  }

  private JsonElement odd() {
    return switch (random.nextInt(6)) {
      case 0 -> JsonNull.INSTANCE;
      case 1 -> new JsonPrimitive(random.nextBoolean());
      case 2 -> random.nextBoolean() ? new JsonArray() : new JsonObject();
      case 3 -> new JsonPrimitive(RAW + pick(ODD_NUMBERS).replace('"', '\'') + "@@");
      default -> new JsonPrimitive(pick(ODD_TEXTS));
    };
  }

  private String keyTwice(String text) {
    int colon = text.indexOf("\":", random.nextInt(text.length()));
    int quote = colon < 1 ? -1 : text.lastIndexOf('"', colon - 1);
    return quote < 0
        ? text
        : text.substring(0, quote)
            + text.substring(quote, colon)
            + "\": 1, "
            + text.substring(quote);
  }

  private byte[] bytes(String text) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    int at = random.nextInt(all.length);
    int length = random.nextInt(all.length - at);
    return switch (random.nextInt(7)) {
      case 0 -> join(all, 0, at, new byte[0], all.length);
      case 1 -> flipped(all);
      case 2 -> join(all, 0, at, new byte[1 + random.nextInt(4)], at);
      case 3 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
      case 4 -> text.getBytes(pick(ENCODINGS));
      case 5 -> join(all, 0, at, new byte[0], at + length);
      default -> join(all, 0, at + length, new byte[0], at);
    };
  }

  private byte[] flipped(byte[] all) {
    for (int i = random.nextInt(5); i >= 0; i--) {
      all[random.nextInt(all.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return all;
  }

  private static byte[] join(byte[] all, int from, int to, byte[] between, int again) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(all, from, to - from);
    out.writeBytes(between);
    out.write(all, again, all.length - again);
    return out.toByteArray();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
