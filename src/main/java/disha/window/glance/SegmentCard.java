package disha.window.glance;

import disha.summary.Glance;
import disha.window.parts.ChangedMark;
import disha.window.parts.Pressable;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLabel;
import disha.window.parts.Visibility;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One of the kinds of work that come first: a column where there is room for some side by side,
/// else a row.
final class SegmentCard extends Pressable {
  private final Ui ui;
  private final Label name = Texts.wrapped("", "card-name");
  private final Label sector = Texts.line("", "tag");
  private final VerdictLabel verdict = new VerdictLabel();
  private final Label pay = Texts.wrapped("", "card-pay");
  private final ChangedMark shownPay = new ChangedMark(pay);
  private final Label otherwise = Texts.wrapped("", "muted");
  private final Label why = Texts.wrapped("");
  private final Label work = Texts.wrapped("", "muted");
  private final Label onRecord = Texts.wrapped("", "muted");
  private boolean inRow;
  private String id = "";

  SegmentCard(Ui ui, Runnable open) {
    super(open);
    this.ui = ui;
    getStyleClass().add("card");
    arrange(false);
  }

  /// Says whether it has the whole width.
  void arrange(boolean row) {
    if (row == inRow && !getChildren().isEmpty()) {
      return;
    }
    inRow = row;
    // A label has one place; it leaves the one before.
    getChildren().clear();
    if (row) {
      getChildren().addAll(pair(name, pay), pair(judged(), otherwise), why, onRecord, work);
    } else {
      Region rest = new Region();
      VBox.setVgrow(rest, Priority.ALWAYS);
      getChildren().addAll(name, judged(), pay, otherwise, why, onRecord, work, rest);
    }
  }

  private HBox judged() {
    HBox line = new HBox(verdict, sector);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("card-line");
    line.setMinWidth(0);
    return line;
  }

  private static HBox pair(Region first, Region second) {
    HBox.setHgrow(first, Priority.ALWAYS);
    first.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(first, second);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("card-line");
    return line;
  }

  /// Pay for the other period and in the other rupees.
  static String otherwise(Ui ui, Glance.PayInBrief pay, boolean yearly) {
    return ui.text("glance.otherwise", yearly ? pay.likelyFirst() : pay.year(), pay.otherwise());
  }

  /// @param place its place among the cards, from 1
  /// @param alone whether its pay is not told of all cards at once
  void show(Glance.Card card, int place, int of, boolean yearly, boolean alone) {
    name.setText(card.name());
    text(sector, card.sectorBeside().orElse(""));
    verdict.show(card.verdict(), card.verdictWord());
    Optional<Glance.PayInBrief> brief = card.pay();
    String first = brief.map(p -> yearly ? p.year() : p.likelyFirst()).orElse("");
    // Another kind of work in its place is no change of a figure.
    if (id.equals(card.id())) {
      shownPay.show(first);
    } else {
      pay.setText(first);
    }
    id = card.id();
    Visibility.show(pay, !first.isEmpty());
    text(otherwise, brief.filter(p -> alone).map(p -> otherwise(ui, p, yearly)).orElse(""));
    text(why, card.why().text());
    text(work, card.work());
    text(onRecord, card.onRecord().orElse(""));
    setAccessibleText(
        ui.text(
            "glance.card",
            Integer.toString(place),
            Integer.toString(of),
            card.name(),
            card.sector(),
            card.verdictWord(),
            first.isEmpty() ? ui.text("glance.noPay") : ui.text("glance.pay", first),
            card.onRecord().map(says -> card.why().text() + " " + says).orElse(card.why().text())));
  }

  private static void text(Label label, String words) {
    label.setText(words);
    Visibility.show(label, !words.isEmpty());
  }
}
