package disha.window.dialog;

import disha.json.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks and tells where sheets are opened and written.
public interface ClassPrompts {
  /// Asks for a class list to open.
  Optional<Path> listToOpen();

  /// Asks for offers on record to open.
  Optional<Path> offersToOpen();

  /// Asks where to write a sheet.
  ///
  /// @param ending what its name ends in, such as `.csv`
  Optional<Path> sheetToSave(String suggested, String ending);

  /// Asks for a folder to write summaries into.
  Optional<Path> folderForPapers();

  /// Asks whether files that are there already may be replaced.
  ///
  /// @param count how many
  boolean mayReplaceAll(int count);

  /// Asks whether a list may be left with students that were changed and stand so in no file.
  ///
  /// @param count how many
  boolean mayLeaveChanges(String list, int count);

  /// Tells what is hardly right in offers on record, which count all the same.
  void oddOffers(String name, List<Problem> doubts);
}
