package disha.window.glance;

import disha.estimate.segment.AdviceGroup;
import disha.summary.Glance;
import disha.summary.Sentence;
import disha.window.detail.Blocks;
import disha.window.parts.Column;
import disha.window.parts.ShownOnly;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import disha.window.parts.Visibility;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
  private final Label headline = Texts.wrapped("", "headline");
  private final MoneyLine money;
  private final CardShelf shelf = new CardShelf();
  private final List<SegmentCard> cards = new ArrayList<>();
  private final Column shared = new Column();
  private final Column next = new Column();
  private final QuestionLine question;
  private final TextFlow also = new TextFlow();
  private final Column folds = new Column();
  private final Map<AdviceGroup, GroupFold> groups = new EnumMap<>(AdviceGroup.class);
  private final Column sure = new Column();
  private final Hyperlink howWeKnow;
  private final ShownOnly<Shown> content = new ShownOnly<>(this::show);
  private final ShownOnly<List<Sentence>> shownShared = new ShownOnly<>(this::fillShared);
  private final ShownOnly<List<Sentence>> shownNext = new ShownOnly<>(this::fillNext);
  private final ShownOnly<List<Glance.Row>> shownAlso = new ShownOnly<>(this::fillAlso);
  private final ShownOnly<Sentence> shownSure = new ShownOnly<>(this::fillSure);

  /// What it is made of.
  private record Shown(Glance glance, boolean yearly) {}

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
    money = new MoneyLine(ui, results);
    question = new QuestionLine(ui, editor, leads.field());
    also.getStyleClass().addAll("cited", "also");
    also.setId("also");
    shared.getStyleClass().add("glance-lines");
    next.getStyleClass().add("glance-lines");
    folds.getStyleClass().add("folds");
    String search = ui.text("glance.all", ui.model().segments().size());
    Hyperlink all = link(search, search, listAll);
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
            next,
            new OfferStrip(ui, results, sources),
            question,
            also,
            folds,
            all,
            sure);
    box.getStyleClass().addAll("glance-page");
    setContent(box);
    getStyleClass().add("glance");
    List.of(shownShared, shownNext, shownAlso, shownSure).forEach(s -> s.want(true));
    results.follow(this::follow);
    results.yearlyProperty().addListener((o, before, now) -> follow());
  }

  /// Says whether it is looked at; only then it follows the edits.
  public void want(boolean now) {
    content.want(now);
  }

  private void follow() {
    content.show(new Shown(results.summary().glance(), results.yearlyProperty().get()));
  }

  private void show(Shown shown) {
    Glance glance = shown.glance();
    headline.setText(glance.headline());
    money.show(glance.money());
    List<Glance.Card> told = glance.cards();
    while (cards.size() < told.size()) {
      int place = cards.size();
      cards.add(new SegmentCard(ui, () -> openCard(place)));
    }
    for (int i = 0; i < told.size(); i++) {
      cards.get(i).show(told.get(i), i + 1, told.size(), shown.yearly());
    }
    shelf.show(cards.subList(0, told.size()));
    shownShared.show(glance.shared());
    shownNext.show(glance.next());
    question.show(glance.question());
    shownAlso.show(glance.also());
    fold(glance.groups());
    shownSure.show(glance.sure());
  }

  private void openCard(int place) {
    open.accept(results.summary().glance().cards().get(place).id());
  }

  private void fillShared(List<Sentence> now) {
    shared.getChildren().setAll(now.stream().map(s -> all(s)).toList());
    Visibility.show(shared, !now.isEmpty());
  }

  private TextFlow all(Sentence s) {
    TextFlow words = sources.brief(s);
    String cards = ui.text("glance.shared", results.summary().glance().cards().size());
    words.getChildren().addFirst(Texts.words(cards + " ", "strong"));
    return words;
  }

  private void fillNext(List<Sentence> now) {
    next.getChildren().clear();
    for (Sentence s : now) {
      TextFlow words = sources.brief(s);
      if (next.getChildren().isEmpty()) {
        words.getChildren().addFirst(Texts.words(ui.text("glance.next") + " ", "strong"));
      }
      next.getChildren().add(Blocks.bullet("bi-arrow-right-circle", words));
    }
    Visibility.show(next, !now.isEmpty());
  }

  private void fillAlso(List<Glance.Row> now) {
    also.getChildren().setAll(Texts.words(ui.text("glance.also") + " ", "strong"));
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
    Visibility.show(also, !now.isEmpty());
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
    if (!folds.getChildren().equals(wanted)) {
      folds.getChildren().setAll(wanted);
    }
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
