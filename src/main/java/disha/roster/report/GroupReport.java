package disha.roster.report;

import disha.estimate.segment.AdviceGroup;
import disha.pdf.ClassPdf;
import disha.pdf.page.ClassSheet;
import disha.roster.report.GroupTally.Concern;
import disha.roster.report.GroupTally.SegmentTally;
import disha.roster.report.GroupTally.StepTally;
import disha.roster.run.Counts;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts into words what is said of a whole class.
public final class GroupReport {
  private static final int MOST_WORK = 16;
  private static final int MOST_STEPS = 8;
  private static final int LOW = 10;
  private static final int MIDDLE = 50;
  private static final int HIGH = 90;

  private final GroupTally tally;
  private final Model model;
  private final Messages messages;

  private GroupReport(GroupTally tally, Messages messages) {
    this.tally = tally;
    this.model = tally.model();
    this.messages = messages;
  }

  /// The report as a PDF. The same arguments give the same bytes.
  ///
  /// @param list what the list is called
  /// @param counts what became of its rows
  /// @param at the moment that it is of
  /// @param appVersion the version of the program
  public static byte[] pdf(
      GroupTally tally,
      String list,
      Counts counts,
      Messages messages,
      ZonedDateTime at,
      String appVersion) {
    ClassSheet sheet = new GroupReport(tally, messages).sheet(list, counts);
    return ClassPdf.render(sheet, messages, at, appVersion);
  }

  private ClassSheet sheet(String list, Counts counts) {
    List<SegmentTally> ordered =
        tally.segments().stream()
            .sorted(Comparator.comparingInt(SegmentTally::open).reversed())
            .toList();
    List<SegmentTally> told = ordered.stream().filter(s -> s.open() > 0).limit(MOST_WORK).toList();
    long more = ordered.stream().filter(s -> s.open() > 0).count() - told.size();
    long none = ordered.stream().filter(s -> s.open() == 0).count();
    return new ClassSheet(
        messages.text("roster.report.title", list),
        model.manifest().name().in(messages.language()) + " " + model.manifest().version(),
        headlines(counts),
        told.stream().map(this::work).toList(),
        messages.text("roster.report.others", more, none),
        tally.steps().stream().limit(MOST_STEPS).map(this::step).toList(),
        talks(),
        messages.text(
            "roster.report.rests", Long.toString(counts.read()), Long.toString(counts.refused())));
  }

  private List<String> headlines(Counts counts) {
    List<String> out = new ArrayList<>();
    int talk = 0;
    for (Concern c : Concern.values()) {
      talk += tally.concerned(c);
    }
    out.add(messages.text("roster.report.people", tally.people(), tally.people() - talk));
    tally.steps().stream()
        .findFirst()
        .ifPresent(s ->
            out.add(
                messages.text(
                    "roster.report.step",
                    s.move.says().in(messages.language()),
                    Integer.toString(s.people),
                    Integer.toString(tally.people()),
                    most(s))));
    if (counts.refused() > 0) {
      out.add(messages.text("roster.report.refused", counts.refused()));
    }
    if (counts.partly() > 0) {
      out.add(messages.text("roster.report.partly", counts.partly()));
    }
    return out;
  }

  private ClassSheet.WorkLine work(SegmentTally s) {
    return new ClassSheet.WorkLine(
        s.segment.name().in(messages.language()),
        name(model.vocabulary().sectors(), s.segment.sector()),
        Integer.toString(s.open()),
        Integer.toString(s.in(AdviceGroup.BEST)),
        Integer.toString(s.in(AdviceGroup.AFTER_STEP)),
        Integer.toString(s.in(AdviceGroup.ONE_ANSWER)),
        s.pay.isEmpty()
            ? ""
            : messages.text(
                "roster.report.pay",
                SpokenAmounts.month(s.pay.upTo(LOW)),
                SpokenAmounts.month(s.pay.upTo(MIDDLE)),
                SpokenAmounts.month(s.pay.upTo(HIGH))));
  }

  private String name(List<? extends Named> known, String id) {
    return Vocabulary.find(known, id).map(n -> n.name().in(messages.language())).orElse(id);
  }

  private ClassSheet.StepLine step(StepTally s) {
    return new ClassSheet.StepLine(
        s.move.says().in(messages.language()),
        messages.text(
            "roster.report.of", Integer.toString(s.people), Integer.toString(tally.people())),
        s.opens.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(3)
            .map(e -> opened(e.getKey(), e.getValue()))
            .collect(Collectors.joining(messages.text("list.separator"))));
  }

  private String most(StepTally s) {
    return s.opens.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> opened(e.getKey(), e.getValue()))
        .orElse("");
  }

  private String opened(String segment, int people) {
    return messages.text(
        "roster.report.opened",
        model.segment(segment).name().in(messages.language()),
        Integer.toString(people));
  }

  private List<ClassSheet.TalkLine> talks() {
    List<ClassSheet.TalkLine> out = new ArrayList<>();
    for (Concern c : Concern.values()) {
      int people = tally.concerned(c);
      if (people > 0) {
        List<String> names =
            tally.named().stream()
                .filter(n -> n.concern() == c)
                .map(n ->
                    n.name().isBlank()
                        ? messages.text("roster.report.row", Long.toString(n.row()))
                        : n.name())
                .toList();
        String listed = String.join(messages.text("list.separator"), names);
        out.add(
            new ClassSheet.TalkLine(
                messages.text("roster.concern", c),
                Integer.toString(people),
                people > names.size()
                    ? messages.text("roster.report.more", listed, people - names.size())
                    : listed));
      }
    }
    return out;
  }
}
