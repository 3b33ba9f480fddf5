package disha.window.parts;

import disha.basics.Keys;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.rules.joining.Reading;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// How verdicts and outcomes look: always an icon and a word, so that colour never has to tell.
public final class VerdictLook {
  private VerdictLook() {}

  /// The icon of a verdict.
  public static FontIcon icon(Verdict verdict) {
    return icon(
        switch (verdict) {
          case ELIGIBLE -> "bi-check-circle-fill";
          case ON_SOME_READINGS -> "bi-circle-half";
          case ANSWER_MISSING -> "bi-question-circle";
          case AFTER_STEP -> "bi-arrow-up-right-circle";
          case NOT_YET -> "bi-dash-circle";
        },
        verdict);
  }

  private static FontIcon icon(String literal, Verdict coloured) {
    FontIcon icon = Icons.of(literal);
    icon.getStyleClass().addAll("verdict-icon", style(coloured));
    return icon;
  }

  /// What stands for a group. The first two and the last are no verdicts, and do not look like any.
  public static FontIcon icon(AdviceGroup group) {
    return switch (group) {
      case BEST -> icon("bi-star-fill", Verdict.ELIGIBLE);
      case OPEN -> icon("bi-check-circle", Verdict.ON_SOME_READINGS);
      case ONE_ANSWER -> icon(Verdict.ANSWER_MISSING);
      case AFTER_STEP -> icon(Verdict.AFTER_STEP);
      case NOT_NOW -> icon(Verdict.NOT_YET);
      case RULED_OUT -> icon("bi-slash-circle", Verdict.NOT_YET);
    };
  }

  /// A group as icon and word.
  public static Label label(AdviceGroup group, String word) {
    Label label = new Label(word, icon(group));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("verdict");
    return label;
  }

  /// A verdict as icon and word.
  public static Label label(Verdict verdict, String word) {
    VerdictLabel label = new VerdictLabel();
    label.show(verdict, word);
    return label;
  }

  /// What a document says of a person, as icon and word.
  ///
  /// @param outcome empty where an answer is missing
  public static Label label(Optional<Reading.Outcome> outcome, String word) {
    Verdict alike =
        outcome
            .map(o ->
                switch (o) {
                  case ADMITS -> Verdict.ELIGIBLE;
                  case AFTER_STEP -> Verdict.AFTER_STEP;
                  case DOES_NOT_ADMIT, DOES_NOT_SAY -> Verdict.NOT_YET;
                })
            .orElse(Verdict.ANSWER_MISSING);
    Label label = label(alike, word);
    if (outcome.equals(Optional.of(Reading.Outcome.DOES_NOT_ADMIT))) {
      label.setGraphic(icon("bi-x-circle", Verdict.NOT_YET));
    }
    return label;
  }

  private static String style(Verdict verdict) {
    return "verdict-" + Keys.of(verdict);
  }
}
