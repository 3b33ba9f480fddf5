package disha.summary.wording;

import disha.basics.Keys;
import disha.logic.Finding;
import disha.rules.Model;
import disha.rules.joining.Condition;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.text.Messages;
import java.util.List;
import java.util.Optional;

/// Says in words what in a profile decided a condition.
final class FindingWords {
  /// More names than this would bury the point; then they are counted.
  private static final int MOST_NAMES = 3;

  private final Model model;
  private final Messages messages;

  FindingWords(Model model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// The findings, joined; those that say nothing about the person are left out.
  String join(List<Finding> findings) {
    List<String> parts =
        findings.stream().map(this::words).flatMap(Optional::stream).distinct().toList();
    return String.join(messages.text("list.separator"), parts);
  }

  private Optional<String> words(Finding f) {
    Vocabulary v = model.vocabulary();
    return switch (f.atom()) {
      case Condition.LevelAtLeast c -> text(f, "level", v.levels(), List.of(c.level()));
      case Condition.AwardIn c -> text(f, "award", v.awards(), c.awards());
      case Condition.FieldIn c -> text(f, "field", v.fields(), c.fields());
      case Condition.ChoseAnyOf c -> text(f, c.list().word(), v.words(c.list()), c.words());
      case Condition.ChoseAnyAssumed c -> Optional.of(phrase(c.list().word(), f));
      case Condition.SaysYes c -> text(f, c.list().word(), v.words(c.list()), List.of(c.word()));
      case Condition.WorkedAs c -> text(f, "worked", v.work(), c.work());
      case Condition.YearsAtLeast c -> Optional.of(phrase("years." + Keys.of(c.where()), f));
      default -> Optional.empty();
    };
  }

  private Optional<String> text(
      Finding f, String kind, List<? extends Named> known, List<String> ids) {
    if (ids.isEmpty()) {
      // A list that names nobody cannot be met; to say so would tell the person nothing.
      return Optional.empty();
    }
    return Optional.of(
        ids.size() > MOST_NAMES
            ? phrase(kind + ".many", f, ids.size())
            : phrase(kind, f, names(known, ids)));
  }

  private String phrase(String kind, Finding f, Object... arguments) {
    return messages.text("finding." + kind + "." + Keys.of(f.truth()), arguments);
  }

  private String names(List<? extends Named> known, List<String> ids) {
    List<String> all =
        ids.stream()
            .map(id -> Vocabulary.find(known, id).map(n -> n.name().in(messages.language())))
            .flatMap(Optional::stream)
            .toList();
    return String.join(messages.text("list.or"), all);
  }
}
