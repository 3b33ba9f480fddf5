package disha.pdf.page;

import disha.estimate.ways.MoveEffort;
import disha.estimate.ways.Way.PersonFit;
import disha.pdf.page.PageContent.HeadedList;
import disha.pdf.page.PageContent.NextStep;
import disha.pdf.page.PageContent.OfferContent;
import disha.pdf.page.PageContent.OfferLine;
import disha.pdf.page.PageContent.OpenQuestionRow;
import disha.pdf.page.PageContent.Table;
import disha.pdf.page.PageContent.WayRow;
import disha.summary.Context;
import disha.summary.Sentence;
import disha.summary.SourcesSummary;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what stands around verdicts and pay into the pieces that the template shows. Paper has room
/// for the most telling only; the program shows all.
final class ContextWriter {
  private static final int MOST_ANSWERS = 3;
  private static final int MOST_NEXT_WAYS = 2;

  private final Context background;
  private final Messages messages;
  private final Footnotes references;

  ContextWriter(Context background, Messages messages, Footnotes references) {
    this.background = background;
    this.messages = messages;
    this.references = references;
  }

  /// The best two ways, at most one of them a new degree, and the question that decides the most;
  /// it comes first where it decides more than the best way opens.
  List<Table<NextStep>> nextSteps() {
    Optional<Context.NextAnswer> asked = background.next().stream().findFirst();
    List<Context.WayLine> best = nextWays();
    int opened = best.stream().limit(1).mapToInt(p -> p.way().openings().size()).sum();
    boolean first = asked.filter(q -> q.decides() > opened && !isBegun(best)).isPresent();
    Stream<NextStep> question = asked.stream().map(this::question);
    Stream<NextStep> moves =
        Stream.concat(
            best.stream().map(this::move), noWays().map(why -> new NextStep(List.of(why), "")));
    Stream<NextStep> all = first ? Stream.concat(question, moves) : Stream.concat(moves, question);
    return Table.of(all.toList());
  }

  /// Of two new degrees, a person would make one: the second leaves its place to what comes after.
  private List<Context.WayLine> nextWays() {
    List<Context.WayLine> out = new ArrayList<>();
    boolean degree = false;
    for (Context.WayLine p : background.ways()) {
      boolean another = p.way().efforts().contains(MoveEffort.DEGREE);
      if (out.size() < MOST_NEXT_WAYS && !(degree && another)) {
        out.add(p);
        degree |= another;
      }
    }
    return out;
  }

  private static boolean isBegun(List<Context.WayLine> best) {
    return best.stream().limit(1).anyMatch(p -> p.way().fit() == PersonFit.UNDER_WAY);
  }

  private NextStep question(Context.NextAnswer next) {
    String asks = messages.text("pdf.next-answer", next.asks());
    return new NextStep(List.of(new CitedText(asks, List.of())), next.effect());
  }

  private NextStep move(Context.WayLine way) {
    return new NextStep(
        references.of(way.moves()), sentences(way.takes(), way.aside(), way.brief()));
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

  List<HeadedList> sureness() {
    List<CitedText> lines =
        background.sureness().stream().map(line -> new CitedText(line, List.of())).toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(new HeadedList(messages.text("pdf.sureness"), lines));
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

  List<Table<OpenQuestionRow>> next() {
    return Table.of(
        background.next().stream()
            .limit(MOST_ANSWERS)
            .map(next -> new OpenQuestionRow(next.asks(), next.effect()))
            .toList());
  }

  /// The best ways to more, or why there are none.
  List<Table<WayRow>> ways() {
    return Table.of(
        Stream.concat(
                background.ways().stream().map(this::way),
                noWays().map(why -> new WayRow(List.of(why), "")))
            .toList());
  }

  private Stream<CitedText> noWays() {
    return Stream.of(background.noWays())
        .filter(why -> !why.isEmpty())
        .map(why -> new CitedText(why, List.of()));
  }

  private WayRow way(Context.WayLine way) {
    return new WayRow(
        references.of(way.moves()), sentences(way.takes(), way.aside(), way.opens(), way.raises()));
  }

  private static String sentences(String... sentences) {
    return Stream.of(sentences).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }

  /// What speaks against the job, by its kind.
  List<HeadedList> cautions() {
    Map<String, List<Sentence>> kinds = new LinkedHashMap<>();
    background.otherSide().stream()
        .filter(note -> !note.good())
        .forEach(
            note -> kinds.computeIfAbsent(note.kind(), k -> new ArrayList<>()).add(note.text()));
    return kinds.entrySet().stream()
        .map(kind -> new HeadedList(kind.getKey(), references.of(kind.getValue())))
        .toList();
  }

  /// What the documents disagree on, as far as something shown before rests on one of the sides.
  List<Table<PageContent.ConflictBlock>> conflicts() {
    List<Context.ConflictNote> matter =
        background.conflicts().stream()
            .filter(conflict ->
                conflict.claims().stream()
                    .flatMap(claim -> claim.citations().stream())
                    .anyMatch(references::isCited))
            .toList();
    return Table.of(
        matter.stream()
            .map(conflict ->
                new PageContent.ConflictBlock(
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
