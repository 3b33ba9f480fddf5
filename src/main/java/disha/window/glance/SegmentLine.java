package disha.window.glance;

import disha.summary.Glance;
import disha.window.parts.Pressable;
import disha.window.parts.TextScale;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One kind of work in a group: its name, and what sets it apart beside it or, where that would be
/// narrow, below.
final class SegmentLine extends Pressable {
  /// The least width for both, with letters of the usual size.
  private static final double BOTH = 38 * 14;

  private static final double NAME_SHARE = 0.45;

  private final Ui ui;
  private final Label name = Texts.wrapped("", "strong");
  private final Label sector = Texts.line("", "tag");
  private final Label differs = Texts.wrapped("", "muted");
  private final HBox named = new HBox(name, sector);
  private final HBox both = new HBox();
  private boolean beside;

  SegmentLine(Ui ui, Runnable open) {
    super(open);
    this.ui = ui;
    named.setAlignment(Pos.BASELINE_LEFT);
    named.getStyleClass().add("card-line");
    named.setMinWidth(0);
    both.setAlignment(Pos.BASELINE_LEFT);
    both.getStyleClass().add("card-line");
    HBox.setHgrow(differs, Priority.ALWAYS);
    getChildren().addAll(named, differs);
    getStyleClass().add("fold-row");
    widthProperty().subscribe(w -> arrange(w.doubleValue()));
  }

  private void arrange(double width) {
    boolean now = width >= TextScale.now(BOTH);
    named.setPrefWidth(now ? Math.floor(width * NAME_SHARE) : USE_COMPUTED_SIZE);
    named.setMinWidth(now ? named.getPrefWidth() : 0);
    if (now != beside) {
      beside = now;
      getChildren().clear();
      both.getChildren().clear();
      if (now) {
        both.getChildren().addAll(named, differs);
        getChildren().add(both);
      } else {
        getChildren().addAll(named, differs);
      }
    }
  }

  void show(Glance.Row row) {
    name.setText(row.name());
    sector.setText(row.sectorBeside().orElse(""));
    Visibility.show(sector, row.sectorBeside().isPresent());
    differs.setText(row.differs());
    Visibility.show(differs, !row.differs().isEmpty());
    setAccessibleText(ui.text("glance.row", row.name(), row.sector(), row.differs()));
  }
}
