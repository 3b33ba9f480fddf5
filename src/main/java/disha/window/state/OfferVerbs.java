package disha.window.state;

import disha.profile.Offer;
import java.util.Optional;

/// What can be done to the offer in hand.
public final class OfferVerbs {
  private final ProfileEditor editor;

  public OfferVerbs(ProfileEditor editor) {
    this.editor = editor;
  }

  public void setSegment(Optional<String> segment) {
    editor.change(d -> d.withOffer(d.offer().withSegment(segment)));
  }

  /// Sets the amount to what was typed; what is no number is an offer without an amount.
  public void typeAmount(String text) {
    editor.type(
        Fields.OFFER_AMOUNT,
        d -> {
          boolean readable = text.isBlank() || NumberText.parse(text).isPresent();
          Draft noted =
              readable
                  ? d.readable(Fields.OFFER_AMOUNT)
                  : d.withUnreadable(Fields.OFFER_AMOUNT, text);
          return noted.withOffer(d.offer().withAmount(text));
        });
  }

  public void setPeriod(Offer.Period period) {
    editor.change(d -> d.withOffer(d.offer().withPeriod(period)));
  }

  /// Takes the offer away.
  public void clear() {
    editor.change(d -> d.readable(Fields.OFFER_AMOUNT).withOffer(OfferDraft.EMPTY));
  }
}
