package disha.report;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import disha.basics.Keys;
import disha.estimate.pay.Figure;
import disha.estimate.pay.Pay;
import disha.rules.Model;
import disha.rules.grounds.Fact;
import disha.summary.Summary;
import disha.text.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// What every report in JSON is made of: figures, each with the ids of its facts and assumptions.
abstract class JsonFigures {
  final Messages messages;
  final JsonWriter out;
  final Set<String> cited = new LinkedHashSet<>();
  private final Model model;

  JsonFigures(Model model, Messages messages, JsonWriter out) {
    this.model = model;
    this.messages = messages;
    this.out = out;
  }

  /// Writes a report.
  interface ReportBody {
    void write(JsonWriter out) throws IOException;
  }

  /// The report, ending in a line break.
  static String written(ReportBody content) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setStrictness(Strictness.STRICT);
      out.setFormattingStyle(FormattingStyle.PRETTY);
      out.setHtmlSafe(false);
      content.write(out);
    } catch (IOException e) {
      // A text in memory cannot fail to be written.
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /// The model's name and version.
  final void model() throws IOException {
    out.name("model").beginObject();
    out.name("name").value(model.manifest().name().in(messages.language()));
    out.name("version").value(model.manifest().version());
    out.endObject();
  }

  /// An impossible field of a profile.
  final void problem(Summary.FieldProblem p) throws IOException {
    out.beginObject().name("field").value(p.field()).name("message").value(p.text()).endObject();
  }

  /// A list of texts.
  final void texts(String key, Collection<String> values) throws IOException {
    out.name(key).beginArray();
    for (String v : values) {
      out.value(v);
    }
    out.endArray();
  }

  /// What something rests on; the facts are listed at the end.
  final void basis(Collection<String> facts, Collection<String> assumptions) throws IOException {
    cited.addAll(facts);
    texts("facts", facts);
    texts("assumptions", assumptions);
  }

  /// The members of an amount.
  final void amount(Pay pay) throws IOException {
    out.name("paiseAYear").value(pay.paiseAYear());
    out.name("rupeesAMonth").value(pay.rupeesAMonth());
    out.name("rupeesAYear").value(pay.rupeesAYear());
  }

  /// An amount with what it rests on.
  final void figure(String key, Figure figure) throws IOException {
    out.name(key).beginObject();
    amount(figure.pay());
    basis(figure.facts(), figure.assumptions());
    out.endObject();
  }

  /// Every fact that was named, in our words.
  final void facts() throws IOException {
    out.name("facts").beginArray();
    for (String id : cited) {
      Fact fact = model.fact(id);
      out.beginObject();
      out.name("id").value(id);
      out.name("document").value(fact.document());
      out.name("section").value(fact.section());
      out.name("certainty").value(Keys.of(fact.certainty()));
      out.name("says").value(fact.says().in(messages.language()));
      out.endObject();
    }
    out.endArray();
  }
}
