package disha.window.glance;

import disha.summary.Context;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Since;
import disha.summary.Summary;
import disha.window.detail.Blocks;
import disha.window.measured.BulletLine;
import disha.window.parts.AddressLink;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.ShownOnly;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;

/// Where the offer in hand stands; it opens to show how it stands to each claim of the documents.
final class OfferStrip extends Column {
  private final Ui ui;
  private final Sources sources;
  private final ResultsModel results;
  private final ShownOnly<OfferStripContent> content = new ShownOnly<>(this::show);
  private boolean opened;

  /// @param brief how the offer stands, in short
  /// @param unpaid the segment that the offer is for, if no document gives pay there
  /// @param wages the minimum wages that it lies below
  private record OfferStripContent(
      Optional<SegmentSummary> unpaid,
      Optional<Context.OfferNote> offer,
      Sentence brief,
      List<Since.WageLine> wages,
      boolean yearly,
      boolean opened) {}

  OfferStrip(Ui ui, ResultsModel results, Sources sources) {
    this.ui = ui;
    this.sources = sources;
    this.results = results;
    setId("offer-check");
    getStyleClass().add("offer-strip");
    content.want(true);
    results.follow(this::follow);
    results.yearlyProperty().addListener((o, before, now) -> follow());
  }

  private void follow() {
    Summary summary = results.summary();
    content.show(
        new OfferStripContent(
            unpaid(summary),
            summary.context().offer(),
            summary.glance().offer().orElse(Sentence.NONE),
            summary.since().wages(),
            results.yearlyProperty().get(),
            opened));
  }

  private void show(OfferStripContent content) {
    getChildren().clear();
    content.unpaid.map(this::unpaid).ifPresent(getChildren()::add);
    content.offer.ifPresent(o -> {
      getChildren().add(head(o, content.brief));
      o.warning().ifPresent(w -> getChildren().add(warning(w)));
    });
    content.wages.forEach(w -> getChildren().add(wage(w)));
    content.offer.filter(o -> content.opened).ifPresent(o -> getChildren().add(claims(o)));
    Visibility.show(this, !getChildren().isEmpty());
  }

  // An offer in a segment without pay has nothing to be held against; that is told as well. Where
  // only the verdict waits for answers, there is.
  private Optional<SegmentSummary> unpaid(Summary summary) {
    if (summary.context().offer().isPresent()) {
      return Optional.empty();
    }
    return results
        .estimate()
        .profile()
        .offer()
        .flatMap(o -> summary.segment(o.segment()))
        .filter(s -> s.noPay().isPresent());
  }

  private BulletLine unpaid(SegmentSummary s) {
    TextFlow words =
        Texts.paragraph(
            Texts.words(ui.text("offer.unpaid", s.name()), "strong"),
            Texts.words(s.noPay().orElseThrow()));
    return Blocks.bullet("bi-slash-circle", words);
  }

  private HBox head(Context.OfferNote offer, Sentence brief) {
    Hyperlink link = new Hyperlink(ui.text(opened ? "offer.less" : "offer.more"));
    link.setId("offer-claims-link");
    link.setAccessibleText(link.getText());
    link.setOnAction(e -> turn());
    TextFlow words = sources.brief(brief);
    words.getChildren().addAll(Texts.words(" "), link);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(Icons.of(icon(offer)), words);
    line.getStyleClass().add("next-question");
    return line;
  }

  // The link is made anew; whoever pressed it by key stays on it.
  private void turn() {
    opened = !opened;
    follow();
    Optional.ofNullable(lookup("#offer-claims-link")).ifPresent(Node::requestFocus);
  }

  private static String icon(Context.OfferNote offer) {
    if (offer.mixed()) {
      return "bi-exclamation-circle";
    }
    return switch (offer.place()) {
      case BELOW_EVERY_FLOOR, LOW -> "bi-arrow-down-circle";
      case TYPICAL -> "bi-record-circle";
      case HIGH, ABOVE_EVERY_BAND -> "bi-arrow-up-circle";
    };
  }

  private BulletLine warning(Sentence warning) {
    BulletLine line = Blocks.bullet("bi-exclamation-triangle", sources.sentence(warning));
    line.getStyleClass().add("offer-warning");
    return line;
  }

  private BulletLine wage(Since.WageLine wage) {
    Column lines = new Column(Texts.wrapped(opened ? wage.text() : wage.brief()));
    if (opened) {
      wage.sources().forEach(s -> lines.getChildren().add(new AddressLink(ui, s)));
    }
    return Blocks.bullet("bi-exclamation-circle", lines);
  }

  private Column claims(Context.OfferNote offer) {
    Column lines = new Column();
    offer
        .claims(results.yearlyProperty().get())
        .forEach(c -> lines.getChildren().add(Blocks.bullet("bi-dot", sources.sentence(c))));
    lines.setId("offer-claims");
    lines.getStyleClass().add("offer-claims");
    String name =
        ui.text("offer.title", offer.segment(), offer.offered().month(), offer.offered().year());
    return new Column(Texts.wrapped(name, "strong"), Texts.wrapped(offer.verdict()), lines);
  }
}
