package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.profile.Offer;
import disha.profile.OfferDoubt;
import disha.rules.joining.Segment;
import disha.text.Alphabet;
import disha.text.Amounts;
import disha.window.parts.Column;
import disha.window.parts.DropDown;
import disha.window.parts.Icons;
import disha.window.parts.Popups;
import disha.window.parts.Segmented;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.Draft;
import disha.window.state.FieldNames;
import disha.window.state.OfferDraft;
import disha.window.state.OfferEditor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PrefixSelectionComboBox;

/// An offer in hand.
final class OfferBody implements SectionBody {
  private final PrefixSelectionComboBox<Optional<String>> segment = new PrefixSelectionComboBox<>();
  private final TextField amount = new TextField();
  private final Segmented<Offer.Period> period;
  private final Label understood = Texts.wrapped("", "hint");
  private final Label hint;
  private final Button clear;
  private final Column box;
  private final Ui ui;
  private final OfferEditor offerEditor;
  private boolean showing;

  OfferBody(FormContext form) {
    ui = form.ui();
    offerEditor = new OfferEditor(form.editor(), ui.messages());
    segments();
    amount.setAccessibleText(ui.text("offer.amount"));
    amount.getStyleClass().add("amount");
    amount
        .textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            offerEditor.typeAmount(now);
          }
        });
    period =
        new Segmented<>(
            ui.text("offer.period"),
            List.of(
                new Segmented.Option<>(
                    Offer.Period.MONTH, ui.text("offer.period", Offer.Period.MONTH)),
                new Segmented.Option<>(
                    Offer.Period.YEAR, ui.text("offer.period", Offer.Period.YEAR))),
            false,
            p -> p.ifPresent(offerEditor::setPeriod));
    understood.setId("offer-understood");
    hint = Texts.wrapped(ui.text("offer.incomplete"), "hint");
    clear = new Button(ui.text("offer.clear"), Icons.of("bi-x"));
    clear.getStyleClass().add(Styles.SMALL);
    clear.setOnAction(e -> offerEditor.clear());
    HBox money = new HBox(Texts.line("₹", "muted"), amount, period);
    money.setAlignment(Pos.CENTER_LEFT);
    money.getStyleClass().add("number-box");
    box =
        new Column(
            new FieldRow(
                form, FieldNames.OFFER_SEGMENT, ui.text("offer.segment"), segment, segment),
            new FieldRow(form, FieldNames.OFFER_AMOUNT, ui.text("offer.amount"), money, amount),
            understood,
            hint,
            words(),
            clear);
    box.getStyleClass().add("entry-rows");
  }

  private Hyperlink words() {
    Hyperlink link = new Hyperlink(ui.text("offer.words"));
    link.setId("salary-words");
    link.getStyleClass().add("hint-link");
    link.setOnAction(e -> {
      link.setVisited(false);
      Column lines = new Column(Texts.heading(link.getText()));
      Stream.of("inHand", "ctc", "lpa", "lakh", "which")
          .map(w -> Texts.wrapped(ui.text("offer.words." + w)))
          .forEach(lines.getChildren()::add);
      Popups.show(link, lines);
    });
    return link;
  }

  private void segments() {
    List<Optional<String>> items = new ArrayList<>();
    items.add(Optional.empty());
    ui.model().segments().stream()
        .sorted(Comparator.comparing(ui::name, Alphabet.ORDER))
        .map(Segment::id)
        .map(Optional::of)
        .forEach(items::add);
    segment.getItems().setAll(items);
    segment.setAccessibleText(ui.text("offer.segment"));
    DropDown.prepare(
        segment, id -> id.map(i -> ui.name(ui.model().segment(i))).orElse(ui.text("answer.open")));
    DropDown.tellWhole(segment);
    segment.setMaxWidth(Double.MAX_VALUE);
    segment.setMinWidth(0);
    segment
        .valueProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            offerEditor.setSegment(now);
          }
        });
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Draft draft) {
    OfferDraft offer = draft.offer();
    showing = true;
    try {
      segment.setValue(offer.segment());
      if (!amount.getText().equals(offer.amount())) {
        amount.setText(offer.amount());
      }
    } finally {
      showing = false;
    }
    period.show(Optional.of(offer.period()));
    amount.setPromptText(ui.text("offer.example", offer.period()));
    showUnderstood(offer);
    boolean part = !offer.isEmpty() && draft.profile().offer().isEmpty();
    Visibility.show(hint, part);
    Visibility.show(clear, !offer.isEmpty());
  }

  // What the amount was read as, and a question where a lakh or a thousand was left out.
  private void showUnderstood(OfferDraft offer) {
    String period = ui.text("offer.period", offer.period());
    understood.setText(
        offerEditor
            .amount(offer)
            .filter(a -> a.compareTo(BigDecimal.ONE) >= 0)
            .map(a -> ui.text(question(a, offer.period()), Amounts.rupees(a), period))
            .orElse(""));
    Visibility.show(understood, !understood.getText().isEmpty());
  }

  private static String question(BigDecimal amount, Offer.Period period) {
    return OfferDoubt.of(amount, period)
        .map(d ->
            switch (d) {
              case LITTLE -> "offer.little";
              case MUCH_A_MONTH -> "offer.much";
              case LITTLE_A_YEAR -> "offer.littleAYear";
            })
        .orElse("offer.understood");
  }
}
