package disha.evidence;

import disha.estimate.pay.Pay;
import disha.text.Amounts;
import disha.text.Messages;

/// The words in which offers are spoken of: years, experience, amounts.
public final class OfferWords {
  private final Messages messages;

  public OfferWords(Messages messages) {
    this.messages = messages;
  }

  /// The years that they are of.
  public String years(OfferStatistics.Years years) {
    String from = Integer.toString(years.from());
    return years.from() == years.to()
        ? from
        : messages.text("evidence.years", from, Integer.toString(years.to()));
  }

  /// The experience that they are for.
  public String band(ExperienceBands.ExperienceBand band) {
    String from = Integer.toString(band.from());
    return band.isOpen()
        ? messages.text("evidence.band.open", from)
        : messages.text("evidence.band", from, Integer.toString(band.to()));
  }

  /// An amount a month.
  public String month(Pay pay) {
    return Amounts.rupees(pay.rupeesAMonth());
  }
}
