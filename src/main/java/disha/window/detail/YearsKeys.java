package disha.window.detail;

/// The short names by which the chart of the coming years and the lists under it call the same
/// thing.
final class YearsKeys {
  private YearsKeys() {}

  static String evidence(int index) {
    return Integer.toString(index + 1);
  }

  static String step(int index) {
    return Character.toString('a' + index);
  }
}
