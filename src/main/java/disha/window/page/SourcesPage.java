package disha.window.page;

import disha.summary.SourcesSummary;
import disha.window.detail.Blocks;
import disha.window.parts.Column;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The documents, which of them share a voice, and what is lost in each; and all that they say.
final class SourcesPage extends TabPane {
  private static final double WIDEST = 1000;

  private final Ui ui;
  private final FactSearch search;
  private final Column voices = new Column();
  private final Tab facts;
  private Optional<SourcesSummary> shown = Optional.empty();

  SourcesPage(Ui ui) {
    this.ui = ui;
    search = new FactSearch(ui);
    voices.getStyleClass().addAll("page", "topics");
    voices.setMaxWidth(WIDEST);
    VerticalScroll scroll = new VerticalScroll(voices);
    Tab documents = new Tab(ui.text("sources.documents"), scroll);
    facts = new Tab(ui.text("sources.facts"), search);
    getTabs().addAll(documents, facts);
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getStyleClass().add("detail-tabs");
    setId("sources-page");
  }

  /// Shows what stands behind the results; the same again changes nothing on the screen.
  void show(SourcesSummary sources) {
    if (!shown.equals(Optional.of(sources))) {
      shown = Optional.of(sources);
      voices.getChildren().setAll(Texts.wrapped(ui.text("sources.about"), "muted"));
      sources.voices().forEach(v -> voices.getChildren().add(voice(v)));
      search.show(sources);
    }
  }

  private Column voice(SourcesSummary.Voice v) {
    Column card =
        new Column(
            Texts.wrapped(ui.text("sources.voice", v.name(), v.documents().size()), "page-title"),
            Texts.wrapped(v.why(), "muted"));
    v.documents().forEach(d -> card.getChildren().add(document(d)));
    card.getStyleClass().addAll("block", "topic");
    return card;
  }

  private Column document(SourcesSummary.DocumentLine d) {
    String date =
        d.year()
            .map(y -> ui.text("sources.date.assumed", d.date(), y.value()))
            .orElseGet(() -> ui.text("sources.date.stated", d.date()));
    Column box =
        new Column(
            Texts.heading(d.name()),
            Texts.wrapped(d.about()),
            Blocks.bullet("bi-calendar3", Texts.wrapped(date)));
    for (String damage : d.damage()) {
      box.getChildren().add(Blocks.bullet("bi-exclamation-triangle", Texts.wrapped(damage)));
    }
    if (d.damage().isEmpty()) {
      box.getChildren().add(Texts.wrapped(ui.text("sources.whole"), "muted"));
    }
    Hyperlink all = new Hyperlink(ui.text("sources.count", d.facts()));
    all.setAccessibleText(ui.text("sources.count.of", d.facts(), d.name()));
    all.setOnAction(e -> {
      all.setVisited(false);
      search.pickDocument(d.id());
      getSelectionModel().select(facts);
    });
    box.getChildren().add(all);
    box.getStyleClass().add("card-lines");
    return box;
  }
}
