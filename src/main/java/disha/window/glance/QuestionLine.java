package disha.window.glance;

import atlantafx.base.theme.Styles;
import disha.profile.Answer;
import disha.profile.AnswerForm;
import disha.profile.Topic;
import disha.rules.vocabulary.WordList;
import disha.summary.Context;
import disha.window.parts.Icons;
import disha.window.parts.ShownOnly;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.ProfileEditor;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The open question that decides the most: answered here where yes or no is an answer, else a link
/// to its field. The buttons stay when the next question comes, and so does the focus.
final class QuestionLine extends HBox {
  private final Ui ui;
  private final ProfileEditor editor;
  private final Hyperlink link = new Hyperlink();
  private final Text effect = Texts.words("", "muted-text");
  private final TextFlow words;
  private final HBox answers = new HBox();
  private final ShownOnly<Optional<Context.NextAnswer>> content = new ShownOnly<>(this::fill);
  private Optional<ShownQuestion> asked = Optional.empty();
  private String question = "";

  /// A word to which yes or no can be said.
  private record ShownQuestion(WordList list, String word) {
    static Optional<ShownQuestion> of(String question) {
      int dot = question.indexOf('.');
      return Topic.of(question)
          .filter(t -> dot > 0)
          .flatMap(t ->
              t.form() instanceof AnswerForm.YesOrNo form
                  ? Optional.of(new ShownQuestion(form.list(), question.substring(dot + 1)))
                  : Optional.empty());
    }
  }

  QuestionLine(Ui ui, ProfileEditor editor, Consumer<String> reveal) {
    this.ui = ui;
    this.editor = editor;
    setId("next-question");
    getStyleClass().addAll("next-question", "asked");
    link.setId("next-answer");
    link.setWrapText(true);
    link.setOnAction(e -> {
      link.setVisited(false);
      reveal.accept(question);
    });
    words = Texts.paragraph(link, effect);
    HBox.setHgrow(words, Priority.ALWAYS);
    answers
        .getChildren()
        .addAll(
            answer("answer.yes", Answer.of(true)),
            answer("answer.no", Answer.of(false)),
            answer("answer.not-sure", Answer.notSure()));
    answers.getStyleClass().add("filter-bar");
    answers.setMinWidth(USE_PREF_SIZE);
    setFillHeight(false);
    getChildren().addAll(Icons.of("bi-question-circle"), words, answers);
    content.want(true);
  }

  private Button answer(String key, Answer<Boolean> answer) {
    Button button = new Button(ui.text(key));
    button.setId("button-" + key.replace('.', '-'));
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(e -> asked.ifPresent(a -> editor.say(a.list(), a.word(), answer)));
    return button;
  }

  void show(Optional<Context.NextAnswer> next) {
    content.show(next);
  }

  private void fill(Optional<Context.NextAnswer> next) {
    asked = next.flatMap(n -> ShownQuestion.of(n.id()));
    question = next.map(Context.NextAnswer::id).orElse("");
    String asks = next.map(Context.NextAnswer::asks).orElse("");
    effect.setText(next.map(Context.NextAnswer::effect).orElse(""));
    link.setText(asks);
    link.setAccessibleText(ui.text("next.answer", asks, effect.getText()));
    words.setAccessibleText(link.getAccessibleText());
    answers.getChildren().forEach(b -> name((Button) b, asks));
    Visibility.show(answers, asked.isPresent());
    Visibility.show(this, next.isPresent());
  }

  private static void name(Button button, String asks) {
    button.setAccessibleText(asks + " " + button.getText());
  }
}
