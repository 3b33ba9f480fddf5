package disha.window.detail;

import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.summary.Sentence;
import disha.window.chart.PayAxis;
import disha.window.chart.PayBar;
import disha.window.chart.PayScale;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One bar for each claim of a document's voice, and the pooled range under them, on a common axis.
final class ClaimsChart extends GridPane {
  private static final double FIGURES = 150;
  private static final double VOICE = 250;

  ClaimsChart(Ui ui, Sources sources, PaySummary p, boolean yearly) {
    getStyleClass().add("claims");
    ColumnConstraints bars = new ColumnConstraints(60, 120, Double.MAX_VALUE);
    bars.setHgrow(Priority.ALWAYS);
    getColumnConstraints()
        .addAll(
            new ColumnConstraints(VOICE, VOICE, VOICE),
            bars,
            new ColumnConstraints(FIGURES, FIGURES, FIGURES));
    List<Amount> amounts = new ArrayList<>(List.of(p.high(), p.spanHigh()));
    p.bands().forEach(b -> amounts.add(b.high()));
    PayScale scale = PayScale.of(amounts, yearly);
    PayAxis axis = new PayAxis();
    axis.show(scale);
    add(axis, 1, 0);
    int row = 1;
    for (PaySummary.BandLine b : p.bands()) {
      Sentence about =
          new Sentence(
              ui.text("pay.claim", b.about(), b.roleWord(), b.share()),
              b.text().citations(),
              b.text().assumptions());
      VBox voice = new VBox(Texts.wrapped(b.voice()), sources.sentence(about, "muted-text"));
      String figures = ui.text("pay.range", b.low().in(yearly), b.high().in(yearly));
      row(row++, voice, bar(scale, b.low(), b.high(), Optional.empty(), b.text().text()), figures);
    }
    String range = ui.text("pay.range", p.low().in(yearly), p.high().in(yearly));
    PayBar pooled = bar(scale, p.low(), p.high(), Optional.of(p.likely()), range);
    pooled.getStyleClass().add("pooled");
    VBox together =
        new VBox(
            Texts.wrapped(ui.text("pay.pooled"), "strong"),
            Texts.wrapped(ui.text("pay.pooled.about"), "muted"));
    row(row, together, pooled, range);
  }

  private void row(int row, VBox name, PayBar bar, String figures) {
    var label = Texts.line(figures, "claim-figures");
    label.setMaxWidth(Double.MAX_VALUE);
    name.setMinHeight(Region.USE_PREF_SIZE);
    addRow(row, name, bar, label);
  }

  private static PayBar bar(
      PayScale scale, Amount low, Amount high, Optional<Amount> likely, String words) {
    PayBar bar = new PayBar();
    bar.show(scale, Optional.of(new PayBar.Range(low, high, likely)), words);
    bar.setMaxHeight(Double.MAX_VALUE);
    return bar;
  }
}
