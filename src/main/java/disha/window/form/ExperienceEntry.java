package disha.window.form;

import disha.profile.Experience;
import disha.profile.Experience.Workplace;
import disha.rules.vocabulary.Sector;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.Vocabulary;
import disha.text.LengthText;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.Draft;
import disha.window.state.ExperienceEditor;
import disha.window.state.FieldNames;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// One stretch of work.
final class ExperienceEntry implements EntryView<Experience> {
  private final Vocabulary words;
  private final String yearsField;
  private final AnswerBox<Workplace> place;
  private final AnswerBox<String> work;
  private final NumberBox years;
  private final Label twice = Texts.wrapped("", "hint");
  private final EntryCard card;
  private final Ui ui;
  private final int index;

  ExperienceEntry(FormContext form, ExperienceEditor experienceEditor, int index) {
    ui = form.ui();
    this.index = index;
    words = ui.model().vocabulary();
    yearsField = FieldNames.years(index);
    String title = ui.text("experience.entry", Integer.toString(index + 1));
    place =
        new AnswerBox<>(
            ui,
            title + ", " + ui.text("experience.place"),
            p -> word(ui, p),
            a -> experienceEditor.setPlace(index, a));
    work =
        new AnswerBox<>(
            ui,
            title + ", " + ui.text("experience.work"),
            id -> Vocabulary.find(words.work(), id).map(ui::name).orElse(id),
            a -> experienceEditor.setWork(index, a));
    LengthText lengths = new LengthText(ui.messages());
    years =
        new NumberBox(
            ui,
            title + ", " + ui.text("experience.years"),
            ui.text("unit.years"),
            lengths::parse,
            lengths::typed,
            lengths::words,
            text -> experienceEditor.typeYears(index, text),
            answer -> experienceEditor.setYears(index, answer));
    years.text().getStyleClass().add("length");
    card =
        new EntryCard(
            title,
            ui.text("entry.remove", title),
            "remove-" + FieldNames.nodeId(FieldNames.in(FieldNames.EXPERIENCE, index)),
            () -> experienceEditor.remove(index),
            row(form, index, "place", place),
            row(form, index, "work", work),
            new FieldRow(
                form, yearsField, ui.text("experience.years"), years, years.text(), years.taken()),
            twice);
  }

  private String word(Ui ui, Workplace place) {
    return switch (place) {
      case Workplace.InSector s ->
          Vocabulary.find(words.sectors(), s.id()).map(ui::name).orElse(s.id());
      case Workplace.Elsewhere e -> ui.text("experience.elsewhere");
    };
  }

  private static FieldRow row(FormContext form, int index, String member, AnswerBox<?> control) {
    return new FieldRow(
        form,
        FieldNames.in(FieldNames.EXPERIENCE, index, member),
        form.ui().text("experience." + member),
        control,
        control);
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public Node first() {
    return place;
  }

  @Override
  public void show(Experience e, Draft draft) {
    List<Workplace> places = new ArrayList<>();
    for (Sector s : words.sectors()) {
      places.add(new Workplace.InSector(s.id()));
    }
    places.add(new Workplace.Elsewhere());
    place.show(places, e.place());
    work.show(words.work().stream().map(Term::id).toList(), e.work());
    years.show(e.years(), draft.unreadable(yearsField));
    showTwice(e, draft.profile().experience().value().orElse(List.of()));
  }

  // Nobody can tell but the person: two pieces of work can be alike.
  private void showTwice(Experience e, List<Experience> all) {
    int first = all.indexOf(e);
    boolean again = first < index && e.years().isGiven();
    if (again) {
      String before = ui.text("experience.entry", Integer.toString(first + 1));
      twice.setText(ui.text("experience.twice", before));
    }
    Visibility.show(twice, again);
  }
}
