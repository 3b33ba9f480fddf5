package disha.summary;

import disha.summary.ComparisonDigest.Group;
import disha.summary.ComparisonDigest.Most;
import disha.summary.ComparisonDigest.Rest;
import disha.summary.ComparisonDigest.Standing;
import disha.summary.ComparisonSummary.Cell;
import disha.summary.ComparisonSummary.Segment;
import disha.summary.ComparisonSummary.Year;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts together the segments of a comparison of which the same is told.
final class DigestWords {
  private final ComparisonSummary summary;
  private final Messages messages;

  DigestWords(ComparisonSummary summary, Messages messages) {
    this.summary = summary;
    this.messages = messages;
  }

  ComparisonDigest digest() {
    return new ComparisonDigest(
        groups(summary.segments()), groups(summary.same()), reaches(), rests());
  }

  private List<Group> groups(List<Segment> segments) {
    Map<List<Object>, List<Segment>> alike = new LinkedHashMap<>();
    segments.forEach(s -> alike.computeIfAbsent(told(s), t -> new ArrayList<>()).add(s));
    return alike.values().stream().map(this::group).toList();
  }

  /// All that is told of a segment but its name.
  private List<Object> told(Segment s) {
    return List.of(
        s.sector(),
        s.cells().stream().map(c -> c.map(cell -> told(cell, s.verdict()))).toList(),
        most(s).map(m -> List.of(m.text().cited(), m.within())));
  }

  private static List<Object> told(Cell c, boolean because) {
    List<Object> out = new ArrayList<>();
    out.add(c.verdictChanged());
    out.add(c.payChanged());
    out.add(c.segment().verdictWord());
    out.add(because ? c.segment().because().cited() : "");
    out.add(c.segment().noPay());
    c.years().stream().limit(1).forEach(now -> out.addAll(told(now)));
    c.years().stream()
        .skip(1)
        .forEach(later -> out.addAll(List.of(later.pay().likely(), later.pay().heldFlat())));
    return out;
  }

  private static List<Object> told(Year now) {
    return List.of(
        now.pay().low(),
        now.pay().likely(),
        now.pay().high(),
        now.change().map(ComparisonSummary.Change::likely));
  }

  private Group group(List<Segment> alike) {
    Segment first = alike.getFirst();
    List<Optional<Standing>> columns =
        IntStream.range(0, first.cells().size())
            .mapToObj(i -> first.cells().get(i).map(c -> new Standing(c, because(alike, i))))
            .toList();
    return new Group(first.sector(), names(alike), columns, most(alike));
  }

  private String names(List<Segment> segments) {
    return String.join(
        messages.text("list.separator"), segments.stream().map(Segment::name).toList());
  }

  private Optional<Most> most(List<Segment> alike) {
    return most(alike.getFirst())
        .map(m ->
            new Most(
                together(alike.stream().flatMap(s -> most(s).stream()).map(Most::text)),
                m.within()));
  }

  private List<ComparisonDigest.Reach> reaches() {
    Map<List<String>, List<Segment>> alike = new LinkedHashMap<>();
    for (Segment s : summary.segments()) {
      most(s)
          .map(m -> List.of(m.text().cited(), m.within()))
          .ifPresent(said -> alike.computeIfAbsent(said, m -> new ArrayList<>()).add(s));
    }
    return alike.values().stream()
        .map(all -> new ComparisonDigest.Reach(names(all), most(all).orElseThrow()))
        .toList();
  }

  private static Optional<Sentence> because(List<Segment> alike, int column) {
    return alike.getFirst().verdict()
        ? Optional.of(
            together(
                alike.stream()
                    .flatMap(s -> s.cells().get(column).stream())
                    .map(c -> c.segment().because())))
        : Optional.empty();
  }

  // The same words can rest on more assumptions in one segment than in another.
  private static Sentence together(Stream<Sentence> alike) {
    List<Sentence> all = alike.toList();
    return new Sentence(
        all.getFirst().text(),
        all.getFirst().citations(),
        all.stream().flatMap(s -> s.assumptions().stream()).distinct().toList());
  }

  private String letter(int column) {
    return summary.columns().get(column).letter();
  }

  private Optional<Most> most(Segment s) {
    Map<String, ProjectionSummary.Ceiling> named = new LinkedHashMap<>();
    for (int i = 0; i < s.cells().size(); i++) {
      String letter = letter(i);
      s.cells()
          .get(i)
          .flatMap(c -> c.segment().projection())
          .flatMap(ProjectionSummary::ceiling)
          .ifPresent(c -> named.put(letter, c));
    }
    if (named.values().stream().map(ProjectionSummary.Ceiling::months).distinct().count() < 2) {
      return Optional.empty();
    }
    List<String> when = new ArrayList<>();
    named.forEach((letter, c) -> when.add(messages.text("compare.within", letter, c.when())));
    return Optional.of(
        new Most(
            named.values().iterator().next().text(),
            String.join(messages.text("list.separator"), when)));
  }

  /// What figures have in common that are told together.
  private record About(String words, List<Integer> citations) {}

  /// Once for each kind of work and experience.
  private List<Rest> rests() {
    Map<About, TreeSet<String>> letters = new LinkedHashMap<>();
    Map<About, List<Sentence>> rests = new LinkedHashMap<>();
    for (Segment s : summary.segments()) {
      for (int i = 0; i < s.cells().size(); i++) {
        Optional<PaySummary> pay = s.cells().get(i).flatMap(c -> c.segment().pay());
        if (pay.isPresent()) {
          Sentence rest = pay.get().rests();
          String words = messages.text("report.pay", s.sector(), pay.get().experience());
          About about = new About(words, rest.citations());
          letters.computeIfAbsent(about, a -> new TreeSet<>()).add(letter(i));
          rests
              .computeIfAbsent(about, a -> new ArrayList<>())
              .add(new Sentence(words, rest.citations(), rest.assumptions()));
        }
      }
    }
    String comma = messages.text("list.comma");
    return letters.entrySet().stream()
        .map(e ->
            new Rest(String.join(comma, e.getValue()), together(rests.get(e.getKey()).stream())))
        .toList();
  }
}
