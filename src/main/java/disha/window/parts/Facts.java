package disha.window.parts;

import disha.summary.SourcesSummary;
import javafx.scene.control.Hyperlink;

/// Shows what one document says, and where.
public final class Facts {
  private Facts() {}

  /// A fact with its place, its figures and the segments it is about.
  public static Column card(Ui ui, SourcesSummary.FactLine fact) {
    Column card = new Column(Texts.wrapped(fact.document(), "heading"));
    card.getStyleClass().add("card-lines");
    card.getChildren().add(Texts.wrapped(fact.section() + " · " + fact.date(), "muted"));
    card.getChildren().add(Texts.wrapped(fact.says()));
    fact.figures().forEach(f -> card.getChildren().add(Texts.wrapped(f, "strong")));
    if (!fact.certainty().isEmpty()) {
      card.getChildren().add(Texts.wrapped(fact.certainty(), "muted"));
    }
    if (!fact.segmentNames().isEmpty()) {
      card.getChildren()
          .add(Texts.wrapped(ui.text("sources.segments", fact.segmentNames()), "muted"));
    }
    return card;
  }

  /// The name of the document as a link that opens the fact.
  public static Hyperlink link(Ui ui, SourcesSummary.FactLine fact) {
    Hyperlink link = new Hyperlink(fact.document());
    link.getStyleClass().add("citation");
    link.setWrapText(true);
    link.setAccessibleText(ui.text("sources.open", fact.document(), fact.section(), fact.says()));
    link.setOnAction(e -> {
      link.setVisited(false);
      Popups.show(link, card(ui, fact));
    });
    return link;
  }
}
