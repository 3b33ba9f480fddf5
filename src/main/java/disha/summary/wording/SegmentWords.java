package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Projection;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.ReadingResult;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.Voices;
import disha.logic.ConditionParts;
import disha.logic.Truth;
import disha.profile.QuestionId;
import disha.rules.Model;
import disha.rules.grounds.Basis;
import disha.rules.grounds.Document;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Move;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.vocabulary.Sector;
import disha.rules.vocabulary.Text;
import disha.rules.vocabulary.Vocabulary;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Puts the verdict on one segment into words.
public final class SegmentWords {
  private final Estimate estimate;
  private final Model model;
  private final Messages messages;
  private final Citations citations;
  private final FindingWords findings;

  // Segments often share what a document says and what they pay; it is put into words once.
  private final IdentityHashMap<ReadingResult, SegmentSummary.ReadingLine> readings =
      new IdentityHashMap<>();
  private final IdentityHashMap<PayNow, PaySummary> pays = new IdentityHashMap<>();

  public SegmentWords(Estimate estimate, Messages messages, Citations citations) {
    this.estimate = estimate;
    this.model = estimate.model();
    this.messages = messages;
    this.citations = citations;
    this.findings = new FindingWords(model, messages);
  }

  public SegmentSummary of(
      SegmentEstimate s, Optional<Projection> projection, boolean emptyProfile, boolean mentions) {
    Sector sector =
        Vocabulary.find(model.vocabulary().sectors(), s.segment().sector()).orElseThrow();
    return new SegmentSummary(
        s.segment().id(),
        in(s.segment().name()),
        sector.id(),
        in(sector.name()),
        in(s.segment().work()),
        s.group(),
        s.verdict(),
        verdict(s, messages),
        because(s),
        s.readings().stream().map(r -> readings.computeIfAbsent(r, this::reading)).toList(),
        silent(s),
        voices(s.voices()),
        missing(s),
        steps(s),
        needs(s, NeedResult::isStrength, n -> in(n.says())),
        needs(s, NeedResult::isGap, n -> in(n.says())),
        s.questions().stream().map(this::question).toList(),
        s.pay().map(p -> pays.computeIfAbsent(p, k -> pay(k, sector.id()))),
        projection.map(p -> new ProjectionWords(estimate, messages, citations).of(p)),
        s.pay().isPresent() ? Optional.empty() : Optional.of(noPay(s, emptyProfile)),
        mentions ? s.segment().mentions().stream().map(this::mention).toList() : List.of());
  }

  private PaySummary pay(PayNow pay, String sector) {
    return new PayWords(estimate, messages, citations).of(pay, sector);
  }

  /// What a group is called: open work is so "as well" only below the best.
  ///
  /// @param all the groups that stand there with it
  public static String group(AdviceGroup group, Set<AdviceGroup> all, Messages messages) {
    return group == AdviceGroup.OPEN && !all.contains(AdviceGroup.BEST)
        ? messages.text("group.first.open")
        : messages.text("group", group);
  }

  /// The verdict in a word or a few.
  public static String verdict(SegmentEstimate s, Messages messages) {
    return verdict(
        s.isOpenAnyway(), s.voices(), told(s.group(), s.verdict()), waitsForSeveral(s), messages);
  }

  /// The verdict as a person is told it: where a step comes first, that some answer could decide as
  /// well is not worth a word.
  public static Verdict told(AdviceGroup group, Verdict verdict) {
    return group == AdviceGroup.AFTER_STEP && verdict == Verdict.ANSWER_MISSING
        ? Verdict.AFTER_STEP
        : verdict;
  }

  /// The same of what a batch found.
  ///
  /// @param verdict as it is told
  /// @param joins whether the person can join whatever the open answers are
  /// @param several whether more than one answer is missing for a verdict
  public static String verdict(
      boolean joins, Voices voices, Verdict verdict, boolean several, Messages messages) {
    if (joins) {
      // A sector of which one source speaks has not the word of all.
      return voices.speaking() == 1
          ? messages.text("acceptance.one")
          : messages.text("acceptance", voices.acceptance());
    }
    return several && verdict == Verdict.ANSWER_MISSING
        ? messages.text("verdict.answers-missing")
        : messages.text("verdict", verdict);
  }

  /// Whether more than one answer is missing for a verdict.
  static boolean waitsForSeveral(SegmentEstimate s) {
    return s.verdict() == Verdict.ANSWER_MISSING && s.openQuestions().size() > 1;
  }

  private String in(Text text) {
    return text.in(messages.language());
  }

  private Sentence sentence(String text, Basis basis) {
    return new Sentence(text, citations.cite(basis.facts()), basis.assumptions());
  }

  /// That the person has ruled the work out, and by which of their words.
  String ruledOut(SegmentEstimate s) {
    return s.interest().isPresent()
        ? messages.text("glance.ruledOut")
        : s.segment()
            .ruledOutWithout()
            .flatMap(id -> Vocabulary.find(model.vocabulary().preferences(), id))
            .map(word -> messages.text("glance.ruledOut.without", in(word.name())))
            .orElseThrow();
  }

  /// What decided the verdict, and before it why the work is not for now where that is not it.
  private Sentence because(SegmentEstimate s) {
    Sentence decided = decided(s);
    Optional<String> notNow = s.isRuledOut() ? Optional.of(ruledOut(s)) : unfit(s);
    return notNow
        .map(
            n -> new Sentence(n + " " + decided.text(), decided.citations(), decided.assumptions()))
        .orElse(decided);
  }

  private Optional<String> unfit(SegmentEstimate s) {
    boolean unfit = s.group() == AdviceGroup.NOT_NOW && s.fit().sure() == FitGrade.NONE;
    return unfit && s.verdict() != Verdict.NOT_YET
        ? Optional.of(messages.text("glance.fit", FitGrade.NONE))
        : Optional.empty();
  }

  private Sentence decided(SegmentEstimate s) {
    return switch (s.verdict()) {
      case ELIGIBLE -> unlessDenied(s, counted(s, "because.eligible", Reading.Outcome.ADMITS));
      case ON_SOME_READINGS -> unlessDenied(s, counted(s, "because.some", Reading.Outcome.ADMITS));
      case AFTER_STEP -> {
        yield s.advice().denied().stream()
            .filter(NeedResult::isHard)
            .findFirst()
            .map(b -> sentence(messages.text("because.need", in(b.says())), b.need()))
            .orElseGet(() -> counted(s, "because.step", Reading.Outcome.AFTER_STEP));
      }
      case ANSWER_MISSING ->
          unlessDenied(
              s,
              Sentence.plain(
                  messages.text(s.isOpenAnyway() ? "because.openAnyway" : "because.open")));
      case NOT_YET ->
          missingNeed(s)
              .map(b -> sentence(messages.text("because.need", in(b.says())), b.need()))
              .orElseGet(() -> counted(s, "because.notYet", Reading.Outcome.DOES_NOT_ADMIT));
    };
  }

  private static Optional<NeedResult> missingNeed(SegmentEstimate s) {
    return s.needs().stream().filter(n -> n.isBlock() && n.step().isEmpty()).findFirst();
  }

  /// What the way into a kind of work is closed without, and no step brings; in words that cite
  /// nothing.
  Optional<String> closedWithout(SegmentEstimate s) {
    return s.verdict() == Verdict.NOT_YET
        ? missingNeed(s).map(b -> messages.text("because.need", in(b.says())))
        : Optional.empty();
  }

  /// What the sources say is not all where one of them expects what the person denies.
  private Sentence unlessDenied(SegmentEstimate s, Sentence admitted) {
    if (s.group() != AdviceGroup.AFTER_STEP || s.advice().denied().isEmpty()) {
      return admitted;
    }
    Need need = s.advice().denied().getFirst().need();
    Sentence lacking = sentence(messages.text("because.lacking", in(need.says())), need);
    return new Sentence(
        admitted.text() + " " + lacking.text(),
        Stream.of(admitted, lacking)
            .flatMap(b -> b.citations().stream())
            .distinct()
            .sorted()
            .toList(),
        Stream.of(admitted, lacking).flatMap(b -> b.assumptions().stream()).distinct().toList());
  }

  /// A need rests on its basis and on the assumptions that its condition looks at.
  private Sentence sentence(String text, Need need) {
    Set<String> assumed = new LinkedHashSet<>(need.basis().assumptions());
    assumed.addAll(ConditionParts.assumptions(need.when()));
    return new Sentence(text, citations.cite(need.basis().facts()), List.copyOf(assumed));
  }

  private Sentence counted(SegmentEstimate s, String key, Reading.Outcome outcome) {
    List<ReadingResult> speaking =
        s.readings().stream().filter(r -> !r.is(Reading.Outcome.DOES_NOT_SAY)).toList();
    Set<String> facts = new LinkedHashSet<>();
    Set<String> assumptions = new LinkedHashSet<>();
    int count = 0;
    for (ReadingResult r : speaking) {
      if (r.is(outcome)) {
        count++;
        r.rule().ifPresent(rule -> facts.addAll(rule.basis().facts()));
        r.rule().ifPresent(rule -> assumptions.addAll(rule.basis().assumptions()));
      }
    }
    return new Sentence(
        messages.text(key, count, speaking.size(), sectorOf(s)),
        citations.cite(facts),
        List.copyOf(assumptions));
  }

  /// The name of its sector.
  String sectorOf(SegmentEstimate s) {
    return Vocabulary.find(model.vocabulary().sectors(), s.segment().sector())
        .map(x -> in(x.name()))
        .orElseThrow();
  }

  private SegmentSummary.ReadingLine reading(ReadingResult r) {
    Document document = model.document(r.reading().document());
    String detail = findings.join(r.findings());
    if (r.rule().isEmpty()) {
      return r.possible().size() == 1 ? anyway(r, document, detail) : open(document, detail);
    }
    Reading.Rule rule = r.rule().get();
    return new SegmentSummary.ReadingLine(
        in(document.name()),
        Optional.of(rule.outcome()),
        messages.text("outcome", rule.outcome()),
        sentence(in(rule.says()), rule.basis()),
        basisWord(rule.basis()),
        detail);
  }

  private SegmentSummary.ReadingLine open(Document document, String detail) {
    return new SegmentSummary.ReadingLine(
        in(document.name()),
        Optional.empty(),
        messages.text("outcome.open"),
        Sentence.plain(messages.text("reading.open")),
        "",
        detail);
  }

  /// Several rules are possible, and all come to the same: what they rest on together is cited.
  private SegmentSummary.ReadingLine anyway(ReadingResult r, Document document, String detail) {
    Reading.Outcome outcome = r.possible().iterator().next();
    Set<String> facts = new LinkedHashSet<>();
    Set<String> assumed = new LinkedHashSet<>();
    r.open()
        .forEach(rule -> {
          facts.addAll(rule.basis().facts());
          assumed.addAll(rule.basis().assumptions());
        });
    String says = in(r.open().getFirst().says());
    return new SegmentSummary.ReadingLine(
        in(document.name()),
        Optional.of(outcome),
        messages.text("outcome", outcome),
        new Sentence(
            messages.text("reading.anyway", says), citations.cite(facts), List.copyOf(assumed)),
        "",
        detail);
  }

  private String basisWord(Basis basis) {
    return messages.text(
        switch (basis) {
          case Basis.Stated b -> "basis.stated";
          case Basis.Inferred b -> "basis.inferred";
          case Basis.Assumed b -> "basis.assumed";
        });
  }

  private String silent(SegmentEstimate s) {
    Set<String> speaking = new LinkedHashSet<>();
    s.readings().forEach(r -> speaking.add(r.reading().document()));
    List<String> names =
        model.documents().stream()
            .filter(d -> !speaking.contains(d.id()))
            .map(d -> in(d.name()))
            .toList();
    return names.isEmpty()
        ? ""
        : messages.text("silent", String.join(messages.text("list.separator"), names));
  }

  private String voices(Voices voices) {
    BigDecimal admitting =
        BigDecimal.valueOf(voices.admitting().getNumerator())
            .divide(
                BigDecimal.valueOf(voices.admitting().getDenominator()), 1, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return messages.text("voices", admitting.toPlainString(), voices.speaking());
  }

  private List<Sentence> missing(SegmentEstimate s) {
    List<Sentence> out = new ArrayList<>();
    for (NeedResult n : s.needs()) {
      if (n.isBlock() || s.advice().denied().contains(n)) {
        out.add(sentence(messages.text("missing.need", in(n.says())), n.need()));
      } else if (n.isHard() && n.met() == Truth.UNKNOWN) {
        out.add(sentence(messages.text("missing.open", in(n.says())), n.need()));
      }
    }
    return out;
  }

  /// What would open the segment, or make another document admit: each step once.
  private List<Sentence> steps(SegmentEstimate s) {
    List<Sentence> out = new ArrayList<>();
    cited(s).forEach(step -> add(out, step));
    return out;
  }

  /// The first of these steps, in words that cite nothing.
  Optional<String> firstStep(SegmentEstimate s) {
    return steps(s, (step, need) -> in(step), (step, basis) -> in(step)).findFirst();
  }

  /// The first of these steps.
  Optional<Sentence> firstStepCited(SegmentEstimate s) {
    return cited(s).findFirst();
  }

  private Stream<Sentence> cited(SegmentEstimate s) {
    return steps(
        s, (step, need) -> sentence(in(step), need), (step, basis) -> sentence(in(step), basis));
  }

  // Made only as far as they are asked for, as what is put into words is cited.
  private <T> Stream<T> steps(
      SegmentEstimate s, BiFunction<Text, Need, T> ofNeed, BiFunction<Text, Basis, T> ofRule) {
    Stream<T> finishing =
        estimate.model().moves().stream()
            .filter(m -> s.finished().isPresent() && m.gives() instanceof Move.Gain.Finish)
            .map(m -> ofRule.apply(m.says(), m.basis()));
    Stream<T> needs =
        s.needs().stream()
            .filter(n -> n.isBlock() || s.advice().denied().contains(n))
            .flatMap(n -> n.step().map(step -> ofNeed.apply(step, n.need())).stream());
    Stream<T> rules =
        s.readings().stream()
            .flatMap(r -> r.rule().stream())
            .flatMap(r -> r.step().map(step -> ofRule.apply(step, r.basis())).stream());
    return Stream.concat(finishing, Stream.concat(needs, rules));
  }

  private static void add(List<Sentence> out, Sentence step) {
    for (int i = 0; i < out.size(); i++) {
      Sentence o = out.get(i);
      if (o.text().equals(step.text())) {
        List<Integer> numbers = new ArrayList<>(o.citations());
        numbers.addAll(step.citations());
        List<Integer> cited = numbers.stream().distinct().sorted().toList();
        out.set(i, new Sentence(o.text(), cited, o.assumptions()));
        return;
      }
    }
    out.add(step);
  }

  private List<Sentence> needs(
      SegmentEstimate s,
      java.util.function.Predicate<NeedResult> wanted,
      java.util.function.Function<NeedResult, String> text) {
    return s.needs().stream().filter(wanted).map(n -> sentence(text.apply(n), n.need())).toList();
  }

  private SegmentSummary.OpenQuestion question(QuestionId id) {
    return new SegmentSummary.OpenQuestion(
        id.text(), new QuestionWords(model, messages).asks(id, estimate.profile()));
  }

  private String noPay(SegmentEstimate s, boolean emptyProfile) {
    if (emptyProfile) {
      return messages.text("noPay.empty");
    }
    return messages.text(s.verdict() == Verdict.ANSWER_MISSING ? "noPay.open" : "noPay.silent");
  }

  private Sentence mention(String fact) {
    return new Sentence(in(model.fact(fact).says()), citations.cite(List.of(fact)), List.of());
  }
}
