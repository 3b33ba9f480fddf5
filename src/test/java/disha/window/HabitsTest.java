package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.memory.Settings.Place;
import disha.memory.Settings.TextSize;
import disha.memory.Settings.Theme;
import disha.memory.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HabitsTest {
  @TempDir private Path folder;
  private final List<Habits.Trouble> troubles = new ArrayList<>();

  private Habits habits() {
    return new Habits(new SettingsFile(folder), Runnable::run, troubles::add);
  }

  @Test
  void theNextWindowLooksLikeTheLast() {
    Habits first = habits();
    first.themeProperty().set(Theme.DARK);
    first.stepTextSize(1);
    first.used(folder.resolve("a.disha"));
    first.left(Optional.of(new Place(1, 2, 1100, 700, false)), 420);
    Habits next = habits();
    assertThat(next.settings()).isEqualTo(first.settings());
    assertThat(next.themeProperty().get()).isEqualTo(Theme.DARK);
    assertThat(next.textSizeProperty().get()).isEqualTo(TextSize.LARGER);
    assertThat(troubles).isEmpty();
  }

  @Test
  void lettersGrowAndShrinkOnlyAsFarAsTheyGo() {
    Habits habits = habits();
    habits.stepTextSize(-1);
    assertThat(habits.textSizeProperty().get()).isEqualTo(TextSize.NORMAL);
    for (int i = 0; i < 9; i++) {
      habits.stepTextSize(1);
    }
    assertThat(habits.textSizeProperty().get()).isEqualTo(TextSize.LARGEST);
  }

  @Test
  void damagedSettingsAreToldAndTheWindowOpensAllTheSame() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{\"theme\": ");
    assertThat(habits().themeProperty().get()).isEqualTo(Theme.SYSTEM);
    assertThat(troubles).singleElement().isInstanceOf(Habits.Trouble.Damaged.class);
  }

  @Test
  void settingsThatCannotBeKeptAreToldOnce() throws IOException {
    folder = Files.createFile(folder.resolve("a-file"));
    Habits habits = habits();
    habits.themeProperty().set(Theme.DARK);
    habits.themeProperty().set(Theme.LIGHT);
    assertThat(troubles).singleElement().isInstanceOf(Habits.Trouble.NotKept.class);
    assertThat(habits.themeProperty().get()).isEqualTo(Theme.LIGHT);
  }
}
