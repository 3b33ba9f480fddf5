package disha.roster.run;

import disha.roster.readings.RefusedRow;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what becomes of rows, one after another. For one thread.
public final class RowTally {
  private final Messages messages;
  private final RowRefusal refusal;
  private final Map<String, Integer> leftOut = new LinkedHashMap<>();
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private final List<RefusedRow> firstRefused = new ArrayList<>();
  private long read;
  private long told;
  private long refused;
  private long blank;
  private long hidden;
  private long partly;
  private long aside;
  private long statusOpen;

  /// Says of a row that is not answered whom it is about, and why not.
  @FunctionalInterface
  public interface RowRefusal {
    RefusedRow of(SheetRow row, RowOutcome.ProblemRow problem);
  }

  /// @param refusal asked for the first rows that are not answered
  public RowTally(Messages messages, RowRefusal refusal) {
    this.messages = messages;
    this.refusal = refusal;
  }

  /// Counts one row.
  public void add(SheetRow row, RowOutcome outcome) {
    read++;
    hidden += row.hidden() ? 1 : 0;
    switch (outcome) {
      case RowOutcome.EmptyRow e -> blank++;
      case RowOutcome.AsideRow a -> aside++;
      case RowOutcome.ProblemRow p -> {
        refused++;
        if (firstRefused.size() < Counts.MOST_REFUSED) {
          firstRefused.add(refusal.of(row, p));
        }
      }
      case RowOutcome.PersonRow p -> {
        told++;
        statusOpen += Counts.isStatusOpen(p.profile()) ? 1 : 0;
        partly += p.unread().isEmpty() ? 0 : 1;
        p.leftOut().forEach(word -> leftOut.merge(word, 1, Integer::sum));
        p.notes().forEach(n -> notes.merge(n.noted(messages), 1, Integer::sum));
      }
    }
  }

  /// How many rows were counted.
  public long read() {
    return read;
  }

  /// What became of all rows so far.
  public Counts counts() {
    return new Counts(
        read,
        told,
        refused,
        blank,
        hidden,
        partly,
        aside,
        statusOpen,
        leftOut,
        notes,
        firstRefused);
  }
}
