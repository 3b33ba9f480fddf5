package disha.window;

import atlantafx.base.theme.Styles;
import disha.window.command.Notice;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line at the foot of the window that tells what was just done.
final class NoticeBar extends HBox {
  private final Ui ui;
  private final Consumer<Path> opener;
  private Notice shown = Notice.NONE;
  private Label words = Texts.wrapped("");
  private ProgressIndicator indicator = new ProgressIndicator();

  NoticeBar(Ui ui, Consumer<Path> opener) {
    this.ui = ui;
    this.opener = opener;
    getStyleClass().add("notice");
    setId("notice");
    setAlignment(Pos.CENTER_LEFT);
    hide();
  }

  /// Tells something beside what is still being told.
  void add(String text) {
    boolean both = isVisible() && !shown.running();
    show(both ? new Notice(shown.text() + "\n" + text, shown.opens(), false) : Notice.of(text));
  }

  /// What it tells now.
  Notice shown() {
    return isVisible() ? shown : Notice.NONE;
  }

  void show(Notice notice) {
    // The button that ends it keeps the focus while it goes on.
    boolean goesOn = isVisible() && notice.stop().isPresent() && notice.stop().equals(shown.stop());
    shown = notice;
    if (goesOn) {
      words.setText(notice.text());
      indicator.setProgress(notice.part().orElse(ProgressIndicator.INDETERMINATE_PROGRESS));
      indicator.setAccessibleText(notice.text());
      return;
    }
    if (notice.text().isEmpty()) {
      hide();
      return;
    }
    words = Texts.wrapped(notice.text());
    indicator = progress(notice);
    getChildren().setAll(notice.running() ? indicator : Icons.of("bi-info-circle"), words);
    notice
        .stop()
        .ifPresent(stop -> {
          Button cancel = new Button(ui.text("cancel"));
          cancel.setId("button-cancel");
          cancel.getStyleClass().add(Styles.SMALL);
          cancel.setMinWidth(Region.USE_PREF_SIZE);
          cancel.setOnAction(e -> stop.run());
          getChildren().add(cancel);
        });
    notice
        .opens()
        .ifPresent(file -> {
          Hyperlink open = new Hyperlink(ui.text("notice.open"));
          open.setMinWidth(Region.USE_PREF_SIZE);
          open.setOnAction(e -> opener.accept(file));
          getChildren().add(open);
        });
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, Icons.of("bi-x"));
    close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
    close.setAccessibleText(ui.text("close"));
    close.setOnAction(e -> hide());
    getChildren().addAll(gap, close);
    Visibility.show(this, true);
  }

  private static ProgressIndicator progress(Notice of) {
    ProgressIndicator progress =
        new ProgressIndicator(of.part().orElse(ProgressIndicator.INDETERMINATE_PROGRESS));
    progress.setId("progress");
    progress.setPrefSize(20, 20);
    progress.setMinSize(20, 20);
    progress.setAccessibleText(of.text());
    return progress;
  }

  private void hide() {
    Visibility.show(this, false);
  }
}
