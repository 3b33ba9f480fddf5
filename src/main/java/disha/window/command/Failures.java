package disha.window.command;

import disha.files.NotWrittenException;
import disha.files.SystemReason;
import disha.sheet.SheetException;
import disha.userdata.UnreadableHomeException;
import disha.window.parts.Ui;
import java.io.IOException;

/// Why something failed, in words for the person.
public final class Failures {
  private Failures() {}

  /// The reason as the person reads it.
  public static String why(Ui ui, Exception e) {
    return switch (e) {
      case NotWrittenException n -> n.text(ui.messages());
      case SheetException s -> s.text(ui.messages());
      case UnreadableHomeException u -> ui.text("why.home");
      case IOException i -> SystemReason.of(i, ui.messages());
      default -> e.getMessage() == null ? ui.text("why.unknown") : e.getMessage();
    };
  }
}
