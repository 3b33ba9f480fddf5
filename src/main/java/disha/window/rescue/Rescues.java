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
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Edits that are in no file yet: what to keep of them, and what to do with those that a killed
/// program left behind.
public final class Rescues {
  private Rescues() {}

  /// What would be lost if the program ended now.
  public static Optional<Rescue> present(ProfileEditor editor, Optional<String> known, Instant at) {
    if (!editor.editedProperty().get()) {
      return Optional.empty();
    }
    Origin origin = editor.originProperty().get();
    return Optional.of(
        new Rescue(
            new Rescue.ProfileLabel(
                editor.profile().name(),
                origin.file().map(Path::toAbsolutePath),
                origin.name(),
                at),
            known,
            editor.drafts().stream().map(Rescues::unsaved).toList()));
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
  ///
  /// @return the edits that stand in the window now; to be removed once they are kept again
  public static Optional<RescueFolder.Abandoned> offer(
      Ui ui, List<RescueFolder.Abandoned> all, Prompts prompts, FileCommands files)
      throws IOException {
    Optional<RescueFolder.Abandoned> taken = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      RescueFolder.Abandoned each = all.get(i);
      if (taken.isPresent()) {
        each.leave();
        continue;
      }
      switch (prompts.recover(each.about(), all.size() - i - 1)) {
        case RECOVER -> taken = take(ui, each, prompts, files);
        case REMOVE -> each.remove();
        case LATER -> each.leave();
      }
    }
    return taken;
  }

  private static Optional<RescueFolder.Abandoned> take(
      Ui ui, RescueFolder.Abandoned abandoned, Prompts prompts, FileCommands files)
      throws IOException {
    Rescue.ProfileLabel about = abandoned.about();
    switch (abandoned.read(ui.model())) {
      case Loaded.Good<Rescue> good -> {
        files.resume(
            good.value().scenarios().stream().map(Rescues::draft).toList(),
            origin(about),
            good.value().known());
        return Optional.of(abandoned);
      }
      case Loaded.Bad<Rescue> bad -> {
        // Another model may know its words.
        prompts.badFile(about.title(), bad.problems());
        abandoned.leave();
        return Optional.empty();
      }
    }
  }
}
