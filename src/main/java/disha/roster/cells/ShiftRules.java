package disha.roster.cells;

import disha.profile.Answer;
import disha.roster.cells.CellReading.KnownCell;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.roster.words.SensedMatch;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rules for columns on shifts: which ones somebody works ("day", "night ok", "any") and which
/// ones never ("no nights", "any except night").
final class ShiftRules {
  private static final Pattern PARTS = Pattern.compile("[,;|\\n/&+]");

  private final RosterWords words;
  private final Names names;
  private final GradeText grades;

  ShiftRules(RosterWords words, Names names) {
    this.words = words;
    this.names = names;
    grades = new GradeText(words);
  }

  /// What a run of words says of the shifts that it names.
  private enum ShiftSense {
    NAMED,
    ACCEPTED,
    DENIED,
    ANY
  }

  /// What a cell says as a whole.
  private static final class FoundShifts {
    final Set<String> named = new LinkedHashSet<>();
    final Set<String> accepted = new LinkedHashSet<>();
    final Set<String> denied = new LinkedHashSet<>();
    boolean any;

    /// Whether the last shift stands bare, so that a "no" behind the next one can be about it too.
    boolean bare;

    /// Whether it cannot be told which shifts a "no" is about.
    boolean unclear;

    boolean isEmpty() {
      return named.isEmpty() && accepted.isEmpty() && denied.isEmpty() && !any;
    }

    boolean isUnclear() {
      return unclear
          || denied.stream().anyMatch(id -> named.contains(id) || accepted.contains(id))
          || (any && !named.isEmpty());
    }
  }

  /// Which shifts somebody works, by their names.
  CellReading named(String text) {
    if (PlainKey.of(text).isEmpty()) {
      return CellReading.BLANK;
    }
    if (!words.phrases("any").has(text) && words.phrases("blank").has(text)) {
      return CellReading.BLANK;
    }
    if (words.phrases("not-sure").has(text)) {
      return new KnownCell(names.messages().text("roster.took.notSure"), draft -> {});
    }
    FoundShifts found = new FoundShifts();
    for (String part : PARTS.split(text, -1)) {
      Optional<String> unknown = part(PlainKey.tokens(part), found);
      if (unknown.isPresent()) {
        return CellReading.refused("roster.reason.word", unknown.get());
      }
    }
    return found.isEmpty()
        ? CellReading.refused("roster.reason.list", text.strip())
        : found.isUnclear()
            ? CellReading.refused("roster.reason.shifts", text.strip())
            : use(found);
  }

  /// What a remark says of shifts, if it says which are accepted or ruled out: a shift alone can be
  /// that of a college. Where a column tells shifts, it tells nothing.
  Optional<KnownCell> remark(String text) {
    List<String> tokens = PlainKey.tokens(text);
    boolean said =
        IntStream.range(0, tokens.size())
            .anyMatch(at ->
                phrases(ShiftSense.ACCEPTED).longest(tokens, at).isPresent()
                    || phrases(ShiftSense.DENIED).longest(tokens, at).isPresent());
    return said && named(text) instanceof KnownCell known
        ? Optional.of(
            new KnownCell(
                known.took(),
                draft -> {
                  if (!draft.tellsShifts()) {
                    known.part().addTo(draft);
                  }
                }))
        : Optional.empty();
  }

  /// The first word that is not known, if there is one.
  private Optional<String> part(List<String> tokens, FoundShifts found) {
    boolean only = false;
    for (int at = 0; at < tokens.size(); ) {
      Optional<SensedMatch<ShiftSense>> match =
          SensedMatch.longest(ShiftSense.values(), this::phrases, tokens, at);
      if (match.isPresent()) {
        int end = at + match.get().match().words();
        add(match.get(), tokens.subList(at, end), only || isOnly(tokens, at, end + 1), found);
        at = end;
        only = false;
      } else {
        int from = at;
        Optional<Phrases.Match> filler =
            words
                .phrases("filler")
                .longest(tokens, at)
                .or(() -> words.phrases("shift-filler").longest(tokens, from));
        if (filler.isEmpty()) {
          return Optional.of(tokens.get(at));
        }
        int end = at + filler.get().words();
        only |= isOnly(tokens, at, end);
        at = end;
      }
    }
    return Optional.empty();
  }

  private boolean isOnly(List<String> tokens, int from, int to) {
    return tokens.subList(from, Math.min(to, tokens.size())).stream()
        .anyMatch(words.phrases("only")::has);
  }

  private Phrases phrases(ShiftSense sense) {
    return switch (sense) {
      case NAMED -> words.lists().get(WordList.SHIFTS);
      case ACCEPTED -> words.accepted().get(WordList.SHIFTS);
      case DENIED -> words.opposites().get(WordList.SHIFTS);
      case ANY -> words.phrases("any");
    };
  }

  // "No night/evening" and "evening/night no" can deny one shift or both.
  private void add(
      SensedMatch<ShiftSense> match, List<String> tokens, boolean only, FoundShifts found) {
    switch (match.sense()) {
      case NAMED -> {
        found.unclear |= !only && !found.denied.isEmpty();
        found.named.addAll(match.match().ids());
      }
      case ACCEPTED -> (only ? found.named : found.accepted).addAll(match.match().ids());
      case DENIED -> {
        boolean behind = phrases(ShiftSense.NAMED).longest(tokens, 0).isPresent();
        found.unclear |= behind && found.bare;
        found.denied.addAll(match.match().ids());
      }
      case ANY -> found.any = true;
    }
    found.bare = match.sense() == ShiftSense.NAMED && !only;
  }

  private KnownCell use(FoundShifts found) {
    Set<String> never = Set.copyOf(found.denied);
    Set<String> works = new LinkedHashSet<>(found.any ? all() : found.named);
    works.addAll(found.accepted);
    works.removeAll(never);
    boolean beside = !found.any && found.named.isEmpty() && !found.accepted.isEmpty();
    Set<String> told = new LinkedHashSet<>();
    if (beside) {
      words.usualShifts().stream().filter(id -> !never.contains(id)).forEach(told::add);
    }
    told.addAll(works);
    String took =
        Stream.of(
                names.words(WordList.SHIFTS, told),
                never.isEmpty()
                    ? ""
                    : names
                        .messages()
                        .text("roster.took.notShift", names.words(WordList.SHIFTS, found.denied)))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining("; "));
    KnownCell known =
        new KnownCell(
            took,
            draft -> {
              if (beside) {
                works.forEach(id -> draft.accept(id, words.usualShifts()));
              } else if (!works.isEmpty()) {
                draft.choose(WordList.SHIFTS, works);
              }
              never.forEach(draft::ruleOut);
            });
    return beside ? known.noting("roster.note.shift", names.words(WordList.SHIFTS, told)) : known;
  }

  private Set<String> all() {
    return words.vocabulary().words(WordList.SHIFTS).stream()
        .map(Term::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Yes or no to one shift. Who says yes works it beside the day; who says no rules it out, and
  /// nothing is said of the others. Other shifts can be named instead.
  CellReading one(String text, String shift) {
    if (PlainKey.of(text).isEmpty()) {
      return CellReading.BLANK;
    }
    Optional<GradeText.Grade> grade = grades.read(text);
    if (grade.isEmpty()) {
      return named(text);
    }
    Answer<Boolean> answer = grade.get().answer();
    if (answer.equals(Answer.of(true))) {
      Set<String> ids = new LinkedHashSet<>(words.usualShifts());
      ids.add(shift);
      KnownCell known =
          new KnownCell(
              names.words(WordList.SHIFTS, ids), draft -> draft.accept(shift, words.usualShifts()));
      return grade.get().condition().isEmpty()
          ? known.noting("roster.note.shift", names.words(WordList.SHIFTS, ids))
          : WordRules.conditional(known, grade.get());
    }
    if (answer.equals(Answer.of(false))) {
      return WordRules.conditional(
          new KnownCell(
              names
                  .messages()
                  .text("roster.took.notShift", names.words(WordList.SHIFTS, List.of(shift))),
              draft -> draft.ruleOut(shift)),
          grade.get());
    }
    return WordRules.conditional(
        new KnownCell(names.messages().text("roster.took.notSure"), draft -> {}), grade.get());
  }
}
