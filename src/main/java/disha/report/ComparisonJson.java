package disha.report;

import com.google.gson.stream.JsonWriter;
import disha.basics.Keys;
import disha.estimate.Estimate;
import disha.estimate.compare.Comparison;
import disha.estimate.compare.SegmentComparison;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayNow;
import disha.estimate.verdict.Verdict;
import disha.profile.QuestionId;
import disha.summary.Summary;
import disha.summary.comparison.ComparisonSummary;
import disha.summary.comparison.ComparisonSummary.ComparedRow;
import disha.text.Messages;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A comparison as JSON for scripts: what differs, each figure with the ids of its facts and
/// assumptions. Lists under `profiles` and `values` hold one item for each profile, in order.
public final class ComparisonJson extends JsonFigures {
  private final Comparison comparison;
  private final ComparisonSummary summary;

  private ComparisonJson(
      Comparison comparison, ComparisonSummary summary, Messages messages, JsonWriter out) {
    super(comparison.estimates().getFirst().model(), messages, out);
    this.comparison = comparison;
    this.summary = summary;
  }

  /// The report, ending in a line break.
  ///
  /// @param summary the same comparison in words
  public static String of(Comparison comparison, ComparisonSummary summary, Messages messages) {
    return written(out -> new ComparisonJson(comparison, summary, messages, out).write());
  }

  private void write() throws IOException {
    out.beginObject();
    model();
    out.name("prices").value(Keys.of(comparison.estimates().getFirst().prices()));
    texts("headlines", summary.headlines());
    profiles();
    rows("answers", summary.answers());
    texts("sameAnswers", comparison.alike().stream().map(QuestionId::text).toList());
    rows("assumptions", summary.assumptions());
    out.name("segments").beginArray();
    for (SegmentComparison s : comparison.differing()) {
      segment(s);
    }
    out.endArray();
    texts("sameSegments", comparison.same().stream().map(s -> s.segment().id()).toList());
    facts();
    out.endObject();
  }

  private void profiles() throws IOException {
    Set<Verdict> met = EnumSet.noneOf(Verdict.class);
    comparison.estimates().forEach(e -> met.addAll(e.counts().keySet()));
    out.name("profiles").beginArray();
    for (int i = 0; i < summary.columns().size(); i++) {
      ComparisonSummary.ProfileColumn c = summary.columns().get(i);
      Estimate e = comparison.estimates().get(i);
      out.beginObject();
      out.name("letter").value(c.letter());
      out.name("title").value(c.title());
      out.name("errors").beginArray();
      for (Summary.FieldProblem p : c.errors()) {
        problem(p);
      }
      out.endArray();
      out.name("counts").beginObject();
      for (Verdict v : met) {
        if (e.errors().isEmpty()) {
          out.name(Keys.of(v)).value(e.counts().getOrDefault(v, 0L));
        }
      }
      out.endObject();
      out.name("groups").beginObject();
      for (ComparisonSummary.ComparedGroup count : summary.counts()) {
        if (count.numbers().get(i).isPresent()) {
          out.name(Keys.of(count.group())).value(count.numbers().get(i).get());
        }
      }
      out.endObject();
      texts("changedAssumptions", e.assumptions().changes().keySet());
      out.endObject();
    }
    out.endArray();
  }

  private void rows(String key, List<ComparedRow> rows) throws IOException {
    out.name(key).beginArray();
    for (ComparedRow row : rows) {
      out.beginObject();
      out.name("id").value(row.id());
      out.name("says").value(row.says());
      texts("values", row.cells().stream().map(ComparisonSummary.ColumnText::text).toList());
      out.endObject();
    }
    out.endArray();
  }

  private void segment(SegmentComparison s) throws IOException {
    out.beginObject();
    out.name("id").value(s.segment().id());
    out.name("name").value(s.segment().name().in(messages.language()));
    out.name("sector").value(s.segment().sector());
    out.name("differsInGroup").value(s.differsInGroup());
    out.name("differsInVerdict").value(s.differsInVerdict());
    out.name("differsInPay").value(s.differsInPay());
    out.name("profiles").beginArray();
    for (int i = 0; i < s.standings().size(); i++) {
      Optional<SegmentComparison.EstimateStanding> standing = s.standings().get(i);
      if (standing.isPresent()) {
        standing(s, i, standing.get());
      } else {
        out.nullValue();
      }
    }
    out.endArray();
    out.endObject();
  }

  private void standing(SegmentComparison s, int profile, SegmentComparison.EstimateStanding x)
      throws IOException {
    out.beginObject();
    out.name("group").value(Keys.of(x.estimate().group()));
    out.name("verdict").value(Keys.of(x.estimate().verdict()));
    texts("possible", x.estimate().possible().stream().sorted().map(Keys::of).toList());
    if (x.projection().isPresent()) {
      out.name("years").beginArray();
      for (int year : Comparison.YEARS) {
        out.beginObject();
        out.name("year").value(year);
        PayNow then = x.pay(year).orElseThrow();
        year(then);
        Optional<PayNow> first = s.standings().getFirst().flatMap(f -> f.pay(year));
        if (profile > 0 && first.isPresent()) {
          change(first.get(), then);
        }
        out.endObject();
      }
      out.endArray();
      ceiling(x);
    }
    out.endObject();
  }

  private void year(PayNow y) throws IOException {
    out.name("experienceMonths").value(y.months());
    figure("low", y.low());
    figure("likely", y.likely());
    figure("high", y.high());
    out.name("beyondEvidence").value(y.beyondEvidence());
  }

  private void change(PayNow from, PayNow to) throws IOException {
    out.name("change").beginObject();
    difference("low", from.low().pay(), to.low().pay());
    difference("likely", from.likely().pay(), to.likely().pay());
    difference("high", from.high().pay(), to.high().pay());
    out.endObject();
  }

  private void difference(String key, Pay from, Pay to) throws IOException {
    out.name(key).beginObject();
    out.name("paiseAYear").value(to.minus(from).paiseAYear());
    // The differences of what is shown, so that the months add up.
    out.name("rupeesAMonth").value(to.rupeesAMonth() - from.rupeesAMonth());
    out.name("rupeesAYear").value(to.rupeesAYear() - from.rupeesAYear());
    out.endObject();
  }

  private void ceiling(SegmentComparison.EstimateStanding x) throws IOException {
    Optional<PayNow.Ceiling> ceiling = x.pay(0).flatMap(PayNow::ceiling);
    if (ceiling.isPresent()) {
      out.name("ceiling").beginObject();
      out.name("fromMonths").value(ceiling.get().months());
      figure("low", ceiling.get().low());
      figure("high", ceiling.get().high());
      out.endObject();
    }
    Optional<Integer> within = x.projection().flatMap(p -> p.ceiling());
    if (within.isPresent()) {
      out.name("ceilingInMonths").value(within.get());
    }
  }
}
