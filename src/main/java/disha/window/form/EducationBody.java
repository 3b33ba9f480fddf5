package disha.window.form;

import disha.profile.Education;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import disha.window.state.EducationVerbs;
import disha.window.state.Fields;
import disha.window.state.Topic;
import javafx.scene.Node;

/// What a person has studied.
final class EducationBody implements SectionBody {
  private final EntryList<Education> list;

  EducationBody(FormContext form) {
    Ui ui = form.ui();
    EducationVerbs verbs = new EducationVerbs(form.editor(), ui.model().vocabulary());
    list =
        new EntryList<>(
            form,
            Fields.EDUCATION,
            ui.messages().text("topic", Topic.EDUCATION),
            ui.text("education.add"),
            ui.text("education.none"),
            i -> new EducationEntry(form, verbs, i),
            verbs::add,
            verbs::setAll);
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
