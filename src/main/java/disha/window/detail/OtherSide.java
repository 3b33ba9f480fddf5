package disha.window.detail;

import disha.summary.Context;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.List;
import javafx.scene.control.Label;

/// What the documents say of the work apart from its pay: what speaks against it beside what speaks
/// for it.
final class OtherSide extends Column {
  /// How wide each side is at least.
  private static final double LEAST = 20 * 14;

  OtherSide(Ui ui, Sources sources, List<Context.SideNote> notes) {
    setId("other-side");
    TwoColumns sides =
        new TwoColumns(
            side(ui.text("side.against"), "bi-exclamation-triangle", sources, notes, false),
            side(ui.text("side.for"), "bi-plus-circle", sources, notes, true),
            LEAST);
    Label title = Texts.heading(ui.text("side.title"));
    getChildren().addAll(title, sides);
    getStyleClass().addAll("block", "other-side");
  }

  private static Column side(
      String heading, String icon, Sources sources, List<Context.SideNote> all, boolean good) {
    Column box = new Column(Texts.wrapped(heading, "muted"));
    box.getStyleClass().add("card-lines");
    all.stream()
        .filter(n -> n.good() == good)
        .forEach(n ->
            box.getChildren().add(Blocks.bullet(icon, sources.sentence(n.text(), "muted-text"))));
    return box;
  }
}
