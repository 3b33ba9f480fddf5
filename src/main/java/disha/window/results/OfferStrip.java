package disha.window.results;

import disha.estimate.OfferCheck;
import disha.summary.Background;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.window.detail.Blocks;
import disha.window.parts.Icons;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// Where the offer in hand stands; it opens to show how it stands to each claim of the documents.
final class OfferStrip extends VBox {
  /// What the claims may take of the height of the window, so that the list keeps its room.
  private static final double MOST_SHARE = 0.24;

  private final Ui ui;
  private final Sources sources;
  private final ResultsModel results;
  private boolean opened;

  OfferStrip(Ui ui, ResultsModel results, Sources sources) {
    this.ui = ui;
    this.sources = sources;
    this.results = results;
    setId("offer-check");
    getStyleClass().add("offer-strip");
    results.summaryProperty().subscribe(s -> show());
    results.yearlyProperty().addListener((o, before, now) -> show());
  }

  private void show() {
    Summary summary = results.summary();
    Optional<Background.Offer> offer = summary.background().offer();
    getChildren().clear();
    unpaid(summary).ifPresent(getChildren()::add);
    offer.ifPresent(o -> {
      getChildren().add(head(o));
      o.warning().ifPresent(w -> getChildren().add(warning(w)));
      if (opened) {
        getChildren().add(claims(o));
      }
    });
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  // An offer in a segment without pay has nothing to be held against; that is told as well.
  private Optional<HBox> unpaid(Summary summary) {
    return results
        .estimateProperty()
        .get()
        .profile()
        .offer()
        .flatMap(o -> summary.segment(o.segment()))
        .flatMap(s ->
            s.noPay()
                .map(why ->
                    Texts.paragraph(
                        Texts.words(ui.text("offer.unpaid", s.name()), "strong"),
                        Texts.words(why))))
        .map(words -> Blocks.bullet("bi-slash-circle", words));
  }

  private HBox head(Background.Offer offer) {
    String name =
        ui.text("offer.title", offer.segment(), offer.offered().month(), offer.offered().year());
    Hyperlink link = new Hyperlink(ui.text(opened ? "offer.less" : "offer.more"));
    link.setId("offer-claims-link");
    link.setAccessibleText(link.getText());
    link.setOnAction(e -> turn());
    TextFlow words =
        Texts.paragraph(Texts.words(name, "strong"), Texts.words(offer.verdict()), link);
    words.setAccessibleText(name + " " + offer.verdict());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(Icons.of(icon(offer.place())), words);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("next-question");
    return line;
  }

  // The link is made anew; whoever pressed it by key stays on it.
  private void turn() {
    opened = !opened;
    show();
    Optional.ofNullable(lookup("#offer-claims-link")).ifPresent(Node::requestFocus);
  }

  private static String icon(OfferCheck.Place place) {
    return switch (place) {
      case BELOW_EVERY_FLOOR, LOW -> "bi-arrow-down-circle";
      case TYPICAL -> "bi-check-circle";
      case HIGH, ABOVE_EVERY_BAND -> "bi-arrow-up-circle";
    };
  }

  private HBox warning(Sentence warning) {
    HBox line = Blocks.bullet("bi-exclamation-triangle", sources.sentence(warning));
    line.getStyleClass().add("offer-warning");
    return line;
  }

  private ScrollPane claims(Background.Offer offer) {
    VBox lines = new VBox();
    offer
        .claims(results.yearlyProperty().get())
        .forEach(c -> lines.getChildren().add(Blocks.bullet("bi-dot", sources.sentence(c))));
    lines.getStyleClass().add("offer-claims");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setId("offer-claims");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("offer-scroll");
    if (getScene() != null) {
      scroll.setMaxHeight(getScene().getHeight() * MOST_SHARE);
    }
    return scroll;
  }
}
