package disha.roster.cells;

import disha.profile.Interest;
import disha.roster.cells.CellReading.KnownCell;
import disha.roster.words.RosterWords;
import disha.rules.Model;
import disha.rules.vocabulary.WordList;
import disha.text.InvisibleCharacters;
import disha.text.Messages;
import java.util.Locale;

/// Finds the rule by which the cells of a column are read.
public final class CellRules {
  private final StudyRules studies;
  private final WorkRules work;
  private final WordRules lists;
  private final ShiftRules shifts;
  private final OfferCells offers;

  public CellRules(Model model, RosterWords words, Messages messages) {
    Names names = new Names(model, messages);
    studies = new StudyRules(words, names);
    work = new WorkRules(words, names);
    lists = new WordRules(words, names);
    shifts = new ShiftRules(words, names);
    offers = new OfferCells(words, names);
  }

  /// The rule for a column.
  public CellRule of(ColumnMeaning m) {
    return switch (m.part()) {
      case NAME -> CellRules::name;
      case STUDIES -> text -> studies.studies(text, m.slot(), m.usual());
      case FIELD -> text -> studies.field(text, m.slot());
      case LEVEL -> text -> studies.level(text, m.slot());
      case STATUS -> text -> studies.status(text, m.slot());
      case MARKS -> text -> studies.marks(text, m.slot());
      case YEAR -> text -> studies.year(text, m.slot());
      case COURSE_YEAR -> text -> studies.courseYear(text, m.slot());
      case EXPERIENCE -> work::experience;
      case YEARS -> work::years;
      case MONTHS -> work::months;
      case WORK -> work::work;
      case SECTOR -> work::sector;
      case SKILLS -> text -> lists.said(text, WordList.SKILLS);
      case SKILL -> text -> lists.yesOrNo(text, WordList.SKILLS, m.member());
      case SHIFTS -> shifts::named;
      case SHIFT -> text -> shifts.one(text, m.member());
      case PREFERENCES -> text -> lists.said(text, WordList.PREFERENCES);
      case PREFERENCE -> text -> lists.yesOrNo(text, WordList.PREFERENCES, m.member());
      case OPPOSITE -> text -> lists.opposite(text, WordList.PREFERENCES, m.member());
      case EITHER -> text -> lists.either(text, WordList.PREFERENCES, m.member());
      case PROFESSIONS -> text -> lists.chosen(text, WordList.PROFESSIONS);
      case CERTIFICATES -> text -> lists.chosen(text, WordList.CERTIFICATES);
      case WISHED -> text -> lists.wished(text, Interest.LIKE);
      case UNWISHED -> text -> lists.wished(text, Interest.RATHER_NOT);
      case OFFER -> text -> offers.amount(text, unit(m));
      case OFFER_WORK -> offers::work;
      case OFFER_PERIOD -> offers::period;
      case KEPT -> text -> CellReading.BLANK;
    };
  }

  private static OfferCells.Unit unit(ColumnMeaning m) {
    return m.unit().isEmpty()
        ? OfferCells.Unit.RUPEES
        : OfferCells.Unit.valueOf(m.unit().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static CellReading name(String text) {
    String name = InvisibleCharacters.marked(text.strip());
    return name.isEmpty() ? CellReading.BLANK : new KnownCell(name, draft -> draft.name(name));
  }
}
