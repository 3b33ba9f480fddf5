package disha.pdf;

import disha.pdf.PageContent.Answer;
import disha.pdf.PageContent.Group;
import disha.pdf.PageContent.OfferContent;
import disha.pdf.PageContent.Path;
import disha.pdf.PageContent.Table;
import disha.summary.Background;
import disha.summary.Sentence;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Puts what stands around verdicts and pay into the pieces that the template shows. Paper has room
/// for the most telling only; the program shows all.
final class BackgroundWriter {
  private static final int MOST_ANSWERS = 3;
  private static final int MOST_SINGLE_MOVES = 2;

  private final Background background;
  private final Messages messages;
  private final References references;

  BackgroundWriter(Background background, Messages messages, References references) {
    this.background = background;
    this.messages = messages;
    this.references = references;
  }

  List<OfferContent> offer() {
    return background.offer().stream()
        .map(offer ->
            new OfferContent(
                messages.text("pdf.offer", offer.offered().month(), offer.segment()),
                offer.verdict(),
                references.of(offer.claims()),
                offer.warning().stream().map(references::of).toList()))
        .toList();
  }

  List<Table<Answer>> next() {
    return Table.of(
        background.next().stream()
            .limit(MOST_ANSWERS)
            .map(next -> new Answer(next.asks(), next.effect()))
            .toList());
  }

  /// The best single moves and the best two together.
  List<Table<Path>> paths() {
    Stream<Background.PathLine> single = ofLength(1).limit(MOST_SINGLE_MOVES);
    return Table.of(Stream.concat(single, ofLength(2).limit(1)).map(this::path).toList());
  }

  private Stream<Background.PathLine> ofLength(int moves) {
    return background.paths().stream().filter(path -> path.moves().size() == moves);
  }

  private Path path(Background.PathLine path) {
    String effect = messages.text("pdf.paths-effect", path.opens(), path.raises()).strip();
    return new Path(references.of(path.moves()), effect);
  }

  /// What speaks against the job, by its kind.
  List<Group> cautions() {
    Map<String, List<Sentence>> kinds = new LinkedHashMap<>();
    background.otherSide().stream()
        .filter(note -> !note.good())
        .forEach(
            note -> kinds.computeIfAbsent(note.kind(), k -> new ArrayList<>()).add(note.text()));
    return kinds.entrySet().stream()
        .map(kind -> new Group(kind.getKey(), references.of(kind.getValue())))
        .toList();
  }

  /// What the documents disagree on, without the sides, in two columns.
  List<List<PageContent.Conflict>> conflicts() {
    List<PageContent.Conflict> all =
        background.conflicts().stream()
            .map(conflict -> new PageContent.Conflict(conflict.topic(), conflict.voices()))
            .toList();
    int half = Math.ceilDiv(all.size(), 2);
    return Stream.of(all.subList(0, half), all.subList(half, all.size()))
        .filter(column -> !column.isEmpty())
        .toList();
  }
}
