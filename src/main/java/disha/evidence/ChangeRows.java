package disha.evidence;

import disha.estimate.pay.Pay;
import disha.evidence.ChangeNote.Confidence;
import disha.evidence.ChangeNote.NoteTopic;
import disha.evidence.ChangeReader.NoteColumn;
import disha.profile.Offer;
import disha.rules.Model;
import disha.rules.vocabulary.Text;
import disha.rules.vocabulary.Vocabulary;
import disha.sheet.SheetRow;
import disha.text.AmountText;
import disha.text.Messages;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the notes of a pack, row by row.
final class ChangeRows {
  private static final Pattern ADDRESS = Pattern.compile("https://[^\\s/.]+\\.[^\\s]+");
  private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*");

  /// What a row can be.
  private enum NoteKind {
    NOTE,
    MINIMUM_WAGE
  }

  private final PackSheet<NoteColumn> sheet;
  private final Optional<Model> model;
  private final EvidenceWords words;
  private final AmountText amounts = new AmountText(Messages.english());
  private boolean isGood;

  ChangeRows(PackSheet<NoteColumn> sheet, Optional<Model> model, EvidenceWords words) {
    this.sheet = sheet;
    this.model = model;
    this.words = words;
  }

  /// The note of a row; empty if something is wrong with it, which is noted.
  Optional<ChangeNote> read(SheetRow row) {
    isGood = true;
    Optional<NoteKind> kind = chosen("kind", NoteKind.values(), row, NoteColumn.KIND);
    Optional<NoteDate> date =
        noted(NoteDate.parse(text(row, NoteColumn.DATE)), row, NoteColumn.DATE);
    Optional<NoteTopic> topic = chosen("topic", NoteTopic.values(), row, NoteColumn.TOPIC);
    Optional<Confidence> confidence =
        chosen("confidence", Confidence.values(), row, NoteColumn.CONFIDENCE);
    Text note = note(row);
    List<String> sources = sources(row);
    List<String> documents = documents(row);
    Optional<MinimumWage> wage =
        kind.filter(k -> k == NoteKind.MINIMUM_WAGE).flatMap(k -> wage(row));
    if (confidence.filter(c -> c == Confidence.HIGH).isPresent() && sources.size() < 2) {
      problem(row, NoteColumn.CONFIDENCE, "since.bad.once");
    }
    return !isGood
        ? Optional.empty()
        : Optional.of(
            new ChangeNote(
                date.orElseThrow(),
                topic.orElseThrow(),
                note,
                sources,
                confidence.orElseThrow(),
                documents,
                wage));
  }

  private String text(SheetRow row, NoteColumn column) {
    return sheet.text(row, column);
  }

  private void problem(SheetRow row, NoteColumn column, String message) {
    sheet.problem(row, column, message, text(row, column));
    isGood = false;
  }

  private <T> Optional<T> noted(Optional<T> found, SheetRow row, NoteColumn column) {
    isGood &= found.isPresent();
    return sheet.noted(found, row, column, "since.bad.");
  }

  private <E extends Enum<E>> Optional<E> chosen(
      String prefix, E[] constants, SheetRow row, NoteColumn column) {
    return noted(words.find(prefix, constants, text(row, column)), row, column);
  }

  private Text note(SheetRow row) {
    for (NoteColumn language : List.of(NoteColumn.NOTE, NoteColumn.HINDI)) {
      if (text(row, language).isEmpty()) {
        problem(row, language, "since.bad.note");
      }
    }
    return new Text(Map.of("en", text(row, NoteColumn.NOTE), "hi", text(row, NoteColumn.HINDI)));
  }

  private List<String> sources(SheetRow row) {
    for (NoteColumn source : List.of(NoteColumn.SOURCE, NoteColumn.SECOND)) {
      String address = text(row, source);
      boolean needed = source == NoteColumn.SOURCE || !address.isEmpty();
      if (needed && !ADDRESS.matcher(address).matches()) {
        problem(row, source, "since.bad.source");
      }
    }
    return Stream.of(NoteColumn.SOURCE, NoteColumn.SECOND)
        .map(c -> text(row, c))
        .filter(s -> !s.isEmpty())
        .distinct()
        .toList();
  }

  private List<String> documents(SheetRow row) {
    List<String> ids =
        Arrays.stream(BETWEEN.split(text(row, NoteColumn.DOCUMENT)))
            .filter(id -> !id.isEmpty())
            .toList();
    if (model.isPresent()
        && ids.stream()
            .anyMatch(id -> model.get().documents().stream().noneMatch(d -> d.id().equals(id)))) {
      problem(row, NoteColumn.DOCUMENT, "since.bad.document");
    }
    return ids;
  }

  private Optional<MinimumWage> wage(SheetRow row) {
    String level = text(row, NoteColumn.SCHOOLING);
    if (level.isEmpty()
        || model
            .filter(m -> Vocabulary.find(m.vocabulary().levels(), level).isEmpty())
            .isPresent()) {
      problem(row, NoteColumn.SCHOOLING, "since.bad.schooling");
    }
    if (text(row, NoteColumn.PLACE).isEmpty()) {
      problem(row, NoteColumn.PLACE, "since.bad.place");
    }
    Optional<BigDecimal> amount =
        noted(
            amounts
                .read(text(row, NoteColumn.AMOUNT))
                .good()
                .map(AmountText.Read::amount)
                .filter(a -> a.signum() > 0),
            row,
            NoteColumn.AMOUNT);
    Optional<Offer.Period> per =
        noted(amounts.period(text(row, NoteColumn.PER)), row, NoteColumn.PER);
    return amount.flatMap(a ->
        per.map(
            p -> new MinimumWage(text(row, NoteColumn.PLACE), level, Pay.of(new Offer("", a, p)))));
  }
}
