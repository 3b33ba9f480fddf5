package disha.window.parts;

import disha.text.SearchText;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PrefixSelectionComboBox;

/// A space between the words that are typed to choose an answer. The box would take it for "this
/// one", so it is kept from it while words are being typed, and answers are sought without spaces
/// and dots.
final class TypedWords<T> {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]");

  private final PrefixSelectionComboBox<T> box;
  private long typed = Long.MIN_VALUE / 2;

  private TypedWords(PrefixSelectionComboBox<T> box) {
    this.box = box;
  }

  /// @param list where the answers stand while the box is open
  static <T> void prepare(PrefixSelectionComboBox<T> box, ListView<?> list) {
    TypedWords<T> words = new TypedWords<>(box);
    box.setLookup((b, prefix) -> words.find(prefix));
    words.listen(box);
    words.listen(list);
  }

  private void listen(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
    node.addEventFilter(KeyEvent.KEY_RELEASED, this::hear);
  }

  private void hear(KeyEvent e) {
    if (e.getCode().isLetterKey() || e.getCode().isDigitKey()) {
      typed = System.nanoTime();
    } else if (e.getCode() == KeyCode.SPACE && isTyping()) {
      e.consume();
    }
  }

  private boolean isTyping() {
    long pause = Duration.ofMillis(box.getTypingDelay()).toNanos();
    return System.nanoTime() - typed < pause;
  }

  private Optional<T> find(String prefix) {
    String wanted = joined(prefix);
    return box.getItems().stream()
        .filter(item -> word(item).startsWith(wanted))
        .min(Comparator.comparing(item -> !word(item).equals(wanted)));
  }

  private String word(T item) {
    return joined(box.getConverter().toString(item));
  }

  // Nobody types the dots of B.A. to choose it.
  private static String joined(String text) {
    return SIGNS.matcher(SearchText.folded(text)).replaceAll("");
  }
}
