package disha.rules.grounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import disha.rules.vocabulary.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The assumptions in force: what a person may change them to, and what is kept of that.
class AssumptionsTest {
  private static final Assumptions SET =
      Assumptions.of(
          List.of(
              assumption(
                  "share",
                  new Assumption.NumberValue(number("0.5"), number("-1"), number("2"), "share")),
              assumption(
                  "period",
                  new Assumption.ChoiceValue(List.of("month"), List.of("month", "year"), false)),
              assumption(
                  "shifts",
                  new Assumption.ChoiceValue(
                      List.of("night"), List.of("night", "late", "any"), true)),
              assumption("closed", new Assumption.SwitchValue(true))));

  private static Assumption assumption(String id, Assumption.Value value) {
    Text text = new Text(Map.of("en", id));
    return new Assumption(id, text, text, value);
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written);
  }

  @Test
  void atFirstTheModelsValuesAreInForce() {
    assertThat(SET.amount("share")).isEqualTo(number("0.5"));
    assertThat(SET.choice("period")).containsExactly("month");
    assertThat(SET.isOn("closed")).isTrue();
    assertThat(SET.changes()).isEmpty();
    assertThat(SET.value("closed")).isEqualTo(new Assumption.SwitchValue(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "share | 0.75 | 0.75",
        "share | 2 | 2",
        "share | -1 | -1",
        "share | ' 1 ' | 1",
        "period | year | year",
        "shifts | any, night | any,night",
        "shifts | any,any | any",
        "closed | false | false",
      })
  void aValueWithinItsBoundsIsTakenAndKeptAsWritten(String id, String written, String kept) {
    Assumptions changed = SET.with(id, written);
    assertThat(changed.changes()).containsExactly(Map.entry(id, kept));
    assertThat(changed.isChanged(id)).isTrue();
    assertThat(SET.isChanged(id)).isFalse();
  }

  @Test
  void theValueInForceIsTheChangedOne() {
    Assumptions changed = SET.with("share", "2").with("period", "year").with("closed", "false");
    assertThat(changed.amount("share")).isEqualTo(number("2"));
    assertThat(changed.choice("period")).containsExactly("year");
    assertThat(changed.isOn("closed")).isFalse();
    assertThat(changed.resolve(new Quantity.OfAssumption("share"))).isEqualTo(number("2"));
    assertThat(changed.resolve(new Quantity.Fixed(number("7")))).isEqualTo(number("7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "share | 2.01 | problem.assumption.number | share; 2.01; -1; 2",
        "share | -1.01 | problem.assumption.number | share; -1.01; -1; 2",
        "share | many | problem.assumption.number | share; many; -1; 2",
        "share | 1e0 | problem.assumption.number | share; 1e0; -1; 2",
        "period | week | problem.assumption.one | period; week; month, year",
        "period | month,year | problem.assumption.one | period; month,year; month, year",
        "shifts | day | problem.assumption.some | shifts; day; night, late, any",
        "shifts | '' | problem.assumption.some | shifts; ; night, late, any",
        "closed | yes | problem.assumption.switch | closed; yes",
        "luck | 1 | problem.assumption.unknown | luck; share, period, shifts, closed",
      })
  void aValueThatDoesNotFitIsRefusedWithWhatWould(
      String id, String written, String key, String arguments) {
    AssumptionException refused =
        catchThrowableOfType(AssumptionException.class, () -> SET.with(id, written));
    assertThat(refused.key()).isEqualTo(key);
    assertThat(String.join("; ", refused.arguments())).isEqualTo(arguments);
  }

  @Test
  void aChangeBackIsNoChange() {
    Assumptions back = SET.with("period", "year").with("period", "month");
    assertThat(back.changes()).isEmpty();
    assertThat(back).isEqualTo(SET).hasSameHashCodeAs(SET);
    assertThat(SET.with("period", "year"))
        .isNotEqualTo(SET)
        .isEqualTo(SET.with("period", "year"))
        .hasSameHashCodeAs(SET.with("period", "year"));
    assertThat(SET.with("period", "year").hashCode()).isNotEqualTo(SET.hashCode());
    assertThat(SET).isNotEqualTo("period");
  }

  @Test
  void anAssumptionOfAnotherKindIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> SET.amount("period")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SET.choice("share")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SET.isOn("share")).isInstanceOf(IllegalArgumentException.class);
  }
}
