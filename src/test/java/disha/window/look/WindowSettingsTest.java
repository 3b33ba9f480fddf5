package disha.window.look;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.pay.Prices;
import disha.userdata.Settings.TextSize;
import disha.userdata.Settings.Theme;
import disha.userdata.Settings.WindowPlace;
import disha.userdata.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowSettingsTest {
  @TempDir private Path folder;
  private final List<WindowSettings.Trouble> troubles = new ArrayList<>();

  private WindowSettings settings() {
    return new WindowSettings(new SettingsFile(folder), Runnable::run, troubles::add);
  }

  @Test
  void theNextWindowLooksLikeTheLast() {
    WindowSettings first = settings();
    first.themeProperty().set(Theme.DARK);
    first.stepTextSize(1);
    first.pricesProperty().set(Prices.AS_WRITTEN);
    first.used(folder.resolve("a.disha"));
    first.left(Optional.of(new WindowPlace(1, 2, 1100, 700, false)), 420);
    WindowSettings next = settings();
    assertThat(next.current()).isEqualTo(first.current());
    assertThat(next.themeProperty().get()).isEqualTo(Theme.DARK);
    assertThat(next.textSizeProperty().get()).isEqualTo(TextSize.LARGER);
    assertThat(next.pricesProperty().get()).isEqualTo(Prices.AS_WRITTEN);
    assertThat(troubles).isEmpty();
  }

  @Test
  void lettersGrowAndShrinkOnlyAsFarAsTheyGo() {
    WindowSettings settings = settings();
    settings.stepTextSize(-1);
    assertThat(settings.textSizeProperty().get()).isEqualTo(TextSize.NORMAL);
    for (int i = 0; i < 9; i++) {
      settings.stepTextSize(1);
    }
    assertThat(settings.textSizeProperty().get()).isEqualTo(TextSize.LARGEST);
  }

  @Test
  void damagedSettingsAreToldAndTheWindowOpensAllTheSame() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{\"theme\": ");
    assertThat(settings().themeProperty().get()).isEqualTo(Theme.SYSTEM);
    assertThat(troubles).singleElement().isInstanceOf(WindowSettings.Trouble.Damaged.class);
  }

  @Test
  void settingsThatCannotBeKeptAreToldOnce() throws IOException {
    folder = Files.createFile(folder.resolve("a-file"));
    WindowSettings settings = settings();
    settings.themeProperty().set(Theme.DARK);
    settings.themeProperty().set(Theme.LIGHT);
    assertThat(troubles).singleElement().isInstanceOf(WindowSettings.Trouble.NotKept.class);
    assertThat(settings.themeProperty().get()).isEqualTo(Theme.LIGHT);
  }
}
