package disha.roster.cells;

import disha.profile.Interest;
import disha.roster.cells.CellReading.KnownCell;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.rules.Model;
import disha.rules.vocabulary.WordList;
import disha.text.InvisibleCharacters;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the rule by which the cells of a column are read.
public final class CellRules {
  /// A remark goes on behind a decimal point.
  private static final Pattern PARTS = Pattern.compile("[,;|\\n/&]|\\.(?!\\p{Nd})");

  private final StudyRules studies;
  private final WorkRules work;
  private final WordRules lists;
  private final ShiftRules shifts;
  private final OfferCells offers;
  private final RosterWords words;
  private final Messages messages;

  public CellRules(Model model, RosterWords words, Messages messages) {
    Names names = new Names(model, messages);
    studies = new StudyRules(words, names);
    work = new WorkRules(words, names);
    lists = new WordRules(words, names);
    shifts = new ShiftRules(words, names);
    offers = new OfferCells(words, names);
    this.words = words;
    this.messages = messages;
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
      case SKILL -> text -> lists.rated(text, m);
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
      case REMARKS -> this::remarks;
      case KEPT -> text -> CellReading.BLANK;
    };
  }

  private static OfferCells.Unit unit(ColumnMeaning m) {
    return m.unit().isEmpty()
        ? OfferCells.Unit.RUPEES
        : OfferCells.Unit.valueOf(m.unit().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  // Each part of a remark that one rule understands to the last word; nothing is made of the rest.
  private CellReading remarks(String text) {
    if (words.phrases("blank").has(text) || words.phrases("none").has(text)) {
      return CellReading.BLANK;
    }
    List<KnownCell> read = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (String part : PARTS.split(text, -1)) {
      if (PlainKey.of(part).isEmpty()) {
        continue;
      }
      Stream.<Function<String, Optional<KnownCell>>>of(shifts::remark, work::remark, lists::remark)
          .flatMap(rule -> rule.apply(part).stream())
          .findFirst()
          .ifPresentOrElse(read::add, () -> rest.add(part.strip()));
    }
    if (read.isEmpty()) {
      return rest.isEmpty()
          ? CellReading.BLANK
          : KnownCell.idle(messages.text("roster.took.remark"), "roster.note.unreadRemark");
    }
    String took = read.stream().map(KnownCell::took).collect(Collectors.joining("; "));
    return new KnownCell(took, draft -> read.forEach(k -> k.part().addTo(draft)), rest)
        .noting("roster.note.remark", took);
  }

  private static CellReading name(String text) {
    String name = InvisibleCharacters.marked(text.strip());
    return name.isEmpty() ? CellReading.BLANK : new KnownCell(name, draft -> draft.name(name));
  }
}
