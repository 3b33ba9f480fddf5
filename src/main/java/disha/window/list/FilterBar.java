package disha.window.list;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import disha.rules.vocabulary.Sector;
import disha.window.parts.DropDown;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import disha.window.state.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.PrefixSelectionComboBox;

/// How to look at the list: its order, and what of it.
final class FilterBar extends HBox {
  FilterBar(Ui ui, ResultsModel results) {
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    ComboBox<SortOrder> sort =
        box(List.of(SortOrder.values()), s -> ui.text("sort", s), results.sortProperty());
    sort.setId("sort");
    sort.setAccessibleText(ui.text("sort"));
    Label sortLabel = Texts.line(ui.text("sort"), "muted");
    sortLabel.setLabelFor(sort);

    CustomTextField words = new CustomTextField();
    words.setId("filter");
    words.setLeft(Icons.of("bi-search"));
    words.setPromptText(ui.text("filter.prompt"));
    words.setAccessibleText(ui.text("filter.prompt"));
    words.setMinWidth(120);
    words.setMaxWidth(280);
    words.textProperty().bindBidirectional(results.wordsProperty());
    HBox.setHgrow(words, Priority.ALWAYS);

    List<Optional<String>> sectors = new ArrayList<>();
    sectors.add(Optional.empty());
    ui.model().vocabulary().sectors().stream()
        .map(Sector::id)
        .map(Optional::of)
        .forEach(sectors::add);
    ComboBox<Optional<String>> sector =
        box(sectors, s -> sectorName(ui, s), results.sectorProperty());
    sector.setId("sector");
    sector.setAccessibleText(ui.text("filter.sector"));

    getChildren().addAll(sortLabel, sort, words, sector);
  }

  private static String sectorName(Ui ui, Optional<String> id) {
    return id.map(i ->
            ui.model().vocabulary().sectors().stream()
                .filter(s -> s.id().equals(i))
                .map(ui::name)
                .findFirst()
                .orElse(i))
        .orElseGet(() -> ui.text("filter.allSectors"));
  }

  private static <T> ComboBox<T> box(List<T> items, Function<T, String> word, Property<T> value) {
    PrefixSelectionComboBox<T> box = new PrefixSelectionComboBox<>();
    box.getStyleClass().add(Styles.SMALL);
    box.getItems().setAll(items);
    DropDown.prepare(box, word);
    box.setMinWidth(USE_PREF_SIZE);
    box.valueProperty().bindBidirectional(value);
    return box;
  }
}
