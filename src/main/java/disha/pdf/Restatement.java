package disha.pdf;

import disha.summary.Background;
import disha.summary.Sentence;
import disha.words.Messages;

/// Whether amounts are the documents' own or restated by us, and how that is said.
///
/// @param is whether amounts are restated
record Restatement(boolean is, Messages messages) {
  static Restatement of(Background background, Messages messages) {
    return new Restatement(background.restated(), messages);
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
