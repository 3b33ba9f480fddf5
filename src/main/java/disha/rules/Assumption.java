package disha.rules;

import java.math.BigDecimal;
import java.util.List;

/// Something that no document says and that the model therefore supposes; a person can change it,
/// unless it is how the model works.
///
/// @param reason why this value and not another
public record Assumption(String id, Text says, Text reason, Value value) {

  /// The value of an assumption with what it may be changed to.
  public sealed interface Value {
    /// The value as files and the command line write it.
    String written();
  }

  /// A number between two bounds.
  public record Amount(BigDecimal value, BigDecimal min, BigDecimal max, String unit)
      implements Value {
    @Override
    public String written() {
      return value.toPlainString();
    }
  }

  /// One or more of several words.
  ///
  /// @param several whether more than one may be chosen
  public record Choice(List<String> value, List<String> of, boolean several) implements Value {
    public Choice {
      value = List.copyOf(value);
      of = List.copyOf(of);
    }

    @Override
    public String written() {
      return String.join(",", value);
    }
  }

  /// True, and nothing to change: how the model works.
  public record Statement() implements Value {
    @Override
    public String written() {
      return "";
    }
  }

  /// Yes or no.
  public record Switch(boolean value) implements Value {
    @Override
    public String written() {
      return Boolean.toString(value);
    }
  }
}
