package disha.window.parts;

import disha.summary.Citation;
import disha.summary.Sentence;
import disha.summary.Summary;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows sentences with their citations behind them, each of which opens the fact it stands for.
public final class Sources {
  private final Ui ui;
  private final Supplier<Summary> summary;

  public Sources(Ui ui, Supplier<Summary> summary) {
    this.ui = ui;
    this.summary = summary;
  }

  /// A sentence followed by its citations and assumptions as links.
  public TextFlow sentence(Sentence sentence, String... styles) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("cited");
    Text text = new Text(sentence.text());
    text.getStyleClass().add("cited-text");
    text.getStyleClass().addAll(styles);
    flow.getChildren().add(text);
    sentence.citations().forEach(n -> flow.getChildren().addAll(new Text(" "), citation(n)));
    if (!sentence.assumptions().isEmpty()) {
      flow.getChildren().addAll(new Text(" "), assumptions(sentence.assumptions()));
    }
    flow.setAccessibleText(sentence.cited());
    return flow;
  }

  /// A sentence followed by one link to all that it rests on.
  public TextFlow brief(Sentence sentence) {
    Text text = Texts.words(sentence.text());
    TextFlow flow = Texts.paragraph(text);
    int count = sentence.citations().size() + sentence.assumptions().size();
    if (count > 0) {
      Hyperlink link = new Hyperlink(ui.text("citation.all", count));
      link.getStyleClass().add("citation");
      link.setAccessibleText(ui.text("citation.all.open", count, sentence.text()));
      link.setOnAction(e -> {
        link.setVisited(false);
        open(link, sentence);
      });
      flow.getChildren().addAll(Texts.words(" "), link);
    }
    flow.setAccessibleText(sentence.cited());
    return flow;
  }

  /// The citation with this number.
  public Optional<Citation> find(int number) {
    return summary.get().citations().stream().filter(c -> c.number() == number).findFirst();
  }

  /// A citation as a link that opens its fact.
  public Hyperlink citation(int number) {
    Hyperlink link = new Hyperlink("[" + number + "]");
    link.getStyleClass().add("citation");
    link.setAccessibleText(ui.text("citation.open", Integer.toString(number)));
    link.setOnAction(e -> {
      link.setVisited(false);
      find(number).ifPresent(c -> Popups.show(link, card(c)));
    });
    return link;
  }

  /// Opens every fact and assumption that a sentence rests on, beside a node.
  public void open(Node anchor, Sentence sentence) {
    Column box = new Column();
    sentence.citations().forEach(n -> find(n).ifPresent(c -> box.getChildren().add(card(c))));
    sentence
        .assumptions()
        .forEach(id -> assumption(id).ifPresent(a -> box.getChildren().add(card(a))));
    Popups.showCards(anchor, box);
  }

  /// A fact with the place where it stands.
  public static Column card(Citation c) {
    Column box = new Column(Texts.wrapped(c.document(), "heading"));
    box.getStyleClass().add("card-lines");
    box.getChildren().add(Texts.wrapped(c.section() + " · " + c.date(), "muted"));
    box.getChildren().add(Texts.wrapped(c.says()));
    if (!c.certainty().isEmpty()) {
      box.getChildren().add(Texts.wrapped(c.certainty(), "muted"));
    }
    return box;
  }

  private Optional<Summary.AssumptionLine> assumption(String id) {
    return summary.get().assumptions().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  // What they say is looked up when it is asked for: a sentence stays as it is while they change.
  private Hyperlink assumptions(List<String> ids) {
    Hyperlink link = new Hyperlink(ui.text("assumption.link", ids.size()));
    link.getStyleClass().add("citation");
    link.setAccessibleText(ui.text("assumption.open", ids.size()));
    link.setOnAction(e -> {
      link.setVisited(false);
      List<Summary.AssumptionLine> lines =
          ids.stream().flatMap(id -> assumption(id).stream()).toList();
      Popups.showCards(link, cards(link, lines));
    });
    return link;
  }

  private static Column cards(Node anchor, List<Summary.AssumptionLine> lines) {
    Column box = new Column();
    lines.forEach(a -> box.getChildren().add(card(a)));
    box.setAccessibleText(anchor.getAccessibleText());
    return box;
  }

  /// An assumption with its value and reason.
  public static Column card(Summary.AssumptionLine a) {
    Column card =
        new Column(
            Texts.wrapped(a.says()),
            Texts.wrapped(a.value(), "strong"),
            Texts.wrapped(a.reason(), "muted"));
    card.getStyleClass().add("card-lines");
    return card;
  }
}
