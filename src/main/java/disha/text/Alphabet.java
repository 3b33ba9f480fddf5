package disha.text;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;

/// The order of words in a list, for every language: as in a dictionary, word by word, in whichever
/// case. It is Java's order for no language in particular. Java's own for Hindi puts the letters
/// with a dot below behind all others of their kind, ख़बर behind खेल, as no dictionary does.
public final class Alphabet {
  /// The order.
  public static final Comparator<String> ORDER = Alphabet::compare;

  private static final Collator LETTERS = letters();

  private Alphabet() {}

  private static Collator letters() {
    Collator letters = Collator.getInstance(Locale.ROOT);
    letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    letters.setStrength(Collator.SECONDARY);
    return letters;
  }

  // Java passes over spaces, so that "data entry" would come behind "database".
  private static int compare(String one, String other) {
    Iterator<String> a = Arrays.asList(one.split(" ")).iterator();
    Iterator<String> b = Arrays.asList(other.split(" ")).iterator();
    while (a.hasNext() && b.hasNext()) {
      int order = LETTERS.compare(a.next(), b.next());
      if (order != 0) {
        return order;
      }
    }
    int longer = Boolean.compare(a.hasNext(), b.hasNext());
    return longer == 0 ? one.compareTo(other) : longer;
  }
}
