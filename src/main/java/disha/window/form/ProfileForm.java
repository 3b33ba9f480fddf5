package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.profile.AnswerForm;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.summary.Summary;
import disha.text.InvisibleCharacters;
import disha.window.parts.Column;
import disha.window.parts.Focus;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.parts.Visibility;
import disha.window.state.FormOrder;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.Progress;
import disha.window.state.ResultsModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.javafx.FontIcon;

/// The profile, to be filled in: one section a topic. A few questions stand first; the others wait
/// below them until they are asked for.
public final class ProfileForm extends VerticalScroll {
  /// Those that are short to answer, and open at first.
  private static final List<Topic> OPEN = List.of(Topic.EDUCATION, Topic.EXPERIENCE, Topic.SHIFTS);

  private final List<Section> sections = new ArrayList<>();
  private final ToggleButton more = new ToggleButton();
  private final Label among = Texts.wrapped("", "muted", "questions-among");
  private final Column later = new Column();
  private final FormFields fields = new FormFields();
  private final Column content = new Column();
  private final Ui ui;
  private final ProfileEditor editor;
  private final ResultsModel results;
  private final FormContext form;

  public ProfileForm(Ui ui, ProfileEditor editor, ResultsModel results) {
    this.ui = ui;
    this.editor = editor;
    this.results = results;
    form = new FormContext(ui, editor, fields);
    content.getChildren().add(Texts.heading(ui.text("form.first")));
    add(FormOrder.FIRST, content);
    FontIcon chevron = Icons.of("bi-chevron-right");
    more.setId("more-questions");
    more.setText(ui.text("form.more"));
    more.setGraphic(chevron);
    more.getStyleClass().addAll(Styles.FLAT, "section-header", "more-questions");
    more.setMaxWidth(Double.MAX_VALUE);
    more.selectedProperty()
        .subscribe(open -> {
          Visibility.show(among, !open);
          chevron.setIconLiteral(open ? "bi-chevron-down" : "bi-chevron-right");
          unfold(open);
        });
    later.getStyleClass().add("sections");
    content.getChildren().addAll(more, among, later);
    content.getStyleClass().add("form");
    setContent(content);
    getStyleClass().add("form-scroll");
    fold();
    editor
        .draftProperty()
        .subscribe(draft -> {
          sections.forEach(s -> s.show(draft));
          tellAmong();
        });
    editor
        .openedProperty()
        .addListener(o -> {
          if (editor.originProperty().get().equals(Origin.NEW)) {
            fold();
          }
        });
    results.follow(() -> sections.forEach(this::tell));
    results.follow(() -> fields.ask(results.summary().doubts()));
    results
        .problemsProperty()
        .subscribe(problems -> {
          fields.show(problems);
          sections.forEach(this::showProblem);
        });
  }

  private List<Section> add(List<Topic> topics, Column place) {
    List<Section> added =
        topics.stream().map(t -> new Section(ui, t, () -> body(form, t))).toList();
    // Who opens a section by hand wants to see what is in it.
    added.forEach(s -> s.header().setOnAction(e -> bringIntoSight(s)));
    sections.addAll(added);
    place.getChildren().addAll(added);
    return added;
  }

  // Those that wait are made when they are first asked for.
  private void unfold(boolean open) {
    if (open && later.getChildren().isEmpty()) {
      for (Section s : add(FormOrder.MORE, later)) {
        s.show(editor.draft());
        tell(s);
        showProblem(s);
      }
    }
    Visibility.show(later, open);
  }

  private void showProblem(Section s) {
    boolean wrong =
        results.problemsProperty().get().stream()
            .anyMatch(p -> Topic.of(p.field()).equals(Optional.of(s.topic())));
    s.showProblem(wrong, editor.draft());
  }

  private void tell(Section s) {
    // Of many short answers the marks tell how many there are; all of them would fill the form.
    boolean counted = s.topic().form() instanceof AnswerForm.YesOrNo;
    s.tell(counted ? "" : InvisibleCharacters.marked(told(s.topic(), results.summary())));
  }

  private static String told(Topic topic, Summary summary) {
    return topic == Topic.NAME
        ? summary.name().orElse("")
        : summary.person().stream()
            .filter(t -> t.question().equals(Optional.of(topic.key())))
            .map(Summary.Told::answer)
            .findFirst()
            .orElse("");
  }

  /// What the further questions are about, and which of them a file that was opened has answered.
  private void tellAmong() {
    among.setText(
        FormOrder.MORE.stream()
            .map(t -> {
              String name = ui.messages().text("topic", t);
              return isAnswered(t) ? ui.text("form.more.answered", name) : name;
            })
            .collect(Collectors.joining(ui.text("form.more.separator"))));
  }

  private boolean isAnswered(Topic topic) {
    return !Progress.of(topic, editor.draft(), ui.model()).isOpen();
  }

  // As a person finds it at first.
  private void fold() {
    boolean blank = editor.profile().equals(Profile.EMPTY);
    sections.forEach(s -> s.open(blank ? OPEN.contains(s.topic()) : s.topic() == Topic.EDUCATION));
    more.setSelected(FormOrder.MORE.stream().anyMatch(this::isAnswered));
    setVvalue(0);
  }

  private static SectionBody body(FormContext form, Topic topic) {
    return switch (topic.form()) {
      case AnswerForm.PersonName a -> new NameBody(form);
      case AnswerForm.StudyList a -> new EducationBody(form);
      case AnswerForm.WorkList a -> new ExperienceBody(form);
      case AnswerForm.Chosen a -> new ChipsBody(form, a.list());
      case AnswerForm.YesOrNo a -> new YesNoBody(form, a.list());
      case AnswerForm.WorkWished a -> new InterestBody(form);
      case AnswerForm.OfferInHand a -> new OfferBody(form);
    };
  }

  /// Opens the section of a field or question and goes to its control.
  public void reveal(String field) {
    Optional<Topic> topic = Topic.of(field);
    if (topic.filter(FormOrder.MORE::contains).isPresent()) {
      more.setSelected(true);
    }
    Optional<Section> section =
        topic.flatMap(t -> sections.stream().filter(s -> s.topic() == t).findFirst());
    section.ifPresent(s -> {
      s.open(true);
      bringIntoSight(s);
      Node target = fields.control(field).orElse(s.header());
      Focus.to(target);
      scrollTo(target);
    });
  }

  // As much of it as there is room for, its header in any case.
  private void bringIntoSight(Section s) {
    applyCss();
    layout();
    scrollTo(s);
    scrollTo(s.header());
  }

  private void scrollTo(Node node) {
    Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double view = getViewportBounds().getHeight();
    double hidden = content.getHeight() - view;
    if (hidden <= 0) {
      return;
    }
    double top = getVvalue() * hidden;
    if (at.getMinY() < top) {
      setVvalue(Math.max(0, at.getMinY() - 12) / hidden);
    } else if (at.getMaxY() > top + view) {
      setVvalue(Math.min(hidden, at.getMaxY() - view + 24) / hidden);
    }
  }
}
