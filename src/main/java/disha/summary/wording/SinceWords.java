package disha.summary.wording;

import disha.basics.Keys;
import disha.estimate.Estimate;
import disha.estimate.Insights;
import disha.estimate.pay.Pay;
import disha.evidence.ChangeNote;
import disha.evidence.ChangePack;
import disha.evidence.MinimumWages;
import disha.rules.Model;
import disha.rules.vocabulary.Vocabulary;
import disha.summary.Since;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts into words what has changed since the documents were written.
public final class SinceWords {
  private final ChangePack pack;
  private final Model model;
  private final Messages messages;

  private SinceWords(ChangePack pack, Model model, Messages messages) {
    this.pack = pack;
    this.model = model;
    this.messages = messages;
  }

  /// Which minimum wages an offer in hand lies below.
  ///
  /// @param notes whether all the notes are told too
  static Since of(Insights insights, Messages messages, boolean notes) {
    Estimate estimate = insights.estimate();
    boolean offer = estimate.profile().offer().isPresent();
    if (!offer && !notes) {
      return Since.NONE;
    }
    SinceWords words = new SinceWords(ChangePack.bundled(), estimate.model(), messages);
    return new Since(
        notes ? words.lead() : "",
        notes ? words.topics() : List.of(),
        offer ? words.wages(insights) : List.of());
  }

  /// All the notes, for whoever they are.
  public static Since notes(Model model, Messages messages) {
    SinceWords words = new SinceWords(ChangePack.bundled(), model, messages);
    return new Since(words.lead(), words.topics(), List.of());
  }

  private String lead() {
    return messages.text("since.lead", messages.time("since.date.day", pack.info().date()));
  }

  private List<Since.TopicNotes> topics() {
    List<Since.TopicNotes> out = new ArrayList<>();
    for (ChangeNote.NoteTopic topic : ChangeNote.NoteTopic.values()) {
      List<ChangeNote> notes = pack.on(topic);
      if (!notes.isEmpty()) {
        boolean alike = notes.stream().map(ChangeNote::documents).distinct().count() == 1;
        out.add(
            new Since.TopicNotes(
                messages.text("since.topic", topic),
                alike ? beside(notes.getFirst()) : "",
                notes.stream().map(n -> note(n, alike)).toList()));
      }
    }
    return out;
  }

  private Since.NoteLine note(ChangeNote note, boolean told) {
    return new Since.NoteLine(
        date(note),
        note.text().in(messages.language()),
        note.confidence() == ChangeNote.Confidence.HIGH
            ? ""
            : messages.text("since.confidence", note.confidence()),
        told ? "" : beside(note),
        note.sources());
  }

  private String date(ChangeNote note) {
    return messages.time("since.date." + Keys.of(note.date().precision()), note.date().first());
  }

  private String beside(ChangeNote note) {
    String documents =
        note.documents().stream()
            .map(id -> Vocabulary.find(model.documents(), id))
            .flatMap(Optional::stream)
            .map(d -> messages.text("since.document", d.name().in(messages.language())))
            .collect(Collectors.joining(messages.text("list.comma")));
    return documents.isEmpty() ? "" : messages.text("since.beside", documents);
  }

  private List<Since.WageLine> wages(Insights insights) {
    return MinimumWages.above(pack, insights.estimate()).stream()
        .map(n -> wage(n, insights))
        .toList();
  }

  private Since.WageLine wage(ChangeNote note, Insights insights) {
    Pay offered = Pay.of(insights.estimate().profile().offer().orElseThrow());
    Pay minimum = note.wage().orElseThrow().pay();
    // What old documents make likely can lie below it as well.
    boolean likelyBelow =
        insights
            .today()
            .offer()
            .filter(o -> o.pay().likely().pay().compareAsShown(minimum) < 0)
            .isPresent();
    String text = note.text().in(messages.language());
    return new Since.WageLine(
        messages.text(likelyBelow ? "since.wage.brief.both" : "since.wage.brief", text),
        messages.text(
            likelyBelow ? "since.wage.both" : "since.wage",
            text,
            Amounts.rupees(offered.rupeesAMonth()),
            Amounts.rupees(minimum.rupeesAMonth())),
        note.sources());
  }
}
