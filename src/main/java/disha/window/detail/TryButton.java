package disha.window.detail;

import atlantafx.base.theme.Styles;
import disha.estimate.ways.Way;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import disha.window.state.DetailModel;
import disha.window.state.ScenarioEditor;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// Opens a scenario in which a way to more is gone.
public final class TryButton extends Button {
  /// @param closer knows what the profile is after the way
  public TryButton(Ui ui, Way way, DetailModel closer, ScenarioEditor scenarios) {
    super(ui.text("scenario.try"), Icons.of("bi-signpost-split"));
    String name =
        way.moves().stream()
            .map(m -> ui.in(m.says()))
            .collect(Collectors.joining(ui.messages().text("list.plus")));
    getStyleClass().addAll(Styles.SMALL, "try-this");
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(ui.text("scenario.try.of", name));
    setTooltip(new Tooltip(ui.text("scenario.try.about")));
    disableProperty().bind(scenarios.canAddProperty().not());
    setOnAction(e -> closer.after(way).ifPresent(after -> scenarios.tryOut(name, after)));
  }
}
