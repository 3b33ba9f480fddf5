package disha.pdf.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import disha.pdf.base.PrintableText;
import disha.text.Resources;
import java.io.StringReader;

/// The content of a PDF as an XHTML page. Every text is escaped and printable, whoever wrote it.
public final class PageTemplate {
  private static final String FOLDER = "/pdf/";

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .strictSections(true)
          .withEscaper(text -> Escapers.HTML.escape(PrintableText.of(text)))
          .withLoader(name -> new StringReader(Resources.text(FOLDER + name)));

  private PageTemplate() {}

  public static String of(PageContent content) {
    return SummaryTemplate.IT.execute(content);
  }

  public static String of(ComparisonContent content) {
    return ComparisonTemplate.IT.execute(content);
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
