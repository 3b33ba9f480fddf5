package disha.userdata;

import static org.assertj.core.api.Assertions.assertThat;

import disha.userdata.Settings.TextSize;
import disha.userdata.Settings.Theme;
import disha.userdata.Settings.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  @TempDir private Path home;
  private Path folder;
  private SettingsFile file;

  @BeforeEach
  void choose() {
    folder = home.resolve("not").resolve("yet");
    file = new SettingsFile(folder);
  }

  private Settings settings() throws IOException {
    return switch (file.read()) {
      case SettingsFile.SettingsFound.Fine fine -> fine.settings();
      case SettingsFile.SettingsFound.PutAside aside -> throw new AssertionError(aside);
    };
  }

  @Test
  void atFirstTheUsualSettingsHold() throws IOException {
    assertThat(settings()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void everySettingComesBack() throws IOException {
    Settings all =
        Settings.DEFAULT
            .withTheme(Theme.DARK)
            .withTextSize(TextSize.LARGE)
            .withAsWritten(true)
            .withPlace(new WindowPlace(-1200, 20, 1100, 700, true))
            .withFormWidth(444)
            .withOffers(Optional.of(Path.of("/tmp/offers.csv")))
            .withOffersCount(true)
            .withRecent(Path.of("/tmp/नमस्ते \"a\".disha"));
    file.change(s -> all);
    assertThat(settings()).isEqualTo(all);
  }

  @Test
  void whatAnotherWindowChangedStays() throws IOException {
    file.change(s -> s.withTheme(Theme.DARK));
    new SettingsFile(folder).change(s -> s.withRecent(Path.of("/tmp/other.disha")));
    file.change(s -> s.withRecent(Path.of("/tmp/mine.disha")));
    assertThat(settings().theme()).isEqualTo(Theme.DARK);
    assertThat(settings().recent()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"disha-settings\": 1, \"theme\": \"da",
        "{\"disha-settings\": 2, \"theme\": \"dark\", \"text-size\": 100}",
        "{\"disha-settings\": 1, \"theme\": \"pink\", \"text-size\": 100}",
        "{\"disha-settings\": 1, \"theme\": \"dark\", \"text-size\": 110}",
        "{\"disha-settings\": 1, \"theme\": \"dark\", \"text-size\": 100, \"window\": {\"x\": 1}}"
      })
  void aDamagedFileIsPutAsideAndTheUsualSettingsHold(String damaged) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("settings.json"), damaged);
    assertThat(file.read()).isInstanceOf(SettingsFile.SettingsFound.PutAside.class);
    assertThat(settings()).isEqualTo(Settings.DEFAULT);
    assertThat(folder.resolve("settings-damaged.json")).content().isEqualTo(damaged);
  }

  /// A name that no file can have here may be that of a file under another locale.
  @Test
  void aFileThatCannotBeNamedHereSpoilsNothingElse() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("settings.json"),
        """
        {"disha-settings": 1, "theme": "dark", "text-size": 130,
         "recent": ["/tmp/a\\u0000b.disha", "/tmp/good.disha"]}
        """);
    assertThat(settings().theme()).isEqualTo(Theme.DARK);
    assertThat(settings().textSize()).isEqualTo(TextSize.LARGE);
    assertThat(settings().recent()).containsExactly(Path.of("/tmp/good.disha"));
  }

  @Test
  void theLatestFilesStandFirstAndAreOnlyTen() {
    Settings s = Settings.DEFAULT;
    for (int i : IntStream.range(0, 12).toArray()) {
      s = s.withRecent(Path.of("/tmp/" + i));
    }
    s = s.withRecent(Path.of("/tmp/5"));
    assertThat(s.recent()).hasSize(Settings.MOST_RECENT).startsWith(Path.of("/tmp/5"));
    assertThat(s.recent()).doesNotHaveDuplicates().doesNotContain(Path.of("/tmp/1"));
    assertThat(s.withoutRecent(Path.of("/tmp/5")).recent()).doesNotContain(Path.of("/tmp/5"));
    assertThat(s.withoutRecent().recent()).isEmpty();
  }
}
