package disha.pdf.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import disha.pdf.base.PrintableText;
import disha.text.Resources;
import java.io.StringReader;
import java.util.regex.Pattern;

/// The content of a PDF as an XHTML page. Every text is escaped and printable, whoever wrote it.
public final class PageTemplate {
  private static final String FOLDER = "/pdf/";

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .strictSections(true)
          .withEscaper(PageTemplate::escaped)
          .withLoader(name -> new StringReader(Resources.text(FOLDER + name)));

  // Only what stands in for letters has such brackets: those that were typed stay as they are.
  private static final String OPENS = "&#91;";
  private static final String CLOSES = "&#93;";

  /// What the page says of its stand-ins, if it has any.
  private static final Pattern NOTE = Pattern.compile("<!--stand-ins-->(.*?)<!--/stand-ins-->\n");

  private PageTemplate() {}

  public static String of(PageContent content) {
    return noted(SummaryTemplate.IT.execute(content));
  }

  public static String of(ComparisonContent content) {
    return noted(ComparisonTemplate.IT.execute(content));
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

  private static Template compiled(String name) {
    return COMPILER.compile(Resources.text(FOLDER + name));
  }

  // Each is read when it is first used: one run seldom needs both.
  private static final class SummaryTemplate {
    static final Template IT = compiled("summary.html");
  }

  private static final class ComparisonTemplate {
    static final Template IT = compiled("comparison.html");
  }
}
