package disha.window.menu;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.text.Messages;
import disha.userdata.Settings.TextSize;
import disha.userdata.Settings.Theme;
import disha.userdata.SettingsFile;
import disha.window.look.WindowSettings;
import disha.window.parts.Ui;
import disha.window.screens.WindowExtension;
import java.nio.file.Path;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the menu of the looks chooses is set, and what is set elsewhere it shows.
@ExtendWith(WindowExtension.class)
class ViewMenuTest {
  @TempDir private Path folder;
  private WindowSettings settings;
  private ViewMenu menu;

  @Start
  void start(Stage stage) {
    settings = new WindowSettings(new SettingsFile(folder), Runnable::run, t -> {});
    menu =
        new ViewMenu(
            new Ui(TestModel.get(), Messages.english()), settings, new SimpleBooleanProperty(true));
  }

  private MenuItem item(String id) {
    return menu.getItems().stream()
        .filter(i -> id.equals(i.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the menu has no " + id));
  }

  private boolean isChosen(String id) {
    return ((RadioMenuItem) item(id)).isSelected();
  }

  @Test
  void aThemeThatIsChosenIsSetAndTheOthersAreNot(FxRobot robot) {
    robot.interact(() -> item("menu-theme-dark").fire());
    assertThat(settings.themeProperty().get()).isEqualTo(Theme.DARK);
    assertThat(isChosen("menu-theme-dark")).isTrue();
    assertThat(isChosen("menu-theme-light")).isFalse();
    robot.interact(() -> settings.themeProperty().set(Theme.LIGHT));
    assertThat(isChosen("menu-theme-light")).isTrue();
    assertThat(isChosen("menu-theme-dark")).isFalse();
  }

  @Test
  void lettersGrowByTheMenuAndByItsKey(FxRobot robot) {
    TextSize before = settings.textSizeProperty().get();
    robot.interact(() -> item("menu-larger").fire());
    TextSize now = settings.textSizeProperty().get();
    assertThat(now.percent()).isGreaterThan(before.percent());
    assertThat(isChosen("menu-text-" + now.percent())).isTrue();
    assertThat(item("menu-larger").getAccelerator()).isNotNull();
  }
}
