package disha.cli;

/// Input that the program cannot use, told in one line for the person who gave it.
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInputException(String line) {
    super(line);
  }
}
