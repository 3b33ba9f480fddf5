package disha.window.form;

import disha.profile.Experience;
import disha.profile.Topic;
import disha.window.parts.Column;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.Draft;
import disha.window.state.ExperienceEditor;
import disha.window.state.FieldNames;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Where a person has worked.
final class ExperienceBody implements SectionBody {
  private final EntryList<Experience> list;
  private final Label places;
  private final Label kinds;
  private final Column box;

  ExperienceBody(FormContext form) {
    Ui ui = form.ui();
    ExperienceEditor experienceEditor = new ExperienceEditor(form.editor(), ui.messages());
    list =
        new EntryList<>(
            form,
            FieldNames.EXPERIENCE,
            ui.messages().text("topic", Topic.EXPERIENCE),
            ui.text("experience.add"),
            ui.text("experience.none"),
            i -> new ExperienceEntry(form, experienceEditor, i),
            experienceEditor::add,
            experienceEditor::setAll);
    places = Texts.wrapped(ui.text("experience.places", ui.text("experience.elsewhere")), "hint");
    kinds = Texts.wrapped(ui.text("experience.kinds"), "hint");
    box = new Column(places, list.node(), kinds);
    box.getStyleClass().add("field-row");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Draft draft) {
    list.show(draft.profile().experience(), draft);
    boolean any = draft.profile().experience().value().filter(e -> !e.isEmpty()).isPresent();
    for (Label hint : List.of(places, kinds)) {
      Visibility.show(hint, any);
    }
  }
}
