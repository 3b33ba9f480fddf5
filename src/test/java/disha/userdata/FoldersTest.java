package disha.userdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
  private static final Path HOME = Path.of("/home/asha");

  private static Folders on(String system, Map<String, String> environment) {
    return Folders.of(system, environment::get, HOME);
  }

  @Test
  void onLinuxTheUsualFoldersUnlessOthersAreSet() {
    assertThat(on("Linux", Map.of()))
        .isEqualTo(new Folders(HOME.resolve(".config/disha"), HOME.resolve(".local/state/disha")));
    assertThat(on("Linux", Map.of("HOME", "/h")).settings()).isEqualTo(Path.of("/h/.config/disha"));
    assertThat(on("Linux", Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s")))
        .isEqualTo(new Folders(Path.of("/c/disha"), Path.of("/s/disha")));
  }

  @Test
  void relativeAndEmptyVariablesAreIgnored() {
    assertThat(on("Linux", Map.of("XDG_CONFIG_HOME", "here", "XDG_STATE_HOME", "")))
        .isEqualTo(on("Linux", Map.of()));
  }

  @Test
  void variablesThatNameNoFolderHereAreIgnored() {
    assertThat(on("Linux", Map.of("HOME", "/h\u0000", "XDG_STATE_HOME", "/s\u0000")))
        .isEqualTo(on("Linux", Map.of()));
  }

  @Test
  void aHomeThatTheLocaleCannotReadIsNowhereAndNothingIsMadeThere() {
    System.setProperty(Folders.PROPERTY, "/home/\uD800");
    try {
      assertThatThrownBy(() -> Folders.make(Folders.here().state()))
          .isInstanceOf(UnreadableHomeException.class);
    } finally {
      System.clearProperty(Folders.PROPERTY);
    }
  }

  @Test
  void onWindowsAndMacTheirFolders() {
    assertThat(on("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local")))
        .isEqualTo(new Folders(Path.of("/roaming/Disha"), Path.of("/local/Disha")));
    assertThat(on("Windows 11", Map.of()).state()).isEqualTo(HOME.resolve("AppData/Local/Disha"));
    assertThat(on("Mac OS X", Map.of()).settings())
        .isEqualTo(HOME.resolve("Library/Application Support/Disha"));
  }
}
