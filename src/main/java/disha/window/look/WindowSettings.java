package disha.window.look;

import disha.estimate.pay.Prices;
import disha.userdata.Settings;
import disha.userdata.Settings.TextSize;
import disha.userdata.Settings.Theme;
import disha.userdata.Settings.WindowPlace;
import disha.userdata.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the person likes the window. Every change is kept at once, in the background.
public final class WindowSettings {
  private final SettingsFile file;
  private final Executor background;
  private final Consumer<Trouble> troubles;
  private final ReadOnlyObjectWrapper<Settings> current;
  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<TextSize> textSize;
  private final ObjectProperty<Optional<String>> language;
  private final ObjectProperty<Prices> prices;
  private final BooleanProperty offersCount;
  private boolean keeping = true;

  /// What went wrong with keeping them.
  public sealed interface Trouble {
    /// The file was damaged and lies aside now.
    record Damaged(Path aside) implements Trouble {}

    /// The file can be neither read nor replaced.
    record NotKept(IOException why) implements Trouble {}
  }

  /// Reads what was kept.
  ///
  /// @param background where files are written, one after the other
  /// @param troubles told by any thread
  public WindowSettings(SettingsFile file, Executor background, Consumer<Trouble> troubles) {
    this.file = file;
    this.background = background;
    this.troubles = troubles;
    current = new ReadOnlyObjectWrapper<>(read());
    theme = new SimpleObjectProperty<>(current.get().theme());
    textSize = new SimpleObjectProperty<>(current.get().textSize());
    language = new SimpleObjectProperty<>(current.get().language());
    prices =
        new SimpleObjectProperty<>(current.get().asWritten() ? Prices.AS_WRITTEN : Prices.TODAY);
    offersCount = new SimpleBooleanProperty(current.get().offersCount());
    theme.addListener((o, before, now) -> change(s -> s.withTheme(now)));
    textSize.addListener((o, before, now) -> change(s -> s.withTextSize(now)));
    language.addListener(
        (o, before, now) -> now.ifPresent(tag -> change(s -> s.withLanguage(tag))));
    prices.addListener((o, before, now) -> change(s -> s.withAsWritten(now == Prices.AS_WRITTEN)));
    offersCount.addListener((o, before, now) -> change(s -> s.withOffersCount(now)));
  }

  private Settings read() {
    try {
      return switch (file.read()) {
        case SettingsFile.SettingsFound.Fine fine -> fine.settings();
        case SettingsFile.SettingsFound.PutAside aside -> {
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
    current.set(change.apply(current.get()));
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

  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return current.getReadOnlyProperty();
  }

  public Settings current() {
    return current.get();
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public ObjectProperty<TextSize> textSizeProperty() {
    return textSize;
  }

  /// The tag of the language that was chosen; empty for that of the system.
  public ObjectProperty<Optional<String>> languageProperty() {
    return language;
  }

  /// In whose rupees pay is shown.
  public ObjectProperty<Prices> pricesProperty() {
    return prices;
  }

  /// Whether offers on record count as one more voice on pay.
  public BooleanProperty offersCountProperty() {
    return offersCount;
  }

  /// Makes letters larger or smaller, as far as they go.
  ///
  /// @param by how many sizes
  public void stepTextSize(int by) {
    List<TextSize> all = List.of(TextSize.values());
    int next = all.indexOf(textSize.get()) + by;
    textSize.set(all.get(Math.clamp(next, 0, all.size() - 1)));
  }

  /// Notes that a file was opened or saved.
  public void used(Path used) {
    change(s -> s.withRecent(used.toAbsolutePath().normalize()));
  }

  /// Notes which offers on record are told beside the documents; empty for none.
  public void offers(Optional<Path> file) {
    change(s -> s.withOffers(file.map(f -> f.toAbsolutePath().normalize())));
  }

  public void forget(Path gone) {
    change(s -> s.withoutRecent(gone));
  }

  public void forgetAll() {
    change(Settings::withoutRecent);
  }

  /// Notes where the window was left.
  public void left(Optional<WindowPlace> place, double formWidth) {
    change(s -> place.map(s::withPlace).orElse(s).withFormWidth(formWidth));
  }
}
