package disha.roster.cells;

import disha.basics.Months;
import disha.profile.Experience;
import disha.roster.cells.CellReading.KnownCell;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.text.LengthText;
import disha.text.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rules for columns on work.
final class WorkRules {
  private static final int PLACES = 4;

  /// "2+".
  private static final Pattern MORE = Pattern.compile("\\s*\\+$");

  private final RosterWords words;
  private final Names names;
  private final LengthText lengths;
  private final WorkText reader;

  WorkRules(RosterWords words, Names names) {
    this.words = words;
    this.names = names;
    lengths = new LengthText(names.messages());
    reader = new WorkText(words, lengths);
  }

  /// All of it in one cell.
  CellReading experience(String text) {
    if (words.phrases("none").has(text)) {
      return new KnownCell(
          names.messages().text("roster.took.noWork"), draft -> draft.worked(List.of()));
    }
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    Optional<KnownCell> internship = internship(text);
    if (internship.isPresent()) {
      return internship.get();
    }
    WorkText.FoundWork found = reader.read(text);
    if (found.refused().isPresent()) {
      return new CellReading.UnreadableCell(found.refused().get());
    }
    List<WorkText.WorkStretch> stretches = found.stretches();
    KnownCell known =
        new KnownCell(
            stretches.isEmpty()
                ? names.messages().text("roster.took.noWork")
                : stretches.stream().map(this::told).collect(Collectors.joining("; ")),
            draft -> draft.worked(stretches),
            found.leftOut());
    KnownCell noted = found.lowerEnd() ? known.noting("roster.note.lengthRange") : known;
    return stretches.stream().anyMatch(s -> s.since() != null)
        ? noted.noting("roster.note.since")
        : noted;
  }

  /// What a remark says of work, if it tells how long and at what or where. Where a column tells of
  /// work, it tells nothing.
  Optional<KnownCell> remark(String text) {
    WorkText.FoundWork found = reader.read(text);
    boolean whole =
        found.refused().isEmpty()
            && found.leftOut().isEmpty()
            && !found.stretches().isEmpty()
            && found.stretches().stream().allMatch(WorkRules::isWhole);
    return whole
        ? Optional.of(
            new KnownCell(
                found.stretches().stream().map(this::told).collect(Collectors.joining("; ")),
                draft -> {
                  if (!draft.tellsWork()) {
                    draft.worked(found.stretches());
                  }
                }))
        : Optional.empty();
  }

  private static boolean isWhole(WorkText.WorkStretch s) {
    return (s.work().years().isGiven() || s.since() != null)
        && (s.work().work().isGiven() || s.work().place().isGiven());
  }

  // "Internship" tells that there was work, and nothing of it.
  private Optional<KnownCell> internship(String text) {
    List<String> tokens = PlainKey.tokens(text);
    boolean alone =
        tokens.stream()
            .allMatch(t -> words.phrases("filler").has(t) || words.phrases("internship").has(t));
    return alone && tokens.stream().anyMatch(words.phrases("internship")::has)
        ? Optional.of(
            KnownCell.idle(
                names.messages().text("roster.took.internship"), "roster.note.internship"))
        : Optional.empty();
  }

  private String told(WorkText.WorkStretch stretch) {
    String work = names.experience(stretch.work());
    if (stretch.since() == null) {
      return work;
    }
    String since = names.messages().text("roster.took.since", stretch.since().from().toString());
    return work.isEmpty() ? since : since + names.messages().text("list.comma") + work;
  }

  private boolean isBlank(String text) {
    return PlainKey.of(text).isEmpty() || words.phrases("blank").has(text);
  }

  /// Its length alone.
  CellReading years(String text) {
    if (words.phrases("none").has(text)) {
      return length(BigDecimal.ZERO);
    }
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    String plain = MORE.matcher(text.strip()).replaceFirst("");
    return lengths.parse(plain).map(this::length).orElseGet(() -> longer(text));
  }

  // "1.5 yrs as CSA" under a heading for a length tells more than it.
  private CellReading longer(String text) {
    boolean words = text.codePoints().anyMatch(Character::isLetter);
    WorkText.FoundWork found = reader.read(text);
    boolean one =
        words
            && found.refused().isEmpty()
            && found.stretches().size() == 1
            && found.stretches().getFirst().work().years().isGiven();
    return one ? known(found) : CellReading.refused("roster.reason.length", text.strip());
  }

  /// Its length alone, a bare number of months.
  CellReading months(String text) {
    Optional<BigDecimal> number = NumberText.parse(MORE.matcher(text.strip()).replaceFirst(""));
    return number.isPresent() && number.get().signum() >= 0
        ? length(Months.inYears(number.get(), PLACES, RoundingMode.UP).stripTrailingZeros())
        : years(text);
  }

  private CellReading length(BigDecimal years) {
    return new KnownCell(lengths.words(years), draft -> draft.years(years));
  }

  /// Its kind alone.
  CellReading work(String text) {
    if (isBlank(text) || words.phrases("none").has(text)) {
      return CellReading.BLANK;
    }
    Optional<KnownCell> internship = internship(text);
    if (internship.isPresent()) {
      return internship.get();
    }
    Optional<Phrases.Match> found = words.work().find(text);
    if (found.flatMap(Phrases.Match::only).isPresent()) {
      String id = found.get().ids().iterator().next();
      return new KnownCell(names.work(id), draft -> draft.work(id));
    }
    WorkText.FoundWork read = reader.read(text);
    if (read.refused().isPresent() || read.stretches().size() != 1) {
      return CellReading.refused("roster.reason.kind", text.strip());
    }
    return known(read);
  }

  private KnownCell known(WorkText.FoundWork found) {
    Experience one = found.stretches().getFirst().work();
    KnownCell known =
        new KnownCell(
            names.experience(one),
            draft -> {
              one.work().value().ifPresent(draft::work);
              one.place().value().ifPresent(draft::place);
              one.years().value().ifPresent(draft::years);
            },
            found.leftOut());
    return found.lowerEnd() ? known.noting("roster.note.lengthRange") : known;
  }

  /// In which part of the industry it was.
  CellReading sector(String text) {
    if (isBlank(text) || words.phrases("none").has(text)) {
      return CellReading.BLANK;
    }
    return words
        .sectors()
        .only(text)
        .<CellReading>map(
            id -> new KnownCell(names.sector(id), draft -> draft.place(WorkText.place(id))))
        .orElseGet(() -> work(text));
  }
}
