package disha.summary.wording;

import disha.rules.Model;
import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import disha.summary.Citation;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Numbers the facts that a summary cites.
public final class Citations {
  private final Model model;
  private final Messages messages;
  private final SummaryOptions.Numbers kind;
  private final SortedMap<Integer, String> cited = new TreeMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  public Citations(Model model, Messages messages, SummaryOptions.Numbers kind) {
    this.model = model;
    this.messages = messages;
    this.kind = kind;
  }

  /// The numbers of these facts, ascending.
  public List<Integer> cite(Collection<String> facts) {
    List<Integer> out = new ArrayList<>();
    for (String fact : facts) {
      out.add(numbers.computeIfAbsent(fact, this::number));
    }
    return out.stream().distinct().sorted().toList();
  }

  private int number(String fact) {
    int number =
        switch (kind) {
          case AS_THEY_APPEAR -> numbers.size() + 1;
          case OF_THE_MODEL -> model.numberOf(fact);
        };
    cited.put(number, fact);
    return number;
  }

  /// Everything cited so far, by number.
  public List<Citation> all() {
    List<Citation> out = new ArrayList<>();
    cited.forEach((number, id) -> out.add(citation(id, number)));
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
        document.section(fact.section()).name().in(language),
        fact.says().in(language),
        certainty);
  }
}
