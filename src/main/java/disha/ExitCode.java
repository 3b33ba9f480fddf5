package disha;

/// What the program ends with.
final class ExitCode {
  /// All went well.
  static final int OK = 0;

  /// The input or the way the program was called is wrong.
  static final int BAD_INPUT = 2;

  private ExitCode() {}
}
