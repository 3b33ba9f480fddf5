package disha.window.rescue;

import disha.files.Loaded;
import disha.userdata.Rescue;
import disha.userdata.RescueFolder;
import disha.window.command.FileCommands;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import disha.window.state.OfferDraft;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ScenarioDraft;
import disha.window.state.StudentEdits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Edits that are in no file yet: what to keep of them, and what to do with those that a killed
/// program left behind.
public final class Rescues {
  private Rescues() {}

  /// Takes over changed students.
  @FunctionalInterface
  public interface StudentsTaker {
    /// Takes them over, now or later.
    ///
    /// @param safe to be called once all stands in the window
    /// @param undone to be called where it does not
    void take(StudentEdits edits, Runnable safe, Runnable undone);
  }

  /// Where edits that are taken go.
  ///
  /// @param safe told of edits that stand in the window now; to be removed once they are kept again
  /// @param troubles told of edits that could not be left for another time
  public record RescueHands(
      FileCommands files,
      StudentsTaker students,
      Consumer<RescueFolder.Abandoned> safe,
      Consumer<IOException> troubles) {}

  /// What would be lost if the program ended now.
  ///
  /// @param students what was changed of students
  /// @param isStudent whether the profile is one of them
  public static Optional<Rescue> present(
      ProfileEditor editor,
      Optional<String> known,
      Optional<StudentEdits> students,
      boolean isStudent,
      Instant at) {
    boolean edited = editor.editedProperty().get() && !isStudent;
    if (!edited && students.isEmpty()) {
      return Optional.empty();
    }
    Origin origin = editor.originProperty().get();
    Optional<Path> list = students.map(StudentEdits::list);
    Rescue.ProfileLabel about =
        new Rescue.ProfileLabel(
            editor.profile().name().filter(n -> edited),
            edited ? origin.file().map(Path::toAbsolutePath) : list,
            edited ? origin.name() : list.map(l -> Origin.of(l).name()).orElse(""),
            at,
            students.map(s -> new Rescue.StudentsLabel(s.list(), s.drafts().size())));
    return Optional.of(
        new Rescue(
            about,
            known.filter(k -> edited),
            edited ? unsaved(editor.drafts()) : List.of(),
            students.map(Rescues::unsaved)));
  }

  private static Rescue.UnsavedStudents unsaved(StudentEdits edits) {
    List<Rescue.UnsavedStudent> changed =
        new TreeMap<>(edits.drafts())
            .entrySet().stream()
                .map(e -> new Rescue.UnsavedStudent(e.getKey(), unsaved(e.getValue())))
                .toList();
    return new Rescue.UnsavedStudents(edits.list(), edits.known(), edits.shown(), changed);
  }

  private static StudentEdits edits(Rescue.UnsavedStudents students) {
    Map<Long, List<ScenarioDraft>> drafts = new HashMap<>();
    students.changed().forEach(s -> drafts.put(s.row(), drafts(s.scenarios())));
    return new StudentEdits(students.list(), students.known(), students.shown(), drafts);
  }

  private static List<Rescue.UnsavedScenario> unsaved(List<ScenarioDraft> drafts) {
    return drafts.stream().map(Rescues::unsaved).toList();
  }

  private static List<ScenarioDraft> drafts(List<Rescue.UnsavedScenario> scenarios) {
    return scenarios.stream().map(Rescues::draft).toList();
  }

  private static Rescue.UnsavedScenario unsaved(ScenarioDraft s) {
    OfferDraft offer = s.draft().offer();
    return new Rescue.UnsavedScenario(
        s.scenario(),
        new Rescue.Half(
            s.draft().unreadable(),
            new Rescue.HalfOffer(offer.segment(), offer.amount(), offer.period())));
  }

  private static ScenarioDraft draft(Rescue.UnsavedScenario u) {
    Rescue.HalfOffer offer = u.half().offer();
    return new ScenarioDraft(
        u.scenario().name(),
        new Draft(
            u.scenario().profile(),
            u.half().unreadable(),
            new OfferDraft(offer.segment(), offer.amount(), offer.period())));
  }

  private static Origin origin(Rescue.ProfileLabel about) {
    return about.file().map(Origin::of).orElse(Origin.example(about.title()));
  }

  /// Offers each of the abandoned edits until one is taken; the others wait for another window.
  public static void offer(
      Ui ui, List<RescueFolder.Abandoned> all, Prompts prompts, RescueHands hands)
      throws IOException {
    boolean taken = false;
    for (int i = 0; i < all.size(); i++) {
      RescueFolder.Abandoned each = all.get(i);
      if (taken) {
        each.leave();
        continue;
      }
      switch (prompts.recover(each.about(), all.size() - i - 1)) {
        case RECOVER -> taken = take(ui, each, prompts, hands);
        case REMOVE -> each.remove();
        case LATER -> each.leave();
      }
    }
  }

  private static boolean take(
      Ui ui, RescueFolder.Abandoned abandoned, Prompts prompts, RescueHands hands)
      throws IOException {
    Rescue.ProfileLabel about = abandoned.about();
    switch (abandoned.read(ui.model())) {
      case Loaded.Good<Rescue> good -> {
        take(good.value(), abandoned, hands);
        return true;
      }
      case Loaded.Bad<Rescue> bad -> {
        // Another model may know its words.
        prompts.badFile(about.title(), bad.problems());
        abandoned.leave();
        return false;
      }
    }
  }

  private static void take(Rescue rescue, RescueFolder.Abandoned abandoned, RescueHands hands) {
    if (!rescue.scenarios().isEmpty()) {
      hands.files.resume(drafts(rescue.scenarios()), origin(rescue.about()), rescue.known());
    }
    rescue
        .students()
        .ifPresentOrElse(
            s ->
                hands.students.take(
                    edits(s),
                    () -> hands.safe.accept(abandoned),
                    () -> {
                      try {
                        abandoned.leave();
                      } catch (IOException e) {
                        hands.troubles.accept(e);
                      }
                    }),
            () -> hands.safe.accept(abandoned));
  }
}
