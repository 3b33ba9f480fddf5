package disha.window;

import disha.window.command.DropCommands;
import java.io.File;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files of this computer can be dropped anywhere on the window.
final class DropTarget {
  private final DropCommands commands;
  private final Executor later;

  private DropTarget(DropCommands commands, Executor later) {
    this.commands = commands;
    this.later = later;
  }

  /// @param later does work on the window's thread once the drop is over: a question asked while it
  ///   lasts would hold up the program that the files come from
  static void listen(Scene scene, DropCommands commands, Executor later) {
    DropTarget target = new DropTarget(commands, later);
    scene.setOnDragEntered(target::enter);
    scene.setOnDragOver(DropTarget::over);
    scene.setOnDragExited(target::exit);
    scene.setOnDragDropped(target::drop);
  }

  private static List<File> files(DragEvent e) {
    return e.getDragboard().hasFiles() ? e.getDragboard().getFiles() : List.of();
  }

  private void enter(DragEvent e) {
    if (!files(e).isEmpty()) {
      commands.over(files(e));
    }
  }

  private static void over(DragEvent e) {
    if (!files(e).isEmpty()) {
      e.acceptTransferModes(TransferMode.COPY);
      e.consume();
    }
  }

  private void exit(DragEvent e) {
    if (!files(e).isEmpty()) {
      commands.away();
    }
  }

  private void drop(DragEvent e) {
    List<File> dropped = files(e);
    e.setDropCompleted(!dropped.isEmpty());
    e.consume();
    if (!dropped.isEmpty()) {
      later.execute(() -> commands.drop(dropped));
    }
  }
}
