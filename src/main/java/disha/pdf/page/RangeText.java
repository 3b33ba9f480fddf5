package disha.pdf.page;

import disha.text.Messages;

/// Two amounts as a range; one amount where they are the same.
final class RangeText {
  private RangeText() {}

  static String of(String low, String high, Messages messages) {
    return low.equals(high) ? low : messages.text("pdf.range", low, high);
  }
}
