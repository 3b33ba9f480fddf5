package disha.summary.sources;

import disha.basics.Keys;
import disha.rules.Model;
import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import disha.rules.joining.Segment;
import disha.summary.SourcesSummary;
import disha.text.Amounts;
import disha.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts what a document says into words.
final class FactWords {
  private final Model model;
  private final Messages messages;

  FactWords(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  SourcesSummary.FactLine line(Fact fact) {
    Document document = model.document(fact.document());
    String language = messages.language();
    List<Segment> segments =
        model.segments().stream().filter(s -> s.mentions().contains(fact.id())).toList();
    return new SourcesSummary.FactLine(
        fact.id(),
        document.id(),
        document.name().in(language),
        document.date().shown().in(language),
        document.section(fact.section()).name().in(language),
        Keys.of(fact.kind()),
        messages.text("fact.kind", fact.kind()),
        fact.says().in(language),
        fact.certainty() == Fact.Certainty.PLAIN
            ? ""
            : messages.text("certainty", fact.certainty()),
        figures(fact),
        Set.copyOf(segments.stream().map(Segment::id).toList()),
        String.join(
            messages.text("list.separator"),
            segments.stream().map(s -> s.name().in(language)).toList()));
  }

  /// The amounts and numbers of a fact.
  private List<String> figures(Fact fact) {
    List<String> out = new ArrayList<>();
    fact.money()
        .ifPresent(m ->
            out.add(
                messages.text(
                    "fact.money",
                    range(Amounts.rupees(m.low()), Amounts.rupees(m.high())),
                    messages.text("fact.period", m.period()),
                    messages.text("role", m.role()))));
    fact.figures().forEach(f -> out.add(figure(f)));
    return out;
  }

  private String figure(Fact.NumberFact f) {
    String value =
        f.to().map(to -> range(number(f, f.value()), number(f, to))).orElse(number(f, f.value()));
    String hedged = f.hedge().map(h -> h + " " + value).orElse(value);
    String what = f.what().in(messages.language());
    return f.year()
        .map(y -> messages.text("fact.figure.year", what, hedged, y))
        .orElseGet(() -> messages.text("fact.figure", what, hedged));
  }

  private String range(String low, String high) {
    return low.equals(high) ? low : messages.text("pay.range", low, high);
  }

  // A year is not grouped as an amount is.
  private String number(Fact.NumberFact f, BigDecimal value) {
    boolean grouped = value.scale() <= 0 && !f.unit().equals("year");
    String plain = grouped ? Amounts.grouped(value.longValueExact()) : value.toPlainString();
    return switch (f.unit()) {
      case "usd" -> messages.text("fact.dollars", plain);
      case "percent" -> messages.text("percent", plain);
      default -> plain;
    };
  }
}
