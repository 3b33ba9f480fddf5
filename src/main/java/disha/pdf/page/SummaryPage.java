package disha.pdf.page;

import com.samskivert.mustache.Mustache;
import disha.pdf.chart.Drawings;
import disha.pdf.chart.Labels;
import disha.summary.Citation;
import disha.summary.Context;
import disha.summary.Glance;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.summary.Since;
import disha.summary.Summary;
import disha.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the templates of a summary read beside the summary itself: marks, numbered as they come in
/// the page; rows that say at once what several have in common; the chart. It is read once, from
/// the top of the page to its end.
public final class SummaryPage {
  private final Summary summary;
  private final boolean full;
  private final boolean web;
  private final Messages messages;
  private final Room room;
  private final Footnotes footnotes;
  private final Drawings drawings = new Drawings();
  private final Frame frame;
  private final YearsChart years;
  private final WorkRows work;

  /// @param full whether the annex is there
  /// @param web whether it is for a screen: pictures stand in the page itself
  /// @param room how much is told
  public SummaryPage(
      Summary summary,
      boolean full,
      boolean web,
      Room room,
      LocalDate date,
      String appVersion,
      Messages messages) {
    this.summary = summary;
    this.full = full && !summary.segments().isEmpty();
    this.web = web;
    this.messages = messages;
    this.room = room;
    this.footnotes =
        new Footnotes(summary.citations(), this.full ? summary.assumptions() : List.of(), messages);
    this.years = new YearsChart(summary, messages, drawings);
    this.work = new WorkRows(messages);
    this.frame =
        Frame.of(
                messages.text("pdf.title"),
                messages.text("pdf.subject"),
                summary.model(),
                date,
                appVersion,
                messages)
            .named(summary.name().orElse("").strip())
            .outlined(bookmarks());
  }

  /// What a reader's window is called.
  public String titleBar() {
    return frame.titleBar();
  }

  /// The drawings of the page, once it has been filled.
  public Drawings drawings() {
    return drawings;
  }

  boolean web() {
    return web;
  }

  boolean full() {
    return full;
  }

  Room room() {
    return room;
  }

  Summary summary() {
    return summary;
  }

  Frame frame() {
    return frame;
  }

  Labels label() {
    return new Labels(messages);
  }

  String scenarioLine() {
    return summary.scenario().isBlank() ? "" : messages.text("pdf.scenario", summary.scenario());
  }

  /// The marks of the sentence around it.
  Mustache.Lambda marks() {
    return (fragment, out) -> {
      for (Reference mark : footnotes.of((Sentence) fragment.context()).references()) {
        fragment.execute(mark, out);
      }
    };
  }

  /// What the first kinds of work are, such as those that are best.
  String cardsTitle() {
    return summary.groupWord(summary.glance().cards().getFirst().group());
  }

  private String firstSector() {
    return summary.glance().cards().stream().findFirst().map(Glance.Card::sector).orElse("");
  }

  /// What all cards say on pay beside its amount, where it is the same.
  Optional<Glance.PayInBrief> samePay() {
    return summary.glance().samePay();
  }

  List<WorkRows.NamesRow> beside() {
    return work.of(summary.glance().also(), room.rowsBeside(), room.namesBeside());
  }

  /// What the person has told, shortened where there is no room.
  List<Summary.Told> told() {
    return summary.person().stream()
        .map(t -> new Summary.Told(t.question(), t.topic(), shortened(t)))
        .toList();
  }

  // What was studied begins with the degree, which is never cut, however many there are.
  private String shortened(Summary.Told told) {
    if (!told.isOfStudies()) {
      return shortened(told.answer(), room.answerLetters(), 0);
    }
    String separator = messages.text("list.separator");
    List<String> studies = List.of(told.answer().split(Pattern.quote(separator)));
    return studies.stream()
        .map(s ->
            shortened(
                s,
                room.answerLetters() / studies.size(),
                (s + messages.text("list.comma")).indexOf(messages.text("list.comma"))))
        .collect(Collectors.joining(separator));
  }

  private String shortened(String answer, int letters, int least) {
    if (answer.codePointCount(0, answer.length()) <= letters) {
      return answer;
    }
    int end = answer.offsetByCodePoints(0, letters);
    int word = answer.lastIndexOf(' ', end);
    int cut = Math.max(word > 0 ? word : end, least);
    return cut >= answer.length() ? answer : messages.text("pdf.cut", answer.substring(0, cut));
  }

  /// The kind of work that the second page is about.
  Optional<SegmentSummary> first() {
    return summary.segments().stream().findFirst();
  }

  Optional<YearsChart.Course> course() {
    return first().flatMap(years::course);
  }

  /// Pay of the first kind of work in few words, if page 1 has it.
  Optional<Glance.PayInBrief> brief() {
    return first().stream()
        .flatMap(s -> summary.glance().cards().stream().filter(c -> c.id().equals(s.id())))
        .flatMap(c -> c.pay().stream())
        .findFirst();
  }

  /// What each source says of the person, the sources that say the same together.
  List<Opinion> opinions() {
    if (!room.tellsOpinions()) {
      return List.of();
    }
    Map<String, List<Sentence>> out = new LinkedHashMap<>();
    first().stream()
        .flatMap(s -> s.readings().stream())
        .forEach(r ->
            out.computeIfAbsent(r.outcomeWord(), k -> new ArrayList<>())
                .add(new Sentence(r.document(), r.says().citations(), r.says().assumptions())));
    return out.entrySet().stream().map(e -> new Opinion(e.getKey(), e.getValue())).toList();
  }

  /// Why the first kind of work has its verdict.
  Optional<Sentence> whyVerdict() {
    return first().map(s -> room.citesAll() ? s.because() : footnotes.oneOfEachSource(s.because()));
  }

  /// Sources that say the same of the person.
  record Opinion(String outcome, List<Sentence> documents) {}

  /// What moves pay here and is our guess.
  List<PaySummary.DriverLine> guesses() {
    return first().stream()
        .flatMap(s -> s.pay().stream())
        .flatMap(p -> p.drivers().stream())
        .filter(d -> d.moves() && room.tellsGuesses())
        .toList();
  }

  /// The assumptions that the person has changed.
  List<Summary.AssumptionLine> changed() {
    return summary.changedAssumptions();
  }

  // That pay grows with the years the chart tells.
  List<Context.WayLine> ways() {
    return Context.WayLine.steps(summary.context().ways()).stream().limit(room.ways()).toList();
  }

  /// Minimum wages that are more than the offer in hand, each with who tells of it.
  List<ToldWage> wages() {
    return summary.since().wages().stream()
        .map(w -> new ToldWage(w.text(), w.sources().getFirst()))
        .toList();
  }

  /// @param address of the first source
  record ToldWage(String text, String address) {
    String site() {
      return Since.site(address);
    }
  }

  /// What speaks against the job, the different kinds in turn.
  List<Sentence> against() {
    return SideNotes.of(summary.context().otherSide(), false, firstSector(), room.sides());
  }

  /// What speaks for it.
  List<Sentence> inFavour() {
    return SideNotes.of(summary.context().otherSide(), true, firstSector(), room.sides());
  }

  /// All of the other side of the job that has not been told.
  List<Sentence> otherSides() {
    List<Sentence> told = Stream.of(against(), inFavour()).flatMap(List::stream).toList();
    return summary.context().otherSide().stream()
        .map(Context.SideNote::text)
        .filter(text -> room.tellsAllSides() && !told.contains(text))
        .toList();
  }

  /// The topics on which sources that are cited so far disagree.
  List<Context.ConflictNote> disagreements() {
    return summary.context().conflicts().stream()
        .filter(conflict ->
            conflict.claims().stream()
                .flatMap(claim -> claim.citations().stream())
                .anyMatch(footnotes::isCited))
        .toList();
  }

  /// The other groups of work, and those of the first that page 1 had no room for.
  List<WorkRows.GroupRow> groups() {
    return groups(Room.GroupRoom.AMPLE);
  }

  /// The groups as page 2 names them, where there is room.
  List<WorkRows.GroupRow> groupsInShort() {
    if (web && !full) {
      return groups();
    }
    return !full && room.tellsGroups() ? groups(room.groups()) : List.of();
  }

  private List<WorkRows.GroupRow> groups(Room.GroupRoom room) {
    return Stream.concat(restOfFirst().stream(), summary.glance().groups().stream())
        .map(g -> work.group(g, room))
        .toList();
  }

  private Optional<Glance.Group> restOfFirst() {
    List<Glance.Row> also = summary.glance().also();
    List<WorkRows.NamesRow> all = work.of(also, Integer.MAX_VALUE, Integer.MAX_VALUE);
    return beside().equals(all)
        ? Optional.empty()
        : Optional.of(
            new Glance.Group(
                summary.glance().cards().getFirst().group(),
                messages.text("pdf.rest-of-first", cardsTitle()),
                "",
                also));
  }

  /// Whether work is named in the full report alone.
  boolean leavesOutWork() {
    List<WorkRows.GroupRow> told = groupsInShort();
    return !full
        && (told.size() < groups().size() || told.stream().anyMatch(WorkRows.GroupRow::leavesOut));
  }

  /// All kinds of work, for whoever has told nothing.
  List<WorkRows.NamesRow> all() {
    return work.all(summary.others());
  }

  /// The kinds of work told in full: those that differ in their names alone are one.
  List<SegmentSheet> sheets() {
    return SegmentSheet.of(
        summary.segments().stream().limit(room.sheets()).toList(), room, messages);
  }

  /// What is cited so far, by document.
  List<Endnotes.SourceGroup> sources() {
    return Endnotes.byDocument(footnotes, web || (full && room.quotesSources()));
  }

  /// The sources that the pages so far do not cite though the answer rests on them; empty where
  /// there are none.
  String uncited() {
    Set<String> shown =
        sources().stream().map(Endnotes.SourceGroup::document).collect(Collectors.toSet());
    return summary.citations().stream()
        .map(Citation::document)
        .filter(d -> !shown.contains(d))
        .distinct()
        .collect(Collectors.joining(messages.text("list.separator")));
  }

  /// The assumptions that are marked so far, and those that were changed.
  List<Endnotes.AssumptionEntry> assumed() {
    if (full) {
      changed().forEach(line -> footnotes.assumption(line.id()));
    }
    return Endnotes.assumptions(footnotes).stream().flatMap(t -> t.rows().stream()).toList();
  }

  private List<Frame.Bookmark> bookmarks() {
    List<String> parts = new ArrayList<>(List.of("pdf.part-top"));
    if (!summary.segments().isEmpty()) {
      parts.addAll(List.of("pdf.part-pay", "pdf.part-ways", "pdf.part-job", "pdf.part-sure"));
    } else if (summary.errors().isEmpty()) {
      parts.add("pdf.part-all");
    }
    if (full) {
      parts.addAll(List.of("pdf.part-annex", "pdf.part-assumptions", "pdf.part-silences"));
    }
    if (!summary.citations().isEmpty()) {
      parts.add("pdf.part-sources");
    }
    if (full && web && !summary.since().topics().isEmpty()) {
      parts.add("pdf.part-since");
    }
    // What a part is called ends in the id of its heading.
    return parts.stream()
        .map(p -> new Frame.Bookmark(messages.text(p), p.substring(p.indexOf('-') + 1)))
        .toList();
  }
}
