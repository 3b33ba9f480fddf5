package disha.cli;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Optional;

/// Whether a window can be opened here.
sealed interface DisplayProbe {
  /// It can.
  record Ready() implements DisplayProbe {}

  /// There is no display.
  record None() implements DisplayProbe {}

  /// A library of the system is missing.
  ///
  /// @param debian the Debian and Ubuntu package that brings it
  /// @param fedora the Fedora package that brings it
  record MissingLibrary(String library, String debian, String fedora) implements DisplayProbe {}

  /// Finds out, without starting JavaFX.
  static DisplayProbe find() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    if (!linux || headless) {
      return new Ready();
    }
    // JavaFX speaks X11; a Wayland desktop offers that too and sets the same variable.
    if (Optional.ofNullable(System.getenv("DISPLAY")).orElse("").isBlank()) {
      return new None();
    }
    return has("libgtk-3.so.0")
        ? new Ready()
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
