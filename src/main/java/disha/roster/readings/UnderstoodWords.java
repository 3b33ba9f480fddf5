package disha.roster.readings;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.roster.cells.Names;
import disha.roster.words.BranchFamily;
import disha.roster.words.RosterWords;
import disha.rules.Model;
import disha.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the row of a student was taken for, in few words: the studies and the work that all advice
/// rests on.
public final class UnderstoodWords {
  private final Names names;
  private final Model model;
  private final Messages messages;

  /// Read with the first student: headings need none. Null until then.
  private List<BranchFamily> families;

  public UnderstoodWords(Model model, Messages messages) {
    names = new Names(model, messages);
    this.model = model;
    this.messages = messages;
  }

  /// What a student was understood as; empty where neither studies nor work are told.
  public String of(Profile profile) {
    Stream<String> studies =
        profile.education().value().stream().flatMap(List::stream).map(this::study);
    Stream<String> work =
        profile
            .experience()
            .value()
            .map(all ->
                all.isEmpty()
                    ? Stream.of(messages.text("roster.took.noWork"))
                    : all.stream().map(names::experience))
            .orElseGet(Stream::of);
    return Stream.concat(studies, work)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(messages.text("list.separator")));
  }

  // Where no branch was named, none is told.
  private String study(Education e) {
    if (families == null) {
      families = RosterWords.of(model, messages).families();
    }
    return families.stream()
        .filter(f -> e.award().equals(Answer.of(f.open())) && e.field().isOpen())
        .findFirst()
        .map(f -> names.ofFamily(e, f.name()))
        .orElseGet(() -> names.education(e));
  }
}
