package disha.window.form;

import disha.profile.AnswerForm;
import disha.profile.Topic;
import disha.summary.Summary;
import disha.text.InvisibleCharacters;
import disha.window.parts.Column;
import disha.window.parts.Focus;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.state.Draft;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/// The profile, to be filled in: one section a topic.
public final class ProfileForm extends VerticalScroll {
  private final List<Section> sections = new ArrayList<>();
  private final FormFields fields = new FormFields();
  private final Column content = new Column();

  public ProfileForm(Ui ui, ProfileEditor editor, ResultsModel results) {
    FormContext form = new FormContext(ui, editor, fields);
    for (Topic topic : Topic.values()) {
      sections.add(new Section(ui, topic, () -> body(form, topic)));
    }
    content.getChildren().addAll(sections);
    content.getStyleClass().add("form");
    setContent(content);
    getStyleClass().add("form-scroll");
    fold();
    editor.draftProperty().subscribe(this::show);
    editor
        .openedProperty()
        .addListener(o -> {
          if (editor.originProperty().get().equals(Origin.NEW)) {
            fold();
          }
        });
    results.follow(() -> {
      tell(results.summary());
      fields.ask(results.summary().doubts());
    });
    results
        .problemsProperty()
        .subscribe(problems -> {
          fields.show(problems);
          Set<Topic> wrong = new LinkedHashSet<>();
          problems.forEach(p -> Topic.of(p.field()).ifPresent(wrong::add));
          sections.forEach(s -> s.showProblem(wrong.contains(s.topic()), editor.draft()));
        });
  }

  private void tell(Summary summary) {
    for (Section s : sections) {
      // Of many short answers the marks tell how many there are; all of them would fill the form.
      boolean counted = s.topic().form() instanceof AnswerForm.YesOrNo;
      s.tell(counted ? "" : InvisibleCharacters.marked(told(s.topic(), summary)));
    }
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

  // As a person finds it at first.
  private void fold() {
    sections.forEach(s -> s.open(s.topic() == Topic.EDUCATION));
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

  private void show(Draft draft) {
    sections.forEach(s -> s.show(draft));
  }

  /// Opens the section of a field or question and goes to its control.
  public void reveal(String field) {
    Optional<Section> section =
        Topic.of(field).flatMap(t -> sections.stream().filter(s -> s.topic() == t).findFirst());
    section.ifPresent(s -> {
      s.open(true);
      applyCss();
      layout();
      Node target = fields.control(field).orElse(s.header());
      Focus.to(target);
      scrollTo(s);
      scrollTo(s.header());
      scrollTo(target);
    });
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
