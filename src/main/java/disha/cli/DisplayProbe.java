package disha.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Optional;

/// Why no window can be opened here.
sealed interface DisplayProbe {
  /// There is no display, or it does not answer.
  record NoDisplay() implements DisplayProbe {}

  /// A library of the system is missing.
  ///
  /// @param debian the Debian and Ubuntu package that brings it
  /// @param fedora the Fedora package that brings it
  record MissingLibrary(String library, String debian, String fedora) implements DisplayProbe {}

  /// Whether no display is named, so that JavaFX need not be started to find that out.
  static boolean isWithoutDisplay() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    // JavaFX speaks X11; a Wayland desktop offers that too and sets the same variable.
    return linux && !headless && Optional.ofNullable(System.getenv("DISPLAY")).orElse("").isBlank();
  }

  /// What held JavaFX back from starting where a display is named. Only then it is looked for: that
  /// takes a tenth of a start that goes well.
  static DisplayProbe afterFailure() {
    return has("libgtk-3.so.0")
        ? new NoDisplay()
        : new MissingLibrary("libgtk-3.so.0", "libgtk-3-0", "gtk3");
  }

  // The launcher allows the look-up; the compiler warns of it all the same.
  @SuppressWarnings("restricted")
  private static boolean has(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      // This is how the system says that it has no such library.
      return false;
    }
  }
}
