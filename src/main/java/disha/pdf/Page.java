package disha.pdf;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;

/// The content of a PDF as an XHTML page. Every text is escaped and printable, whoever wrote it.
final class Page {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .strictSections(true)
          .withEscaper(text -> Escapers.HTML.escape(Printable.of(text)))
          .withLoader(name -> new StringReader(Resource.text(name)));

  private Page() {}

  static String of(PageContent content) {
    return SummaryTemplate.IT.execute(content);
  }

  static String of(ComparisonContent content) {
    return ComparisonTemplate.IT.execute(content);
  }

  private static Template compiled(String name) {
    return COMPILER.compile(Resource.text(name));
  }

  // Each is read when it is first used: one run seldom needs both.
  private static final class SummaryTemplate {
    static final Template IT = compiled("summary.html");
  }

  private static final class ComparisonTemplate {
    static final Template IT = compiled("comparison.html");
  }
}
