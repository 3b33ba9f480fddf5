package disha.window.detail;

import disha.summary.Glance;
import disha.summary.PaySummary;
import disha.summary.Sentence;
import disha.text.LineStart;
import disha.text.SpokenAmounts;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// What the work pays, in a line or two, and how the offer for it stands.
final class PayLine extends Column {
  private final Ui ui;
  private final Sources sources;
  private final Label first = Texts.wrapped("", "page-pay");
  private final Label more = Texts.wrapped("");
  private final Hyperlink where = new Hyperlink();
  private final FlowPane line = new FlowPane(first, more, where);
  private final Label second = Texts.wrapped("", "muted");
  private final Column offer = new Column();

  /// @param brief pay in few words; empty where there is no figure
  /// @param noPay why there is no figure, where there is none
  /// @param offer how the offer stands, where it is for this work
  record PayLineContent(
      Optional<Glance.PayInBrief> brief,
      Optional<PaySummary> pay,
      Optional<String> noPay,
      Optional<Sentence> offer,
      boolean yearly) {}

  /// @param origin goes to how pay is worked out
  PayLine(Ui ui, Sources sources, Runnable origin) {
    this.ui = ui;
    this.sources = sources;
    where.setText(ui.text("detail.pay.where"));
    where.setAccessibleText(ui.text("detail.pay.where.said", ui.text("detail.pay")));
    where.setId("pay-where");
    where.getStyleClass().add("hint-link");
    where.setOnAction(e -> {
      where.setVisited(false);
      origin.run();
    });
    line.setRowValignment(VPos.BASELINE);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("page-pay-line");
    setId("pay-line");
    getChildren().addAll(line, second, offer);
  }

  void show(PayLineContent c) {
    Visibility.show(line, c.brief.isPresent());
    c.brief.ifPresent(b -> {
      first.setText(c.yearly ? b.year() : b.likelyFirst());
      more.setText(more(c, b));
    });
    second.setText(c.noPay.or(() -> c.brief.map(b -> LineStart.of(otherwise(b)))).orElse(""));
    Visibility.show(second, !second.getText().isEmpty());
    offer.getChildren().setAll(c.offer.stream().map(sources::brief).toList());
    Visibility.show(offer, c.offer.isPresent());
  }

  private String more(PayLineContent c, Glance.PayInBrief brief) {
    String range =
        c.yearly
            ? c.pay
                .map(p ->
                    ui.text(
                        "pay.range",
                        SpokenAmounts.year(ui.messages(), p.low().pay().rupeesAYear()),
                        SpokenAmounts.year(ui.messages(), p.high().pay().rupeesAYear())))
                .orElse("")
            : brief.range();
    return ui.text("detail.pay.more", range, c.yearly ? brief.likely() : brief.year());
  }

  private String otherwise(Glance.PayInBrief brief) {
    return brief.dating().isEmpty()
        ? brief.otherwise()
        : ui.text("detail.pay.otherwise", brief.otherwise(), brief.dating());
  }
}
