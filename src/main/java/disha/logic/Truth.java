package disha.logic;

/// Three-valued truth: what is not known stays unknown, and never turns into a silent no.
public enum Truth {
  FALSE(0),
  UNKNOWN(1),
  TRUE(2);

  private final byte value;

  Truth(int value) {
    this.value = (byte) value;
  }

  /// 0 for false, 1 for unknown, 2 for true: "and" is the least and "or" the greatest.
  public byte value() {
    return value;
  }

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /// Both hold.
  public Truth and(Truth other) {
    return value <= other.value ? this : other;
  }

  /// At least one holds.
  public Truth or(Truth other) {
    return value >= other.value ? this : other;
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
