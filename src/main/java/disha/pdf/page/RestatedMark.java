package disha.pdf.page;

import disha.summary.Context;
import disha.summary.Sentence;
import disha.text.Messages;

/// Whether amounts are the documents' own or restated by us, and how that is said.
///
/// @param is whether amounts are restated
record RestatedMark(boolean is, Messages messages) {
  static RestatedMark of(Context background, Messages messages) {
    return new RestatedMark(background.restated(), messages);
  }

  /// A text with amounts in it.
  String mark(String text) {
    return is ? messages.text("pdf.restated", text) : text;
  }

  /// A sentence with amounts in it.
  Sentence mark(Sentence sentence) {
    return new Sentence(mark(sentence.text()), sentence.citations(), sentence.assumptions());
  }
}
