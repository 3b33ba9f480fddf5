package disha.window.form;

import disha.profile.Interest;
import disha.profile.Topic;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Sector;
import disha.text.Alphabet;
import disha.window.parts.Column;
import disha.window.parts.Segmented;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;

/// What a person thinks of each kind of work, by sector.
final class InterestBody implements SectionBody {
  private final Map<String, Segmented<Interest>> rows = new LinkedHashMap<>();
  private final FormContext form;
  private final Ui ui;
  private final Column box = new Column();

  InterestBody(FormContext form) {
    this.form = form;
    ui = form.ui();
    for (Sector sector : ui.model().vocabulary().sectors()) {
      box.getChildren().add(Texts.wrapped(ui.name(sector), "field-label", "strong"));
      ui.model().segments().stream()
          .filter(s -> s.sector().equals(sector.id()))
          .sorted(Comparator.comparing(ui::name, Alphabet.ORDER))
          .forEach(this::add);
    }
    box.getStyleClass().add("yes-no");
  }

  private void add(Segment segment) {
    Segmented<Interest> row =
        new Segmented<>(
            ui.name(segment),
            Stream.of(Interest.values())
                .map(i -> new Segmented.Option<>(i, ui.text("interest", i)))
                .toList(),
            true,
            interest -> form.editor().wish(segment.id(), interest));
    // In another language it stands elsewhere.
    row.setId("interest-" + segment.id());
    rows.put(segment.id(), row);
    box.getChildren()
        .addAll(
            new ChoiceLine(ui.name(segment), row),
            form.fields().add(Topic.INTERESTS.key() + "." + segment.id(), row.first()));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Draft draft) {
    rows.forEach((id, row) -> row.show(draft.profile().interest(id)));
  }
}
