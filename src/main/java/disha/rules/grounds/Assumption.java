package disha.rules.grounds;

import disha.rules.vocabulary.Text;
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
  public record NumberValue(BigDecimal value, BigDecimal min, BigDecimal max, String unit)
      implements Value {
    @Override
    public String written() {
      return value.toPlainString();
    }
  }

  /// One or more of several words.
  ///
  /// @param several whether more than one may be chosen
  public record ChoiceValue(List<String> value, List<String> of, boolean several) implements Value {
    public ChoiceValue {
      value = List.copyOf(value);
      of = List.copyOf(of);
    }

    @Override
    public String written() {
      return String.join(",", value);
    }
  }

  /// True, and nothing to change: how the model works.
  public record StatementValue() implements Value {
    @Override
    public String written() {
      return "";
    }
  }

  /// Yes or no.
  public record SwitchValue(boolean value) implements Value {
    @Override
    public String written() {
      return Boolean.toString(value);
    }
  }
}
