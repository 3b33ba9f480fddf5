package disha.window.screens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Whether words stand out from what is behind them as WCAG 2 asks on level AA. What is disabled
/// may be pale.
final class Contrast {
  private static final double ENOUGH = 4.5;
  private static final double ENOUGH_IF_LARGE = 3;

  /// 18 point, or 14 point if bold, at 96 dots an inch.
  private static final double LARGE = 24;

  private static final double LARGE_BOLD = 18.66;

  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

  private Contrast() {}

  static List<Fault> faults(List<Seen> all) {
    List<Fault> out = new ArrayList<>();
    for (Seen s : all) {
      if (s.node() instanceof Text text && !text.getText().isBlank() && !isDisabled(s)) {
        fault(s, text).ifPresent(out::add);
      }
    }
    return out;
  }

  // Lines of menus are not disabled themselves; they only look so.
  private static boolean isDisabled(Seen s) {
    return s.around(n -> n.isDisabled() || n.getPseudoClassStates().contains(DISABLED)).isPresent();
  }

  private static Optional<Fault> fault(Seen s, Text text) {
    if (!(text.getFill() instanceof Color fill)) {
      return Optional.of(Fault.of(Fault.FaultKind.CONTRAST, text, "no plain colour"));
    }
    Color behind = behind(text);
    double opacity = 1;
    for (Node n = text; n != null; n = n.getParent()) {
      opacity *= n.getOpacity();
    }
    Color seen = over(fill, opacity, behind);
    double ratio = ratio(seen, behind);
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getStyle().contains("Bold");
    boolean large = !s.isWords() || size >= (bold ? LARGE_BOLD : LARGE);
    return ratio >= (large ? ENOUGH_IF_LARGE : ENOUGH)
        ? Optional.empty()
        : Optional.of(
            Fault.of(
                Fault.FaultKind.CONTRAST,
                text,
                "%s %.2f (%s on %s)".formatted(text.getText(), ratio, seen, behind)));
  }

  private static Color behind(Node node) {
    Deque<Node> around = new ArrayDeque<>();
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      around.push(n);
    }
    Color seen = node.getScene().getFill() instanceof Color c ? c : Color.WHITE;
    Bounds at = node.localToScene(node.getLayoutBounds());
    for (Node n : around) {
      Background background = n instanceof Region r ? r.getBackground() : null;
      if (background != null) {
        Bounds in = n.localToScene(n.getLayoutBounds());
        for (BackgroundFill f : background.getFills()) {
          if (f.getFill() instanceof Color c && covers(in, f.getInsets(), at)) {
            seen = over(c, 1, seen);
          }
        }
      }
    }
    return seen;
  }

  private static boolean covers(Bounds region, Insets less, Bounds node) {
    double x = (node.getMinX() + node.getMaxX()) / 2;
    double y = (node.getMinY() + node.getMaxY()) / 2;
    // What is scrolled away comes before the same ground once it is scrolled to.
    boolean inside =
        x >= region.getMinX() + less.getLeft()
            && x <= region.getMaxX() - less.getRight()
            && y >= region.getMinY() + less.getTop()
            && y <= region.getMaxY() - less.getBottom();
    return inside || !region.contains(x, y);
  }

  private static Color over(Color top, double opacity, Color under) {
    double a = top.getOpacity() * opacity;
    return Color.color(
        top.getRed() * a + under.getRed() * (1 - a),
        top.getGreen() * a + under.getGreen() * (1 - a),
        top.getBlue() * a + under.getBlue() * (1 - a));
  }

  private static double ratio(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double v) {
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }
}
