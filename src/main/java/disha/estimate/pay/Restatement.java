package disha.estimate.pay;

import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Document;
import disha.rules.pay.PriceIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/// Restates amounts of documents in the purchasing power of another year. This is our reckoning: it
/// is neither the document's figure nor what is paid in that year.
public final class Restatement {
  private final Model model;
  private final Assumptions assumptions;
  private final OptionalInt target;
  private final Dating dating;
  private final Map<String, Integer> years = new ConcurrentHashMap<>();

  /// Which year of an undated document is taken.
  public enum Dating {
    /// The one that is assumed.
    ASSUMED,
    /// The earliest it can be from, which makes old amounts largest.
    EARLIEST,
    /// The latest it can be from.
    LATEST
  }

  private Restatement(Model model, Assumptions assumptions, OptionalInt target, Dating dating) {
    this.model = model;
    this.assumptions = assumptions;
    this.target = target;
    this.dating = dating;
  }

  /// Leaves every amount as it is.
  public static Restatement none(Model model, Assumptions assumptions) {
    return new Restatement(model, assumptions, OptionalInt.empty(), Dating.ASSUMED);
  }

  /// Restates in the prices of a year that the model's index holds.
  public static Restatement to(int year, Model model, Assumptions assumptions, Dating dating) {
    return new Restatement(model, assumptions, OptionalInt.of(year), dating);
  }

  /// The amount that a fact states, restated.
  public Pay apply(Pay pay, String fact) {
    return target.isEmpty() ? pay : convert(pay, yearOf(fact), target.getAsInt());
  }

  /// An amount in the rupees of a year, restated. A year after the last one held is taken for that
  /// one.
  Pay apply(Pay pay, int year) {
    return target.isEmpty()
        ? pay
        : convert(pay, Math.min(year, model.prices().latest().year()), target.getAsInt());
  }

  /// An amount of the target year in the prices of the fact's year: the way back.
  public Pay back(Pay pay, String fact) {
    return target.isEmpty() ? pay : convert(pay, target.getAsInt(), yearOf(fact));
  }

  private Pay convert(Pay pay, int from, int to) {
    if (from == to) {
      return pay;
    }
    BigDecimal paise =
        BigDecimal.valueOf(pay.paiseAYear())
            .multiply(index(to))
            .divide(index(from), 0, RoundingMode.HALF_EVEN);
    return new Pay(paise.longValueExact());
  }

  private BigDecimal index(int year) {
    return model
        .prices()
        .in(year)
        .map(PriceIndex.PriceYear::index)
        .orElseThrow(() -> new IllegalArgumentException("no prices for " + year));
  }

  /// The year in whose rupees a fact's amount is: that of its document.
  public int yearOf(String fact) {
    return years.computeIfAbsent(fact, this::yearOfDocument);
  }

  private int yearOfDocument(String fact) {
    Document.Date date = model.document(model.fact(fact).document()).date();
    return switch (dating) {
      case EARLIEST -> date.from();
      case LATEST -> date.to();
      case ASSUMED ->
          date.assumption().map(a -> assumptions.amount(a).intValue()).orElse(date.from());
    };
  }
}
