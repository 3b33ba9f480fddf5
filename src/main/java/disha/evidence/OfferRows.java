package disha.evidence;

import disha.basics.Keys;
import disha.estimate.pay.Pay;
import disha.evidence.PackReader.OfferColumn;
import disha.json.Problem;
import disha.json.Problems;
import disha.profile.Offer;
import disha.profile.OfferDoubt;
import disha.rules.Model;
import disha.rules.joining.Segment;
import disha.text.AmountText;
import disha.text.Amounts;
import disha.text.LengthText;
import disha.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the offers of a pack, row by row.
final class OfferRows {
  /// Years; more is no experience of a person's.
  private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(60);

  /// What reaches a person: an address of electronic mail, a number of ten digits.
  private static final Pattern CONTACT =
      Pattern.compile("\\S+@\\S+|(?<!\\d)(?:\\+?\\d{1,3}[ -]?)?\\d{5}[ -]?\\d{5}(?!\\d)");

  private final String file;
  private final Map<String, String> segments = new HashMap<>();
  private final AmountText amounts;
  private final LengthText lengths;
  private final EvidenceWords words;
  private final Problems problems;
  private final Problems doubts = new Problems();

  OfferRows(String file, Model model, Messages messages, EvidenceWords words, Problems problems) {
    this.file = file;
    this.amounts = new AmountText(messages);
    this.lengths = new LengthText(messages);
    this.words = words;
    this.problems = problems;
    for (Segment s : model.segments()) {
      segments.put(EvidenceWords.plain(s.id()), s.id());
      s.name().byLanguage().values().forEach(n -> segments.put(EvidenceWords.plain(n), s.id()));
    }
  }

  /// What is hardly right in the rows read, or in how the offers found lie to one another.
  List<Problem> doubts(List<ObservedOffer> found) {
    Set<String> asked = doubts.all().stream().map(Problem::path).collect(Collectors.toSet());
    for (ObservedOffer o : FarOffers.of(found, ExperienceBands.bundled())) {
      if (!asked.contains(o.cell())) {
        doubts.add(file, o.cell(), "evidence.doubt.far", Amounts.rupees(o.pay().rupeesAMonth()));
      }
    }
    return doubts.all();
  }

  /// The offer of a row; empty if something is wrong with it, which is noted.
  Optional<ObservedOffer> read(PackRow row, Map<OfferColumn, Integer> columns) {
    boolean known = columns.values().stream().allMatch(c -> !tellsWho(row, c));
    for (int i = 0; i < row.cells().size(); i++) {
      if (!columns.containsValue(i) && !row.text(i).isEmpty()) {
        problems.add(file, row.cell(i), "evidence.noHeading", row.text(i));
        known = false;
      }
    }
    Optional<LocalDate> date =
        noted(
            OfferDates.parse(text(row, columns, OfferColumn.DATE)), row, columns, OfferColumn.DATE);
    Optional<String> segment =
        noted(
            Optional.ofNullable(
                segments.get(EvidenceWords.plain(text(row, columns, OfferColumn.WORK)))),
            row,
            columns,
            OfferColumn.WORK);
    Optional<BigDecimal> years = noted(years(row, columns), row, columns, OfferColumn.EXPERIENCE);
    Optional<Pay> pay = pay(row, columns);
    return known && date.isPresent() && segment.isPresent() && years.isPresent()
        ? pay.map(p ->
            new ObservedOffer(
                row.cell(columns.get(OfferColumn.AMOUNT)),
                date.get(),
                segment.get(),
                p,
                years.get(),
                text(row, columns, OfferColumn.PLACE),
                text(row, columns, OfferColumn.SOURCE)))
        : Optional.empty();
  }

  private boolean tellsWho(PackRow row, int column) {
    String text = row.text(column);
    String first = EvidenceWords.plain(text).split(" ", 2)[0];
    boolean who = CONTACT.matcher(text).find() || words.is("address", first);
    if (who) {
      problems.add(file, row.cell(column), "evidence.personCell", text);
    }
    return who;
  }

  private <T> Optional<T> noted(
      Optional<T> found, PackRow row, Map<OfferColumn, Integer> columns, OfferColumn column) {
    if (found.isEmpty()) {
      problems.add(
          file,
          row.cell(columns.get(column)),
          "evidence." + Keys.of(column),
          text(row, columns, column));
    }
    return found;
  }

  private static String text(PackRow row, Map<OfferColumn, Integer> columns, OfferColumn column) {
    return Optional.ofNullable(columns.get(column)).map(row::text).orElse("");
  }

  private Optional<BigDecimal> years(PackRow row, Map<OfferColumn, Integer> columns) {
    return lengths
        .parse(text(row, columns, OfferColumn.EXPERIENCE))
        .filter(y -> y.signum() >= 0 && y.compareTo(MOST_YEARS) <= 0);
  }

  // What it is paid for stands with the amount or in a column of its own.
  private Optional<Pay> pay(PackRow row, Map<OfferColumn, Integer> columns) {
    String typed = text(row, columns, OfferColumn.AMOUNT);
    String cell = row.cell(columns.get(OfferColumn.AMOUNT));
    Optional<AmountText.Read> read =
        amounts.read(typed).good().filter(r -> r.amount().signum() > 0);
    if (read.isEmpty()) {
      problems.add(file, cell, "evidence.amount", typed);
      return Optional.empty();
    }
    String per = text(row, columns, OfferColumn.PERIOD);
    Optional<Offer.Period> beside = words.find("period", Offer.Period.values(), per);
    if (beside.isEmpty() && !per.isEmpty()) {
      problems.add(file, row.cell(columns.get(OfferColumn.PERIOD)), "evidence.periodWord", per);
      return Optional.empty();
    }
    Optional<Offer.Period> within = read.get().period();
    if (within.isPresent() && beside.isPresent() && !within.equals(beside)) {
      problems.add(file, cell, "evidence.periodTwice", typed, per);
      return Optional.empty();
    }
    Optional<Offer.Period> period = within.or(() -> beside);
    if (period.isEmpty()) {
      problems.add(file, cell, "evidence.period", typed);
    }
    return period.map(p -> asked(new Offer("", read.get().amount(), p), cell));
  }

  private Pay asked(Offer offer, String cell) {
    OfferDoubt.of(offer)
        .ifPresent(d ->
            doubts.add(
                file,
                cell,
                "evidence.doubt." + Keys.of(d),
                Amounts.rupees(offer.amount()),
                Amounts.rupees(Pay.of(offer).rupeesAMonth())));
    return Pay.of(offer);
  }
}
