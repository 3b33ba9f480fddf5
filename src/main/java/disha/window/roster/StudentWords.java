package disha.window.roster;

import disha.estimate.segment.AdviceGroup;
import disha.roster.added.StudentAdvice;
import disha.roster.run.RowOutcome;
import disha.roster.table.StudentFigures.MonthlyPay;
import disha.roster.table.StudentFigures.WorkFigures;
import disha.roster.table.StudentRow;
import disha.roster.table.StudentTable;
import disha.summary.wording.QuestionWords;
import disha.text.SpokenAmounts;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts into words what is found of the students of a class list.
final class StudentWords {
  private final Ui ui;
  private final StudentTable table;
  private final QuestionWords questions;

  StudentWords(Ui ui, StudentTable table) {
    this.ui = ui;
    this.table = table;
    questions = new QuestionWords(table.estimator().model(), ui.messages());
  }

  /// The number of the row in the sheet.
  String number(StudentRow row) {
    return ui.messages().written(Long.toString(row.number()));
  }

  /// What to call a student; the row where the list has no name.
  String name(StudentRow row) {
    String name = table.name(row);
    return name.isEmpty() ? ui.text("class.row", Long.toString(row.number())) : name;
  }

  /// The best kinds of work one after the other, or what is wrong in the row.
  String best(StudentRow row) {
    if (!row.faults().isEmpty()) {
      return faults(row).stream().collect(Collectors.joining(ui.messages().text("list.separator")));
    }
    return found(row).stream()
        .map(this::kind)
        .collect(Collectors.joining(ui.text("class.between")));
  }

  /// What is wrong in a row, by column.
  List<String> faults(StudentRow row) {
    return row.faults().stream().map(this::fault).toList();
  }

  private String fault(RowOutcome.CellFault fault) {
    String why = fault.reason().text(ui.messages());
    return fault.column().isEmpty() ? why : ui.text("class.fault", fault.column(), why);
  }

  private static List<WorkFigures> found(StudentRow row) {
    return row.figures().map(f -> f.work()).orElse(List.of());
  }

  private String kind(WorkFigures work) {
    return ui.name(work.segment());
  }

  /// What the best kind of work asks for next, in few words.
  String standing(StudentRow row) {
    if (!row.faults().isEmpty()) {
      return ui.text("class.problem");
    }
    return group(row).map(g -> ui.messages().text("roster.do", g)).orElse(ui.text("class.none"));
  }

  /// The group that the best kind of work belongs to.
  static Optional<AdviceGroup> group(StudentRow row) {
    return row.figures().flatMap(f -> f.group());
  }

  /// The verdict on the best kind of work.
  String verdict(StudentRow row) {
    return found(row).stream().findFirst().map(w -> w.verdictWord(ui.messages())).orElse("");
  }

  /// Pay in the best kind of work; empty where there is none or no figure.
  static Optional<MonthlyPay> pay(StudentRow row) {
    return found(row).stream().findFirst().flatMap(WorkFigures::pay);
  }

  /// The same in words: likely first, below it from low to high.
  String payText(StudentRow row) {
    return pay(row)
        .map(p -> ui.text("class.pay", rupees(p.likely()), rupees(p.low()), rupees(p.high())))
        .orElse("");
  }

  private static String rupees(long amount) {
    return SpokenAmounts.month(amount);
  }

  /// The next step; not found yet where it is still being looked for.
  String step(StudentRow row) {
    return advice(row, a -> a.step(ui.messages()));
  }

  /// The question that is open and decides most.
  String question(StudentRow row) {
    return advice(row, a -> a.asks(questions, row.profile().orElseThrow()));
  }

  private String advice(StudentRow row, Function<StudentAdvice, String> part) {
    if (row.profile().isEmpty()) {
      return "";
    }
    return row.advice().map(part).orElse(ui.text("class.looking"));
  }

  /// The best kinds of work with pay, or what is wrong in the row, a line for each.
  List<String> work(StudentRow row) {
    List<String> out = new ArrayList<>(faults(row));
    for (WorkFigures w : found(row)) {
      String group = ui.messages().text("roster.do", w.group());
      String verdict = w.verdictWord(ui.messages());
      String judged = group.equals(verdict) ? group : ui.text("class.judged", group, verdict);
      out.add(
          w.pay()
              .map(p ->
                  ui.text(
                      "class.work.paid",
                      kind(w),
                      judged,
                      rupees(p.likely()),
                      rupees(p.low()),
                      rupees(p.high())))
              .orElseGet(() -> ui.text("class.work", kind(w), judged)));
    }
    if (row.profile().isPresent() && found(row).isEmpty()) {
      out.add(ui.text("class.none.about"));
    }
    row.unread().forEach(f -> out.add(ui.text("class.without", fault(f))));
    return out;
  }

  /// What the student could do next, a line for each thing.
  List<String> ahead(StudentRow row) {
    List<String> out = new ArrayList<>();
    if (!row.faults().isEmpty()) {
      out.add(ui.text("class.mend"));
    }
    String step = step(row);
    if (!step.isEmpty()) {
      out.add(ui.text("class.step", step));
    }
    String question = question(row);
    if (!question.isEmpty()) {
      out.add(ui.text("class.question", question));
    }
    return out;
  }
}
