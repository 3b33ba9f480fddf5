package disha.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A JSON value that knows its file and path, so that any later complaint can name the place.
public sealed interface JsonNode {
  String OBJECT = "problem.kind.object";
  String LIST = "problem.kind.list";
  String TEXT = "problem.kind.text";
  String NUMBER = "problem.kind.number";
  String FLAG = "problem.kind.flag";

  /// Characters; no path of a model or a profile comes near it.
  int LONGEST_PATH = 300;

  String NULL = "problem.kind.null";

  String file();

  String path();

  /// The path of what stands under a key of an object, cut short where it would grow without bound.
  static String under(String path, String key) {
    if (path.endsWith("…")) {
      return path;
    }
    String full = path + "." + key;
    return full.length() <= LONGEST_PATH ? full : full.substring(0, LONGEST_PATH) + "…";
  }

  /// What this value is: a key of the message bundle.
  String kind();

  /// An object; its keys are unique and keep the file's order.
  record Obj(String file, String path, Map<String, JsonNode> fields) implements JsonNode {
    @Override
    public String kind() {
      return OBJECT;
    }
  }

  /// A list.
  record Arr(String file, String path, List<JsonNode> items) implements JsonNode {
    @Override
    public String kind() {
      return LIST;
    }
  }

  /// A text.
  record Str(String file, String path, String value) implements JsonNode {
    @Override
    public String kind() {
      return TEXT;
    }
  }

  /// A number, exactly as written.
  record Num(String file, String path, BigDecimal value) implements JsonNode {
    @Override
    public String kind() {
      return NUMBER;
    }
  }

  /// True or false.
  record Bool(String file, String path, boolean value) implements JsonNode {
    @Override
    public String kind() {
      return FLAG;
    }
  }

  /// The null value.
  record Null(String file, String path) implements JsonNode {
    @Override
    public String kind() {
      return NULL;
    }
  }
}
