package disha.window.list;

import atlantafx.base.theme.Styles;
import disha.estimate.verdict.Verdict;
import disha.summary.Summary;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLook;
import disha.window.parts.Visibility;
import disha.window.state.ResultsModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// How many segments have each verdict; a chip pressed lists just those.
public final class VerdictChips extends FlowPane {
  private final Ui ui;
  private final ResultsModel results;
  private final Node last;
  private final Map<Verdict, ToggleButton> chips = new EnumMap<>(Verdict.class);
  private List<Summary.VerdictCount> shown = List.of();

  /// @param last stands behind them
  public VerdictChips(Ui ui, ResultsModel results, Node last) {
    this.ui = ui;
    this.last = last;
    this.results = results;
    getStyleClass().add("chips");
    results.follow(() -> show(results.summary()));
    results
        .verdicts()
        .addListener(
            (SetChangeListener<Verdict>)
                c -> {
                  show(results.summary());
                  press();
                });
  }

  private void show(Summary summary) {
    boolean telling = summary.guidance().isEmpty() && !summary.counts().isEmpty();
    List<Summary.VerdictCount> counts = counts(summary);
    if (telling && !counts.equals(shown)) {
      shown = counts;
      List<Node> next = new ArrayList<>();
      shown.forEach(c -> next.add(chip(c)));
      next.add(last);
      if (!getChildren().equals(next)) {
        getChildren().setAll(next);
      }
      press();
    }
    Visibility.show(this, telling);
  }

  // A filter that is on can be seen and switched off, also where nothing is left of its kind.
  private List<Summary.VerdictCount> counts(Summary summary) {
    Map<Verdict, Summary.VerdictCount> counts = new EnumMap<>(Verdict.class);
    results
        .verdicts()
        .forEach(
            v -> counts.put(v, new Summary.VerdictCount(v, ui.messages().text("verdict", v), 0)));
    summary.counts().forEach(c -> counts.put(c.verdict(), c));
    return List.copyOf(counts.values());
  }

  private void press() {
    chips.forEach((verdict, chip) -> chip.setSelected(results.verdicts().contains(verdict)));
  }

  private ToggleButton chip(Summary.VerdictCount count) {
    ToggleButton chip = chips.computeIfAbsent(count.verdict(), this::chip);
    chip.setText(ui.text("count", Integer.toString(count.number()), count.word()));
    chip.setAccessibleText(ui.text("count.filter", chip.getText()));
    return chip;
  }

  private ToggleButton chip(Verdict verdict) {
    ToggleButton chip = new ToggleButton(null, VerdictLook.icon(verdict));
    chip.getStyleClass().addAll(Styles.SMALL, "chip", "verdict-chip");
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setOnAction(e -> {
      if (chip.isSelected()) {
        results.verdicts().add(verdict);
      } else {
        results.verdicts().remove(verdict);
      }
    });
    return chip;
  }
}
