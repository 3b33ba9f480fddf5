package disha.window.list;

import disha.window.parts.Visibility;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The columns of the list, the same in its head and in each row so that all bars share one axis.
final class RowColumns extends HBox {
  /// The size of letters for which the widths here are meant; they grow with it.
  private static final double LETTERS = 14;

  private static final double VERDICT = 182;
  private static final double LIKELY = 84;
  private static final double RANGE = 146;
  private static final double GAP = 14;

  /// Below this width the range is told by the bar alone.
  private static final double NARROW = 700;

  private static final double NARROW_VERDICT = 124;

  /// The part of the free width that names have; bars have the rest.
  private static final double NAME_SHARE = 0.58;

  private final Region name;
  private final Region verdict;
  private final Region bar;
  private final Region likely;
  private final Region range;

  // Has no words: it only tells how large letters are here.
  private final Text ruler = new Text();
  private double width;

  RowColumns(Region name, Region verdict, Region bar, Region likely, Region range) {
    super(GAP, name, verdict, bar, likely, range);
    this.name = name;
    this.verdict = verdict;
    this.bar = bar;
    this.likely = likely;
    this.range = range;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    Visibility.show(ruler, false);
    getChildren().add(ruler);
    ruler.fontProperty().subscribe(f -> fit(width));
  }

  /// Fits the columns into a width.
  void fit(double within) {
    width = within;
    double em = ruler.getFont().getSize() / LETTERS;
    boolean narrow = width < NARROW * em;
    Visibility.show(range, !narrow);
    double verdictWidth = em * (narrow ? NARROW_VERDICT : VERDICT);
    double figures = narrow ? LIKELY * em : (LIKELY + RANGE) * em + GAP;
    double free = Math.max(0, width - verdictWidth - figures - 3 * GAP);
    fix(name, Math.floor(free * NAME_SHARE));
    fix(verdict, verdictWidth);
    fix(bar, free - Math.floor(free * NAME_SHARE));
    fix(likely, LIKELY * em);
    fix(range, RANGE * em);
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }
}
