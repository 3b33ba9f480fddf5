package disha.summary;

import disha.rules.Assumption;
import disha.rules.Model;
import disha.rules.Named;
import disha.rules.Vocabulary;
import disha.words.Messages;
import java.util.List;
import java.util.stream.Stream;

/// Puts the value of an assumption into words.
public final class AssumptionWords {
  private final Model model;
  private final Messages messages;

  public AssumptionWords(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// The value with its unit.
  public String value(Assumption.Value value) {
    return switch (value) {
      case Assumption.Amount a ->
          messages.text(
              "assumption.amount", a.value().toPlainString(), messages.text("unit." + a.unit()));
      case Assumption.Choice c ->
          String.join(messages.text("list.or"), c.value().stream().map(this::word).toList());
      case Assumption.Switch s -> messages.text(s.value() ? "word.yes" : "word.no");
    };
  }

  /// A word that an assumption can choose: one of the vocabulary, or a period.
  public String word(String id) {
    Vocabulary v = model.vocabulary();
    return Stream.<List<? extends Named>>of(v.levels(), v.shifts(), v.fields(), v.skills())
        .flatMap(List::stream)
        .filter(n -> n.id().equals(id))
        .findFirst()
        .map(n -> n.name().in(messages.language()))
        .orElseGet(() -> messages.text("choice." + id));
  }
}
