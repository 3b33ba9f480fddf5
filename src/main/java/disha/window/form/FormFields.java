package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.summary.Summary;
import disha.window.parts.Texts;
import disha.window.parts.Visibility;
import disha.window.state.FieldNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Where in the form each field of the profile stands, so that what is wrong with it can be told
/// beside it and the focus sent there.
final class FormFields {
  private record Spot(Node control, Label error) {}

  private final Map<String, Spot> spots = new HashMap<>();
  private List<Summary.FieldProblem> problems = List.of();
  private List<Summary.FieldProblem> doubts = List.of();

  /// Notes a control and gives the label, to be put beside it, that tells what is wrong.
  Label add(String field, Node control) {
    Label error = Texts.wrapped("", "field-error");
    error.setId("error-" + FieldNames.nodeId(field));
    if (control.getId() == null) {
      control.setId(FieldNames.nodeId(field));
    }
    Spot spot = new Spot(control, error);
    spots.put(field, spot);
    show(field, spot);
    return error;
  }

  /// Forgets a field and its members.
  void remove(String field) {
    spots.keySet().removeIf(f -> f.equals(field) || f.startsWith(field + "."));
  }

  /// Tells these problems beside their fields.
  void show(List<Summary.FieldProblem> all) {
    problems = all;
    spots.forEach(this::show);
  }

  /// Asks these back beside their fields, where nothing is wrong with those.
  void ask(List<Summary.FieldProblem> all) {
    if (!all.equals(doubts)) {
      doubts = all;
      spots.forEach(this::show);
    }
  }

  private void show(String field, Spot spot) {
    List<String> wrong = about(field, problems);
    List<String> texts = wrong.isEmpty() ? about(field, doubts) : wrong;
    spot.error.setText(String.join("\n", texts));
    spot.error.getStyleClass().removeAll("field-error", "hint");
    spot.error.getStyleClass().add(wrong.isEmpty() ? "hint" : "field-error");
    Visibility.show(spot.error, !texts.isEmpty());
    spot.control.pseudoClassStateChanged(Styles.STATE_DANGER, !wrong.isEmpty());
    spot.control.setAccessibleHelp(spot.error.getText());
  }

  private static List<String> about(String field, List<Summary.FieldProblem> all) {
    return all.stream()
        .filter(p -> p.field().equals(field))
        .map(Summary.FieldProblem::text)
        .toList();
  }

  /// The control of a field or, where it has none, of the nearest field around it.
  Optional<Node> control(String field) {
    for (String f = field; !f.isEmpty(); f = around(f)) {
      if (spots.containsKey(f)) {
        return Optional.of(spots.get(f).control);
      }
    }
    return Optional.empty();
  }

  private static String around(String field) {
    return field.substring(
        0, Math.max(0, Math.max(field.lastIndexOf('.'), field.lastIndexOf('['))));
  }
}
