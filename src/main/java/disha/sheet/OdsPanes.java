package disha.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Adds to an ODS file what the library cannot write: headings that stay in sight, and the buttons
/// of a filter.
final class OdsPanes {
  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String SETTINGS = "settings.xml";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String CONFIG = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
  private static final String OOO = "http://openoffice.org/2004/office";
  private static final String FROZEN = "2";
  private static final String END_OF_SHEETS = "</office:spreadsheet>";
  private static final String END_OF_MANIFEST = "</manifest:manifest>";

  /// A sheet with headings.
  ///
  /// @param headings the place of the row of the headings, from 0
  /// @param last the place of the last row
  /// @param width how many columns it has
  record PaneSheet(String name, int headings, int last, int width) {
    String range() {
      String quoted = "'" + name.replace("'", "''") + "'.";
      String from = SheetRow.of(headings + 1L, List.of()).address(0);
      String to = SheetRow.of(last + 1L, List.of()).address(width - 1);
      return quoted + from + ":" + quoted + to;
    }
  }

  /// What writes a part of a document.
  @FunctionalInterface
  private interface XmlPart {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private OdsPanes() {}

  /// Writes a file with them.
  static void add(byte[] book, List<PaneSheet> sheets, OutputStream to) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
      ZipOutputStream out = new ZipOutputStream(to);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        switch (entry.getName()) {
          case CONTENT -> out.write(before(END_OF_SHEETS, in.readAllBytes(), ranges(sheets)));
          case MANIFEST -> out.write(before(END_OF_MANIFEST, in.readAllBytes(), listed()));
          default -> in.transferTo(out);
        }
        out.closeEntry();
      }
      out.putNextEntry(new ZipEntry(SETTINGS));
      out.write(settings(sheets).getBytes(UTF_8));
      out.closeEntry();
      out.finish();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static byte[] before(String end, byte[] xml, String added) {
    String text = new String(xml, UTF_8);
    int at = text.lastIndexOf(end);
    if (at < 0) {
      throw new IllegalStateException("no " + end + " is written any more");
    }
    return (text.substring(0, at) + added + text.substring(at)).getBytes(UTF_8);
  }

  private static String part(XmlPart part) throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    part.write(xml);
    // Ends what is still open.
    xml.writeEndDocument();
    xml.close();
    return text.toString();
  }

  private static String ranges(List<PaneSheet> sheets) throws XMLStreamException {
    return part(xml -> {
      xml.writeStartElement("table:database-ranges");
      for (int i = 0; i < sheets.size(); i++) {
        xml.writeEmptyElement("table:database-range");
        // So LibreOffice calls the range of a filter to which nobody gave a name.
        xml.writeAttribute("table:name", "__Anonymous_Sheet_DB__" + i);
        xml.writeAttribute("table:target-range-address", sheets.get(i).range());
        xml.writeAttribute("table:display-filter-buttons", "true");
      }
      xml.writeEndElement();
    });
  }

  private static String listed() throws XMLStreamException {
    return part(xml -> {
      xml.writeEmptyElement("manifest:file-entry");
      xml.writeAttribute("manifest:full-path", SETTINGS);
      xml.writeAttribute("manifest:media-type", "text/xml");
    });
  }

  private static String settings(List<PaneSheet> sheets) throws XMLStreamException {
    return part(xml -> {
      xml.writeStartDocument(UTF_8.name(), "1.0");
      xml.writeStartElement("office:document-settings");
      xml.writeNamespace("office", OFFICE);
      xml.writeNamespace("config", CONFIG);
      // Of the name of the view alone, yet needed.
      xml.writeNamespace("ooo", OOO);
      xml.writeAttribute("office:version", "1.2");
      xml.writeStartElement("office:settings");
      begin(xml, "config-item-set", "ooo:view-settings");
      begin(xml, "config-item-map-indexed", "Views");
      xml.writeStartElement("config:config-item-map-entry");
      item(xml, "ViewId", "string", "view1");
      begin(xml, "config-item-map-named", "Tables");
      for (PaneSheet sheet : sheets) {
        String below = Integer.toString(sheet.headings() + 1);
        begin(xml, "config-item-map-entry", sheet.name());
        item(xml, "VerticalSplitMode", "short", FROZEN);
        item(xml, "VerticalSplitPosition", "int", below);
        item(xml, "ActiveSplitRange", "short", FROZEN);
        item(xml, "PositionBottom", "int", below);
        xml.writeEndElement();
      }
    });
  }

  private static void begin(XMLStreamWriter xml, String element, String name)
      throws XMLStreamException {
    xml.writeStartElement("config:" + element);
    xml.writeAttribute("config:name", name);
  }

  private static void item(XMLStreamWriter xml, String name, String type, String value)
      throws XMLStreamException {
    begin(xml, "config-item", name);
    xml.writeAttribute("config:type", type);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
