package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.roster.cells.CellReading;
import disha.roster.cells.CellRules;
import disha.roster.cells.ColumnMeaning;
import disha.roster.cells.ColumnPart;
import disha.roster.mapping.HeadingWords;
import disha.roster.template.ClassTemplate;
import disha.roster.words.RosterWords;
import disha.sheet.TemplateBook;
import disha.sheet.TemplateBook.TemplateColumn;
import disha.text.Languages;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the empty list offers to choose from is understood when it is chosen.
class TemplateWordsTest {
  /// Columns in whose cells several words can stand.
  private static final Set<ColumnPart> MANY =
      Set.of(ColumnPart.SHIFTS, ColumnPart.PROFESSIONS, ColumnPart.CERTIFICATES);

  @ParameterizedTest
  @MethodSource("languages")
  void everyWordThatCanBeChosenIsTakenForItself(Messages messages) {
    RosterWords words = RosterWords.of(TestModel.get(), messages);
    HeadingWords headings = new HeadingWords(words, messages);
    CellRules rules = new CellRules(TestModel.get(), words, messages);
    TemplateBook book = ClassTemplate.of(TestModel.get(), headings, messages);
    List<String> wrong = new ArrayList<>();
    for (TemplateColumn column : book.columns()) {
      List<String> listed = book.lists().getOrDefault(column.list(), List.of());
      ColumnMeaning meaning = headings.find(column.heading()).orElseThrow();
      List<String> cells = new ArrayList<>(listed);
      if (MANY.contains(meaning.part())) {
        for (int i = 1; i < listed.size(); i++) {
          cells.add(listed.get(i - 1) + ", " + listed.get(i));
        }
      }
      for (String word : cells) {
        CellReading reading = rules.of(meaning).read(word);
        if (!(reading instanceof CellReading.KnownCell k) || !k.took().equals(word)) {
          wrong.add(column.heading() + ": " + word + ": " + reading);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  static List<Messages> languages() {
    return Languages.tags().stream()
        .map(t -> Messages.in(Languages.find(t).orElseThrow()))
        .toList();
  }
}
