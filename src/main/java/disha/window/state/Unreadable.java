package disha.window.state;

import disha.rules.Model;
import disha.text.AmountText;
import disha.text.InvisibleCharacters;
import disha.text.LengthText;
import disha.text.Messages;
import disha.text.NumberText;
import disha.text.Parsed;

/// Says of a typed text that can be no answer what is wrong in it, and how to write it.
final class Unreadable {
  private final Model model;
  private final Messages messages;
  private final AmountText amounts;
  private final LengthText lengths;

  Unreadable(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
    amounts = new AmountText(messages);
    lengths = new LengthText(messages);
  }

  /// The sentence for a text in a field.
  String in(String field, String typed) {
    if (field.equals(FieldNames.OFFER_AMOUNT)) {
      return sentence(
          amounts.read(typed),
          messages.text("window.error.example.amount"),
          "window.error.amount",
          typed);
    }
    if (FieldNames.isLength(field)) {
      return sentence(
          lengths.read(typed),
          messages.text("window.error.example.length"),
          "window.error.length",
          typed);
    }
    return AssumptionEditor.of(field)
        .map(id -> messages.text("window.error.assumption", marked(typed), says(id)))
        .orElseGet(() ->
            sentence(
                NumberText.readPercent(typed),
                messages.text("window.error.example.number"),
                "window.error.number",
                typed));
  }

  private String sentence(Parsed<?> read, String example, String usual, String typed) {
    if (read instanceof Parsed.Refused<?> bad) {
      return switch (bad.flaw()) {
        case GROUPS -> messages.text("window.error.groups", marked(bad.quoted()), example);
        case WORDS -> messages.text("window.error.words", marked(bad.quoted()), example);
        case NOTHING -> messages.text(usual, marked(bad.quoted()));
      };
    }
    // It is read by now, as in another language than that in which it was typed.
    return messages.text(usual, marked(typed));
  }

  // What turns the order of letters would turn that of the sentence around it too.
  private static String marked(String text) {
    return InvisibleCharacters.marked(text);
  }

  private String says(String assumption) {
    return model.assumption(assumption).says().in(messages.language());
  }
}
