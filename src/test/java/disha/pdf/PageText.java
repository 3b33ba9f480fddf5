package disha.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What a page says before it is printed.
///
/// @param title its title
/// @param blocks the words of its headings, paragraphs and cells, in order
record PageText(String title, List<String> blocks) {
  private static final Set<String> BLOCKS = Set.of("p", "li", "h1", "h2", "h3", "h4", "th", "td");

  /// The text of a page in XHTML.
  static PageText of(String xhtml) {
    Document page = parsed(xhtml);
    List<String> blocks = new ArrayList<>();
    add(page.getElementsByTagName("body").item(0), blocks);
    String title = page.getElementsByTagName("title").item(0).getTextContent();
    return new PageText(title, List.copyOf(blocks));
  }

  static Document parsed(String xhtml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xhtml.getBytes(UTF_8)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  private static void add(Node node, List<String> blocks) {
    String text = TextReader.words(node.getTextContent());
    if (BLOCKS.contains(node.getNodeName()) && !text.isEmpty() && !holdsBlocks(node)) {
      blocks.add(text);
      return;
    }
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      add(kid, blocks);
    }
  }

  private static boolean holdsBlocks(Node node) {
    return BLOCKS.stream()
        .anyMatch(name -> ((Element) node).getElementsByTagName(name).getLength() > 0);
  }
}
