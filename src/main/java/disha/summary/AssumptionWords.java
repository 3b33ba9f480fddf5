package disha.summary;

import disha.rules.Assumption;
import disha.rules.Assumptions;
import disha.rules.Model;
import disha.rules.Named;
import disha.rules.Vocabulary;
import disha.words.Messages;
import java.math.BigDecimal;
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

  /// The assumption as it is in force.
  Summary.AssumptionLine line(Assumption assumption, Assumptions inForce) {
    String language = messages.language();
    Assumption.Value value = inForce.value(assumption.id());
    return new Summary.AssumptionLine(
        assumption.id(),
        statement(assumption, value),
        assumption.says().in(language),
        assumption.reason().in(language),
        value(value),
        inForce.isChanged(assumption.id()));
  }

  /// The assumption with its value, as a sentence; what simply holds needs no value.
  public String statement(Assumption assumption, Assumption.Value value) {
    String says = assumption.says().in(messages.language());
    return switch (value) {
      case Assumption.Statement s -> says;
      case Assumption.Switch on when on.value() -> says;
      default -> messages.text("assumption.statement", says, value(value));
    };
  }

  /// The value with its unit.
  public String value(Assumption.Value value) {
    return switch (value) {
      case Assumption.Amount a -> amount(a);
      case Assumption.Choice c ->
          String.join(messages.text("list.or"), c.value().stream().map(this::word).toList());
      case Assumption.Statement s -> messages.text("assumption.holds");
      case Assumption.Switch on -> messages.text(on.value() ? "word.yes" : "word.no");
    };
  }

  /// From where to where a number can go, with its unit.
  String range(Assumption.Amount a) {
    Assumption.Amount least = new Assumption.Amount(a.min(), a.min(), a.max(), a.unit());
    Assumption.Amount most = new Assumption.Amount(a.max(), a.min(), a.max(), a.unit());
    return messages.text("catalogue.range", amount(least), amount(most));
  }

  /// The unit of a number, to stand behind its field; empty for a year.
  public String unit(Assumption.Amount a) {
    return switch (a.unit()) {
      case "share" -> messages.text("unit.share");
      case "years" -> messages.text("unit.years");
      case "logit" -> messages.text("unit.logit");
      default -> "";
    };
  }

  private String amount(Assumption.Amount a) {
    String number = a.value().stripTrailingZeros().toPlainString();
    return switch (a.unit()) {
      case "share" ->
          messages.text(
              "percent", a.value().movePointRight(2).stripTrailingZeros().toPlainString());
      case "years" ->
          messages.text(
              a.value().compareTo(BigDecimal.ONE) == 0 ? "years.one" : "years.many", number);
      case "logit" -> messages.text("assumption.logit", number);
      default -> number;
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
