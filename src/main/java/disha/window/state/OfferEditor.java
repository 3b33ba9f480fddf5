package disha.window.state;

import disha.profile.Offer;
import disha.text.AmountText;
import disha.text.Messages;
import java.math.BigDecimal;
import java.util.Optional;

/// What can be done to the offer in hand.
public final class OfferEditor {
  private final ProfileEditor editor;
  private final AmountText amounts;

  public OfferEditor(ProfileEditor editor, Messages messages) {
    this.editor = editor;
    amounts = new AmountText(messages);
  }

  public void setSegment(Optional<String> segment) {
    editor.change(d -> d.withOffer(d.offer().withSegment(segment), amounts));
  }

  /// Sets the amount to what was typed, and what it is paid for if that is typed too; what is no
  /// amount is an offer without an amount.
  public void typeAmount(String text) {
    editor.type(
        FieldNames.OFFER_AMOUNT,
        d -> {
          Optional<AmountText.Read> read = amounts.read(text).good();
          Draft noted =
              text.isBlank() || read.isPresent()
                  ? d.readable(FieldNames.OFFER_AMOUNT)
                  : d.withUnreadable(FieldNames.OFFER_AMOUNT, text);
          OfferDraft offer = d.offer().withAmount(text);
          Optional<Offer.Period> said = read.flatMap(AmountText.Read::period);
          return noted.withOffer(said.map(offer::withPeriod).orElse(offer), amounts);
        });
  }

  /// The amount in rupees that is filled in, if it can be read.
  public Optional<BigDecimal> amount(OfferDraft offer) {
    return amounts.parse(offer.amount());
  }

  public void setPeriod(Offer.Period period) {
    editor.change(d -> d.withOffer(d.offer().withPeriod(period), amounts));
  }

  /// Takes the offer away.
  public void clear() {
    editor.change(d -> d.readable(FieldNames.OFFER_AMOUNT).withOffer(OfferDraft.EMPTY, amounts));
  }
}
