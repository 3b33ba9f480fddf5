package disha.window.dialog;

import disha.json.Problem;
import disha.userdata.Rescue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks and tells in the course of opening and saving.
public interface Prompts {
  /// What to do with edits that would be lost.
  enum UnsavedChoice {
    SAVE,
    DISCARD,
    CANCEL
  }

  /// Asks what to do with edits that would be lost.
  UnsavedChoice unsaved(String name);

  /// Asks for a profile to open.
  Optional<Path> profileToOpen();

  /// Asks where to save a profile.
  Optional<Path> profileToSave(String suggested);

  /// A file for what goes on paper.
  ///
  /// @param ending of the kind that was chosen, such as `.pdf`
  record PaperFile(Path file, String ending) {}

  /// Asks where to put what goes on paper.
  ///
  /// @param endings what it can be written as; the first is that of the suggested name
  Optional<PaperFile> paperToSave(String suggested, List<String> endings);

  /// Tells what cannot be printed as it was typed, and asks whether to go on.
  boolean printsOtherwise(List<String> sentences);

  /// Tells why nothing can be printed, and asks whether to write a PDF instead.
  boolean pdfInstead(String heading, String about);

  /// Tells everything that is wrong with a file.
  void badFile(String name, List<Problem> problems);

  /// Tells that something could not be done.
  void failed(String what, String why);

  /// What to do about a file that another program has changed since it was opened.
  enum Changed {
    OVERWRITE,
    SAVE_AS,
    CANCEL
  }

  /// Asks what to do about a file that another program has changed.
  Changed changedElsewhere(String name);

  /// Asks whether a file may be replaced.
  boolean mayReplace(String name);

  /// What to do with edits that a killed program left behind.
  enum Recover {
    RECOVER,
    REMOVE,
    LATER
  }

  /// Asks what to do with edits that a killed program left behind.
  ///
  /// @param more how many others there are
  Recover recover(Rescue.ProfileLabel about, int more);

  /// Asks for the folder of a model.
  Optional<Path> modelFolder();

  /// Tells everything that is wrong with a model.
  void badModel(String name, List<Problem> problems);

  /// Asks whether to use a model that does not know all that the profile says, with a new profile.
  boolean mayDropProfile(String model, List<Problem> unknown);
}
