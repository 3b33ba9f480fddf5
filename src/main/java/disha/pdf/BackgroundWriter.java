package disha.pdf;

import disha.estimate.Path.Fit;
import disha.pdf.PageContent.Answer;
import disha.pdf.PageContent.Group;
import disha.pdf.PageContent.NextStep;
import disha.pdf.PageContent.OfferContent;
import disha.pdf.PageContent.OfferLine;
import disha.pdf.PageContent.Path;
import disha.pdf.PageContent.Table;
import disha.summary.Background;
import disha.summary.Sentence;
import disha.summary.SourcesSummary;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what stands around verdicts and pay into the pieces that the template shows. Paper has room
/// for the most telling only; the program shows all.
final class BackgroundWriter {
  private static final int MOST_ANSWERS = 3;
  private static final int MOST_SINGLE_MOVES = 3;
  private static final int MOST_PAIRS = 2;
  private static final int MOST_NEXT_STEPS = 2;

  private final Background background;
  private final Messages messages;
  private final References references;

  BackgroundWriter(Background background, Messages messages, References references) {
    this.background = background;
    this.messages = messages;
    this.references = references;
  }

  /// The best one or two: the best single moves, and the question that decides the most; it comes
  /// first where it decides more than the best move opens.
  List<Table<NextStep>> nextSteps() {
    Optional<Background.NextAnswer> asked = background.next().stream().findFirst();
    List<Background.PathLine> best = ofLength(1).limit(MOST_NEXT_STEPS).toList();
    int opened = best.stream().limit(1).mapToInt(p -> p.path().openings().size()).sum();
    boolean first = asked.filter(q -> q.decides() > opened && !isBegun(best)).isPresent();
    Stream<NextStep> question = asked.stream().map(this::question);
    Stream<NextStep> moves = best.stream().map(this::move);
    Stream<NextStep> all = first ? Stream.concat(question, moves) : Stream.concat(moves, question);
    return Table.of(all.limit(MOST_NEXT_STEPS).toList());
  }

  private static boolean isBegun(List<Background.PathLine> best) {
    return best.stream().limit(1).anyMatch(p -> p.path().fit() == Fit.UNDER_WAY);
  }

  private NextStep question(Background.NextAnswer next) {
    String asks = messages.text("pdf.next-answer", next.asks());
    return new NextStep(List.of(new CitedText(asks, List.of())), next.effect());
  }

  private NextStep move(Background.PathLine path) {
    return new NextStep(references.of(path.moves()), sentences(path.aside(), path.brief()));
  }

  List<OfferLine> offerLine() {
    return background.offer().stream()
        .map(offer ->
            new OfferLine(
                messages.text("pdf.offer", offer.offered().month(), offer.segment()),
                offer.verdict(),
                offer.range(),
                offer.warning().stream().map(references::of).toList()))
        .toList();
  }

  List<Group> sureness() {
    List<CitedText> lines =
        background.sureness().stream().map(line -> new CitedText(line, List.of())).toList();
    return lines.isEmpty() ? List.of() : List.of(new Group(messages.text("pdf.sureness"), lines));
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

  /// The best single moves and the best pairs.
  List<Table<Path>> paths() {
    Stream<Background.PathLine> single = ofLength(1).limit(MOST_SINGLE_MOVES);
    return Table.of(Stream.concat(single, ofLength(2).limit(MOST_PAIRS)).map(this::path).toList());
  }

  private Stream<Background.PathLine> ofLength(int moves) {
    return background.paths().stream().filter(path -> path.moves().size() == moves);
  }

  private Path path(Background.PathLine path) {
    return new Path(
        references.of(path.moves()), sentences(path.aside(), path.opens(), path.raises()));
  }

  private static String sentences(String... sentences) {
    return Stream.of(sentences).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
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

  /// What the documents disagree on, as far as something shown before rests on one of the sides.
  List<Table<PageContent.Conflict>> conflicts() {
    List<Background.Conflict> matter =
        background.conflicts().stream()
            .filter(conflict ->
                conflict.claims().stream()
                    .flatMap(claim -> claim.citations().stream())
                    .anyMatch(references::isCited))
            .toList();
    return Table.of(
        matter.stream()
            .map(conflict ->
                new PageContent.Conflict(
                    conflict.topic(),
                    conflict.voices(),
                    references.of(conflict.claims()),
                    references.of(conflict.handling())))
            .toList());
  }

  /// The documents as a whole.
  List<Table<PageContent.DocumentRow>> documents() {
    return Table.of(
        background.voices().stream()
            .flatMap(voice -> voice.documents().stream().map(d -> document(d, voice)))
            .toList());
  }

  private PageContent.DocumentRow document(
      SourcesSummary.DocumentLine document, SourcesSummary.Voice voice) {
    int sharing = voice.documents().size();
    return new PageContent.DocumentRow(
        document.name(),
        document
            .year()
            .map(year -> messages.text("pdf.documents-dated", document.date(), year.value()))
            .orElse(document.date()),
        sharing == 1 ? voice.name() : messages.text("pdf.documents-shared", voice.name(), sharing),
        messages.text("pdf.documents-damaged", document.damage().size()));
  }
}
