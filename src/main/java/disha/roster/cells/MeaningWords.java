package disha.roster.cells;

import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import java.util.List;

/// What a column tells, in words; a column with these words above it tells just that.
public final class MeaningWords {
  private final Vocabulary words;
  private final Messages messages;

  public MeaningWords(Vocabulary words, Messages messages) {
    this.words = words;
    this.messages = messages;
  }

  /// What a column with this meaning tells.
  public String of(ColumnMeaning m) {
    String what =
        switch (m.part()) {
          case SKILL -> name(words.words(WordList.SKILLS), m.member());
          case SHIFT -> name(words.words(WordList.SHIFTS), m.member());
          case PREFERENCE, OPPOSITE, EITHER -> name(words.words(WordList.PREFERENCES), m.member());
          case OFFER -> m.unit().isEmpty() ? "" : messages.text("roster.unit." + m.unit());
          default -> m.slot().isEmpty() ? "" : messages.text("roster.slot." + m.slot());
        };
    return m.isPoints()
        ? messages.text("roster.kept.points")
        : messages.text("roster.part", m.part(), what);
  }

  private String name(List<? extends Named> known, String id) {
    return Vocabulary.find(known, id).map(n -> n.name().in(messages.language())).orElse(id);
  }
}
