package disha.summary.wording;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import disha.basics.Keys;
import disha.estimate.ways.Way;
import disha.summary.Amount;
import disha.summary.Citation;
import disha.summary.Sentence;
import disha.summary.Summary;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A summary as JSON, so that data can say what it must tell. A sentence is one text with the ids
/// of its facts in brackets, by name, and of its assumptions in braces: numbers would change with
/// all else that is cited. An amount is one text for a month and a year.
final class SummaryJson {
  private final Map<Integer, String> facts;

  private SummaryJson(Summary summary) {
    facts =
        summary.citations().stream().collect(Collectors.toMap(Citation::number, Citation::fact));
  }

  static JsonObject of(Summary summary) {
    return new SummaryJson(summary).tell(summary).getAsJsonObject();
  }

  private JsonElement tell(Object value) {
    return switch (value) {
      case Sentence s -> new JsonPrimitive(sentence(s));
      case Amount a -> new JsonPrimitive(a.month() + " · " + a.year());
      case Optional<?> o -> o.map(this::tell).orElse(JsonNull.INSTANCE);
      case List<?> list -> {
        JsonArray out = new JsonArray();
        list.forEach(x -> out.add(tell(x)));
        yield out;
      }
      case Enum<?> e -> new JsonPrimitive(Keys.of(e));
      case Number n -> new JsonPrimitive(n);
      case Boolean b -> new JsonPrimitive(b);
      case String s -> new JsonPrimitive(s);
      // What a path is made of is told in the words beside it.
      case Way p -> JsonNull.INSTANCE;
      case Record r -> record(r);
      default -> throw new IllegalArgumentException("no way to tell " + value);
    };
  }

  private String sentence(Sentence s) {
    StringBuilder out = new StringBuilder(s.text());
    s.citations().stream()
        .map(facts::get)
        .sorted()
        .forEach(fact -> out.append(" [").append(fact).append(']'));
    s.assumptions().forEach(id -> out.append(" {").append(id).append('}'));
    return out.toString();
  }

  private JsonObject record(Record r) {
    JsonObject out = new JsonObject();
    for (RecordComponent c : r.getClass().getRecordComponents()) {
      try {
        out.add(c.getName(), tell(c.getAccessor().invoke(r)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return out;
  }
}
