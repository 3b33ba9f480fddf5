package disha.window;

import disha.json.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks and tells in the course of opening and saving.
interface Prompts {
  /// What to do with edits that would be lost.
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /// Asks what to do with edits that would be lost.
  Unsaved unsaved(String name);

  /// Asks for a profile to open.
  Optional<Path> profileToOpen();

  /// Asks where to save a profile.
  Optional<Path> profileToSave(String suggested);

  /// Asks where to put a PDF.
  Optional<Path> pdfToSave(String suggested);

  /// Tells everything that is wrong with a file.
  void badFile(String name, List<Problem> problems);

  /// Tells that something could not be done.
  void failed(String what, String why);
}
