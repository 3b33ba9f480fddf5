package disha.summary.wording;

import disha.basics.Months;
import disha.estimate.Estimate;
import disha.estimate.pay.Band;
import disha.estimate.pay.CountedWork;
import disha.estimate.pay.DriverEffect;
import disha.estimate.pay.Figure;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayCurve;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Pool;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import disha.rules.grounds.Quantity;
import disha.rules.pay.Driver;
import disha.rules.pay.PayEvidence;
import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.summary.Sentence;
import disha.text.Amounts;
import disha.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts pay into words.
final class PayWords {
  private static final int PERCENT = 100;

  private final Estimate estimate;
  private final Model model;
  private final Assumptions assumptions;
  private final Messages messages;
  private final Citations citations;

  PayWords(Estimate estimate, Messages messages, Citations citations) {
    this.estimate = estimate;
    this.model = estimate.model();
    this.assumptions = estimate.assumptions();
    this.messages = messages;
    this.citations = citations;
  }

  /// @param sector the id of the sector in which it is paid
  PaySummary of(PayNow pay, String sector) {
    return new PaySummary(
        experience(pay),
        Amount.of(pay.low().pay()),
        Amount.of(pay.likely().pay()),
        Amount.of(pay.high().pay()),
        Amount.of(pay.spanLow().pay()),
        Amount.of(pay.spanHigh().pay()),
        pay.isBetween(),
        pay.beyondEvidence(),
        rests(pay),
        pay.ceiling().map(this::ceiling),
        bands(pay),
        Amount.of(pay.middle().pay()),
        drivers(pay),
        new PayNotes(estimate, messages, citations, this).of(pay, sector));
  }

  /// What low, likely and high together rest on.
  private Sentence rests(PayNow pay) {
    Set<String> facts = new LinkedHashSet<>();
    Set<String> assumed = new LinkedHashSet<>();
    for (Figure f : List.of(pay.likely(), pay.low(), pay.high())) {
      facts.addAll(f.facts());
      assumed.addAll(f.assumptions());
    }
    return new Sentence(
        messages.text("pay.rests", facts.size(), assumed.size()),
        citations.cite(facts),
        List.copyOf(assumed));
  }

  private String experience(PayNow pay) {
    String years = years(pay.months());
    return switch (pay.experience()) {
      case EXACT -> exactly(pay.work());
      case AT_LEAST -> messages.text("pay.atLeast", years);
      case ASSUMED -> messages.text("pay.assumed", years);
    };
  }

  private String exactly(CountedWork work) {
    if (work.hasWorkElsewhere()) {
      return messages.text(
          "pay.counted", years(work.likely()), years(work.least()), years(work.most()));
    }
    return work.likely() == 0
        ? messages.text("pay.start")
        : messages.text("pay.after", years(work.likely()));
  }

  /// A span of months in years.
  String years(int months) {
    BigDecimal years =
        Months.inYears(BigDecimal.valueOf(months), 1, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return messages.text(
        years.compareTo(BigDecimal.ONE) == 0 ? "years.one" : "years.many", years.toPlainString());
  }

  /// The most that any document names.
  PaySummary.CeilingLine ceiling(PayNow.Ceiling c) {
    Amount low = Amount.of(c.low().pay());
    Amount high = Amount.of(c.high().pay());
    Sentence text =
        new Sentence(
            messages.text("pay.ceiling", low.year(), high.year(), years(c.months())),
            citations.cite(c.high().facts()),
            c.high().assumptions());
    return new PaySummary.CeilingLine(low, high, text);
  }

  private List<PaySummary.BandLine> bands(PayNow pay) {
    List<PaySummary.BandLine> out = new ArrayList<>();
    Set<List<String>> told = new HashSet<>();
    for (PayCurve.Point point : pay.points()) {
      for (Band b : point.pool().bands()) {
        if (told.add(b.facts())) {
          out.add(band(b, pay.points()));
        }
      }
    }
    for (Band b : pay.setAside()) {
      out.add(band(b, pay.points()));
    }
    return out;
  }

  /// The experience that a claim speaks of, as far as it is among these moments.
  private String when(Band b, List<PayCurve.Point> points) {
    return points.stream()
        .filter(p -> p.own().bands().stream().anyMatch(o -> o.facts().equals(b.facts())))
        .map(p -> moment(p.months()))
        .findFirst()
        .orElseGet(() -> b.weight() == 0 ? start(b) : messages.text("band.pooled"));
  }

  /// The experience from which a claim speaks.
  String start(Band b) {
    return moment(months(evidence(b).from()));
  }

  private String moment(int months) {
    return months == 0 ? messages.text("band.start") : messages.text("band.after", years(months));
  }

  /// What the text leaves open about an amount is said with it.
  private String about(Band b, List<PayCurve.Point> points) {
    Optional<Fact.Money> stated = model.fact(b.facts().getFirst()).money();
    String when = when(b, points);
    // Offers have their experience and a month each.
    if (stated.isEmpty()) {
      return when;
    }
    Fact.Money money = stated.get();
    if (money.experience().isEmpty()) {
      when = messages.text("band.noExperience", span(b).orElse(when));
    }
    if (money.period() != Fact.StatedPeriod.NOT_STATED) {
      return when;
    }
    AssumptionWords words = new AssumptionWords(model, messages);
    String period = words.value(assumptions.value(model.pay().unstatedPeriod()));
    return messages.text("band.noPeriod", when, period);
  }

  /// For which experience a claim is taken to hold, where that is more than one moment.
  Optional<String> span(Band b) {
    int from = months(evidence(b).from());
    int to = months(evidence(b).to());
    if (to <= from) {
      return Optional.empty();
    }
    return Optional.of(
        from == 0
            ? messages.text("band.until", years(to))
            : messages.text("band.span", years(from), years(to)));
  }

  private PayEvidence evidence(Band b) {
    return model.pay().evidence().stream()
        .filter(e -> e.fact().equals(b.facts().getFirst()))
        .findFirst()
        .orElseThrow();
  }

  private int months(Quantity years) {
    return Months.nearest(assumptions.resolve(years));
  }

  private PaySummary.BandLine band(Band b, List<PayCurve.Point> points) {
    String voice = voice(b);
    Amount low = Amount.of(b.low());
    Amount high = Amount.of(b.high());
    String role = messages.text("role", b.role());
    long percent = Math.round((double) b.weight() * PERCENT / Pool.WHOLE);
    String share = messages.text("percent", Long.toString(percent));
    String about = about(b, points);
    String text = messages.text("band.says", voice, range(b), role, about);
    return new PaySummary.BandLine(
        voice,
        about,
        b.role(),
        role,
        low,
        high,
        share,
        new Sentence(text, citations.cite(b.facts()), b.assumptions()));
  }

  /// The amounts of a claim for the period in which the document gives them; a yearly one in months
  /// too.
  String range(Band b) {
    Amount low = Amount.of(b.low());
    Amount high = Amount.of(b.high());
    boolean yearly =
        model
            .fact(b.facts().getFirst())
            .money()
            .filter(m -> m.period() == Fact.StatedPeriod.YEAR)
            .isPresent();
    return yearly
        ? messages.text("range.year", low.year(), high.year(), low.month(), high.month())
        : messages.text("range.month", low.month(), high.month());
  }

  /// The documents that make a claim.
  String voice(Band b) {
    List<String> documents =
        b.facts().stream()
            .map(f -> model.document(model.fact(f).document()))
            .map(Document::name)
            .map(n -> messages.text("name.quoted", n.in(messages.language())))
            .distinct()
            .toList();
    return String.join(messages.text("list.and"), documents);
  }

  // What is shown is the difference of shown amounts, so that the column adds up to the rupee.
  private List<PaySummary.DriverLine> drivers(PayNow pay) {
    List<PaySummary.DriverLine> out = new ArrayList<>();
    Pay reached = pay.middle().pay();
    for (DriverEffect effect : pay.drivers()) {
      Pay next = reached.plus(effect.change());
      out.add(driver(effect, reached, next));
      reached = next;
    }
    return out;
  }

  private PaySummary.DriverLine driver(DriverEffect effect, Pay before, Pay after) {
    Driver driver = effect.driver();
    boolean counts = assumptions.amount(driver.weight()).signum() != 0;
    String name = driver.says().in(messages.language());
    List<String> facts = driver.basis().facts();
    Sentence text =
        new Sentence(
            counts && driver.guess() ? messages.text("driver.guess", name) : name,
            citations.cite(facts),
            driver.basis().assumptions());
    return new PaySummary.DriverLine(
        text.text(),
        counts ? state(effect) : messages.text("driver.off"),
        Amounts.change(after.rupeesAMonth() - before.rupeesAMonth()),
        Amounts.change(after.rupeesAYear() - before.rupeesAYear()),
        Amount.of(before),
        Amount.of(after),
        text);
  }

  private String state(DriverEffect effect) {
    if (effect.driver().move() instanceof Driver.DriverTrigger.ByComplexity) {
      return messages.text("driver.segment");
    }
    return messages.text(
        switch (effect.applies()) {
          case TRUE -> "driver.yes";
          case FALSE -> "driver.no";
          case UNKNOWN -> "driver.open";
        });
  }
}
