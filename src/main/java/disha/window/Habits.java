package disha.window;

import disha.memory.Settings;
import disha.memory.Settings.Place;
import disha.memory.Settings.TextSize;
import disha.memory.Settings.Theme;
import disha.memory.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// How the person likes the window. Every change is kept at once, in the background.
final class Habits {
  private final SettingsFile file;
  private final Executor background;
  private final Consumer<Trouble> troubles;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<TextSize> textSize;
  private boolean keeping = true;

  /// What went wrong with keeping them.
  sealed interface Trouble {
    /// The file was damaged and lies aside now.
    record Damaged(Path aside) implements Trouble {}

    /// The file can be neither read nor replaced.
    record NotKept(IOException why) implements Trouble {}
  }

  /// Reads what was kept.
  ///
  /// @param background where files are written, one after the other
  /// @param troubles told by any thread
  Habits(SettingsFile file, Executor background, Consumer<Trouble> troubles) {
    this.file = file;
    this.background = background;
    this.troubles = troubles;
    settings = new ReadOnlyObjectWrapper<>(read());
    theme = new SimpleObjectProperty<>(settings.get().theme());
    textSize = new SimpleObjectProperty<>(settings.get().textSize());
    theme.addListener((o, before, now) -> change(s -> s.withTheme(now)));
    textSize.addListener((o, before, now) -> change(s -> s.withTextSize(now)));
  }

  private Settings read() {
    try {
      return switch (file.read()) {
        case SettingsFile.Found.Fine fine -> fine.settings();
        case SettingsFile.Found.PutAside aside -> {
          troubles.accept(new Trouble.Damaged(aside.file()));
          yield Settings.DEFAULT;
        }
      };
    } catch (IOException e) {
      stopKeeping(e);
      return Settings.DEFAULT;
    }
  }

  // Told once; from then on the settings last as long as the window.
  private synchronized void stopKeeping(IOException why) {
    if (keeping) {
      keeping = false;
      troubles.accept(new Trouble.NotKept(why));
    }
  }

  private synchronized boolean isKeeping() {
    return keeping;
  }

  private void change(UnaryOperator<Settings> change) {
    settings.set(change.apply(settings.get()));
    background.execute(() -> {
      try {
        if (isKeeping()) {
          file.change(change);
        }
      } catch (IOException e) {
        stopKeeping(e);
      }
    });
  }

  ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  Settings settings() {
    return settings.get();
  }

  ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  ObjectProperty<TextSize> textSizeProperty() {
    return textSize;
  }

  /// Makes letters larger or smaller, as far as they go.
  ///
  /// @param by how many sizes
  void stepTextSize(int by) {
    List<TextSize> all = List.of(TextSize.values());
    int next = all.indexOf(textSize.get()) + by;
    textSize.set(all.get(Math.clamp(next, 0, all.size() - 1)));
  }

  /// Notes that a file was opened or saved.
  void used(Path used) {
    change(s -> s.withRecent(used.toAbsolutePath().normalize()));
  }

  void forget(Path gone) {
    change(s -> s.withoutRecent(gone));
  }

  void forgetAll() {
    change(Settings::withoutRecent);
  }

  /// Notes where the window was left.
  void left(Optional<Place> place, double formWidth) {
    change(s -> place.map(s::withPlace).orElse(s).withFormWidth(formWidth));
  }
}
