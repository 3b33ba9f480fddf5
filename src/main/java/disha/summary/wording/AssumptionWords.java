package disha.summary.wording;

import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Assumptions;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.summary.Summary;
import disha.text.Messages;
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
  public Summary.AssumptionLine line(Assumption assumption, Assumptions inForce) {
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
      case Assumption.StatementValue s -> says;
      case Assumption.SwitchValue on when on.value() -> says;
      default -> messages.text("assumption.statement", says, value(value));
    };
  }

  /// The value with its unit.
  public String value(Assumption.Value value) {
    return switch (value) {
      case Assumption.NumberValue a -> amount(a);
      case Assumption.ChoiceValue c ->
          String.join(messages.text("list.or"), c.value().stream().map(this::word).toList());
      case Assumption.StatementValue s -> messages.text("assumption.holds");
      case Assumption.SwitchValue on -> messages.text(on.value() ? "word.yes" : "word.no");
    };
  }

  /// From where to where a number can go, with its unit.
  public String range(Assumption.NumberValue a) {
    Assumption.NumberValue least = new Assumption.NumberValue(a.min(), a.min(), a.max(), a.unit());
    Assumption.NumberValue most = new Assumption.NumberValue(a.max(), a.min(), a.max(), a.unit());
    return messages.text("catalogue.range", amount(least), amount(most));
  }

  /// The unit of a number, to stand behind its field; empty for a year.
  public String unit(Assumption.NumberValue a) {
    return switch (a.unit()) {
      case "share" -> messages.text("unit.share");
      case "years" -> messages.text("unit.years");
      case "months" -> messages.text("unit.months");
      case "logit" -> messages.text("unit.logit");
      default -> "";
    };
  }

  private String amount(Assumption.NumberValue a) {
    String number = a.value().stripTrailingZeros().toPlainString();
    return switch (a.unit()) {
      case "share" ->
          messages.text(
              "percent", a.value().movePointRight(2).stripTrailingZeros().toPlainString());
      case "years" ->
          messages.text(
              a.value().compareTo(BigDecimal.ONE) == 0 ? "years.one" : "years.many", number);
      case "months" ->
          messages.text(
              a.value().compareTo(BigDecimal.ONE) == 0 ? "months.one" : "months.many", number);
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
