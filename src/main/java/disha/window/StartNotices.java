package disha.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// What is to be told by the window. Until it stands, nobody could read it, and opening a file
/// would take it away again: so it waits and is then told, all of it.
final class StartNotices {
  private final Consumer<String> window;

  // Only the window's thread looks at these.
  private final List<Supplier<String>> waiting = new ArrayList<>();
  private boolean stands;

  /// @param window shows it beside what it shows already
  StartNotices(Consumer<String> window) {
    this.window = window;
  }

  /// Tells something, now or when the window stands. May be called by any thread.
  ///
  /// @param words asked by the window's thread when they are told
  void tell(Supplier<String> words) {
    Platform.runLater(() -> {
      if (stands) {
        window.accept(words.get());
      } else {
        waiting.add(words);
      }
    });
  }

  /// The window stands, and the profile is open: tells all that waited.
  void begin() {
    stands = true;
    waiting.forEach(w -> window.accept(w.get()));
    waiting.clear();
  }
}
