package disha.pdf;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;

/// The summary as an XHTML page. Every text is escaped and printable, whoever wrote it.
final class Page {
  private static final Template TEMPLATE =
      Mustache.compiler()
          .emptyStringIsFalse(true)
          .strictSections(true)
          .withEscaper(text -> Escapers.HTML.escape(Printable.of(text)))
          .withLoader(name -> new StringReader(Resource.text(name)))
          .compile(Resource.text("summary.html"));

  private Page() {}

  static String of(PageContent content) {
    return TEMPLATE.execute(content);
  }
}
