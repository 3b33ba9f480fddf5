package disha.window.list;

import atlantafx.base.theme.Styles;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.AssumptionEditor;
import disha.window.state.ResultsModel;
import javafx.scene.control.Button;

/// Says beside verdicts and pay that they rest on changed assumptions, and leads to these.
public final class AssumptionsChip extends Button {
  public AssumptionsChip(Ui ui, ResultsModel results, Runnable open) {
    setId("assumptions-chip");
    setGraphic(Icons.of("bi-sliders"));
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll(Styles.SMALL, "chip", "changed-chip");
    setOnAction(e -> open.run());
    results.follow(() -> {
      int changed = AssumptionEditor.changed(results.estimate().profile());
      setText(ui.text("assumptions.chip", changed));
      Visibility.show(this, changed > 0);
    });
  }
}
