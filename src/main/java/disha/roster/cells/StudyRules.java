package disha.roster.cells;

import disha.basics.Keys;
import disha.profile.Education;
import disha.profile.Education.Status;
import disha.roster.cells.CellReading.KnownCell;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules for columns on education.
final class StudyRules {
  private static final String BOTH = "roster.reason.both";

  private final RosterWords words;
  private final Names names;
  private final StudyText reader;

  StudyRules(RosterWords words, Names names) {
    this.words = words;
    this.names = names;
    reader = new StudyText(words);
  }

  private boolean isBlank(String text) {
    return PlainKey.of(text).isEmpty() || words.phrases("blank").has(text);
  }

  /// What was studied: degrees, levels, subjects, perhaps how far they have come.
  CellReading studies(String text, String slot, Status usual) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    StudyText.FoundStudies found = reader.read(text);
    if (found.refused != null) {
      return new CellReading.UnreadableCell(found.refused);
    }
    if (found.studies.isEmpty()
        && found.subjects.isEmpty()
        && found.status == null
        && found.certificates.isEmpty()
        && found.skills.isEmpty()) {
      return CellReading.refused("roster.reason.study");
    }
    List<Study> studies = List.copyOf(found.studies);
    List<Subject> subjects = List.copyOf(found.subjects);
    return known(
        found,
        slot,
        into -> {
          into.studies(studies, usual);
          into.subjects(subjects);
          beside(into, found);
        });
  }

  /// What was found, with the certificates and skills in it.
  ///
  /// @param told tells the studies
  private KnownCell known(StudyText.FoundStudies found, String slot, Consumer<SlotDraft> told) {
    Set<String> certificates = Set.copyOf(found.certificates);
    Set<String> skills = Set.copyOf(found.skills);
    KnownCell known =
        new KnownCell(
            took(found),
            draft -> {
              told.accept(draft.slot(slot));
              draft.slot(slot).certificates(certificates);
              skills.forEach(draft::taught);
            },
            found.leftOut);
    KnownCell out = certificates.isEmpty() ? known : known.noting("roster.note.certificate");
    return skills.isEmpty() ? out : out.noting("roster.note.taught");
  }

  private static void beside(SlotDraft into, StudyText.FoundStudies found) {
    if (found.studies.isEmpty()) {
      if (found.status != null) {
        into.status(found.status);
      }
      into.year(found.year);
    }
  }

  private String took(StudyText.FoundStudies found) {
    List<String> out = new ArrayList<>();
    found.studies.forEach(s -> out.add(took(s)));
    found.subjects.forEach(
        s -> out.add(s.fields().stream().map(names::field).collect(Collectors.joining("/"))));
    if (!found.certificates.isEmpty()) {
      out.add(names.words(WordList.CERTIFICATES, found.certificates));
    }
    if (!found.skills.isEmpty()) {
      out.add(names.words(WordList.SKILLS, found.skills));
    }
    if (found.studies.isEmpty() && found.status != null) {
      out.add(names.status(found.status));
    }
    return out.stream().distinct().collect(Collectors.joining("; "));
  }

  private String took(Study s) {
    Education e = s.education(words.vocabulary());
    return s.isBranchOpen() ? names.branchOpen(e, s.family().name()) : names.education(e);
  }

  /// A subject or branch alone.
  CellReading field(String text, String slot) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    StudyText.FoundStudies found = reader.read(text);
    if (found.refused != null) {
      return new CellReading.UnreadableCell(found.refused);
    }
    if (found.studies.isEmpty()) {
      return studies(text, slot, null);
    }
    // "B.Com." in a column for the branch is a degree all the same.
    List<Study> studies = List.copyOf(found.studies);
    return known(found, slot, into -> into.ofField(studies));
  }

  /// A level alone.
  CellReading level(String text, String slot) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    return words
        .levels()
        .only(text)
        .<CellReading>map(id -> new KnownCell(names.level(id), draft -> draft.slot(slot).level(id)))
        .orElseGet(() -> degree(text, slot));
  }

  // "BSC" in a column for the level is a degree all the same.
  private CellReading degree(String text, String slot) {
    StudyText.FoundStudies found = reader.read(text);
    if (found.refused != null || found.studies.isEmpty()) {
      return CellReading.refused("roster.reason.level", text.strip());
    }
    List<Study> studies = List.copyOf(found.studies);
    return known(found, slot, into -> into.ofField(studies));
  }

  /// How far it has come, or the year in which it ends. What somebody does now beside studying says
  /// nothing of that: "left job" is no course that was left.
  CellReading status(String text, String slot) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    List<String> tokens = PlainKey.tokens(text);
    List<String> rest = reader.withoutOccupation(tokens);
    if (rest.size() == tokens.size()) {
      return studyStatus(text, text, slot);
    }
    if (reader.tellsStudies(rest)) {
      return studyStatus(String.join(" ", rest), text, slot);
    }
    return new KnownCell(
        names.messages().text("roster.took.occupation"),
        draft -> {},
        rest.isEmpty() ? List.of() : List.of(String.join(" ", rest)),
        List.of(CellReason.of("roster.note.occupation")),
        true);
  }

  private CellReading studyStatus(String text, String written, String slot) {
    StudyText.FoundStudies found = reader.read(text, true);
    boolean alone =
        found.studies.isEmpty() && found.subjects.isEmpty() && found.certificates.isEmpty();
    if (found.refused == null && alone && (found.status != null || found.year > 0)) {
      Status status = found.status == null && found.expected ? Status.STUDYING : found.status;
      int year = found.year;
      return new KnownCell(
          status == null ? Integer.toString(year) : names.status(status),
          draft -> {
            SlotDraft into = draft.slot(slot);
            into.year(year);
            if (status != null) {
              into.status(status);
            }
          });
    }
    if (found.refused != null && found.refused.key().equals(BOTH)) {
      return CellReading.refused(BOTH, written.strip());
    }
    // "May 2026".
    Optional<Integer> ends = DateText.year(text);
    if (ends.isPresent()) {
      int year = ends.get();
      return new KnownCell(Integer.toString(year), draft -> draft.slot(slot).year(year));
    }
    if (words.phrases("yes").has(text) && !PlainKey.of(text).equals("1")) {
      return new KnownCell(
          names.status(Status.COMPLETED), draft -> draft.slot(slot).status(Status.COMPLETED));
    }
    return isYearOfCourse(text)
        ? new KnownCell(
            names.status(Status.STUDYING), draft -> draft.slot(slot).status(Status.STUDYING))
        : CellReading.refused("roster.reason.status", written.strip());
  }

  // "3", "Third", "3rd/Final".
  private boolean isYearOfCourse(String text) {
    return Stream.of(text.split("/", -1))
        .allMatch(part ->
            PartOfCourse.matches(part)
                || words.phrases("year-words").has(part)
                || words
                    .statuses()
                    .only(part)
                    .filter(Keys.of(Status.STUDYING)::equals)
                    .isPresent());
  }

  /// The year of the course that somebody is in; what another column says of how far it has come
  /// stands over it.
  CellReading courseYear(String text, String slot) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    StudyText.FoundStudies found = reader.read(text, true);
    boolean said =
        found.refused == null && (found.status != null || found.expected || isExpected(text));
    if (!said && (found.year > 0 || DateText.year(text).isPresent())) {
      return CellReading.refused("roster.reason.whichYear", text.strip());
    }
    return isYearOfCourse(text)
        ? new KnownCell(
            names.status(Status.STUDYING), draft -> draft.slot(slot).courseYear(Status.STUDYING))
        : status(text, slot);
  }

  // "2027 (exp)"; the same word can be short for experience elsewhere.
  private boolean isExpected(String text) {
    return PlainKey.tokens(text).stream().anyMatch(words.phrases("expected")::has);
  }

  /// The year in which it ends or ended.
  CellReading year(String text, String slot) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    return status(text, slot);
  }

  /// Marks in percent.
  CellReading marks(String text, String slot) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    return switch (MarksText.read(text)) {
      case MarksText.Percent p when isOfAnotherLevel(text, slot) ->
          CellReading.refused("roster.reason.marksOf", text.strip());
      case MarksText.Percent p -> {
        KnownCell known =
            new KnownCell(
                p.marks().toPlainString() + "%", draft -> draft.slot(slot).marks(p.marks()));
        yield p.lower() ? known.noting("roster.note.range") : known;
      }
      case MarksText.Other o ->
          KnownCell.idle(names.messages().text("roster.took.grade"), "roster.note.grade");
      case MarksText.Unclear u -> new CellReading.UnreadableCell(u.reason());
    };
  }

  // "Dip. 82%" under class XII tells no marks of class XII.
  private boolean isOfAnotherLevel(String text, String slot) {
    Vocabulary all = words.vocabulary();
    List<Study> named = reader.read(text).studies;
    return Vocabulary.find(all.levels(), slot).isPresent()
        && !named.isEmpty()
        && named.stream().noneMatch(s -> s.rank(all) == all.rank(slot));
  }
}
