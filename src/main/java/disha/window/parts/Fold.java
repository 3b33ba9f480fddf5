package disha.window.parts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A head that opens what is below it, and folds it again; folded at first.
public class Fold extends Column {
  private final FontIcon chevron = Icons.of("bi-chevron-right");
  private final Pressable head;
  private final Region body;
  private boolean opened;

  /// @param words what the head says
  // What is asked here asks nothing of those who extend this.
  @SuppressWarnings("this-escape")
  public Fold(List<? extends Node> words, Region body) {
    this.body = body;
    if (words.getLast() instanceof Region last) {
      HBox.setHgrow(last, Priority.ALWAYS);
      last.setMinWidth(0);
    }
    HBox line = new HBox(chevron);
    line.getChildren().addAll(words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("card-line");
    head = new Pressable(this::turn, line);
    head.getStyleClass().add("fold-head");
    getChildren().addAll(head, body);
    getStyleClass().add("fold");
    Visibility.show(body, false);
  }

  /// Whether what is below the head is seen.
  public final boolean isOpen() {
    return opened;
  }

  /// Opens it, or folds it again.
  public final void turn() {
    opened = !opened;
    Visibility.show(body, opened);
    chevron.setIconLiteral(opened ? "bi-chevron-down" : "bi-chevron-right");
    turned();
  }

  /// Opens it where it is folded.
  public final void open() {
    if (!opened) {
      turn();
    }
  }

  /// Goes to its head.
  public final void focus() {
    Focus.to(head);
  }

  /// Called once it is opened or folded.
  protected void turned() {}

  /// Says what a screen reader tells of the head.
  protected final void tell(String words) {
    head.setAccessibleText(words);
  }
}
