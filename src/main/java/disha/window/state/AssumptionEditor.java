package disha.window.state;

import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Assumptions;
import disha.text.NumberText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What can be done to the assumptions: each change is an edit of the profile.
public final class AssumptionEditor {
  /// Shares are shown in percent.
  private static final String SHARE = "share";

  private final ProfileEditor editor;
  private final Model model;

  public AssumptionEditor(ProfileEditor editor, Model model) {
    this.editor = editor;
    this.model = model;
  }

  /// The name of an assumption as a field.
  public static String field(String id) {
    return FieldNames.ASSUMPTIONS + "." + id;
  }

  /// The assumption that a field stands for, if it is one.
  public static Optional<String> of(String field) {
    String head = field("");
    return field.startsWith(head) ? Optional.of(field.substring(head.length())) : Optional.empty();
  }

  /// How many assumptions are not as the model has them.
  public static int changed(Profile profile) {
    return profile.assumptions().size();
  }

  public void set(String id, boolean on) {
    editor.change(d -> d.readable(field(id)).with(changed(id, Boolean.toString(on))));
  }

  /// Chooses words; their order does not matter.
  public void choose(String id, List<String> words) {
    editor.change(d -> d.with(changed(id, String.join(",", words))));
  }

  /// Sets a number to what was typed. What is no number between the bounds is kept as typed, and
  /// the model's own value counts until it is mended, so that no figure rests on what stood there
  /// before.
  public void type(String id, String text) {
    Assumption.NumberValue amount = amount(id);
    editor.type(
        field(id),
        d ->
            read(amount, text)
                .map(n -> d.readable(field(id)).with(changed(id, n.toPlainString())))
                .orElseGet(() -> d.withUnreadable(field(id), text).with(without(id))));
  }

  /// Goes back to the model's own value.
  public void reset(String id) {
    editor.change(d -> d.readable(field(id)).with(without(id)));
  }

  /// Goes back to the model's own values everywhere.
  public void resetAll() {
    editor.change(d -> {
      Draft out = d;
      for (Assumption a : model.assumptions()) {
        out = out.readable(field(a.id()));
      }
      return out.with(p -> p.withAssumptions(Map.of()));
    });
  }

  /// The number of an assumption as its field shows it.
  public static String shown(Assumption.NumberValue amount) {
    BigDecimal n = amount.unit().equals(SHARE) ? amount.value().movePointRight(2) : amount.value();
    return n.stripTrailingZeros().toPlainString();
  }

  /// The number that a text stands for, if it is one between the bounds.
  public static Optional<BigDecimal> read(Assumption.NumberValue amount, String text) {
    return (amount.unit().equals(SHARE)
            ? NumberText.parsePercent(text).map(n -> n.movePointLeft(2))
            : NumberText.parse(text))
        .filter(n -> n.compareTo(amount.min()) >= 0 && n.compareTo(amount.max()) <= 0);
  }

  private Assumption.NumberValue amount(String id) {
    if (model.assumption(id).value() instanceof Assumption.NumberValue amount) {
      return amount;
    }
    throw new IllegalArgumentException("no number is assumed as " + id);
  }

  private UnaryOperator<Profile> changed(String id, String written) {
    Assumption.Value own = model.assumption(id).value();
    Assumption.Value value = Assumptions.of(model.assumptions()).with(id, written).value(id);
    return same(own, value) ? without(id) : with(id, written);
  }

  private static boolean same(Assumption.Value a, Assumption.Value b) {
    return switch (a) {
      case Assumption.NumberValue n ->
          b instanceof Assumption.NumberValue m && n.value().compareTo(m.value()) == 0;
      case Assumption.ChoiceValue c ->
          b instanceof Assumption.ChoiceValue d
              && c.value().containsAll(d.value())
              && d.value().containsAll(c.value());
      case Assumption.SwitchValue s -> s.equals(b);
      case Assumption.StatementValue s -> s.equals(b);
    };
  }

  private static UnaryOperator<Profile> with(String id, String written) {
    return p -> {
      Map<String, String> all = new LinkedHashMap<>(p.assumptions());
      all.put(id, written);
      return p.withAssumptions(all);
    };
  }

  private static UnaryOperator<Profile> without(String id) {
    return p -> {
      Map<String, String> all = new LinkedHashMap<>(p.assumptions());
      all.remove(id);
      return p.withAssumptions(all);
    };
  }
}
