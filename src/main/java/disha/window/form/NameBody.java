package disha.window.form;

import disha.profile.Topic;
import disha.window.parts.Column;
import disha.window.parts.Texts;
import disha.window.state.Draft;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// The person's name.
final class NameBody implements SectionBody {
  private final TextField text = new TextField();
  private final Column box;
  private boolean showing;

  NameBody(FormContext form) {
    text.setAccessibleText(form.ui().messages().text("topic", Topic.NAME));
    text.textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            form.editor().setName(now);
          }
        });
    box =
        new Column(
            text,
            form.fields().add(Topic.NAME.key(), text),
            Texts.wrapped(form.ui().text("form.name.hint"), "hint"));
    box.getStyleClass().add("field-row");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Draft draft) {
    String name = draft.profile().name().orElse("");
    boolean same = name.isEmpty() ? text.getText().isBlank() : name.equals(text.getText());
    if (!same) {
      showing = true;
      try {
        text.setText(name);
      } finally {
        showing = false;
      }
    }
  }
}
