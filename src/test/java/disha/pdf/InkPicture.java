package disha.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/// A word in black on white, cut to where there is ink.
///
/// @param ink how dark each dot is, from 0 to 1, row by row
@SuppressWarnings("ArrayRecordComponent")
record InkPicture(double[][] ink) {
  private static final double FAINT = 0.5;
  // How many dots the edges found may differ by.
  private static final int SHIFT = 1;

  static InkPicture of(BufferedImage image) {
    Raster grey = image.getRaster();
    int left = image.getWidth();
    int right = -1;
    int top = image.getHeight();
    int bottom = -1;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (dark(grey, x, y) > FAINT) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    double[][] ink = new double[bottom - top + 1][right - left + 1];
    for (int y = 0; y < ink.length; y++) {
      for (int x = 0; x < ink[y].length; x++) {
        ink[y][x] = dark(grey, left + x, top + y);
      }
    }
    return new InkPicture(ink);
  }

  private static double dark(Raster grey, int x, int y) {
    return 1 - grey.getSample(x, y, 0) / 255.0;
  }

  /// How much of the ink of both is not at the same place, from 0 to 1, with one laid on the other
  /// as well as can be.
  double difference(InkPicture other) {
    double least = 1;
    for (int dy = -SHIFT; dy <= SHIFT; dy++) {
      for (int dx = -SHIFT; dx <= SHIFT; dx++) {
        least = Math.min(least, difference(other, dx, dy));
      }
    }
    return least;
  }

  private double difference(InkPicture other, int dx, int dy) {
    double apart = 0;
    double all = 0;
    for (int y = -SHIFT; y < Math.max(ink.length, other.ink.length) + SHIFT; y++) {
      for (int x = -SHIFT; x < Math.max(ink[0].length, other.ink[0].length) + SHIFT; x++) {
        double here = at(x, y);
        double there = other.at(x + dx, y + dy);
        apart += Math.abs(here - there);
        all += here + there;
      }
    }
    return apart / all;
  }

  private double at(int x, int y) {
    boolean inside = y >= 0 && y < ink.length && x >= 0 && x < ink[0].length;
    return inside ? ink[y][x] : 0;
  }
}
