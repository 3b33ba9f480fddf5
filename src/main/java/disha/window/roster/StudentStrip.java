package disha.window.roster;

import atlantafx.base.theme.Styles;
import disha.roster.table.StudentRow;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.Origin;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Stands above the form while it shows a student of a class list, and leads back there.
final class StudentStrip extends HBox {
  private static final double GAP = 8;

  private final Ui ui;
  private final ClassDesk desk;
  private final Label words = Texts.wrapped("");
  private final Button back;

  StudentStrip(Ui ui, ClassDesk desk) {
    super(GAP);
    this.ui = ui;
    this.desk = desk;
    back = new Button(ui.text("class.back"), Icons.of("bi-chevron-left"));
    back.setId("button-class-back");
    back.getStyleClass().add(Styles.SMALL);
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(e -> desk.toList());
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(
            back,
            words,
            gap,
            step("before", ui.text("class.before"), "bi-chevron-up", -1),
            step("next", ui.text("class.next"), "bi-chevron-down", 1));
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("student-strip");
    desk.studentProperty().subscribe(this::show);
  }

  private Button step(String key, String words, String icon, int by) {
    Button button = new Button(null, Icons.of(icon));
    button.setId("button-class-" + key);
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
    button.setAccessibleText(words);
    button.setOnAction(e -> desk.step(by));
    return button;
  }

  private void show(Optional<StudentRow> row) {
    Visibility.show(this, row.isPresent());
    row.ifPresent(r ->
        desk.listProperty()
            .get()
            .ifPresent(l ->
                words.setText(
                    ui.text(
                        "class.strip",
                        l.words().name(r),
                        Long.toString(r.number()),
                        Origin.of(l.table().path()).name()))));
  }

  /// The way back.
  Button back() {
    return back;
  }
}
