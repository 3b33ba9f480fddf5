package disha.roster.run;

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
import disha.rules.Model;
import disha.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes persons of rows. It serves one thread and keeps what the texts of cells were read as: most
/// columns hold the same few over and over.
final class PersonReader {
  private static final int MOST_KEPT = 4096;

  /// A cell that goes on over more lines was opened by a quotation mark that nobody meant.
  private static final int MOST_LINES = 40;

  // No verdict rests on nothing.
  private static final CellReason NOTHING_SAID = new CellReason("roster.reason.nothing", List.of());

  private final Model model;
  private final Mapping mapping;
  private final PersonDraft draft;
  private final List<ReadColumn> columns;
  private final Map<Long, Profile> changed;

  private record ReadColumn(
      int index, String heading, CellRule rule, boolean kept, Map<String, CellReading> known) {
    CellReading read(String text) {
      if (!kept) {
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

  /// @param changed what students answer by now otherwise than their rows say, by these
  PersonReader(
      Model model,
      Mapping mapping,
      CellRules rules,
      PersonDraft draft,
      Map<Long, Profile> changed) {
    this.changed = changed;
    this.model = model;
    this.mapping = mapping;
    this.draft = draft;
    columns =
        mapping.read().stream()
            .map(c -> {
              ColumnMeaning meaning = c.meaning().orElseThrow();
              return new ReadColumn(
                  c.index(),
                  c.heading(),
                  rules.of(meaning),
                  meaning.part() != ColumnPart.NAME,
                  new HashMap<>());
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
      return checked(now, List.of());
    }
    List<RowOutcome.CellFault> faults = new ArrayList<>(0);
    List<String> leftOut = new ArrayList<>(0);
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
          leftOut.addAll(u.leftOut());
        }
        case CellReading.UnreadableCell r ->
            faults.add(new RowOutcome.CellFault(column.heading, r.reason()));
      }
    }
    if (faults.isEmpty() && draft.lacksPeriod()) {
      faults.add(
          new RowOutcome.CellFault(
              heading(ColumnPart.OFFER), new CellReason("roster.reason.noPeriod", List.of())));
    }
    if (!faults.isEmpty()) {
      return new RowOutcome.ProblemRow(faults);
    }
    return checked(draft.profile(), leftOut);
  }

  /// A person with these answers, unless they cannot be true.
  RowOutcome checked(Profile profile, List<String> leftOut) {
    if (profile.isEmpty()) {
      return new RowOutcome.ProblemRow(List.of(new RowOutcome.CellFault("", NOTHING_SAID)));
    }
    List<FieldError> errors = ProfileCheck.check(model, profile);
    return errors.isEmpty()
        ? new RowOutcome.PersonRow(profile, leftOut)
        : new RowOutcome.ProblemRow(errors.stream().map(this::fault).toList());
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
    return new RowOutcome.CellFault(
        heading(part), new CellReason(error.message(), error.arguments()));
  }

  private void shape(SheetRow row, List<RowOutcome.CellFault> faults) {
    int width = mapping.columns().size();
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      if (i >= width && !cell.isBlank()) {
        faults.add(
            new RowOutcome.CellFault(
                "", new CellReason("roster.reason.cells", List.of(cell.strip()))));
        return;
      }
      if (cell.length() > MOST_LINES && cell.lines().count() > MOST_LINES) {
        faults.add(
            new RowOutcome.CellFault(
                i < width ? mapping.columns().get(i).heading() : "",
                new CellReason(
                    "roster.reason.quote", List.of(Long.toString(cell.lines().count())))));
        return;
      }
    }
  }

  /// The heading of the first column that is read for a part; empty where there is none.
  String heading(ColumnPart part) {
    return mapping.read().stream()
        .filter(c -> c.meaning().orElseThrow().part() == part)
        .map(MappedColumn::heading)
        .findFirst()
        .orElse("");
  }
}
