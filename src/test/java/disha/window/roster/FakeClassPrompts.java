package disha.window.roster;

import disha.json.Problem;
import disha.window.dialog.ClassPrompts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A person who has decided beforehand which sheets to open and write.
final class FakeClassPrompts implements ClassPrompts {
  Optional<Path> opened = Optional.empty();
  Optional<Path> written = Optional.empty();
  boolean replaces;
  boolean leaves;
  String suggested = "";
  int timesAsked;
  List<Problem> doubts = List.of();

  @Override
  public Optional<Path> listToOpen() {
    return opened;
  }

  @Override
  public Optional<Path> offersToOpen() {
    return opened;
  }

  @Override
  public Optional<Path> sheetToSave(String name, String ending) {
    suggested = name;
    return written;
  }

  @Override
  public Optional<Path> folderForPapers() {
    return written;
  }

  @Override
  public boolean mayReplaceAll(int count) {
    timesAsked++;
    return replaces;
  }

  @Override
  public boolean mayLeaveChanges(String list, int count) {
    timesAsked++;
    return leaves;
  }

  @Override
  public void oddOffers(String name, List<Problem> odd) {
    doubts = odd;
  }
}
