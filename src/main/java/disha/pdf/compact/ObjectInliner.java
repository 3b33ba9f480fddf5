package disha.pdf.compact;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// Writes what belongs to one element or link alone into it, instead of as an object of its own:
/// half of all objects are such, and each takes room and time. Leaves out of elements and links
/// what goes without saying, and rounds where links lie.
public final class ObjectInliner {
  private static final COSName ELEMENT = COSName.getPDFName("StructElem");

  private ObjectInliner() {}

  public static void into(PDDocument document) throws IOException {
    below(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    for (PDPage page : document.getPages()) {
      for (PDAnnotation link : page.getAnnotations()) {
        lead(link.getCOSObject());
        round(link);
      }
    }
  }

  // A link within the document needs no action, only the place that it leads to.
  private static void lead(COSDictionary link) {
    COSDictionary action = link.getCOSDictionary(COSName.A);
    link.setItem(COSName.DEST, action.getDictionaryObject(COSName.D));
    link.removeItem(COSName.A);
    link.removeItem(COSName.BS);
    link.setItem(COSName.BORDER, COSArray.ofCOSIntegers(List.of(0, 0, 0)));
    link.removeItem(COSName.TYPE);
  }

  // No finger and no pointer is finer than a point.
  private static void round(PDAnnotation link) {
    PDRectangle exact = link.getRectangle();
    List<Integer> corners =
        List.of(
            Math.round(exact.getLowerLeftX()),
            Math.round(exact.getLowerLeftY()),
            Math.round(exact.getUpperRightX()),
            Math.round(exact.getUpperRightY()));
    link.getCOSObject().setItem(COSName.RECT, COSArray.ofCOSIntegers(corners));
  }

  private static void below(COSDictionary element) {
    inline(element, COSName.A);
    switch (element.getDictionaryObject(COSName.K)) {
      case COSArray kids -> kids.forEach(ObjectInliner::kid);
      case COSDictionary kid -> kid(kid);
      case null, default -> {
        // The number of a piece of the page has nothing below it.
      }
    }
  }

  private static void kid(COSBase kid) {
    if (kid instanceof COSDictionary dictionary) {
      if (ELEMENT.equals(dictionary.getCOSName(COSName.TYPE))) {
        dictionary.removeItem(COSName.TYPE);
        below(dictionary);
      } else {
        dictionary.setDirect(true);
      }
    }
  }

  private static void inline(COSDictionary owner, COSName key) {
    if (owner.getDictionaryObject(key) instanceof COSDictionary part) {
      part.setDirect(true);
    }
  }
}
