package disha.pdf.compact;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/// A document whose pages take thousands of marks quickly. Before a page takes a mark, it is
/// searched through for the same one and for its name, which it never has: each is made anew and is
/// named by how many there are.
public final class MarkedDocument extends PDDocument {
  @Override
  public void addPage(PDPage page) {
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.PROPERTIES, new MarkProperties());
    page.setResources(resources);
    super.addPage(page);
  }

  private static final class MarkProperties extends COSDictionary {
    @Override
    public boolean containsValue(Object mark) {
      return false;
    }

    @Override
    public boolean containsKey(String name) {
      return false;
    }
  }
}
