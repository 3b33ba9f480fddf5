package disha.pdf.page;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import disha.pdf.base.PrintableText;
import disha.text.Resources;
import java.io.StringReader;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;

/// The content of a PDF or of a page for a browser as XHTML. Every text is escaped, and printable
/// where it is to be printed, whoever wrote it.
public final class PageTemplate {
  private static final String FOLDER = "/pdf/";

  private static final Mustache.Compiler SCREEN =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .strictSections(true)
          .withCollector(new RecordCollector())
          .withFormatter(PageTemplate::shown)
          .withEscaper(Escapers.HTML)
          .withLoader(name -> new StringReader(Resources.text(FOLDER + name)));

  private static final Mustache.Compiler PAPER = SCREEN.withEscaper(PageTemplate::escaped);

  // Only what stands in for letters has such brackets: those that were typed stay as they are.
  private static final String OPENS = "&#91;";
  private static final String CLOSES = "&#93;";

  /// What the page says of its stand-ins, if it has any.
  private static final Pattern NOTE = Pattern.compile("<!--stand-ins-->(.*?)<!--/stand-ins-->\n");

  private PageTemplate() {}

  /// The summary for paper or, if it is for that, for a screen.
  public static String of(SummaryPage content) {
    return content.web()
        ? ScreenTemplate.IT.execute(content)
        : noted(PaperTemplate.IT.execute(content));
  }

  public static String of(ComparisonContent content) {
    return noted(ComparisonTemplate.IT.execute(content));
  }

  /// The report on a class.
  public static String of(ClassContent content) {
    return noted(ClassPage.IT.execute(content));
  }

  // A template asks for the text of all that it goes into, only to see whether it is empty: of the
  // whole summary that would be long.
  private static String shown(Object value) {
    return value instanceof Record || value instanceof Optional<?> || value instanceof Collection<?>
        ? value.getClass().getSimpleName()
        : value.toString();
  }

  private static String noted(String page) {
    return NOTE.matcher(page).replaceAll(page.contains(OPENS) ? "$1\n" : "");
  }

  private static String escaped(String text) {
    return Escapers.HTML
        .escape(PrintableText.of(text))
        .replace(String.valueOf(PrintableText.OPENS), OPENS)
        .replace(String.valueOf(PrintableText.CLOSES), CLOSES);
  }

  private static Template compiled(Mustache.Compiler compiler, String name) {
    return compiler.compile(Resources.text(FOLDER + name));
  }

  // Each is read when it is first used: one run seldom needs two.
  private static final class PaperTemplate {
    static final Template IT = compiled(PAPER, "paper.html");
  }

  private static final class ScreenTemplate {
    static final Template IT = compiled(SCREEN, "screen.html");
  }

  private static final class ComparisonTemplate {
    static final Template IT = compiled(PAPER, "comparison.html");
  }

  private static final class ClassPage {
    static final Template IT = compiled(PAPER, "class.html");
  }

  /// Lets a template go into what may be absent as into a list.
  private static final class RecordCollector extends DefaultCollector {
    @Override
    public Iterator<?> toIterator(Object value) {
      return value instanceof Optional<?> o ? o.stream().iterator() : super.toIterator(value);
    }
  }
}
