package disha.pdf.chart;

import java.awt.Color;
import java.awt.Shape;

/// What a chart is drawn with, from its upper left corner. All lengths are in CSS pixels.
interface Pen {
  /// The colour of all that follows.
  void colour(Color colour);

  void fill(Shape shape);

  /// Draws along the edges of a shape.
  ///
  /// @param dashes how long a dash and a gap are; none for a line without gaps
  void draw(Shape shape, float width, float... dashes);

  /// Writes a text.
  ///
  /// @param x where it begins
  /// @param baseline the line that it stands on
  void write(String text, boolean bold, float size, double x, double baseline);

  /// How wide a text is.
  double width(String text, boolean bold, float size);
}
