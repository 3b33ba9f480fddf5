package disha.window.command;

import disha.json.Problem;
import disha.userdata.Rescue;
import disha.window.dialog.Prompts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A person who has decided beforehand, and what they were told.
public final class FakePrompts implements Prompts {
  UnsavedChoice unsaved = UnsavedChoice.CANCEL;
  public Optional<Path> file = Optional.empty();
  Changed changed = Changed.CANCEL;
  boolean mayReplace;
  String suggested = "";

  /// The ending of the kind of file that is chosen; empty for the first.
  Optional<String> chosen = Optional.empty();

  boolean pdfInstead;
  boolean goesOn;
  List<String> printedOtherwise = List.of();
  String insteadOf = "";
  public Recover recover = Recover.LATER;
  boolean mayDropProfile;
  public final List<Rescue.ProfileLabel> offered = new ArrayList<>();
  int timesAsked;
  List<Problem> problems = List.of();
  public final List<String> failures = new ArrayList<>();

  @Override
  public UnsavedChoice unsaved(String name) {
    timesAsked++;
    return unsaved;
  }

  @Override
  public Optional<Path> profileToOpen() {
    return file;
  }

  @Override
  public Optional<Path> profileToSave(String suggested) {
    return file;
  }

  @Override
  public Optional<PaperFile> paperToSave(String name, List<String> endings) {
    suggested = name;
    return file.map(f -> new PaperFile(f, chosen.orElse(endings.getFirst())));
  }

  @Override
  public boolean printsOtherwise(List<String> sentences) {
    printedOtherwise = sentences;
    return goesOn;
  }

  @Override
  public boolean pdfInstead(String heading, String about) {
    insteadOf = about;
    timesAsked++;
    return pdfInstead;
  }

  @Override
  public void badFile(String name, List<Problem> found) {
    problems = found;
  }

  @Override
  public void failed(String what, String why) {
    failures.add(what + ": " + why);
  }

  @Override
  public Changed changedElsewhere(String name) {
    timesAsked++;
    return changed;
  }

  @Override
  public boolean mayReplace(String name) {
    timesAsked++;
    return mayReplace;
  }

  @Override
  public Recover recover(Rescue.ProfileLabel about, int more) {
    offered.add(about);
    return recover;
  }

  @Override
  public Optional<Path> modelFolder() {
    return file;
  }

  @Override
  public void badModel(String name, List<Problem> found) {
    problems = found;
  }

  @Override
  public boolean mayDropProfile(String model, List<Problem> unknown) {
    timesAsked++;
    problems = unknown;
    return mayDropProfile;
  }
}
