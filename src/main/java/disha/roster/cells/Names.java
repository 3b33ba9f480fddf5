package disha.roster.cells;

import disha.profile.Education;
import disha.profile.Experience;
import disha.roster.words.RosterWords;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import disha.text.LengthText;
import disha.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What things of the model are called, to tell what a cell was taken for.
public final class Names {
  private final Model model;
  private final Messages messages;
  private final LengthText lengths;

  /// @param messages the texts in the person's language
  public Names(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
    lengths = new LengthText(messages);
  }

  Messages messages() {
    return messages;
  }

  String award(String id) {
    return of(model.vocabulary().awards(), id);
  }

  String level(String id) {
    return of(model.vocabulary().levels(), id);
  }

  String field(String id) {
    return of(model.vocabulary().fields(), id);
  }

  String work(String id) {
    return of(model.vocabulary().work(), id);
  }

  String segment(String id) {
    return of(model.segments(), id);
  }

  String words(WordList list, Collection<String> ids) {
    return ids.stream()
        .map(id -> of(model.vocabulary().words(list), id))
        .collect(Collectors.joining(messages.text("list.comma")));
  }

  String status(Education.Status status) {
    return messages.text("answer.status", status);
  }

  String sector(String id) {
    return id.equals(RosterWords.ELSEWHERE)
        ? messages.text("roster.took.elsewhere")
        : of(model.vocabulary().sectors(), id);
  }

  /// An education in few words.
  public String education(Education e) {
    return education(
        e, e.award().value().map(this::award).or(() -> e.level().value().map(this::level)));
  }

  /// An education whose branch is open, in few words.
  String branchOpen(Education e, String called) {
    return education(e, Optional.of(messages.text("roster.took.branchOpen", called)));
  }

  /// An education under the name of its family, in few words: of its branch nothing is said.
  public String ofFamily(Education e, String called) {
    return education(e, Optional.of(called));
  }

  private String education(Education e, Optional<String> called) {
    return joined(
        Stream.of(
            called,
            e.award().isGiven() && fields(e) == 1
                ? Optional.empty()
                : e.field().value().map(this::field),
            e.status().value().map(this::status),
            e.marks().value().map(m -> m.toPlainString() + "%")));
  }

  private int fields(Education e) {
    return e.award().value().map(a -> model.vocabulary().award(a).fields().size()).orElse(0);
  }

  /// A stretch of work in few words.
  public String experience(Experience e) {
    return joined(
        Stream.of(
            e.years().value().map(lengths::words),
            e.work().value().map(this::work),
            e.place()
                .value()
                .map(p ->
                    sector(
                        p instanceof Experience.Workplace.InSector s
                            ? s.id()
                            : RosterWords.ELSEWHERE))));
  }

  private String joined(Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).collect(Collectors.joining(messages.text("list.comma")));
  }

  private String of(List<? extends Named> known, String id) {
    return Vocabulary.find(known, id).map(n -> n.name().in(messages.language())).orElse(id);
  }
}
