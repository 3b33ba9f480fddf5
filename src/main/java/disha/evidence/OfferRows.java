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
import disha.sheet.SheetRow;
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

  private final PackSheet<OfferColumn> sheet;
  private final Map<String, String> segments = new HashMap<>();
  private final AmountText amounts;
  private final LengthText lengths;
  private final EvidenceWords words;
  private final Problems doubts = new Problems();

  OfferRows(PackSheet<OfferColumn> sheet, Model model, Messages messages, EvidenceWords words) {
    this.sheet = sheet;
    this.amounts = new AmountText(messages);
    this.lengths = new LengthText(messages);
    this.words = words;
    for (Segment s : model.segments()) {
      segments.put(EvidenceWords.plain(s.id()), s.id());
      s.name().byLanguage().values().forEach(n -> segments.put(EvidenceWords.plain(n), s.id()));
    }
  }

  /// What is hardly right in the rows read, or in how the offers found lie to one another.
  List<Problem> doubts(List<ObservedOffer> found, OfferGroups groups) {
    Set<String> asked = doubts.all().stream().map(Problem::path).collect(Collectors.toSet());
    for (ObservedOffer o : found) {
      if (groups.isFar(o) && !asked.contains(o.cell())) {
        doubt(o.cell(), "evidence.doubt.far", Amounts.rupees(o.pay().rupeesAMonth()));
      }
    }
    return doubts.all();
  }

  private void doubt(String cell, String message, String... arguments) {
    doubts.add(sheet.file(), cell, message, arguments);
  }

  /// The offer of a row; empty if something is wrong with it, which is noted.
  Optional<ObservedOffer> read(SheetRow row) {
    boolean known = sheet.places().stream().allMatch(i -> !tellsWho(row, i));
    for (int i : sheet.beside(row)) {
      sheet.problem(row, i, "evidence.noHeading", row.cell(i).strip());
      known = false;
    }
    Optional<LocalDate> date =
        noted(OfferDates.parse(sheet.text(row, OfferColumn.DATE)), row, OfferColumn.DATE);
    Optional<String> segment =
        noted(
            Optional.ofNullable(
                segments.get(EvidenceWords.plain(sheet.text(row, OfferColumn.WORK)))),
            row,
            OfferColumn.WORK);
    Optional<BigDecimal> years = noted(years(row), row, OfferColumn.EXPERIENCE);
    Optional<Pay> pay = pay(row);
    return known && date.isPresent() && segment.isPresent() && years.isPresent()
        ? pay.map(p ->
            new ObservedOffer(
                sheet.address(row, OfferColumn.AMOUNT),
                date.get(),
                segment.get(),
                p,
                years.get(),
                sheet.text(row, OfferColumn.PLACE),
                sheet.text(row, OfferColumn.SOURCE)))
        : Optional.empty();
  }

  private <T> Optional<T> noted(Optional<T> found, SheetRow row, OfferColumn column) {
    return sheet.noted(found, row, column, "evidence.");
  }

  private boolean tellsWho(SheetRow row, int place) {
    String text = row.cell(place).strip();
    String first = EvidenceWords.plain(text).split(" ", 2)[0];
    boolean who = CONTACT.matcher(text).find() || words.is("address", first);
    if (who) {
      sheet.problem(row, place, "evidence.personCell", text);
    }
    return who;
  }

  private Optional<BigDecimal> years(SheetRow row) {
    return lengths
        .parse(sheet.text(row, OfferColumn.EXPERIENCE))
        .filter(y -> y.signum() >= 0 && y.compareTo(MOST_YEARS) <= 0);
  }

  // What it is paid for stands with the amount or in a column of its own.
  private Optional<Pay> pay(SheetRow row) {
    String typed = sheet.text(row, OfferColumn.AMOUNT);
    Optional<AmountText.Read> read =
        amounts.read(typed).good().filter(r -> r.amount().signum() > 0);
    if (read.isEmpty()) {
      sheet.problem(row, OfferColumn.AMOUNT, "evidence.amount", typed);
      return Optional.empty();
    }
    String per = sheet.text(row, OfferColumn.PERIOD);
    Optional<Offer.Period> beside = amounts.period(per);
    if (beside.isEmpty() && !per.isEmpty()) {
      sheet.problem(row, OfferColumn.PERIOD, "evidence.periodWord", per);
      return Optional.empty();
    }
    Optional<Offer.Period> within = read.get().period();
    if (within.isPresent() && beside.isPresent() && !within.equals(beside)) {
      sheet.problem(row, OfferColumn.AMOUNT, "evidence.periodTwice", typed, per);
      return Optional.empty();
    }
    Optional<Offer.Period> period = within.or(() -> beside);
    if (period.isEmpty()) {
      sheet.problem(row, OfferColumn.AMOUNT, "evidence.period", typed);
    }
    return period.map(
        p -> asked(new Offer("", read.get().amount(), p), sheet.address(row, OfferColumn.AMOUNT)));
  }

  private Pay asked(Offer offer, String cell) {
    OfferDoubt.of(offer)
        .ifPresent(d ->
            doubt(
                cell,
                "evidence.doubt." + Keys.of(d),
                Amounts.rupees(offer.amount()),
                Amounts.rupees(Pay.of(offer).rupeesAMonth())));
    return Pay.of(offer);
  }
}
