package disha.summary.comparison;

import disha.summary.PaySummary;
import disha.summary.ProjectionSummary;
import disha.summary.Sentence;
import disha.summary.comparison.ComparisonDigest.ColumnStanding;
import disha.summary.comparison.ComparisonDigest.FigureBasis;
import disha.summary.comparison.ComparisonDigest.Most;
import disha.summary.comparison.ComparisonDigest.SegmentGroup;
import disha.summary.comparison.ComparisonSummary.ComparedSegment;
import disha.summary.comparison.ComparisonSummary.SegmentInColumn;
import disha.summary.comparison.ComparisonSummary.YearInColumn;
import disha.text.Messages;
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

  private List<SegmentGroup> groups(List<ComparedSegment> segments) {
    Map<List<Object>, List<ComparedSegment>> alike = new LinkedHashMap<>();
    segments.forEach(s -> alike.computeIfAbsent(told(s), t -> new ArrayList<>()).add(s));
    return alike.values().stream().map(this::group).toList();
  }

  /// All that is told of a segment but its name.
  private List<Object> told(ComparedSegment s) {
    return List.of(
        s.sector(),
        s.cells().stream().map(c -> c.map(cell -> told(cell, s.standing()))).toList(),
        most(s).map(m -> List.of(m.text().cited(), m.within())));
  }

  private static List<Object> told(SegmentInColumn c, boolean because) {
    List<Object> out = new ArrayList<>();
    out.add(c.standingChanged());
    out.add(c.payChanged());
    out.add(c.standing());
    out.add(because ? c.segment().because().cited() : "");
    out.add(c.segment().noPay());
    c.years().stream().limit(1).forEach(now -> out.addAll(told(now)));
    c.years().stream()
        .skip(1)
        .forEach(later -> out.addAll(List.of(later.pay().likely(), later.pay().heldFlat())));
    return out;
  }

  private static List<Object> told(YearInColumn now) {
    return List.of(
        now.pay().low(),
        now.pay().likely(),
        now.pay().high(),
        now.change().map(ComparisonSummary.PayDifference::likely));
  }

  private SegmentGroup group(List<ComparedSegment> alike) {
    ComparedSegment first = alike.getFirst();
    List<Optional<ColumnStanding>> columns =
        IntStream.range(0, first.cells().size())
            .mapToObj(i -> first.cells().get(i).map(c -> new ColumnStanding(c, because(alike, i))))
            .toList();
    return new SegmentGroup(first.sector(), names(alike), columns, most(alike));
  }

  private String names(List<ComparedSegment> segments) {
    return String.join(
        messages.text("list.separator"), segments.stream().map(ComparedSegment::name).toList());
  }

  private Optional<Most> most(List<ComparedSegment> alike) {
    return most(alike.getFirst())
        .map(m ->
            new Most(
                together(alike.stream().flatMap(s -> most(s).stream()).map(Most::text)),
                m.within()));
  }

  private List<ComparisonDigest.SharedCeiling> reaches() {
    Map<List<String>, List<ComparedSegment>> alike = new LinkedHashMap<>();
    for (ComparedSegment s : summary.segments()) {
      most(s)
          .map(m -> List.of(m.text().cited(), m.within()))
          .ifPresent(said -> alike.computeIfAbsent(said, m -> new ArrayList<>()).add(s));
    }
    return alike.values().stream()
        .map(all -> new ComparisonDigest.SharedCeiling(names(all), most(all).orElseThrow()))
        .toList();
  }

  private static Optional<Sentence> because(List<ComparedSegment> alike, int column) {
    return alike.getFirst().standing()
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

  private Optional<Most> most(ComparedSegment s) {
    Map<String, ProjectionSummary.CeilingPoint> named = new LinkedHashMap<>();
    for (int i = 0; i < s.cells().size(); i++) {
      String letter = letter(i);
      s.cells()
          .get(i)
          .flatMap(c -> c.segment().projection())
          .flatMap(ProjectionSummary::ceiling)
          .ifPresent(c -> named.put(letter, c));
    }
    if (named.values().stream().map(ProjectionSummary.CeilingPoint::months).distinct().count()
        < 2) {
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
  private record SharedSource(String words, List<Integer> citations) {}

  /// Once for each kind of work and experience.
  private List<FigureBasis> rests() {
    Map<SharedSource, TreeSet<String>> letters = new LinkedHashMap<>();
    Map<SharedSource, List<Sentence>> rests = new LinkedHashMap<>();
    for (ComparedSegment s : summary.segments()) {
      for (int i = 0; i < s.cells().size(); i++) {
        Optional<PaySummary> pay = s.cells().get(i).flatMap(c -> c.segment().pay());
        if (pay.isPresent()) {
          Sentence rest = pay.get().rests();
          String words = messages.text("report.pay", s.sector(), pay.get().experience());
          SharedSource about = new SharedSource(words, rest.citations());
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
            new FigureBasis(
                String.join(comma, e.getValue()), together(rests.get(e.getKey()).stream())))
        .toList();
  }
}
