package disha.window.page;

import disha.summary.Since;
import disha.summary.wording.SinceWords;
import disha.window.detail.Blocks;
import disha.window.parts.AddressLink;
import disha.window.parts.Column;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;

/// What has changed since the documents were written, by topic, each note with its sources. It is
/// the same for everybody.
final class SincePage extends VerticalScroll {
  /// Longer lines are hard to read.
  private static final double WIDEST = 1000;

  private final Ui ui;

  SincePage(Ui ui) {
    this.ui = ui;
    Since since = SinceWords.notes(ui.model(), ui.messages());
    Column topics = new Column();
    topics.getStyleClass().add("topics");
    since.topics().forEach(t -> topics.getChildren().add(topic(t)));
    Column box =
        new Column(
            Texts.wrapped(ui.messages().text("since.title"), "page-title"),
            Texts.wrapped(since.lead(), "muted"),
            topics);
    box.getStyleClass().add("page");
    box.setMaxWidth(WIDEST);
    setId("since-page");
    setContent(box);
  }

  private Column topic(Since.TopicNotes topic) {
    Column card = new Column(Texts.heading(topic.name()));
    if (!topic.beside().isEmpty()) {
      card.getChildren().add(Texts.wrapped(topic.beside(), "muted"));
    }
    topic.notes().forEach(n -> card.getChildren().add(note(n)));
    card.getStyleClass().addAll("block", "topic");
    return card;
  }

  private Column note(Since.NoteLine note) {
    Column lines = new Column(Blocks.bullet("bi-calendar3", Texts.wrapped(said(note))));
    if (!note.sureness().isEmpty()) {
      lines.getChildren().add(Texts.wrapped(note.sureness(), "muted"));
    }
    if (!note.beside().isEmpty()) {
      lines.getChildren().add(Texts.wrapped(note.beside(), "muted"));
    }
    note.sources().forEach(s -> lines.getChildren().add(new AddressLink(ui, s)));
    lines.getStyleClass().add("claim");
    return lines;
  }

  private String said(Since.NoteLine note) {
    return ui.messages().text("since.note", note.date(), note.text());
  }
}
