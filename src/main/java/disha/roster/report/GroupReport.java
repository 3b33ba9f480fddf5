package disha.roster.report;

import disha.estimate.segment.AdviceGroup;
import disha.evidence.OfferVoice;
import disha.pdf.ClassPdf;
import disha.pdf.PdfPages;
import disha.pdf.page.ClassSheet;
import disha.roster.report.GroupTally.Concern;
import disha.roster.report.GroupTally.SegmentTally;
import disha.roster.report.GroupTally.StepTally;
import disha.roster.report.PeopleTally.ListedPerson;
import disha.roster.run.Counts;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.summary.Glance;
import disha.summary.wording.DocumentWords;
import disha.summary.wording.QuestionWords;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts into words what is said of a whole class.
public final class GroupReport {
  private static final int MOST_WORK = 12;
  private static final int MOST_FIRST = 8;
  private static final int MOST_QUESTIONS = 4;
  private static final int MOST_STEPS = 5;
  private static final int LOW = 10;
  private static final int MIDDLE = 50;
  private static final int HIGH = 90;

  /// The pages that it may take.
  private static final int MOST_PAGES = 2;

  private final GroupTally tally;
  private final Model model;
  private final Messages messages;
  private final QuestionWords questions;
  private final int names;

  /// @param names how many people each row names at most
  private GroupReport(GroupTally tally, Messages messages, int names) {
    this.tally = tally;
    this.model = tally.model();
    this.messages = messages;
    this.names = names;
    questions = new QuestionWords(model, messages);
  }

  /// The report as a PDF. The same arguments give the same bytes.
  ///
  /// @param list what the list is called
  /// @param file the name of its file, as many lists of a college can be called the same
  /// @param counts what became of its rows
  /// @param at the moment that it is of
  /// @param appVersion the version of the program
  public static byte[] pdf(
      GroupTally tally,
      String list,
      String file,
      Counts counts,
      Messages messages,
      ZonedDateTime at,
      String appVersion) {
    // Long names need more room than two pages have.
    int names = PeopleTally.MOST_NAMED;
    while (true) {
      ClassSheet sheet = new GroupReport(tally, messages, names).sheet(list, file, counts);
      byte[] pdf = ClassPdf.render(sheet, messages, at, appVersion);
      if (names == 1 || pages(pdf) <= MOST_PAGES) {
        return pdf;
      }
      names = names / 2;
    }
  }

  private static int pages(byte[] pdf) {
    try (PdfPages pages = new PdfPages(pdf)) {
      return pages.count();
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF could not be read in memory", e);
    }
  }

  private ClassSheet sheet(String list, String file, Counts counts) {
    List<SegmentTally> ordered =
        tally.segments().stream()
            .sorted(
                Comparator.comparingInt((SegmentTally s) -> s.in(AdviceGroup.BEST))
                    .thenComparingInt(SegmentTally::open)
                    .reversed())
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
        asked(),
        firsts(),
        talks(counts),
        messages.text("roster.report.rests", tally.people(), counts.refused())
            + " "
            + new DocumentWords(model, tally.assumptions(), messages).sureInShort()
            + OfferVoice.told(model, messages).map(by -> " " + by).orElse("")
            + (list.equals(file) ? "" : " " + messages.text("roster.report.file", file)));
  }

  private List<String> headlines(Counts counts) {
    List<String> out = new ArrayList<>();
    int talk = 0;
    for (Concern c : Concern.values()) {
      talk += tally.concerned(c).number();
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
    if (counts.statusOpen() > 0) {
      out.add(messages.text("roster.done.statusOpen", counts.statusOpen()));
    }
    if (counts.partly() > 0) {
      out.add(messages.text("roster.report.partly", counts.partly()));
    }
    return out;
  }

  private ClassSheet.WorkLine work(SegmentTally s) {
    String name = s.segment.name().in(messages.language());
    String sector = name(model.vocabulary().sectors(), s.segment.sector());
    return new ClassSheet.WorkLine(
        name,
        Glance.sectorBeside(name, sector).orElse(""),
        Integer.toString(s.in(AdviceGroup.BEST)),
        Integer.toString(s.open()),
        Integer.toString(s.in(AdviceGroup.AFTER_STEP)),
        Integer.toString(s.in(AdviceGroup.ONE_ANSWER)),
        s.pay.isEmpty() ? "" : pay(s));
  }

  private String pay(SegmentTally s) {
    String low = SpokenAmounts.month(s.pay.upTo(LOW));
    String middle = SpokenAmounts.month(s.pay.upTo(MIDDLE));
    String high = SpokenAmounts.month(s.pay.upTo(HIGH));
    return low.equals(high) ? middle : messages.text("roster.report.pay", middle, low, high);
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

  private List<ClassSheet.PeopleLine> talks(Counts counts) {
    List<ClassSheet.PeopleLine> out = new ArrayList<>();
    for (Concern c : Concern.values()) {
      if (tally.concerned(c).number() > 0) {
        out.add(line(messages.text("roster.concern", c), tally.concerned(c)));
      }
    }
    if (counts.refused() > 0) {
      out.add(
          line(
              messages.text("roster.report.unread"),
              counts.refused(),
              counts.firstRefused().stream()
                  .limit(names)
                  .map(r ->
                      r.name().isBlank()
                          ? messages.text("roster.report.row", Long.toString(r.row()))
                          : r.name())
                  .toList()));
    }
    return out;
  }

  private List<ClassSheet.PeopleLine> asked() {
    List<ClassSheet.PeopleLine> all =
        tally.questions().entrySet().stream()
            .map(q -> line(questions.asks(q.getKey()), q.getValue()))
            .toList();
    return first(
        all,
        MOST_QUESTIONS,
        messages.text("roster.report.otherQuestions"),
        tally.questions().values());
  }

  // What has no room is counted together.
  private List<ClassSheet.PeopleLine> first(
      List<ClassSheet.PeopleLine> all, int most, String others, Collection<PeopleTally> people) {
    if (all.size() <= most) {
      return all;
    }
    int rest = people.stream().skip(most).mapToInt(PeopleTally::number).sum();
    List<ClassSheet.PeopleLine> out = new ArrayList<>(all.subList(0, most));
    out.add(new ClassSheet.PeopleLine(others, Integer.toString(rest), ""));
    return out;
  }

  /// Each student at the work that fits them best of all.
  private List<ClassSheet.PeopleLine> firsts() {
    List<SegmentTally> all =
        tally.segments().stream()
            .filter(s -> s.first.number() > 0)
            .sorted(Comparator.comparingInt(s -> -s.first.number()))
            .toList();
    return first(
        all.stream().map(s -> line(s.segment.name().in(messages.language()), s.first)).toList(),
        MOST_FIRST,
        messages.text("roster.report.otherWork"),
        all.stream().map(s -> s.first).toList());
  }

  private ClassSheet.PeopleLine line(String says, PeopleTally people) {
    return line(
        says, people.number(), people.named().stream().limit(names).map(this::called).toList());
  }

  private ClassSheet.PeopleLine line(String says, long people, List<String> named) {
    String listed = String.join(messages.text("list.separator"), named);
    long more = people - named.size();
    return new ClassSheet.PeopleLine(
        says,
        Long.toString(people),
        named.isEmpty() || more <= 0 ? listed : messages.text("roster.report.more", listed, more));
  }

  // Two of one name are told apart by the number of the college, or by their rows.
  private String called(ListedPerson p) {
    String row = messages.text("roster.report.row", Long.toString(p.row()));
    if (p.name().isBlank()) {
      return p.roll().isEmpty() ? row : p.roll();
    }
    return tally.isShared(p.name())
        ? messages.text("roster.report.shared", p.name(), p.roll().isEmpty() ? row : p.roll())
        : p.name();
  }
}
