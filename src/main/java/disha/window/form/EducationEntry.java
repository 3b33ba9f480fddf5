package disha.window.form;

import disha.profile.Answer;
import disha.profile.Education;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.text.NumberText;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.Draft;
import disha.window.state.EducationEditor;
import disha.window.state.FieldNames;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// One education.
final class EducationEntry implements EntryView<Education> {
  private final EducationEditor educationEditor;
  private final Vocabulary words;
  private final String marksField;
  private final AnswerBox<String> level;
  private final AnswerBox<String> field;
  private final AnswerBox<String> award;
  private final FieldRow awardRow;
  private final AnswerBox<Education.Status> status;
  private final NumberBox marks;
  private final EntryCard card;

  EducationEntry(FormContext form, EducationEditor educationEditor, int index) {
    this.educationEditor = educationEditor;
    Ui ui = form.ui();
    words = ui.model().vocabulary();
    marksField = FieldNames.in(FieldNames.EDUCATION, index, "marks");
    String title = ui.text("education.entry", Integer.toString(index + 1));
    level = box(ui, title, "level", words.levels(), a -> educationEditor.setLevel(index, a));
    field = box(ui, title, "field", words.fields(), a -> educationEditor.setField(index, a));
    award = box(ui, title, "award", words.awards(), a -> educationEditor.setAward(index, a));
    status =
        new AnswerBox<>(
            ui,
            title + ", " + ui.text("education.status"),
            s -> ui.text("education.status", s),
            s -> educationEditor.setStatus(index, s));
    marks =
        new NumberBox(
            ui,
            title + ", " + ui.text("education.marks"),
            ui.text("unit.percent"),
            NumberText::parsePercent,
            NumberText::format,
            n -> ui.messages().text("percent", NumberText.format(n)),
            text -> educationEditor.typeMarks(index, text),
            answer -> educationEditor.setMarks(index, answer));
    awardRow = row(form, index, "award", award);
    card =
        new EntryCard(
            title,
            ui.text("entry.remove", title),
            "remove-" + FieldNames.nodeId(FieldNames.in(FieldNames.EDUCATION, index)),
            () -> educationEditor.remove(index),
            row(form, index, "level", level),
            row(form, index, "field", field),
            awardRow,
            new FieldRow(
                form,
                FieldNames.in(FieldNames.EDUCATION, index, "status"),
                ui.text("education.status"),
                status,
                status),
            new FieldRow(
                form, marksField, ui.text("education.marks"), marks, marks.text(), marks.taken()),
            Texts.wrapped(ui.text("education.marks.hint"), "hint"));
  }

  private static AnswerBox<String> box(
      Ui ui,
      String title,
      String member,
      List<? extends Named> known,
      Consumer<Answer<String>> answered) {
    return new AnswerBox<>(
        ui,
        title + ", " + ui.text("education." + member),
        id -> Vocabulary.find(known, id).map(ui::name).orElse(id),
        answered);
  }

  private static FieldRow row(
      FormContext form, int index, String member, AnswerBox<String> control) {
    return new FieldRow(
        form,
        FieldNames.in(FieldNames.EDUCATION, index, member),
        form.ui().text("education." + member),
        control,
        control);
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public Node first() {
    return level;
  }

  @Override
  public void show(Education e, Draft draft) {
    level.show(ids(words.levels()), e.level());
    field.show(ids(words.fields()), e.field());
    showAward(e);
    status.show(List.of(Education.Status.values()), e.status());
    marks.show(e.marks(), draft.unreadable(marksField));
  }

  // No award is given at some levels; one that is answered all the same can be taken back.
  private void showAward(Education e) {
    List<String> awards = ids(educationEditor.awards(e));
    award.show(awards, e.award());
    boolean some = !awards.isEmpty() || !e.award().isOpen();
    Visibility.show(awardRow, some);
  }

  private static List<String> ids(List<? extends Named> named) {
    return named.stream().<String>map(Named::id).toList();
  }
}
