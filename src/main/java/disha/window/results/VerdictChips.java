package disha.window.results;

import atlantafx.base.theme.Styles;
import disha.summary.Summary;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLook;
import disha.window.state.ResultsModel;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// How many segments have each verdict; a chip pressed lists just those.
final class VerdictChips extends FlowPane {
  private final Ui ui;
  private final ResultsModel results;
  private final Node last;

  /// @param last stands behind them
  VerdictChips(Ui ui, ResultsModel results, Node last) {
    this.ui = ui;
    this.last = last;
    this.results = results;
    getStyleClass().add("chips");
    results.summaryProperty().subscribe(this::show);
  }

  private void show(Summary summary) {
    getChildren().setAll(summary.counts().stream().map(this::chip).toList());
    getChildren().add(last);
    boolean telling = summary.guidance().isEmpty() && !summary.counts().isEmpty();
    setVisible(telling);
    setManaged(telling);
  }

  private ToggleButton chip(Summary.Count count) {
    ToggleButton chip =
        new ToggleButton(
            ui.text("count", Integer.toString(count.number()), count.word()),
            VerdictLook.icon(count.verdict()));
    chip.getStyleClass().addAll(Styles.SMALL, "chip", "verdict-chip");
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setSelected(results.verdicts().contains(count.verdict()));
    chip.setAccessibleText(ui.text("count.filter", chip.getText()));
    chip.setOnAction(e -> {
      if (chip.isSelected()) {
        results.verdicts().add(count.verdict());
      } else {
        results.verdicts().remove(count.verdict());
      }
    });
    return chip;
  }
}
