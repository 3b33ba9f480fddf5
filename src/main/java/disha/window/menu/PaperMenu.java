package disha.window.menu;

import disha.basics.Keys;
import disha.summary.SegmentSummary;
import disha.summary.SummaryOptions;
import disha.window.parts.Ui;
import disha.window.state.PaperChoice;
import disha.window.state.ResultsModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The choice of what goes on paper, for a menu.
public final class PaperMenu {
  private final Ui ui;
  private final ResultsModel results;
  private final PaperChoice paper;
  private final List<RadioMenuItem> items = new ArrayList<>();

  /// @param id what the names of the items begin with, for a test or a screen reader to find them
  public PaperMenu(Ui ui, ResultsModel results, PaperChoice paper, String id) {
    this.ui = ui;
    this.results = results;
    this.paper = paper;
    ToggleGroup group = new ToggleGroup();
    for (PaperChoice.Which each : PaperChoice.Which.values()) {
      RadioMenuItem item = new RadioMenuItem();
      item.setMnemonicParsing(false);
      item.setId(id + "-" + Keys.of(each));
      item.setUserData(each);
      item.setToggleGroup(group);
      item.setOnAction(e -> paper.whichProperty().set(each));
      paper.whichProperty().subscribe(now -> item.setSelected(now == each));
      items.add(item);
    }
    refresh();
  }

  List<RadioMenuItem> items() {
    return items;
  }

  /// Says what can be chosen now; for whenever the menu is about to be seen.
  void refresh() {
    for (RadioMenuItem item : items) {
      PaperChoice.Which which = (PaperChoice.Which) item.getUserData();
      item.setText(words(which));
      item.setDisable(!paper.isPossible(which));
    }
  }

  private String words(PaperChoice.Which which) {
    return switch (which) {
      case BEST -> ui.text("paper.best", SummaryOptions.MOST_ON_PAPER);
      case FULL -> ui.text("paper.full", SummaryOptions.MOST_ON_PAPER);
      case SHOWN ->
          results
              .selectedSegment()
              .map(SegmentSummary::name)
              .map(name -> ui.text("paper.shown", name))
              .orElseGet(() -> ui.text("paper.shown.none"));
      case LISTED -> ui.text("paper.listed", results.rows().size());
    };
  }
}
