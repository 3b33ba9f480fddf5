package disha.roster.cells;

import disha.profile.Answer;
import disha.profile.Interest;
import disha.roster.cells.CellReading.CellPart;
import disha.roster.cells.CellReading.KnownCell;
import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rules for columns that are answered with words of a list, or with yes and no.
final class WordRules {
  private final RosterWords words;
  private final Names names;

  WordRules(RosterWords words, Names names) {
    this.words = words;
    this.names = names;
  }

  private boolean isBlank(String text) {
    return PlainKey.of(text).isEmpty();
  }

  /// Yes, no or not sure; empty where it is none of them.
  private Optional<Answer<Boolean>> answer(String text) {
    if (words.phrases("not-sure").has(text)) {
      return Optional.of(Answer.notSure());
    }
    if (words.phrases("yes").has(text)) {
      return Optional.of(Answer.of(true));
    }
    return words.phrases("no").has(text) ? Optional.of(Answer.of(false)) : Optional.empty();
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
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    Optional<Answer<Boolean>> answer = answer(text);
    if (answer.isEmpty()) {
      return words.phrases("blank").has(text)
          ? CellReading.BLANK
          : CellReading.refused("roster.reason.yesNo", text.strip());
    }
    return new KnownCell(told(answer.get()), part(list, word, answer.get()));
  }

  // Words that are chosen are those that hold: a no, or a doubt, chooses none.
  private static CellPart part(WordList list, String word, Answer<Boolean> answer) {
    return switch (list.answeredBy()) {
      case YES_OR_NO -> draft -> draft.say(list, word, answer);
      case CHOOSING, CHOOSING_OR_ANY ->
          answer.equals(Answer.of(true)) ? draft -> draft.choose(list, Set.of(word)) : draft -> {};
    };
  }

  /// Words of a list that are answered by yes or no, each perhaps with how good it is.
  CellReading said(String text, WordList list) {
    if (isBlank(text) || words.phrases("blank").has(text)) {
      return CellReading.BLANK;
    }
    Map<String, Answer<Boolean>> found = new LinkedHashMap<>();
    List<String> other = new ArrayList<>();
    for (String part : text.split("[,;|\\n/]", -1)) {
      List<String> tokens = PlainKey.tokens(part);
      Answer<Boolean> answer = Answer.of(true);
      for (int at = 0; at < tokens.size(); ) {
        Optional<Phrases.Match> word = words.lists().get(list).longest(tokens, at);
        if (word.isPresent()) {
          for (String id : word.get().ids()) {
            found.put(id, answer);
          }
          at += word.get().words();
          continue;
        }
        Optional<Phrases.Match> grade = grade(tokens, at);
        if (grade.isPresent()) {
          answer =
              answer(String.join(" ", tokens.subList(at, at + grade.get().words()))).orElseThrow();
          at += grade.get().words();
          continue;
        }
        if (words.phrases("filler").longest(tokens, at).isEmpty()) {
          other.add(tokens.get(at));
        }
        at++;
      }
    }
    if (found.isEmpty() && other.isEmpty()) {
      return CellReading.refused("roster.reason.list", text.strip());
    }
    String took =
        found.entrySet().stream()
            .map(e -> names.words(list, List.of(e.getKey())) + ": " + told(e.getValue()))
            .collect(Collectors.joining("; "));
    return new KnownCell(took, draft -> found.forEach((id, a) -> draft.say(list, id, a)), other);
  }

  private Optional<Phrases.Match> grade(List<String> tokens, int at) {
    for (String key : List.of("not-sure", "yes", "no")) {
      Optional<Phrases.Match> match = words.phrases(key).longest(tokens, at);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /// Words that are chosen.
  ///
  /// @param open whether there are others in the world, which say nothing here
  CellReading chosen(String text, WordList list, boolean open) {
    if (isBlank(text)) {
      return CellReading.BLANK;
    }
    if (words.phrases("any").has(text)) {
      return chose(list, ids(list), List.of());
    }
    if (open && words.phrases("none").has(text)) {
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
          if (!open) {
            return CellReading.refused("roster.reason.word", tokens.get(at));
          }
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
