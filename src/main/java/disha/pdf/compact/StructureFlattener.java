package disha.pdf.compact;

import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Takes elements that say nothing out of the structure of a document: a span or a division without
/// a property leaves what it holds to the element above, the empty foot of a table is left out.
/// They are a third of all elements, and each takes room and time.
public final class StructureFlattener {
  private static final COSName ELEMENT = COSName.getPDFName("StructElem");
  private static final COSName PIECE = COSName.getPDFName("MCR");
  private static final COSName PIECE_NUMBER = COSName.getPDFName("MCID");
  private static final COSName SPAN = COSName.getPDFName("Span");
  private static final COSName DIVISION = COSName.getPDFName("Div");
  private static final COSName FOOT = COSName.getPDFName("TFoot");
  private static final Set<COSName> PLAIN =
      Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.PG, COSName.K);

  private final IdentityHashMap<COSDictionary, COSDictionary> heirs = new IdentityHashMap<>();

  private StructureFlattener() {}

  public static void flatten(PDDocument document) {
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    StructureFlattener flattening = new StructureFlattener();
    flattening.below(root.getCOSDictionary(COSName.K));
    flattening.inherit(root.getCOSDictionary(COSName.PARENT_TREE));
  }

  private void below(COSDictionary element) {
    COSArray kept = new COSArray();
    for (COSBase kid : kids(element)) {
      if (!isElement(kid)) {
        kept.add(piece(kid, element, element));
        continue;
      }
      COSDictionary below = (COSDictionary) kid;
      below(below);
      if (saysNothing(below)) {
        heirs.put(below, element);
        kids(below).forEach(piece -> kept.add(moved(piece, below, element)));
      } else {
        kept.add(below);
      }
    }
    switch (kept.size()) {
      case 0 -> element.removeItem(COSName.K);
      case 1 -> element.setItem(COSName.K, kept.get(0));
      default -> element.setItem(COSName.K, kept);
    }
  }

  private static COSArray kids(COSDictionary element) {
    return switch (element.getDictionaryObject(COSName.K)) {
      case COSArray kids -> resolved(kids);
      case null -> new COSArray();
      case COSBase kid -> {
        COSArray single = new COSArray();
        single.add(kid);
        yield single;
      }
    };
  }

  private static COSArray resolved(COSArray kids) {
    COSArray out = new COSArray();
    for (int i = 0; i < kids.size(); i++) {
      out.add(kids.getObject(i));
    }
    return out;
  }

  private static boolean isElement(COSBase kid) {
    return kid instanceof COSDictionary dictionary
        && ELEMENT.equals(dictionary.getCOSName(COSName.TYPE));
  }

  // Text alone under a division is a block of its own.
  private static boolean saysNothing(COSDictionary element) {
    COSName tag = element.getCOSName(COSName.S);
    COSArray kids = kids(element);
    boolean dispensable =
        SPAN.equals(tag)
            || (DIVISION.equals(tag)
                && kids.toList().stream().allMatch(StructureFlattener::isElement))
            || (FOOT.equals(tag) && kids.size() == 0);
    return dispensable && PLAIN.containsAll(element.keySet());
  }

  private static COSBase moved(COSBase kid, COSDictionary from, COSDictionary to) {
    if (isElement(kid)) {
      ((COSDictionary) kid).setItem(COSName.P, to);
      return kid;
    }
    return piece(kid, from, to);
  }

  /// A piece of a page is a mere number where it stands on the page of its element.
  private static COSBase piece(COSBase kid, COSDictionary from, COSDictionary to) {
    boolean named =
        kid instanceof COSDictionary piece && PIECE.equals(piece.getCOSName(COSName.TYPE));
    if (!named && !(kid instanceof COSInteger)) {
      return kid;
    }
    COSDictionary own = named ? ((COSDictionary) kid).getCOSDictionary(COSName.PG) : null;
    COSDictionary page = own == null ? from.getCOSDictionary(COSName.PG) : own;
    if (!to.containsKey(COSName.PG)) {
      to.setItem(COSName.PG, page);
    }
    COSBase number = named ? ((COSDictionary) kid).getDictionaryObject(PIECE_NUMBER) : kid;
    if (page.equals(to.getCOSDictionary(COSName.PG))) {
      return number;
    }
    COSDictionary piece = new COSDictionary();
    piece.setItem(COSName.TYPE, PIECE);
    piece.setItem(COSName.PG, page);
    piece.setItem(PIECE_NUMBER, number);
    return piece;
  }

  // What a piece of a page belongs to is listed by its number.
  private void inherit(COSDictionary tree) {
    COSArray lists = tree.getCOSArray(COSName.NUMS);
    for (int i = 1; i < lists.size(); i += 2) {
      if (lists.getObject(i) instanceof COSArray owners) {
        for (int k = 0; k < owners.size(); k++) {
          owners.set(k, heir(owners.getObject(k)));
        }
      } else {
        lists.set(i, heir(lists.getObject(i)));
      }
    }
  }

  private COSBase heir(COSBase owner) {
    COSBase heir = owner;
    while (heir instanceof COSDictionary element && heirs.containsKey(element)) {
      heir = heirs.get(element);
    }
    return heir;
  }
}
