package disha.cli;

/// What the program ends with.
public final class ExitCode {
  /// All went well.
  public static final int OK = 0;

  /// The input or the way the program was called is wrong.
  public static final int BAD_INPUT = 2;

  private ExitCode() {}
}
