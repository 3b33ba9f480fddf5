package disha.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which rows of the sheets of an ODS file are not shown. The library tells those that a person
/// hid, but not those that a filter keeps back, which is another word in the file.
final class OdsHidden {
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String CONTENT = "content.xml";
  private static final String SHOWN = "visible";

  /// A sheet has no more rows.
  private static final int MOST_ROWS = 1 << 20;

  private final List<BitSet> sheets = new ArrayList<>();
  private int depth;
  private int row;

  private OdsHidden() {}

  /// For each sheet the places of such rows, from 0.
  static List<BitSet> of(Path file) throws IOException {
    OdsHidden found = new OdsHidden();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(CONTENT);
      if (entry != null) {
        try (InputStream content = zip.getInputStream(entry)) {
          found.read(content);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return found.sheets;
  }

  private void read(InputStream content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(content);
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && TABLE.equals(xml.getNamespaceURI())) {
          begun(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT && isTable(xml)) {
          depth--;
        }
      }
    } finally {
      xml.close();
    }
  }

  private static boolean isTable(XMLStreamReader xml) {
    return xml.getLocalName().equals("table") && TABLE.equals(xml.getNamespaceURI());
  }

  private void begun(XMLStreamReader xml) {
    if (isTable(xml)) {
      depth++;
      // What stands in a cell can hold tables of its own.
      if (depth == 1) {
        sheets.add(new BitSet());
        row = 0;
      }
    } else if (depth == 1 && xml.getLocalName().equals("table-row")) {
      int next = Math.clamp((long) row + times(xml), row, MOST_ROWS);
      String visibility = xml.getAttributeValue(TABLE, "visibility");
      if (visibility != null && !visibility.equals(SHOWN)) {
        sheets.getLast().set(row, next);
      }
      row = next;
    }
  }

  private static int times(XMLStreamReader xml) {
    String repeated = xml.getAttributeValue(TABLE, "number-rows-repeated");
    return repeated != null && repeated.matches("\\d{1,9}") ? Integer.parseInt(repeated) : 1;
  }
}
