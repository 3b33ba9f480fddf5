package disha.report;

import com.google.gson.stream.JsonWriter;
import disha.basics.Keys;
import disha.estimate.Estimate;
import disha.estimate.Insights;
import disha.estimate.offer.OfferCheck;
import disha.estimate.pay.Band;
import disha.estimate.pay.CountedWork;
import disha.estimate.pay.DriverEffect;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayCurve;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Pool;
import disha.estimate.pay.Projection;
import disha.estimate.questions.NextQuestion;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.ReadingResult;
import disha.estimate.ways.DocumentGain;
import disha.estimate.ways.Gains;
import disha.estimate.ways.TimeNeeded;
import disha.estimate.ways.Way;
import disha.evidence.ChangeNote;
import disha.evidence.ChangePack;
import disha.evidence.EvidencePack;
import disha.evidence.MinimumWage;
import disha.evidence.MinimumWages;
import disha.evidence.OfferStatistics;
import disha.evidence.PackInfo;
import disha.profile.QuestionId;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Basis;
import disha.rules.grounds.Conflict;
import disha.rules.joining.Move;
import disha.rules.pay.SectorOrder;
import disha.summary.Context;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// An estimate as JSON for scripts: every figure with the ids of its facts and assumptions, every
/// verdict with the rule of each document.
public final class JsonReport extends JsonFigures {
  private static final int MILLIONTHS = 6;

  private final Insights insights;
  private final Estimate estimate;
  private final Optional<EvidencePack> onRecord;

  private JsonReport(
      Insights insights, Messages messages, Optional<EvidencePack> onRecord, JsonWriter out) {
    super(insights.estimate().model(), messages, out);
    this.insights = insights;
    this.onRecord = onRecord;
    this.estimate = insights.estimate();
  }

  /// The report, ending in a line break.
  ///
  /// @param insights as deep as can be
  public static String of(Insights insights, Messages messages) {
    return of(insights, messages, Optional.empty());
  }

  /// The same with offers on record beside the documents.
  public static String of(Insights insights, Messages messages, Optional<EvidencePack> onRecord) {
    return written(out -> new JsonReport(insights, messages, onRecord, out).write());
  }

  private void write() throws IOException {
    Summary summary = SummaryBuilder.build(insights, messages, SummaryOptions.SCRIPT);
    out.beginObject();
    model();
    if (summary.name().isPresent()) {
      out.name("name").value(summary.name().get());
    }
    out.name("headline").value(summary.headline());
    out.name("errors").beginArray();
    for (Summary.FieldProblem p : summary.errors()) {
      problem(p);
    }
    out.endArray();
    out.name("doubts").beginArray();
    for (Summary.FieldProblem p : summary.doubts()) {
      problem(p);
    }
    out.endArray();
    texts("guidance", summary.guidance());
    out.name("prices").value(Keys.of(estimate.prices()));
    if (onRecord.isPresent()) {
      pack(onRecord.get().info());
    }
    if (estimate.offer().isPresent()) {
      offer(estimate.offer().get());
    }
    out.name("nextQuestions").beginArray();
    for (NextQuestion q : insights.questions()) {
      out.beginObject();
      out.name("id").value(q.id().text());
      texts("decides", q.decides());
      texts("moves", q.moves());
      out.endObject();
    }
    out.endArray();
    out.name("segments").beginArray();
    for (SegmentEstimate s : estimate.segments()) {
      segment(s, summary.segment(s.segment().id()).orElseThrow().because().text());
    }
    out.endArray();
    paths();
    out.name("noPathsBecause").value(SummaryBuilder.noWays(insights, messages));
    conflicts(summary.context().conflicts());
    otherSide(summary.context().otherSide());
    assumptions();
    texts("silences", summary.silences());
    facts();
    out.endObject();
  }

  private void pack(PackInfo info) throws IOException {
    out.name("evidence").beginObject();
    out.name("title").value(info.title());
    out.name("maker").value(info.maker());
    out.name("date").value(info.date().toString());
    out.name("licence").value(info.licence());
    out.name("counts").value(estimate.model().offers().isPresent());
    out.endObject();
  }

  private void segment(SegmentEstimate s, String because) throws IOException {
    out.beginObject();
    out.name("id").value(s.segment().id());
    out.name("name").value(s.segment().name().in(messages.language()));
    out.name("sector").value(s.segment().sector());
    out.name("verdict").value(Keys.of(s.verdict()));
    texts("possible", s.possible().stream().sorted().map(Keys::of).toList());
    out.name("group").value(Keys.of(s.group()));
    if (s.interest().isPresent()) {
      out.name("interest").value(Keys.of(s.interest().get()));
    } else if (s.isRuledOut()) {
      out.name("ruledOutWithout").value(s.segment().ruledOutWithout().orElseThrow());
    }
    out.name("acceptance").value(Keys.of(s.acceptance()));
    out.name("fit").beginObject();
    out.name("sure").value(Keys.of(s.fit().sure()));
    out.name("possible").value(Keys.of(s.fit().possible()));
    if (s.finished().isPresent()) {
      out.name("once-finished").value(Keys.of(s.finished().get().sure()));
    }
    out.endObject();
    out.name("because").value(because);
    out.name("readings").beginArray();
    for (ReadingResult r : s.readings()) {
      reading(r);
    }
    out.endArray();
    out.name("voices").beginObject();
    out.name("admitting").value(s.voices().admitting().toString().replace(" ", ""));
    out.name("speaking").value(s.voices().speaking());
    out.endObject();
    out.name("needs").beginArray();
    for (NeedResult n : s.needs()) {
      need(n);
    }
    out.endArray();
    texts("denied", s.advice().denied().stream().map(d -> d.need().id()).toList());
    texts("waitsFor", s.advice().waitsFor().stream().map(QuestionId::text).toList());
    texts("openQuestions", s.openQuestions().stream().map(QuestionId::text).toList());
    if (s.pay().isPresent()) {
      out.name("pay");
      pay(
          s.pay().get(),
          insights
              .inOtherRupees()
              .segment(s.segment().id())
              .flatMap(SegmentEstimate::pay)
              .orElseThrow());
    }
    if (onRecord.isPresent() && s.pay().isPresent()) {
      onRecord(onRecord.get().of(s.segment().id(), s.pay().get().months()));
    }
    Optional<Projection> projection = insights.projection(s.segment().id());
    if (projection.isPresent()) {
      projection(projection.get());
    }
    out.endObject();
  }

  private void reading(ReadingResult r) throws IOException {
    out.beginObject();
    out.name("document").value(r.reading().document());
    texts("possible", r.possible().stream().sorted().map(Keys::of).toList());
    if (r.rule().isPresent()) {
      var rule = r.rule().get();
      out.name("outcome").value(Keys.of(rule.outcome()));
      out.name("rule").value(rule.id());
      out.name("says").value(rule.says().in(messages.language()));
      if (rule.step().isPresent()) {
        out.name("step").value(rule.step().get().in(messages.language()));
      }
      basis(rule.basis());
    }
    out.endObject();
  }

  private void basis(Basis basis) throws IOException {
    out.name("basis")
        .value(
            switch (basis) {
              case Basis.Stated b -> "stated";
              case Basis.Inferred b -> "inferred";
              case Basis.Assumed b -> "assumed";
            });
    basis(basis.facts(), basis.assumptions());
  }

  private void need(NeedResult n) throws IOException {
    out.beginObject();
    out.name("id").value(n.need().id());
    out.name("force").value(Keys.of(n.need().force()));
    out.name("met").value(Keys.of(n.met()));
    basis(n.need().basis());
    out.endObject();
  }

  /// @param other the same in the rupees that the estimate is not given in
  private void pay(PayNow p, PayNow other) throws IOException {
    out.beginObject();
    out.name("experienceMonths").value(p.months());
    out.name("experience").value(Keys.of(p.experience()));
    work(p.work());
    figure("low", p.low());
    figure("likely", p.likely());
    figure("high", p.high());
    out.name(Keys.of(insights.inOtherRupees().prices())).beginObject();
    figure("low", other.low());
    figure("likely", other.likely());
    figure("high", other.high());
    out.endObject();
    figure("spanLow", p.spanLow());
    figure("spanHigh", p.spanHigh());
    if (p.ceiling().isPresent()) {
      out.name("ceiling").beginObject();
      out.name("fromMonths").value(p.ceiling().get().months());
      figure("low", p.ceiling().get().low());
      figure("high", p.ceiling().get().high());
      out.endObject();
    }
    out.name("beyondEvidence").value(p.beyondEvidence());
    out.name("position").value(BigDecimal.valueOf(p.position(), MILLIONTHS));
    figure("middle", p.middle());
    out.name("drivers").beginArray();
    Pay reached = p.middle().pay();
    for (DriverEffect d : p.drivers()) {
      out.beginObject();
      out.name("id").value(d.driver().id());
      out.name("applies").value(Keys.of(d.applies()));
      Pay next = reached.plus(d.change());
      out.name("paiseAYear").value(d.change().paiseAYear());
      // The differences of what is shown, so that the months add up.
      out.name("rupeesAMonth").value(next.rupeesAMonth() - reached.rupeesAMonth());
      out.name("rupeesAYear").value(next.rupeesAYear() - reached.rupeesAYear());
      reached = next;
      basis(d.driver().basis());
      out.endObject();
    }
    out.endArray();
    out.name("evidence").beginArray();
    for (PayCurve.Point point : p.points()) {
      for (Band b : point.pool().bands()) {
        band(point.months(), b);
      }
    }
    out.endArray();
    out.name("shownOnly").beginArray();
    for (Band b : p.setAside()) {
      out.beginObject();
      claim(b);
      out.endObject();
    }
    out.endArray();
    out.name("reversed").beginArray();
    for (SectorOrder o : p.reversed()) {
      out.beginObject();
      out.name("id").value(o.id());
      out.name("higher").value(o.higher());
      out.name("lower").value(o.lower());
      out.name("says").value(o.says().in(messages.language()));
      basis(o.basis());
      out.endObject();
    }
    out.endArray();
    out.endObject();
  }

  /// How much of a person's work counts, whichever way work outside the sector does.
  private void work(CountedWork work) throws IOException {
    out.name("experienceMonthsLeast").value(work.least());
    out.name("experienceMonthsMost").value(work.most());
    out.name("otherWorkMonths").value(work.leftOut());
  }

  private void projection(Projection p) throws IOException {
    out.name("projection").beginObject();
    out.name("years").beginArray();
    for (int year = 0; year < p.years().size(); year++) {
      PayNow y = p.years().get(year);
      out.beginObject();
      out.name("year").value(year);
      out.name("experienceMonths").value(y.months());
      figure("low", y.low());
      figure("likely", y.likely());
      figure("high", y.high());
      out.name("beyondEvidence").value(y.beyondEvidence());
      out.endObject();
    }
    out.endArray();
    out.name("steps").beginArray();
    for (Projection.Milestone m : p.steps()) {
      out.beginObject();
      out.name("id").value(m.step().id());
      out.name("inMonths").value(m.months());
      basis(m.step().basis());
      out.endObject();
    }
    out.endArray();
    out.name("evidence").beginArray();
    for (Projection.EvidencePoint e : p.evidence()) {
      band("inMonths", e.months(), e.band());
    }
    out.endArray();
    if (p.ceiling().isPresent()) {
      out.name("ceilingInMonths").value(p.ceiling().get());
    }
    out.endObject();
  }

  private void onRecord(OfferStatistics offers) throws IOException {
    out.name("onRecord").beginObject();
    out.name("count").value(offers.count());
    out.name("fromYears").value(offers.band().from());
    if (!offers.band().isOpen()) {
      out.name("toYears").value(offers.band().to());
    }
    if (offers.quartiles().isPresent()) {
      quartile("first", offers.quartiles().get().first());
      quartile("median", offers.quartiles().get().median());
      quartile("third", offers.quartiles().get().third());
    }
    out.endObject();
  }

  private void quartile(String name, Pay pay) throws IOException {
    out.name(name).beginObject();
    amount(pay);
    out.endObject();
  }

  private void offer(OfferCheck offer) throws IOException {
    out.name("offer").beginObject();
    out.name("segment").value(offer.segment().segment().id());
    out.name("offered").beginObject();
    amount(offer.offered());
    out.endObject();
    out.name("place").value(Keys.of(offer.place()));
    out.name("claims").beginArray();
    for (OfferCheck.ClaimCheck c : offer.claims()) {
      out.beginObject();
      out.name("bearing").value(Keys.of(c.bearing()));
      out.name("standing").value(Keys.of(c.standing()));
      out.name("low").beginObject();
      amount(c.claim().low());
      out.endObject();
      out.name("high").beginObject();
      amount(c.claim().high());
      out.endObject();
      out.name("year").value(c.year());
      out.name("offerInThatYear").beginObject();
      amount(c.inItsYear());
      out.endObject();
      basis(c.claim().facts(), c.claim().assumptions());
      out.endObject();
    }
    out.endArray();
    Basis warning = estimate.model().pay().offer().basis();
    if (offer.place() == OfferCheck.OfferPlace.BELOW_EVERY_FLOOR) {
      out.name("warning").beginObject();
      basis(warning);
      out.endObject();
    }
    minimumWages();
    out.endObject();
  }

  private void minimumWages() throws IOException {
    out.name("minimumWages").beginArray();
    for (ChangeNote note : MinimumWages.above(ChangePack.bundled(), estimate)) {
      MinimumWage wage = note.wage().orElseThrow();
      out.beginObject();
      out.name("place").value(wage.place());
      out.name("level").value(wage.level());
      out.name("since").value(note.date().first().toString());
      amount(wage.pay());
      texts("sources", note.sources());
      out.endObject();
    }
    out.endArray();
  }

  private void paths() throws IOException {
    out.name("paths").beginArray();
    for (Way p : insights.ways()) {
      out.beginObject();
      out.name("moves").beginArray();
      for (int i = 0; i < p.moves().size(); i++) {
        Move m = p.moves().get(i);
        out.beginObject();
        out.name("id").value(m.id());
        out.name("effort").value(Keys.of(p.efforts().get(i)));
        time(p.times().get(i));
        basis(m.basis().facts(), m.assumptions());
        out.endObject();
      }
      out.endArray();
      out.name("fit").value(Keys.of(p.fit()));
      out.name("openings").beginArray();
      for (Way.Opening o : p.openings()) {
        out.beginObject();
        out.name("segment").value(o.segment());
        out.name("from").value(Keys.of(o.from()));
        out.name("to").value(Keys.of(o.to()));
        out.name("fromGroup").value(Keys.of(o.fromGroup()));
        out.name("toGroup").value(Keys.of(o.toGroup()));
        out.endObject();
      }
      out.endArray();
      out.name("raises").beginArray();
      for (Way.Raise r : p.raises()) {
        out.beginObject();
        out.name("segment").value(r.segment());
        out.name("from").value(r.from().paiseAYear());
        out.name("to").value(r.to().paiseAYear());
        out.endObject();
      }
      out.endArray();
      out.name("documents").beginArray();
      for (DocumentGain g : p.documents()) {
        out.beginObject();
        out.name("segment").value(g.segment());
        out.name("from").value(g.before());
        out.name("to").value(g.after());
        out.name("speaking").value(g.speaking());
        out.endObject();
      }
      out.endArray();
      out.name("met").beginArray();
      for (Gains.MetNeed m : p.gains().met()) {
        out.beginObject();
        out.name("segment").value(m.segment());
        out.name("need").value(m.need().id());
        out.endObject();
      }
      out.endArray();
      out.endObject();
    }
    out.endArray();
  }

  private void time(TimeNeeded time) throws IOException {
    if (time.months().isPresent()) {
      out.name("months")
          .value(new BigDecimal(time.months().get().stripTrailingZeros().toPlainString()));
    }
    out.name("atMost").value(time.atMost());
  }

  private void conflicts(List<Context.ConflictNote> shown) throws IOException {
    out.name("conflicts").beginArray();
    List<Conflict> all = estimate.model().conflicts();
    for (int i = 0; i < shown.size(); i++) {
      Conflict c = all.get(i);
      out.beginObject();
      out.name("id").value(c.id());
      out.name("topic").value(shown.get(i).topic());
      out.name("claims").beginArray();
      for (Conflict.Claim claim : c.claims()) {
        out.beginObject();
        out.name("says").value(claim.says().in(messages.language()));
        cited.addAll(claim.facts());
        texts("facts", claim.facts());
        texts(
            "lineages",
            claim.facts().stream().map(estimate.model()::lineageOf).distinct().toList());
        out.endObject();
      }
      out.endArray();
      out.name("handling").value(shown.get(i).handling().text());
      texts("assumptions", c.assumptions());
      out.endObject();
    }
    out.endArray();
  }

  private void otherSide(List<Context.SideNote> notes) throws IOException {
    out.name("otherSide").beginArray();
    for (Context.SideNote n : notes) {
      out.beginObject();
      out.name("kind").value(n.kind());
      out.name("good").value(n.good());
      out.name("says").value(n.text().text());
      out.endObject();
    }
    out.endArray();
  }

  private void band(int months, Band b) throws IOException {
    band("atMonths", months, b);
  }

  private void band(String key, int months, Band b) throws IOException {
    out.beginObject();
    out.name(key).value(months);
    claim(b);
    out.endObject();
  }

  private void claim(Band b) throws IOException {
    out.name("lineage").value(b.lineage());
    out.name("role").value(Keys.of(b.role()));
    out.name("share").value(b.weight() + "/" + Pool.WHOLE);
    out.name("low").beginObject();
    amount(b.low());
    out.endObject();
    out.name("high").beginObject();
    amount(b.high());
    out.endObject();
    basis(b.facts(), b.assumptions());
  }

  private void assumptions() throws IOException {
    out.name("assumptions").beginArray();
    for (Assumption a : estimate.model().assumptions()) {
      out.beginObject();
      out.name("id").value(a.id());
      out.name("value").value(estimate.assumptions().value(a.id()).written());
      out.name("changed").value(estimate.assumptions().isChanged(a.id()));
      out.name("says").value(a.says().in(messages.language()));
      out.name("reason").value(a.reason().in(messages.language()));
      out.endObject();
    }
    out.endArray();
  }
}
