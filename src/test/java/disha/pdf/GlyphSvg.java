package disha.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Draws a line of text from a picture in SVG as Cairo writes it: glyphs by their outlines, and
/// where each is used.
final class GlyphSvg {
  private static final int ROOM = 200;

  private final Map<String, Path2D> glyphs = new HashMap<>();
  private final Element picture;

  private GlyphSvg(Document svg) {
    picture = svg.getDocumentElement();
    NodeList symbols = picture.getElementsByTagName("symbol");
    for (int i = 0; i < symbols.getLength(); i++) {
      Element symbol = (Element) symbols.item(i);
      Element path = (Element) symbol.getElementsByTagName("path").item(0);
      glyphs.put("#" + symbol.getAttribute("id"), path(path.getAttribute("d")));
    }
  }

  static BufferedImage drawn(String svg) {
    return new GlyphSvg(PageText.parsed(svg)).drawn();
  }

  private BufferedImage drawn() {
    int width = (int) length("width") + 2 * ROOM;
    int height = (int) length("height") + 2 * ROOM;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setColor(Color.BLACK);
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    NodeList uses = picture.getElementsByTagName("use");
    for (int i = 0; i < uses.getLength(); i++) {
      Element use = (Element) uses.item(i);
      double x = ROOM + Double.parseDouble(use.getAttribute("x"));
      double y = ROOM + Double.parseDouble(use.getAttribute("y"));
      Path2D glyph = glyphs.get(use.getAttribute("xlink:href"));
      all.append(glyph.getPathIterator(AffineTransform.getTranslateInstance(x, y)), false);
    }
    g.fill(all);
    g.dispose();
    return image;
  }

  private double length(String side) {
    return Double.parseDouble(picture.getAttribute(side).replace("pt", ""));
  }

  private static Path2D path(String lines) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    Scanner in = new Scanner(lines);
    while (in.hasNext()) {
      switch (in.next()) {
        case "M" -> path.moveTo(number(in), number(in));
        case "L" -> path.lineTo(number(in), number(in));
        case "C" ->
            path.curveTo(number(in), number(in), number(in), number(in), number(in), number(in));
        case "Z" -> path.closePath();
        default -> throw new AssertionError(lines);
      }
    }
    return path;
  }

  private static double number(Scanner in) {
    return Double.parseDouble(in.next());
  }
}
