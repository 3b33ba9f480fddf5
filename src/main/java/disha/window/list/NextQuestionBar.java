package disha.window.list;

import disha.summary.Context;
import disha.window.parts.Icons;
import disha.window.parts.ShownOnly;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;

/// The open question that decides the most, as a link to its field.
public final class NextQuestionBar extends HBox {
  private final Ui ui;
  private final Consumer<String> reveal;

  public NextQuestionBar(Ui ui, ResultsModel results, Consumer<String> reveal) {
    this.ui = ui;
    this.reveal = reveal;
    setId("next-question");
    getStyleClass().add("next-question");
    ShownOnly<List<Context.NextAnswer>> content = new ShownOnly<>(this::show);
    content.want(true);
    results.follow(() -> content.show(results.summary().context().next()));
  }

  private void show(List<Context.NextAnswer> next) {
    Visibility.show(this, !next.isEmpty());
    getChildren().clear();
    if (!next.isEmpty()) {
      TextFlow words = words(next.getFirst());
      HBox.setHgrow(words, Priority.ALWAYS);
      getChildren().addAll(Icons.of("bi-question-circle"), words);
    }
  }

  private TextFlow words(Context.NextAnswer next) {
    Hyperlink link = new Hyperlink(next.asks());
    link.setId("next-answer");
    link.setWrapText(true);
    link.setAccessibleText(ui.text("next.answer", next.asks(), next.effect()));
    link.setOnAction(e -> {
      link.setVisited(false);
      reveal.accept(next.id());
    });
    TextFlow words =
        Texts.paragraph(
            Texts.words(ui.text("next.title"), "strong"),
            link,
            Texts.words(next.effect(), "muted-text"));
    words.setAccessibleText(link.getAccessibleText());
    return words;
  }
}
