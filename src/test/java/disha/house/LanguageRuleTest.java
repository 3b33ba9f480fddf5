package disha.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import javafx.util.converter.NumberStringConverter;
import org.junit.jupiter.api.Test;

/// The rule sees what it is to see.
class LanguageRuleTest {
  private static final LanguageRule RULE = new LanguageRule();

  /// Each method of it asks for the system's language once.
  @SuppressWarnings({"unused", "StringCaseLocaleUsage", "DefaultLocale"})
  private static final class Asking {
    static String lower(String text) {
      return text.toLowerCase();
    }

    static UnaryOperator<String> upper() {
      return String::toUpperCase;
    }

    static String formatted(int number) {
      return "%d".formatted(number);
    }

    static String format(int number) {
      return String.format("%d", number);
    }

    static NumberFormat numbers() {
      return NumberFormat.getInstance();
    }

    static DecimalFormat decimals() {
      return new DecimalFormat("0.0");
    }

    static MessageFormat message() {
      return new MessageFormat("{0}");
    }

    static String messageAtOnce(int number) {
      return MessageFormat.format("{0}", number);
    }

    static DateTimeFormatter pattern() {
      return DateTimeFormatter.ofPattern("MMMM");
    }

    static DateTimeFormatter localized() {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    }

    static Calendar calendar() {
      return Calendar.getInstance();
    }

    static ResourceBundle bundle() {
      return ResourceBundle.getBundle("messages");
    }

    static Locale locale() {
      return Locale.getDefault();
    }

    static NumberStringConverter ofJavaFx() {
      return new NumberStringConverter();
    }
  }

  /// None of its methods asks.
  @SuppressWarnings("unused")
  private static final class ToldLanguage {
    static List<Object> all(String text) {
      return List.of(
          text.toLowerCase(Locale.ROOT),
          text.equalsIgnoreCase("a"),
          String.format(Locale.ROOT, "%d", 1),
          NumberFormat.getInstance(Locale.ENGLISH),
          new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)),
          new MessageFormat("{0}", Locale.ENGLISH).format(new Object[] {1}),
          DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH),
          ResourceBundle.getBundle("messages", Locale.ENGLISH),
          Integer.parseInt(text));
    }
  }

  @Test
  void everyCallThatAsksIsSeen() {
    JavaClass asking = new ClassFileImporter().importClass(Asking.class);
    assertThat(asking.getMethods())
        .allSatisfy(m -> assertThat(m.getAccessesFromSelf()).filteredOn(RULE).hasSize(1));
  }

  @Test
  void noCallThatIsToldIsTakenForOne() {
    JavaClass told = new ClassFileImporter().importClass(ToldLanguage.class);
    assertThat(told.getAccessesFromSelf())
        .hasSizeGreaterThan(8)
        .filteredOn(RULE)
        .extracting(JavaAccess::getDescription)
        .isEmpty();
  }
}
