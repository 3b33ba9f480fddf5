package disha.window.list;

import atlantafx.base.theme.Styles;
import disha.estimate.segment.AdviceGroup;
import disha.summary.Summary;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLook;
import disha.window.parts.Visibility;
import disha.window.state.ResultsModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// How many segments are in each group; a chip pressed lists just those.
final class GroupChips extends FlowPane {
  private final Ui ui;
  private final ResultsModel results;
  private final Map<AdviceGroup, ToggleButton> chips = new EnumMap<>(AdviceGroup.class);
  private List<Summary.GroupCount> shown = List.of();

  GroupChips(Ui ui, ResultsModel results) {
    this.ui = ui;
    this.results = results;
    getStyleClass().add("chips");
    results.follow(() -> show(results.summary()));
    results
        .groups()
        .addListener(
            (SetChangeListener<AdviceGroup>)
                c -> {
                  show(results.summary());
                  press();
                });
  }

  private void show(Summary summary) {
    boolean telling = summary.guidance().isEmpty() && !summary.counts().isEmpty();
    List<Summary.GroupCount> counts = counts(summary);
    if (telling && !counts.equals(shown)) {
      shown = counts;
      List<Node> next = new ArrayList<>();
      shown.forEach(c -> next.add(chip(c)));
      if (!getChildren().equals(next)) {
        getChildren().setAll(next);
      }
      press();
    }
    Visibility.show(this, telling);
  }

  // A filter that is on can be seen and switched off, also where nothing is left of its kind.
  private List<Summary.GroupCount> counts(Summary summary) {
    Map<AdviceGroup, Summary.GroupCount> counts = new LinkedHashMap<>();
    summary.counts().forEach(c -> counts.put(c.group(), c));
    results
        .groups()
        .forEach(g ->
            counts.putIfAbsent(g, new Summary.GroupCount(g, ui.messages().text("group", g), 0)));
    return List.copyOf(counts.values());
  }

  private void press() {
    chips.forEach((group, chip) -> chip.setSelected(results.groups().contains(group)));
  }

  private ToggleButton chip(Summary.GroupCount count) {
    ToggleButton chip = chips.computeIfAbsent(count.group(), this::chip);
    chip.setText(ui.text("count", Integer.toString(count.number()), count.word()));
    chip.setAccessibleText(ui.text("count.filter", chip.getText()));
    return chip;
  }

  private ToggleButton chip(AdviceGroup group) {
    ToggleButton chip = new ToggleButton(null, VerdictLook.icon(group));
    chip.getStyleClass().addAll(Styles.SMALL, "chip", "group-chip");
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setOnAction(e -> {
      if (chip.isSelected()) {
        results.groups().add(group);
      } else {
        results.groups().remove(group);
      }
    });
    return chip;
  }
}
