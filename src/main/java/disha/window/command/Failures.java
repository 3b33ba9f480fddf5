package disha.window.command;

import disha.files.NotWrittenException;
import disha.userdata.UnreadableHomeException;
import disha.window.parts.Ui;
import java.nio.file.FileSystemException;

/// Why something failed, in words for the person.
public final class Failures {
  private Failures() {}

  /// Java's own message of a file error is often just the file's name.
  public static String why(Ui ui, Exception e) {
    return switch (e) {
      case NotWrittenException n -> n.text(ui.messages());
      case UnreadableHomeException u -> ui.text("why.home");
      case FileSystemException f when f.getReason() != null -> f.getReason();
      default -> e.getMessage() == null ? ui.text("why.unknown") : e.getMessage();
    };
  }
}
