package disha.window.page;

import disha.summary.SourcesSummary;
import disha.summary.SourcesSummary.FactFilter;
import disha.summary.SourcesSummary.FactLine;
import disha.text.SearchText;
import disha.window.parts.Column;
import disha.window.parts.DropDown;
import disha.window.parts.Facts;
import disha.window.parts.Popups;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PrefixSelectionComboBox;

/// All that the documents say, to be searched by words, document, topic and segment. A click or
/// Enter opens a fact with its place.
final class FactSearch extends Column {
  private static final double BESIDE_WORDS = 60;

  private final Ui ui;
  private final TextField words = new TextField();
  private final ComboBox<FactFilter> document;
  private final ComboBox<FactFilter> kind;
  private final ComboBox<FactFilter> segment;
  private final Label count = Texts.wrapped("", "muted");
  private final ListView<FactLine> list = new ListView<>();
  private List<FactLine> all = List.of();

  FactSearch(Ui ui) {
    this.ui = ui;
    words.setId("fact-words");
    words.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            e.consume();
          }
        });
    words.setPromptText(ui.text("sources.search"));
    words.setAccessibleText(ui.text("sources.search"));
    document = choice("fact-document", ui.text("sources.by.document"));
    kind = choice("fact-kind", ui.text("sources.by.kind"));
    segment = choice("fact-segment", ui.text("sources.by.segment"));
    FlowPane filter = new FlowPane(words, document, kind, segment);
    filter.getStyleClass().add("fact-filter");
    list.setId("facts");
    list.setAccessibleText(ui.text("sources.facts"));
    list.setPlaceholder(Texts.wrapped(ui.text("sources.none"), "muted"));
    list.setCellFactory(l -> new FactCell());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            open();
            e.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(filter, count, list);
    getStyleClass().add("fact-search");
    words.textProperty().subscribe(w -> list());
  }

  private ComboBox<FactFilter> choice(String id, String about) {
    PrefixSelectionComboBox<FactFilter> box = new PrefixSelectionComboBox<>();
    box.setId(id);
    box.setAccessibleText(about);
    box.setPromptText(about);
    DropDown.prepare(box, FactFilter::name);
    box.getItems().setAll(new FactFilter("", about));
    box.getSelectionModel().selectFirst();
    box.valueProperty().subscribe(v -> list());
    return box;
  }

  /// Takes what is to be searched.
  void show(SourcesSummary sources) {
    all = sources.facts();
    fill(
        document,
        sources.voices().stream()
            .flatMap(v -> v.documents().stream())
            .map(d -> new FactFilter(d.id(), d.name()))
            .toList());
    fill(kind, sources.kinds());
    fill(segment, sources.segments());
    list();
  }

  // The first choice is none; what was chosen stays chosen.
  private static void fill(ComboBox<FactFilter> box, List<FactFilter> choices) {
    List<FactFilter> items = new ArrayList<>(List.of(box.getItems().getFirst()));
    items.addAll(choices);
    FactFilter chosen = box.getValue();
    box.getItems().setAll(items);
    box.setValue(items.contains(chosen) ? chosen : items.getFirst());
  }

  /// Lists all facts of one document.
  void pickDocument(String id) {
    words.clear();
    kind.getSelectionModel().selectFirst();
    segment.getSelectionModel().selectFirst();
    document.getItems().stream().filter(c -> c.id().equals(id)).forEach(document::setValue);
  }

  private void list() {
    if (segment == null) {
      return;
    }
    String wanted = SearchText.folded(words.getText());
    List<FactLine> next =
        all.stream()
            .filter(f -> isChosen(document, f.documentId()))
            .filter(f -> isChosen(kind, f.kind()))
            .filter(f -> isAny(segment) || f.segments().contains(segment.getValue().id()))
            .filter(f -> contains(f, wanted))
            .toList();
    list.getItems().setAll(next);
    count.setText(ui.text("sources.found", next.size(), all.size()));
  }

  private static boolean isAny(ComboBox<FactFilter> box) {
    return box.getValue() == null || box.getValue().id().isEmpty();
  }

  private static boolean isChosen(ComboBox<FactFilter> box, String id) {
    return isAny(box) || box.getValue().id().equals(id);
  }

  // The work is found by its names in all languages.
  private boolean contains(FactLine f, String wanted) {
    return Stream.of(
            Stream.of(f.says(), f.section(), f.document(), f.kindWord()),
            f.figures().stream(),
            f.segments().stream()
                .flatMap(id -> ui.model().segment(id).name().byLanguage().values().stream()))
        .flatMap(texts -> texts)
        .anyMatch(text -> SearchText.contains(text, wanted));
  }

  private void open() {
    FactLine fact = list.getSelectionModel().getSelectedItem();
    Node anchor = list.lookup(".list-cell:selected");
    if (fact != null) {
      Popups.show(anchor == null ? list : anchor, Facts.card(ui, fact));
    }
  }

  private final class FactCell extends ListCell<FactLine> {
    private final Label says = Texts.wrapped("");
    private final Label place = Texts.wrapped("", "muted");
    private final Column lines = new Column(says, place);

    FactCell() {
      // The list's width decides where lines wrap.
      setPrefWidth(0);
      list.widthProperty()
          .subscribe(w -> {
            lines.setPrefWidth(w.doubleValue() - BESIDE_WORDS);
            lines.setMaxWidth(w.doubleValue() - BESIDE_WORDS);
          });
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          e -> {
            if (!isEmpty()) {
              open();
            }
          });
    }

    // A list asks for the height without naming a width; the lines wrap by theirs.
    @Override
    protected double computePrefHeight(double width) {
      return isEmpty()
          ? super.computePrefHeight(width)
          : snappedTopInset() + lines.prefHeight(lines.getPrefWidth()) + snappedBottomInset();
    }

    @Override
    protected void updateItem(FactLine item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        says.setText(item.says());
        place.setText(ui.text("sources.place", item.document(), item.section(), item.kindWord()));
        setGraphic(lines);
        setAccessibleText(item.says() + " " + place.getText());
      }
    }
  }
}
