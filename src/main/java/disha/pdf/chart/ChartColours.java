package disha.pdf.chart;

import java.awt.Color;

/// The colours of drawings: one accent and greys, all told apart in grey too.
final class ChartColours {
  static final Color TEXT = new Color(0x1f2933);
  static final Color QUIET = new Color(0x52606d);
  static final Color RULE = new Color(0xc4cdd6);
  static final Color CLAIM = new Color(0x9fb3c8);
  static final Color PALE = new Color(0xeef2f6);
  static final Color BAND = new Color(0xcfdde7);
  static final Color ACCENT = new Color(0x14506e);

  private ChartColours() {}
}
