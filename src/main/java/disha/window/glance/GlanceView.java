package disha.window.glance;

import disha.estimate.segment.AdviceGroup;
import disha.summary.Glance;
import disha.summary.Sentence;
import disha.window.parts.Column;
import disha.window.parts.ShownOnly;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.parts.Visibility;
import disha.window.state.DetailModel;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import disha.window.state.ScenarioEditor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;

/// What a person wants to know first: what suits them, what it pays, what to do next, how sure that
/// is. What stays the same from one edit to the next stays where it is.
public final class GlanceView extends VerticalScroll {
  /// So many others are named; more names would not be read.
  private static final int MOST_ALSO = 6;

  private final Ui ui;
  private final ResultsModel results;
  private final Sources sources;
  private final Consumer<String> open;
  private final Runnable listAll;
  private final DetailModel ahead;
  private final Label headline = Texts.wrapped("", "headline");
  private final MoneyLine money;
  private final CardShelf shelf = new CardShelf();
  private final List<SegmentCard> cards = new ArrayList<>();
  private final Column shared = new Column();
  private final Column wishes = new Column();
  private final NextSteps next;
  private final QuestionLine question;
  private final TextFlow also = new TextFlow();
  private final Hyperlink all;
  private final Column folds = new Column();
  private final Map<AdviceGroup, GroupFold> groups = new EnumMap<>(AdviceGroup.class);
  private final Column sure = new Column();
  private final Hyperlink howWeKnow;
  private final ShownOnly<Shown> content = new ShownOnly<>(this::show);
  private final ShownOnly<Shared> shownShared = new ShownOnly<>(this::fillShared);
  private final ShownOnly<List<Glance.Row>> shownAlso = new ShownOnly<>(this::fillAlso);
  private final ShownOnly<List<Sentence>> shownWishes = new ShownOnly<>(this::fillWishes);
  private final ShownOnly<Sentence> shownSure = new ShownOnly<>(this::fillSure);

  /// What it is made of.
  private record Shown(Glance glance, boolean yearly) {}

  /// What so many cards have in common.
  private record Shared(int cards, List<Sentence> sentences, Optional<String> pay) {}

  /// What it leads to.
  ///
  /// @param field goes to a field or question of the form
  /// @param all lists all kinds of work
  /// @param howWeKnow tells what stands behind the results
  public record Leads(Consumer<String> field, Runnable all, Runnable howWeKnow) {}

  public GlanceView(
      Ui ui, ProfileEditor editor, ResultsModel results, Sources sources, Leads leads) {
    this.ui = ui;
    this.results = results;
    this.sources = sources;
    listAll = leads.all();
    open = id -> results.selectedProperty().set(Optional.of(id));
    headline.setId("headline");
    headline.setFocusTraversable(true);
    money = new MoneyLine(ui, results);
    ahead = DetailModel.ahead(results, task -> Thread.ofVirtual().start(task), Platform::runLater);
    next = new NextSteps(ui, results, ahead, sources, new ScenarioEditor(editor));
    question = new QuestionLine(ui, editor, leads.field());
    also.getStyleClass().addAll("cited", "also");
    also.setId("also");
    shared.getStyleClass().add("glance-lines");
    wishes.getStyleClass().add("glance-lines");
    wishes.setId("wishes");
    folds.getStyleClass().add("folds");
    String search = ui.text("glance.all", ui.model().segments().size());
    all = link(search, search, listAll);
    all.setId("all-segments");
    String behind = ui.text("glance.howWeKnow");
    howWeKnow = link(behind, behind, leads.howWeKnow());
    howWeKnow.setId("how-we-know");
    Column box =
        new Column(
            headline,
            money,
            shelf,
            shared,
            wishes,
            next,
            new OfferStrip(ui, results, sources),
            question,
            also,
            folds,
            sure);
    box.getStyleClass().addAll("glance-page");
    setContent(box);
    getStyleClass().add("glance");
    List.of(shownShared, shownWishes, shownAlso, shownSure).forEach(s -> s.want(true));
    results.follow(this::follow);
    results.yearlyProperty().addListener((o, before, now) -> follow());
    ahead.summaryProperty().subscribe(s -> follow());
  }

  /// Says whether it is looked at; only then it follows the edits.
  public void want(boolean now) {
    content.want(now);
    next.want(now);
  }

  private void follow() {
    Glance now = results.summary().glance();
    content.show(
        new Shown(
            ahead.current().map(s -> now.worded(s.glance())).orElse(now),
            results.yearlyProperty().get()));
  }

  private void show(Shown shown) {
    Glance glance = shown.glance();
    if (!headline.getText().equals(glance.headline())) {
      headline.setText(glance.headline());
      headline.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
    money.show(glance.money());
    List<Glance.Card> told = glance.cards();
    Optional<Glance.PayInBrief> same = glance.samePay();
    while (cards.size() < told.size()) {
      int place = cards.size();
      cards.add(new SegmentCard(ui, () -> openCard(place)));
    }
    for (int i = 0; i < told.size(); i++) {
      cards.get(i).show(told.get(i), i + 1, told.size(), shown.yearly(), same.isEmpty());
    }
    shelf.show(cards.subList(0, told.size()));
    shownShared.show(
        new Shared(
            told.size(),
            glance.shared(),
            same.map(p -> SegmentCard.otherwise(ui, p, shown.yearly()))));
    shownWishes.show(glance.wishes());
    next.follow();
    question.show(glance.question());
    shownAlso.show(glance.also());
    fold(glance.groups());
    shownSure.show(glance.sure());
  }

  private void openCard(int place) {
    open.accept(results.summary().glance().cards().get(place).id());
  }

  private void fillShared(Shared now) {
    List<TextFlow> lines = new ArrayList<>(now.sentences.stream().map(sources::brief).toList());
    // On the line that is there anyway: each line saved brings more of the rest in sight.
    now.pay.ifPresent(p -> {
      if (lines.isEmpty()) {
        lines.add(Texts.paragraph());
      }
      lines.getLast().getChildren().add(Texts.words(" " + p));
    });
    lines.forEach(l ->
        l.getChildren().addFirst(Texts.words(ui.text("glance.shared", now.cards) + " ", "strong")));
    shared.getChildren().setAll(lines);
    Visibility.show(shared, !lines.isEmpty());
  }

  private void fillWishes(List<Sentence> now) {
    wishes.getChildren().setAll(now.stream().map(sources::brief).toList());
    Visibility.show(wishes, !now.isEmpty());
  }

  private void fillAlso(List<Glance.Row> now) {
    also.getChildren().clear();
    if (!now.isEmpty()) {
      also.getChildren().add(Texts.words(ui.text("glance.also") + " ", "strong"));
    }
    for (Glance.Row row : now.subList(0, Math.min(MOST_ALSO, now.size()))) {
      if (also.getChildren().size() > 1) {
        also.getChildren().add(Texts.words(ui.text("glance.also.then")));
      }
      Hyperlink link =
          link(
              row.name(),
              ui.text("glance.row", row.name(), row.sector(), row.differs()),
              () -> open.accept(row.id()));
      link.setUserData(row.id());
      also.getChildren().add(link);
    }
    int more = now.size() - MOST_ALSO;
    if (more > 0) {
      String words = ui.text("glance.also.more", more);
      also.getChildren()
          .addAll(Texts.words(ui.text("glance.also.then")), link(words, words, listAll));
    }
    if (!now.isEmpty()) {
      also.getChildren().add(Texts.words(ui.messages().text("glance.separator")));
    }
    also.getChildren().add(all);
  }

  private static Hyperlink link(String words, String accessible, Runnable does) {
    Hyperlink link = new Hyperlink(words);
    link.setAccessibleText(accessible);
    link.setOnAction(e -> {
      link.setVisited(false);
      does.run();
    });
    return link;
  }

  private void fold(List<Glance.Group> now) {
    for (Glance.Group group : now) {
      GroupFold fold = groups.get(group.group());
      if (fold == null) {
        groups.put(group.group(), new GroupFold(ui, group, open));
      } else {
        fold.show(group);
      }
    }
    List<GroupFold> wanted = now.stream().map(g -> groups.get(g.group())).toList();
    folds.hold(wanted);
    Visibility.show(folds, !wanted.isEmpty());
  }

  private void fillSure(Sentence now) {
    TextFlow words = sources.brief(now);
    words.getChildren().addFirst(Texts.words(ui.text("glance.sure") + " ", "strong"));
    words.getChildren().addAll(Texts.words(" "), howWeKnow);
    sure.getChildren().setAll(words);
    Visibility.show(sure, !now.text().isEmpty());
  }

  /// Where a segment stands: its card, its name among the others, its row; else the first card.
  public Optional<Node> find(String segment) {
    List<Glance.Card> told = results.summary().glance().cards();
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).id().equals(segment)) {
        return Optional.of(cards.get(i));
      }
    }
    Stream<Node> links =
        also.getChildren().stream().filter(n -> Objects.equals(n.getUserData(), segment));
    Stream<Node> rows =
        folds.getChildren().stream()
            .map(GroupFold.class::cast)
            .flatMap(g -> g.find(segment).stream());
    return Stream.concat(Stream.concat(links, rows), cards.stream()).findFirst();
  }
}
