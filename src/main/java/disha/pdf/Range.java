package disha.pdf;

import disha.words.Messages;

/// Two amounts as a range; one amount where they are the same.
final class Range {
  private Range() {}

  static String of(String low, String high, Messages messages) {
    return low.equals(high) ? low : messages.text("pdf.range", low, high);
  }
}
