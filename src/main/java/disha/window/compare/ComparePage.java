package disha.window.compare;

import atlantafx.base.theme.Styles;
import disha.files.profile.ProfileFile;
import disha.json.Problem;
import disha.summary.comparison.ComparisonSummary;
import disha.summary.wording.ProblemWords;
import disha.text.Mnemonics;
import disha.window.detail.Blocks;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.parts.Visibility;
import disha.window.state.ComparisonModel;
import disha.window.state.ScenarioEditor;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.stage.FileChooser;

/// The scenarios and other profiles side by side.
public final class ComparePage extends BorderPane {
  private static final double BAR_GAP = 12;
  private static final double BAR_LINE_GAP = 6;

  private final Ui ui;
  private final ComparisonModel model;
  private final ReadOnlyBooleanProperty yearly;
  private final CheckBox only;
  private final Button scenario;
  private final Button file;
  private final Button pdf;
  private final ToPaper paper;
  private final Column problems = new Column();
  private final Column content = new Column();
  private final VerticalScroll scroll = new VerticalScroll(content);
  private final DoubleBinding hidden = hidden();

  /// @param paper how the page goes on paper
  public ComparePage(
      Ui ui,
      ComparisonModel model,
      ScenarioEditor scenarios,
      ReadOnlyBooleanProperty yearly,
      ToPaper paper) {
    this.ui = ui;
    this.model = model;
    this.yearly = yearly;
    this.paper = paper;
    only = new CheckBox(ui.text("compare.only"));
    only.setId("compare-only");
    only.setSelected(true);
    scenario = button("add-scenario", ui.text("compare.add.scenario"), "bi-plus");
    scenario.setOnAction(
        e -> scenarios.copy(ui.text("scenario.numbered", Integer.toString(columns().size() + 1))));
    file = button("add-file", ui.text("compare.add.file"), "bi-folder2-open");
    file.setOnAction(e -> choose());
    pdf = button("pdf", Mnemonics.onButton(ui.text("compare.pdf")), "bi-file-earmark-arrow-down");
    pdf.setAccessibleText(ui.text("compare.pdf.about"));
    pdf.setTooltip(new Tooltip(ui.text("compare.pdf.about")));
    pdf.setOnAction(e -> export());
    paper.busy().addListener((o, before, now) -> able());
    FlowPane bar = new FlowPane(BAR_GAP, BAR_LINE_GAP, only, scenario, file, pdf);
    problems.getStyleClass().add("problems");
    Column head = new Column(bar, problems);
    head.getStyleClass().add("assumptions-head");
    content.getStyleClass().add("page");
    setId("compare-page");
    setTop(head);
    setCenter(scroll);
    only.selectedProperty().addListener((o, before, now) -> show());
    yearly.addListener((o, before, now) -> show());
    model.resultProperty().subscribe(r -> show());
    model.subjectProperty().subscribe(s -> follow());
    model.problemsProperty().subscribe(this::tell);
  }

  private List<ComparisonModel.ComparedProfile> columns() {
    return model.subjectProperty().get().columns();
  }

  private static Button button(String key, String words, String icon) {
    Button button = new Button(words, Icons.of(icon));
    button.setId("compare-" + key);
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /// Says whether the page is looked at; only then it is worked out.
  public void want(boolean now) {
    model.want(now);
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(ui.text("compare.add.title"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(ui.text("file.profile"), "*" + ProfileFile.ENDING));
    Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(model::add);
  }

  /// For a moment after an edit the page still shows what was before: that is not for paper.
  private Optional<ComparisonSummary> current() {
    return model
        .resultProperty()
        .get()
        .filter(r -> r.subject().equals(model.subjectProperty().get()))
        .map(ComparisonModel.Result::summary);
  }

  private void able() {
    pdf.setDisable(paper.busy().get() || current().isEmpty());
  }

  /// Goes on paper, if there is something to compare.
  ///
  /// @return whether there is
  public boolean export() {
    Optional<ComparisonSummary> now = current();
    now.ifPresent(summary -> paper.pdf().export(summary, yearly.get()));
    return now.isPresent();
  }

  private void tell(List<Problem> all) {
    ProblemWords words = new ProblemWords(ui.messages());
    problems.getChildren().clear();
    if (!all.isEmpty()) {
      problems.getChildren().add(Texts.wrapped(ui.text("compare.bad", all.size()), "strong"));
      all.forEach(p -> problems.getChildren().add(Texts.wrapped(words.line(p))));
    }
    Visibility.show(problems, !all.isEmpty());
  }

  private void follow() {
    scenario.setDisable(!model.canAdd());
    file.setDisable(!model.canAdd());
    able();
    if (model.resultProperty().get().isEmpty()) {
      show();
    }
  }

  private void show() {
    Optional<ComparisonModel.Result> result = model.resultProperty().get();
    only.setDisable(result.isEmpty());
    able();
    content.getChildren().clear();
    if (result.isEmpty()) {
      String key = columns().size() < 2 ? "compare.alone" : "years.working";
      content.getChildren().add(Texts.wrapped(ui.text(key)));
      return;
    }
    ComparisonSummary summary = result.get().summary();
    Column headlines = new Column();
    List<String> all = summary.headlines();
    // What comes first in each is what is looked for.
    all.stream().limit(1).forEach(h -> headlines.getChildren().add(Texts.wrapped(h, "strong")));
    all.stream()
        .skip(1)
        .forEach(h -> headlines.getChildren().add(Blocks.bullet("bi-dot", Texts.wrapped(h))));
    headlines.getStyleClass().add("block");
    CompareTable table =
        new CompareTable(ui, result.get(), only.isSelected(), yearly.get(), model::remove);
    table.pin(hidden, scroll.viewportBoundsProperty());
    content.getChildren().addAll(headlines, table);
  }

  // How much of the content is out of sight above.
  private DoubleBinding hidden() {
    return Bindings.createDoubleBinding(
        () ->
            scroll.getVvalue()
                * Math.max(0, content.getHeight() - scroll.getViewportBounds().getHeight()),
        scroll.vvalueProperty(),
        content.heightProperty(),
        scroll.viewportBoundsProperty());
  }
}
