package disha.summary;

import disha.rules.Document;
import disha.rules.Fact;
import disha.rules.Model;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers the facts that a summary cites, in the order in which they first appear.
final class Citations {
  private final Model model;
  private final Messages messages;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Citations(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// The numbers of these facts, ascending.
  List<Integer> cite(Collection<String> facts) {
    List<Integer> out = new ArrayList<>();
    for (String fact : facts) {
      out.add(numbers.computeIfAbsent(fact, f -> numbers.size() + 1));
    }
    return out.stream().distinct().sorted().toList();
  }

  /// Everything cited so far, by number.
  List<Citation> all() {
    List<Citation> out = new ArrayList<>();
    numbers.forEach((id, number) -> out.add(citation(id, number)));
    return out;
  }

  private Citation citation(String id, int number) {
    Fact fact = model.fact(id);
    Document document = model.document(fact.document());
    String language = messages.language();
    String certainty =
        fact.certainty() == Fact.Certainty.PLAIN
            ? ""
            : messages.text("certainty", fact.certainty());
    return new Citation(
        number,
        id,
        document.name().in(language),
        document.date().shown().in(language),
        document.section(fact.section()).name(),
        fact.says().in(language),
        certainty);
  }
}
