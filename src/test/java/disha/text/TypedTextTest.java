package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import disha.property.Generators;
import disha.property.Property;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Amounts, numbers and lengths of work are read as people type and paste them, or refused with the
/// part that is wrong.
class TypedTextTest {
  private static final Path CASES = Path.of("src/test/data/typed");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
  private static final int TRIES = 2000;

  /// Zeros of the scripts of India, of Arabic and of East Asia.
  private static final List<Integer> ZEROS =
      List.of(
          (int) '0', 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0660,
          0x06F0, 0x1C50, 0xABF0, 0xFF10, 0x11136);

  private static final Messages HINDI = Messages.in(Locale.of("hi"));

  private final AmountText amounts = new AmountText(Messages.english());
  private final LengthText lengths = new LengthText(Messages.english());

  record Case(String typed, String meant) {
    @Override
    public String toString() {
      return typed + " is " + meant;
    }
  }

  static Stream<Case> amounts() throws IOException {
    return cases("amounts.txt");
  }

  static Stream<Case> numbers() throws IOException {
    return cases("numbers.txt");
  }

  static Stream<Case> lengths() throws IOException {
    return cases("lengths.txt");
  }

  private static Stream<Case> cases(String file) throws IOException {
    return Files.readAllLines(CASES.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1))
        .map(parts -> new Case(unescaped(parts[0]), unescaped(parts[1])));
  }

  private static String unescaped(String written) {
    return ESCAPE
        .matcher(written)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void readsAmountsAsPeopleWriteThem(Case one) {
    Function<AmountText.Read, String> words =
        read -> plain(read.amount()) + read.period().map(p -> " " + p.name()).orElse("");
    assertThat(told(amounts.read(one.typed()), words)).isEqualTo(one.meant());
  }

  /// Both languages are read in either.
  @ParameterizedTest
  @MethodSource("amounts")
  void readsTheSameAmountsInHindi(Case one) {
    Optional<AmountText.Read> read = new AmountText(HINDI).read(one.typed()).good();
    amounts.read(one.typed()).good().ifPresent(english -> assertThat(read).contains(english));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void readsTheSameLengthsInHindi(Case one) {
    lengths
        .parse(one.typed())
        .ifPresent(
            english -> assertThat(new LengthText(HINDI).parse(one.typed())).contains(english));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "₹ 1,20,000",
        "₹\u00A01,20,000",
        "१,२०,०००",
        "₹\u202F१,२०,०००",
        "1.2 lakh",
        "1.2 लाख",
        "1.2\u00A0लाख",
        "१.२ लाख",
        "1.2 L",
        "120 हज़ार",
        "120 हजार",
        "1.2 lakh रुपये",
        "रु. 1,20,000/-",
        "0.012 करोड"
      })
  void readsWhatIsCopiedFromAPageInBothLanguages(String typed) {
    for (Messages messages : List.of(Messages.english(), HINDI)) {
      assertThat(new AmountText(messages).parse(typed))
          .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("120000"));
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void readsMarksAsPeopleWriteThem(Case one) {
    assertThat(told(NumberText.readPercent(one.typed()), TypedTextTest::plain))
        .isEqualTo(one.meant());
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void readsLengthsAsPeopleWriteThem(Case one) {
    assertThat(told(lengths.read(one.typed()), TypedTextTest::plain)).isEqualTo(one.meant());
  }

  private static <T> String told(Parsed<T> parsed, Function<T, String> words) {
    return switch (parsed) {
      case Parsed.Understood<T> good -> words.apply(good.value());
      case Parsed.Refused<T> bad -> bad.flaw() + " " + bad.quoted();
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /// However its digits are grouped: it is read if that is as in India or as in the West, and
  /// refused otherwise; and so whatever the script of the digits.
  @Test
  void digitsAreReadJustWhenTheyAreGroupedAsNumbersAre() {
    Property.check(
        TRIES,
        Generators.longs(0, 99_999_999_999L),
        Generators.SEEDS,
        (number, seed) -> {
          Random random = new Random(seed);
          String digits = Long.toString(number);
          String mostly = grouped(number, random.nextInt(4), random, digits);
          boolean right =
              Stream.of(digits, Amounts.grouped(number), western(number)).anyMatch(mostly::equals);
          String by = List.of(",", " ", "\u00A0", "\u2009", "\u202F").get(random.nextInt(5));
          String typed = inScript(mostly.replace(",", by), ZEROS.get(random.nextInt(ZEROS.size())));
          assertThat(amounts.parse(typed).isPresent()).as(typed).isEqualTo(right);
          assertThat(NumberText.parse(typed).isPresent()).as(typed).isEqualTo(right);
          if (right) {
            assertThat(amounts.parse(typed)).contains(BigDecimal.valueOf(number));
            assertThat(NumberText.parse(typed)).contains(BigDecimal.valueOf(number));
          }
        });
  }

  private static String grouped(long number, int how, Random random, String digits) {
    return switch (how) {
      case 0 -> Amounts.grouped(number);
      case 1 -> western(number);
      default ->
          digits
              .chars()
              .mapToObj(c -> (random.nextInt(4) == 0 ? "," : "") + (char) c)
              .collect(Collectors.joining())
              .replaceFirst("^,", "");
    };
  }

  private static String western(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String inScript(String digits, int zero) {
    return digits
        .codePoints()
        .map(c -> c >= '0' && c <= '9' ? zero + c - '0' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// Marks that cannot be seen change nothing, wherever they stand.
  @Test
  void whatCannotBeSeenChangesNothing() throws IOException {
    List<Case> all = amounts().toList();
    List<String> marks =
        List.of("\u200B", "\u200E", "\u202A", "\u202C", "\u2066", "\u2069", "\uFEFF", "\u00AD");
    Property.check(
        TRIES,
        Generators.of(all),
        Generators.SEEDS,
        (one, seed) -> {
          Random random = new Random(seed);
          int at = random.nextInt(one.typed().length() + 1);
          String mark = marks.get(random.nextInt(marks.size()));
          String typed = one.typed().substring(0, at) + mark + one.typed().substring(at);
          assertThat(amounts.parse(typed)).isEqualTo(amounts.parse(one.typed()));
        });
  }

  @Test
  void whatTheProgramWritesItReads() {
    Property.check(
        TRIES,
        Generators.longs(-999_999_999_999L, 999_999_999_999L),
        number ->
            assertThat(amounts.parse(Amounts.rupees(number))).contains(BigDecimal.valueOf(number)));
  }
}
