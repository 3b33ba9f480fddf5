package disha.roster.run;

import disha.profile.Answer;
import disha.profile.FieldError;
import disha.profile.Profile;
import disha.profile.ProfileCheck;
import disha.profile.Topic;
import disha.roster.cells.CellReading;
import disha.roster.cells.CellReason;
import disha.roster.cells.CellRule;
import disha.roster.cells.CellRules;
import disha.roster.cells.ColumnMeaning;
import disha.roster.cells.ColumnPart;
import disha.roster.cells.PersonDraft;
import disha.roster.mapping.MappedColumn;
import disha.roster.mapping.Mapping;
import disha.roster.mapping.RowsAside;
import disha.roster.readings.RefusedRow;
import disha.roster.readings.UnusedText;
import disha.rules.Model;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Makes persons of rows. It serves one thread and keeps what the texts of cells were read as: most
/// columns hold the same few over and over.
final class PersonReader {
  private static final int MOST_KEPT = 4096;

  /// A cell that goes on over more lines was opened by a quotation mark that nobody meant.
  private static final int MOST_LINES = 40;

  // No verdict rests on nothing.
  private static final CellReason NOTHING_SAID = CellReason.of("roster.reason.nothing");

  private final Model model;
  private final Mapping mapping;
  private final PersonDraft draft;
  private final List<ReadColumn> columns;
  private final Map<Long, Profile> changed;
  private final OptionalInt roll;
  private final OptionalInt named;
  private final RowsAside aside;

  private record ReadColumn(
      int index,
      String heading,
      CellRule rule,
      ColumnMeaning meaning,
      Map<String, CellReading> known) {
    CellReading read(String text) {
      if (meaning.part() == ColumnPart.NAME) {
        return rule.read(text);
      }
      CellReading reading = known.get(text);
      if (reading == null) {
        reading = rule.read(text);
        if (known.size() >= MOST_KEPT) {
          known.clear();
        }
        known.put(text, reading);
      }
      return reading;
    }
  }

  /// @param aside knows the rows that are none of students
  /// @param changed what students answer by now otherwise than their rows say, by these
  PersonReader(
      Model model,
      Mapping mapping,
      RowsAside aside,
      CellRules rules,
      PersonDraft draft,
      Map<Long, Profile> changed) {
    this.changed = changed;
    this.model = model;
    this.mapping = mapping;
    this.aside = aside;
    this.draft = draft;
    roll =
        mapping.columns().stream()
            .filter(c -> c.meaning().filter(ColumnMeaning::isRoll).isPresent())
            .mapToInt(MappedColumn::index)
            .findFirst();
    named =
        mapping.read().stream()
            .filter(c -> c.meaning().orElseThrow().part() == ColumnPart.NAME)
            .mapToInt(MappedColumn::index)
            .findFirst();
    columns =
        // A remark counts where nothing else tells it.
        mapping.read().stream()
            .sorted(
                Comparator.comparing(c -> c.meaning().orElseThrow().part() == ColumnPart.REMARKS))
            .map(c -> {
              ColumnMeaning meaning = c.meaning().orElseThrow();
              return new ReadColumn(
                  c.index(), c.heading(), rules.of(meaning), meaning, new HashMap<>());
            })
            .toList();
  }

  /// What a row says, unless that cannot be true.
  RowOutcome read(SheetRow row) {
    if (row.isBlank()) {
      return new RowOutcome.EmptyRow();
    }
    Profile now = changed.get(row.number());
    if (now != null) {
      return checked(now);
    }
    if (aside.has(row)) {
      return new RowOutcome.AsideRow();
    }
    List<RowOutcome.CellFault> faults = new ArrayList<>(0);
    List<RowOutcome.CellFault> beside = new ArrayList<>(0);
    List<RowOutcome.CellFault> unread = new ArrayList<>(0);
    List<RowOutcome.CellFault> notes = new ArrayList<>(0);
    List<String> leftOut = new ArrayList<>(0);
    List<UnusedText> unused = new ArrayList<>(0);
    shape(row, faults);
    draft.clear();
    for (ReadColumn column : columns) {
      String text = row.cell(column.index);
      if (text.isEmpty()) {
        continue;
      }
      switch (column.read(text)) {
        case CellReading.EmptyCell b -> {}
        case CellReading.KnownCell u -> {
          u.part().addTo(draft);
          if (!u.isWhole()) {
            leftOut.addAll(u.leftOut());
            String rest = u.idle() ? text.strip() : String.join(", ", u.leftOut());
            if (!rest.isEmpty()) {
              unused.add(new UnusedText(column.heading, rest));
            }
            u.notes().forEach(n -> notes.add(new RowOutcome.CellFault(column.heading, text, n)));
          }
        }
        case CellReading.UnreadableCell r -> {
          draft.unread(column.meaning);
          ColumnPart part = column.meaning.part();
          (part.isBesideStudy() ? beside : part.isNeeded() ? faults : unread)
              .add(new RowOutcome.CellFault(column.heading, text, r.reason()));
        }
      }
    }
    // Who studied what is known is answered without its branch or how far it has come.
    if (!beside.isEmpty()) {
      (faults.isEmpty() && draft.isStudyNamed() ? unread : faults).addAll(beside);
    }
    offer(row, unread, notes);
    if (!faults.isEmpty()) {
      return new RowOutcome.ProblemRow(faults, unread);
    }
    Profile profile = draft.profile();
    draft
        .branchOpen()
        .map(name -> CellReason.of("roster.note.branch", name))
        .ifPresent(reason -> notes.add(fault(row, partOfDegrees(), reason)));
    return checked(row, profile, leftOut, unread, notes, unused);
  }

  /// A person with these answers, unless they cannot be true.
  RowOutcome checked(Profile profile) {
    if (profile.isEmpty()) {
      return new RowOutcome.ProblemRow(
          List.of(new RowOutcome.CellFault("", "", NOTHING_SAID)), List.of());
    }
    List<FieldError> errors = ProfileCheck.check(model, profile);
    return errors.isEmpty()
        ? new RowOutcome.PersonRow(profile, List.of(), List.of(), List.of(), List.of())
        : new RowOutcome.ProblemRow(errors.stream().map(this::fault).toList(), List.of());
  }

  private RowOutcome.CellFault fault(FieldError error) {
    ColumnPart part =
        switch (Topic.of(error.field()).orElse(Topic.NAME)) {
          case EDUCATION -> error.field().endsWith("marks") ? ColumnPart.MARKS : ColumnPart.STUDIES;
          case EXPERIENCE -> ColumnPart.EXPERIENCE;
          case OFFER -> ColumnPart.OFFER;
          case SHIFTS -> ColumnPart.SHIFTS;
          default -> ColumnPart.NAME;
        };
    String heading =
        mapping.read().stream()
            .filter(c -> c.meaning().orElseThrow().part() == part)
            .findFirst()
            .map(MappedColumn::heading)
            .orElse("");
    return new RowOutcome.CellFault(
        heading, "", new CellReason(error.message(), error.arguments()));
  }

  /// What the file of a student is called by: the number of the college, where there is one, and
  /// the name.
  Optional<String> paper(SheetRow row, Profile profile) {
    String called = roll(row) + " " + profile.name().orElse("");
    return Optional.of(called.strip()).filter(c -> !c.isEmpty());
  }

  /// The number of the college; empty where there is none.
  String roll(SheetRow row) {
    return roll.isEmpty() ? "" : row.cell(roll.getAsInt()).strip();
  }

  /// Who a row is about and why it is not answered, in few words.
  RefusedRow refused(SheetRow row, RowOutcome.ProblemRow problem, Messages messages) {
    RowOutcome.CellFault first = problem.faults().getFirst();
    String name = named.isEmpty() ? "" : row.cell(named.getAsInt()).strip();
    return new RefusedRow(
        row.number(),
        name,
        first.column().isEmpty()
            ? first.reason().text(messages)
            : messages.text("roster.dry.cell", first.column(), first.text().strip()));
  }

  // An offer that cannot be compared is not lost without a word.
  private void offer(
      SheetRow row, List<RowOutcome.CellFault> unread, List<RowOutcome.CellFault> notes) {
    if (draft.isPerhapsPaid()) {
      unread.add(fault(row, ColumnPart.OFFER, CellReason.of("roster.reason.paid")));
    } else if (draft.lacksPeriod()) {
      unread.add(fault(row, ColumnPart.OFFER, CellReason.of("roster.reason.noPeriod")));
    } else if (draft.hasLooseOffer()) {
      boolean asked =
          mapping.read().stream()
              .anyMatch(c -> c.meaning().orElseThrow().part() == ColumnPart.OFFER_WORK);
      if (asked) {
        unread.add(fault(row, ColumnPart.OFFER, CellReason.of("roster.reason.offerWork")));
      } else {
        notes.add(fault(row, ColumnPart.OFFER, CellReason.of("roster.note.offerWork")));
      }
    }
  }

  // An answer that cannot be true is none, unless it is on what was studied.
  private RowOutcome checked(
      SheetRow row,
      Profile said,
      List<String> leftOut,
      List<RowOutcome.CellFault> unread,
      List<RowOutcome.CellFault> notes,
      List<UnusedText> unused) {
    List<RowOutcome.CellFault> faults = new ArrayList<>(0);
    Profile profile = said;
    for (FieldError error : ProfileCheck.check(model, said)) {
      CellReason reason = new CellReason(error.message(), error.arguments());
      switch (Topic.of(error.field()).orElse(Topic.EDUCATION)) {
        case EXPERIENCE -> {
          unread.add(fault(row, ColumnPart.EXPERIENCE, reason));
          profile = profile.withExperience(Answer.open());
        }
        case OFFER -> {
          unread.add(fault(row, ColumnPart.OFFER, reason));
          profile = profile.withOffer(Optional.empty());
        }
        default -> faults.add(fault(row, ColumnPart.STUDIES, reason));
      }
    }
    if (faults.isEmpty() && profile.isEmpty()) {
      faults.add(new RowOutcome.CellFault("", "", NOTHING_SAID));
    }
    if (!faults.isEmpty()) {
      return new RowOutcome.ProblemRow(faults, unread);
    }
    List<UnusedText> all = new ArrayList<>(0);
    unread.forEach(f -> all.add(new UnusedText(f.column(), f.text().strip())));
    all.addAll(unused);
    return new RowOutcome.PersonRow(profile, leftOut, unread, notes, all);
  }

  // A degree can stand in the column for the branch or the level.
  private ColumnPart partOfDegrees() {
    return Stream.of(ColumnPart.STUDIES, ColumnPart.FIELD, ColumnPart.LEVEL)
        .filter(
            part -> mapping.read().stream().anyMatch(c -> c.meaning().orElseThrow().part() == part))
        .findFirst()
        .orElse(ColumnPart.STUDIES);
  }

  /// What is wrong with the first column that is read for a part.
  private RowOutcome.CellFault fault(SheetRow row, ColumnPart part, CellReason reason) {
    return mapping.read().stream()
        .filter(c -> c.meaning().orElseThrow().part() == part)
        .findFirst()
        .map(c -> new RowOutcome.CellFault(c.heading(), row.cell(c.index()), reason))
        .orElseGet(() -> new RowOutcome.CellFault("", "", reason));
  }

  private void shape(SheetRow row, List<RowOutcome.CellFault> faults) {
    int width = mapping.columns().size();
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      if (i >= width && !cell.isBlank()) {
        faults.add(
            new RowOutcome.CellFault(
                "", cell.strip(), CellReason.of("roster.reason.cells", cell.strip())));
        return;
      }
      if (cell.length() > MOST_LINES && cell.lines().count() > MOST_LINES) {
        faults.add(
            new RowOutcome.CellFault(
                i < width ? mapping.columns().get(i).heading() : "",
                "",
                CellReason.of("roster.reason.quote", Long.toString(cell.lines().count()))));
        return;
      }
    }
  }
}
