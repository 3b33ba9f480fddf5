package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.profile.Topic;
import disha.rules.vocabulary.Question;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Lazy;
import disha.window.parts.ShownOnly;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.Draft;
import disha.window.state.Progress;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A section of the form that opens and closes, with a mark of how far it is answered.
final class Section extends Column {
  private final Ui ui;
  private final Topic topic;
  private final Lazy<SectionBody> body;
  private final ToggleButton header = new ToggleButton();
  private final FontIcon chevron = Icons.of("bi-chevron-right");
  private final Label mark = Texts.line("", "section-mark");
  private final Label told = Texts.wrapped("", "hint", "section-told");
  private final Column content = new Column();
  private final ShownOnly<Mark> shownMark = new ShownOnly<>(this::show);
  private Optional<Draft> draft = Optional.empty();
  private boolean problem;

  private record Mark(String icon, String words, String style) {}

  /// @param body made when the section is first opened
  Section(Ui ui, Topic topic, Supplier<SectionBody> body) {
    this.ui = ui;
    this.topic = topic;
    this.body = new Lazy<>(body);
    Optional<Question> question =
        ui.model().questions().stream().filter(q -> q.id().equals(topic.key())).findFirst();
    header.setGraphic(headerContent());
    header.setMaxWidth(Double.MAX_VALUE);
    header.getStyleClass().addAll(Styles.FLAT, "section-header");
    header.setId("section-" + topic.key());
    header.selectedProperty().subscribe(this::turn);
    HBox top = new HBox(header);
    top.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(header, Priority.ALWAYS);
    question.ifPresent(q -> top.getChildren().add(new QuestionInfo(ui, q, title())));
    question.ifPresent(
        q -> content.getChildren().add(Texts.wrapped(ui.in(q.asks()), "section-asks")));
    content.getStyleClass().add("section-content");
    getChildren().addAll(top, told, content);
    getStyleClass().add("section");
    shownMark.want(true);
  }

  private HBox headerContent() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(chevron, Texts.line(title(), "section-title"), gap, mark);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("section-line");
    // A graphic keeps its own width; here it has to reach the right edge of the button.
    line.prefWidthProperty().bind(header.widthProperty().subtract(24));
    return line;
  }

  private String title() {
    return ui.messages().text("topic", topic);
  }

  Topic topic() {
    return topic;
  }

  ToggleButton header() {
    return header;
  }

  void open(boolean open) {
    header.setSelected(open);
  }

  private void turn(boolean open) {
    if (open && body.ifMade().isEmpty()) {
      content.getChildren().add(body.get().node());
      draft.ifPresent(body.get()::show);
    }
    Visibility.show(content, open);
    tell();
    chevron.setIconLiteral(open ? "bi-chevron-down" : "bi-chevron-right");
  }

  /// What is answered here, in words; can be empty. It stands there while the section is closed: a
  /// mark says that something is filled in, but not what.
  void tell(String answer) {
    told.setText(answer);
    tell();
  }

  private void tell() {
    boolean seen = !header.isSelected() && !told.getText().isEmpty();
    Visibility.show(told, seen);
    header.setAccessibleHelp(told.getText());
  }

  void show(Draft draft) {
    this.draft = Optional.of(draft);
    body.ifMade().ifPresent(b -> b.show(draft));
    mark(Progress.of(topic, draft, ui.model()));
  }

  void showProblem(boolean on, Draft draft) {
    problem = on;
    mark(Progress.of(topic, draft, ui.model()));
  }

  private void mark(Progress p) {
    if (problem) {
      mark("bi-exclamation-circle-fill", ui.text("mark.problem"), "mark-problem");
    } else if (p.isUnsure()) {
      mark("bi-question-circle", ui.text("mark.not-sure"), "mark-open");
    } else if (p.isDone()) {
      mark("bi-check-circle-fill", ui.text("mark.done"), "mark-done");
    } else if (p.isOpen()) {
      mark("bi-circle", ui.text(p.total() == 0 ? "mark.optional" : "mark.open"), "mark-open");
    } else {
      String of = ui.text("mark.part", Integer.toString(p.answered()), Integer.toString(p.total()));
      mark("bi-circle-half", of, "mark-open");
    }
  }

  private void mark(String icon, String words, String style) {
    shownMark.show(new Mark(icon, words, style));
  }

  private void show(Mark m) {
    mark.setText(m.words);
    mark.setGraphic(Icons.of(m.icon));
    mark.getStyleClass().removeAll("mark-done", "mark-open", "mark-problem");
    mark.getStyleClass().add(m.style);
    header.setAccessibleText(title() + ", " + m.words);
  }
}
