package disha.pdf.shaping;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end. Java would also end it before a danda, the full stop of Hindi, and after
/// the points within "B.Com.".
public final class WordBreaks implements FSTextBreaker {
  private static final String NEVER_FIRST = "।॥";

  private final FSTextBreaker java =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String next) {
    text = next;
    java.setText(next);
  }

  @Override
  public int next() {
    int at = java.next();
    while (at > 0 && at < text.length() && joins(text.charAt(at - 1), text.charAt(at))) {
      at = java.next();
    }
    return at;
  }

  private static boolean joins(char before, char after) {
    return before == '.' || NEVER_FIRST.indexOf(after) >= 0;
  }
}
