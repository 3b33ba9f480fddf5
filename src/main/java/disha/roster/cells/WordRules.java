package disha.roster.cells;

import disha.profile.Answer;
import disha.profile.Interest;
import disha.roster.cells.CellReading.KnownCell;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.roster.words.SpeedScale;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import disha.text.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules for columns that are answered with words of a list, or with yes and no.
final class WordRules {
  private static final int SHORTEST_REMARK = 3;

  private final RosterWords words;
  private final Names names;
  private final GradeText grades;
  private final SaidText saying;

  WordRules(RosterWords words, Names names) {
    this.words = words;
    this.names = names;
    grades = new GradeText(words);
    saying = new SaidText(words, grades);
  }

  private boolean isBlank(String text) {
    return PlainKey.of(text).isEmpty();
  }

  private String told(Answer<Boolean> answer) {
    return names
        .messages()
        .text(
            answer.equals(Answer.of(true))
                ? "roster.took.yes"
                : answer.equals(Answer.of(false)) ? "roster.took.no" : "roster.took.notSure");
  }

  /// Yes or no to one word.
  CellReading yesOrNo(String text, WordList list, String word) {
    return yesOrNo(text, list, word, answer -> answer);
  }

  /// Yes or no to a skill, or how good somebody is at it.
  CellReading rated(String text, ColumnMeaning skill) {
    boolean number = !skill.unit().isEmpty() && NumberText.parse(text).isPresent();
    if (number && skill.unit().equals(ColumnMeaning.UNTOLD)) {
      return CellReading.refused("roster.reason.rating", text.strip());
    }
    String whole = number ? text.strip() + "/" + skill.unit() : text;
    return yesOrNo(whole, WordList.SKILLS, skill.member());
  }

  /// Yes or no to the opposite of one word: who says yes to no calls says no to calls.
  CellReading opposite(String text, WordList list, String word) {
    return yesOrNo(text, list, word, answer -> answer.map(yes -> !yes));
  }

  /// One word or its opposite, by name. A bare yes or no does not say to which.
  CellReading either(String text, WordList list, String word) {
    if (isBlank(text) || words.phrases("blank").has(text)) {
      return CellReading.BLANK;
    }
    Answer<Boolean> open = Answer.notSure();
    Optional<Answer<Boolean>> grade = grades.read(text).map(GradeText.Grade::answer);
    if (words.phrases("any").has(text)
        || words.phrases("both").has(text)
        || grade.equals(Optional.of(open))) {
      return new KnownCell(told(open), draft -> draft.say(list, word, open));
    }
    return grade.isPresent()
        ? CellReading.refused("roster.reason.either", text.strip())
        : said(text, list);
  }

  private CellReading yesOrNo(
      String text, WordList list, String word, UnaryOperator<Answer<Boolean>> meant) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    Optional<GradeText.Grade> grade = grades.read(text);
    if (grade.isPresent()) {
      Answer<Boolean> answer = meant.apply(grade.get().answer());
      return conditional(
          new KnownCell(told(answer), draft -> draft.say(list, word, answer)), grade.get());
    }
    if (words.phrases("blank").has(text)) {
      return CellReading.BLANK;
    }
    SpeedScale scale = list == WordList.SKILLS ? words.speeds().get(word) : null;
    Optional<Answer<Boolean>> speed =
        scale == null ? Optional.empty() : saying.speed(text, scale).map(meant);
    if (speed.isPresent()) {
      return measured(
          new KnownCell(told(speed.get()), draft -> draft.say(list, word, speed.get())), scale);
    }
    // "Work from home" under a heading on moving answers another question.
    return said(text, list) instanceof KnownCell known && known.leftOut().isEmpty()
        ? known
        : CellReading.refused("roster.reason.yesNo", text.strip());
  }

  private static KnownCell measured(KnownCell known, SpeedScale scale) {
    return known.noting("roster.note.speed", Integer.toString(scale.yes()));
  }

  static KnownCell conditional(KnownCell known, GradeText.Grade grade) {
    return grade.condition().isEmpty()
        ? known
        : new KnownCell(
            known.took(),
            known.part(),
            List.of(grade.condition()),
            List.of(CellReason.of("roster.note.condition")),
            false);
  }

  /// Words of a list that are answered by yes or no, each perhaps with how good it is.
  CellReading said(String text, WordList list) {
    if (isBlank(text) || words.phrases("blank").has(text) || words.phrases("none").has(text)) {
      return CellReading.BLANK;
    }
    SaidText.FoundWords found = saying.read(text, list);
    if (found.said.isEmpty() && (found.other.isEmpty() || found.graded)) {
      return CellReading.refused("roster.reason.list", text.strip());
    }
    String took =
        found.said.entrySet().stream()
            .map(e -> names.words(list, List.of(e.getKey())) + ": " + told(e.getValue()))
            .collect(Collectors.joining("; "));
    KnownCell known =
        new KnownCell(
            took, draft -> found.said.forEach((id, a) -> draft.say(list, id, a)), found.other);
    KnownCell noted = found.office ? known.noting("roster.note.office") : known;
    return found.speed == null ? noted : measured(noted, found.speed);
  }

  /// What a remark says of skills or wishes, if it says nothing else: a wish takes more than one
  /// word. What a column tells stands over it.
  Optional<KnownCell> remark(String text) {
    if (PlainKey.of(text).length() < SHORTEST_REMARK) {
      return Optional.empty();
    }
    return Stream.of(WordList.SKILLS, WordList.PREFERENCES)
        .filter(list -> list == WordList.SKILLS || PlainKey.tokens(text).size() > 1)
        .flatMap(list -> remark(text, list).stream())
        .findFirst();
  }

  private Optional<KnownCell> remark(String text, WordList list) {
    return said(text, list) instanceof KnownCell known
            && known.leftOut().isEmpty()
            && !known.took().isEmpty()
        ? Optional.of(new KnownCell(known.took(), draft -> draft.sayBeside(list, known.part())))
        : Optional.empty();
  }

  /// Words that are chosen. Others in the world say nothing here.
  CellReading chosen(String text, WordList list) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    if (words.phrases("any").has(text)) {
      return chose(list, ids(list), List.of());
    }
    if (words.phrases("none").has(text)) {
      return chose(list, Set.of(), List.of());
    }
    if (words.phrases("blank").has(text)) {
      return CellReading.BLANK;
    }
    Set<String> found = new LinkedHashSet<>();
    List<String> other = new ArrayList<>();
    for (String part : text.split("[,;|\\n/&+]", -1)) {
      List<String> tokens = PlainKey.tokens(part);
      for (int at = 0; at < tokens.size(); ) {
        Optional<Phrases.Match> word = words.lists().get(list).longest(tokens, at);
        if (word.isPresent()) {
          found.addAll(word.get().ids());
        } else if (words.phrases("filler").longest(tokens, at).isEmpty()) {
          other.add(tokens.get(at));
        }
        at += word.map(Phrases.Match::words).orElse(1);
      }
    }
    return found.isEmpty() && other.isEmpty()
        ? CellReading.refused("roster.reason.list", text.strip())
        : found.isEmpty()
            ? new KnownCell("", draft -> {}, List.of(text.strip()))
            : chose(list, found, other.isEmpty() ? List.of() : List.of(String.join(" ", other)));
  }

  private Set<String> ids(WordList list) {
    return words.vocabulary().words(list).stream()
        .map(Term::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private KnownCell chose(WordList list, Set<String> ids, List<String> other) {
    String took =
        ids.isEmpty() ? names.messages().text("roster.took.none") : names.words(list, ids);
    return new KnownCell(took, draft -> draft.choose(list, ids), other);
  }

  /// Kinds of work that the person would like, or rather not do.
  CellReading wished(String text, Interest interest) {
    if (isBlank(text) || words.phrases("blank").has(text)) {
      return CellReading.BLANK;
    }
    Set<String> found = new LinkedHashSet<>();
    List<String> other = new ArrayList<>();
    for (String part : text.split("[,;|\\n]", -1)) {
      if (isBlank(part)) {
        continue;
      }
      words
          .segments()
          .find(part)
          .ifPresentOrElse(m -> found.addAll(m.ids()), () -> other.add(part.strip()));
    }
    return new KnownCell(
        found.stream().map(names::segment).collect(Collectors.joining("; ")),
        draft -> found.forEach(id -> draft.interest(id, interest)),
        other);
  }
}
