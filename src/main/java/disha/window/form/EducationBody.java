package disha.window.form;

import disha.profile.Education;
import disha.profile.Topic;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import disha.window.state.EducationEditor;
import disha.window.state.FieldNames;
import javafx.scene.Node;

/// What a person has studied.
final class EducationBody implements SectionBody {
  private final EntryList<Education> list;

  EducationBody(FormContext form) {
    Ui ui = form.ui();
    EducationEditor educationEditor = new EducationEditor(form.editor(), ui.model().vocabulary());
    list =
        new EntryList<>(
            form,
            FieldNames.EDUCATION,
            ui.messages().text("topic", Topic.EDUCATION),
            ui.text("education.add"),
            ui.text("education.none"),
            i -> new EducationEntry(form, educationEditor, i),
            educationEditor::add,
            educationEditor::setAll);
  }

  @Override
  public Node node() {
    return list.node();
  }

  @Override
  public void show(Draft draft) {
    list.show(draft.profile().education(), draft);
  }
}
