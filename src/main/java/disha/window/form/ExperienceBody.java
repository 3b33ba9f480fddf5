package disha.window.form;

import disha.profile.Experience;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import disha.window.state.ExperienceVerbs;
import disha.window.state.Fields;
import disha.window.state.Topic;
import javafx.scene.Node;

/// Where a person has worked.
final class ExperienceBody implements SectionBody {
  private final EntryList<Experience> list;

  ExperienceBody(FormContext form) {
    Ui ui = form.ui();
    ExperienceVerbs verbs = new ExperienceVerbs(form.editor());
    list =
        new EntryList<>(
            form,
            Fields.EXPERIENCE,
            ui.text("topic", Topic.EXPERIENCE),
            ui.text("experience.add"),
            ui.text("experience.none"),
            i -> new ExperienceEntry(form, verbs, i),
            verbs::add,
            verbs::setAll);
  }

  @Override
  public Node node() {
    return list.node();
  }

  @Override
  public void show(Draft draft) {
    list.show(draft.profile().experience(), draft);
  }
}
