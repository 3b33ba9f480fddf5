package disha.roster.cells;

import disha.profile.Offer;
import disha.roster.cells.CellReading.KnownCell;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.text.AmountText;
import disha.text.Amounts;
import disha.text.NumberText;
import disha.text.Parsed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules for columns on an offer.
final class OfferCells {
  private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);

  /// A bare amount from here on to the other can only be for a month: less is no pay, and more can
  /// be little pay for a year.
  private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(5_000);

  private static final BigDecimal MOST_A_MONTH = BigDecimal.valueOf(60_000);

  /// What stands beside an amount in brackets, such as the name of a firm.
  private static final Pattern ASIDE = Pattern.compile("[(\\[{]([^)\\]}\\p{Nd}]*)[)\\]}]");

  /// A bare number of lakhs beyond is one of rupees.
  private static final BigDecimal MOST_LAKHS = BigDecimal.valueOf(100);

  private final RosterWords words;
  private final Names names;
  private final AmountText amounts;

  /// What the head of a column says of a bare number.
  enum Unit {
    RUPEES,
    MONTH,
    YEAR,
    LAKH_A_YEAR,
    /// Rupees that can be what the person is paid now.
    CTC
  }

  OfferCells(RosterWords words, Names names) {
    this.words = words;
    this.names = names;
    amounts = new AmountText(names.messages());
  }

  private boolean isBlank(String text) {
    return PlainKey.of(text).isEmpty()
        || words.phrases("blank").has(text)
        || words.phrases("none").has(text);
  }

  /// How much.
  CellReading amount(String text, Unit unit) {
    CellReading whole = bareAmount(text, unit);
    Matcher aside = ASIDE.matcher(text);
    if (whole instanceof CellReading.UnreadableCell
        && aside.find()
        && bareAmount(aside.replaceAll(" "), unit) instanceof KnownCell known) {
      return new KnownCell(
          known.took(),
          known.part(),
          List.of(aside.replaceAll("$1").strip()),
          known.notes(),
          false);
    }
    return whole;
  }

  private CellReading bareAmount(String text, Unit unit) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    Optional<BigDecimal> bare = NumberText.parse(text);
    if (unit == Unit.LAKH_A_YEAR && bare.isPresent()) {
      return bare.get().compareTo(MOST_LAKHS) < 0
          ? understood(bare.get().multiply(LAKH), Optional.of(Offer.Period.YEAR), unit)
          : CellReading.refused("roster.reason.lakhs", text.strip());
    }
    return switch (amounts.read(text)) {
      case Parsed.Understood<AmountText.Read> u when u.value().amount().signum() <= 0 ->
          CellReading.refused("roster.reason.amount", text.strip());
      case Parsed.Understood<AmountText.Read> u ->
          understood(u.value().amount(), u.value().period().or(() -> period(unit)), unit);
      case Parsed.Refused<AmountText.Read> r ->
          CellReading.refused("roster.reason.amount", text.strip());
    };
  }

  private static Optional<Offer.Period> period(Unit unit) {
    return switch (unit) {
      case RUPEES, CTC -> Optional.empty();
      case MONTH -> Optional.of(Offer.Period.MONTH);
      case YEAR, LAKH_A_YEAR -> Optional.of(Offer.Period.YEAR);
    };
  }

  private CellReading understood(BigDecimal rupees, Optional<Offer.Period> period, Unit unit) {
    String amount = Amounts.rupees(rupees);
    boolean monthly =
        period.isEmpty()
            && rupees.compareTo(LEAST_A_MONTH) >= 0
            && rupees.compareTo(MOST_A_MONTH) <= 0;
    Optional<Offer.Period> told = monthly ? Optional.of(Offer.Period.MONTH) : period;
    KnownCell known =
        new KnownCell(
            told.map(p -> amount + " " + told(p)).orElse(amount),
            draft -> {
              draft.amount(rupees, period);
              if (monthly) {
                draft.likelyPeriod(Offer.Period.MONTH);
              }
              if (unit == Unit.CTC) {
                draft.perhapsPaid();
              }
            });
    return monthly ? known.noting("roster.note.monthly") : known;
  }

  private String told(Offer.Period period) {
    return names.messages().text("answer.period", period);
  }

  /// What it is paid for.
  CellReading period(String text) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    return amounts
        .period(text)
        .<CellReading>map(p -> new KnownCell(told(p), draft -> draft.period(p)))
        .orElseGet(() -> CellReading.refused("roster.reason.period", text.strip()));
  }

  /// The kind of work it is for.
  CellReading work(String text) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    return words
        .segments()
        .only(text)
        .<CellReading>map(id -> new KnownCell(names.segment(id), draft -> draft.offered(id)))
        .orElseGet(() -> new KnownCell("", draft -> {}, List.of(text.strip())));
  }
}
