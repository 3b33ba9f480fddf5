package disha.reason;

/// Three-valued truth: what is not known stays unknown, and never turns into a silent no.
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /// Both hold.
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /// At least one holds.
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// It does not hold.
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /// Whether it could turn out true.
  public boolean isPossible() {
    return this != FALSE;
  }
}
