package disha.window.assumptions;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import disha.rules.grounds.Assumption;
import disha.summary.sources.AssumptionCatalogue;
import disha.summary.sources.CatalogueWords;
import disha.text.SearchText;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.state.AssumptionEditor;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// All assumptions of the model, to be looked at and changed.
public final class AssumptionsPage extends BorderPane {
  /// Longer lines are hard to read, and the controls would stand far from what they change.
  private static final double WIDEST = 1000;

  private final Ui ui;
  private final ProfileEditor editor;
  private final ResultsModel results;
  private final AssumptionEditor assumptionEditor;
  private final CatalogueWords words;
  private final Map<String, AssumptionRow> rows = new LinkedHashMap<>();
  private final CustomTextField search = new CustomTextField();
  private final Label count = Texts.line("", "muted");
  private final Button resetAll;
  private final Column box = new Column();
  private final VerticalScroll scroll = new VerticalScroll(box);
  private AssumptionCatalogue catalogue = new AssumptionCatalogue(List.of());
  private boolean shown;

  public AssumptionsPage(Ui ui, ProfileEditor editor, ResultsModel results) {
    this.ui = ui;
    this.editor = editor;
    this.results = results;
    assumptionEditor = new AssumptionEditor(editor, ui.model());
    words = new CatalogueWords(ui.model(), ui.messages());
    for (Assumption a : ui.model().assumptions()) {
      rows.put(a.id(), new AssumptionRow(ui, a, words, assumptionEditor));
    }
    resetAll = new Button(ui.text("assumptions.reset-all"), Icons.of("bi-arrow-counterclockwise"));
    resetAll.setId("assumptions-reset-all");
    resetAll.setMinWidth(USE_PREF_SIZE);
    resetAll.getStyleClass().add(Styles.SMALL);
    resetAll.setOnAction(e -> assumptionEditor.resetAll());
    setId("assumptions-page");
    box.getStyleClass().add("page");
    box.setMaxWidth(WIDEST);
    setTop(head());
    setCenter(scroll);
    search.textProperty().subscribe(t -> arrange());
    results.follow(this::refresh);
    results.problemsProperty().subscribe(p -> refresh());
  }

  private Column head() {
    search.setId("assumptions-search");
    search.setLeft(Icons.of("bi-search"));
    search.setPromptText(ui.text("assumptions.search"));
    search.setAccessibleText(ui.text("assumptions.search"));
    search.setPrefWidth(280);
    HBox.setHgrow(count, Priority.ALWAYS);
    count.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(search, count, resetAll);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("assumptions-bar");
    line.setMaxWidth(WIDEST);
    Column head = new Column(Texts.wrapped(ui.text("assumptions.about"), "muted"), line);
    head.getStyleClass().add("assumptions-head");
    return head;
  }

  /// Says whether the page is looked at; only then it follows the edits.
  public void want(boolean now) {
    if (now == shown) {
      return;
    }
    shown = now;
    refresh();
    if (now) {
      arrange();
    }
  }

  /// Goes to an assumption; the page must be shown.
  public void reveal(String id) {
    search.clear();
    applyCss();
    layout();
    AssumptionRow row = rows.get(id);
    if (row != null) {
      row.focus();
      Bounds at = box.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
      double hidden = box.getHeight() - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(at.getMinY() / hidden, 0, 1));
    }
  }

  // The rows stay where they are while one of them is edited: only their words change.
  private void refresh() {
    if (!shown) {
      return;
    }
    catalogue = words.of(results.estimate(), results.summary());
    catalogue
        .lines()
        .forEach(l -> rows.get(l.id()).show(l, results.estimate().assumptions(), editor.draft()));
    int changed = catalogue.changed();
    count.setText(ui.text("assumptions.changed", changed));
    resetAll.setDisable(changed == 0 && rows.keySet().stream().noneMatch(id -> isUnreadable(id)));
  }

  private boolean isUnreadable(String id) {
    return editor.draft().unreadable(AssumptionEditor.field(id)).isPresent();
  }

  private void arrange() {
    Set<String> wanted =
        Arrays.stream(SearchText.folded(search.getText()).split(" ")).collect(Collectors.toSet());
    List<Node> nodes = new ArrayList<>();
    for (AssumptionCatalogue.AssumptionGroup group : catalogue.groups()) {
      List<AssumptionRow> found =
          group.lines().stream()
              .filter(l -> l.contains(wanted))
              .map(l -> rows.get(l.id()))
              .toList();
      if (!found.isEmpty()) {
        Column title =
            new Column(
                Texts.wrapped(group.title(), "page-title"), Texts.wrapped(group.about(), "muted"));
        nodes.add(title);
        nodes.addAll(found);
      }
    }
    if (nodes.isEmpty()) {
      nodes.add(Texts.wrapped(ui.text("assumptions.none"), "muted"));
    }
    nodes.add(Texts.wrapped(results.summary().model(), "muted"));
    box.getChildren().setAll(nodes);
  }
}
