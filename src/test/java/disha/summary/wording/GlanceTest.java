package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.offer.OfferCheck;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.Verdict;
import disha.estimate.ways.Way;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Property;
import disha.report.ShortReport;
import disha.report.Terminal;
import disha.summary.Context;
import disha.summary.Glance;
import disha.summary.Sentence;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Amounts;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is told first says what the estimate says of every kind of work, in few words.
class GlanceTest {
  private static final Messages MESSAGES = Messages.english();
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final int TRIES = 300;
  private static final int MOST_LINES = 30;
  private static final Terminal NARROW = new Terminal(80, false);

  /// By profile: each property is asked of the same people.
  private static final Map<Profile, Summary> SUMMARIES = new ConcurrentHashMap<>();

  private interface Check {
    void check(Estimate estimate, Summary summary);
  }

  private static void onPeople(Check check) {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          Estimate estimate = ESTIMATOR.estimate(profile, Prices.TODAY);
          if (!profile.isEmpty() && estimate.errors().isEmpty()) {
            check.check(estimate, SUMMARIES.computeIfAbsent(profile, p -> summary(estimate)));
          }
        });
  }

  private static Summary summary(Estimate estimate) {
    return TestInsights.summary(estimate, MESSAGES, SummaryOptions.TERMINAL);
  }

  @Test
  void everyKindOfWorkStandsInItOnceInTheOrderOfTheEstimateAndInItsGroup() {
    onPeople((estimate, summary) -> {
      Glance glance = summary.glance();
      assertThat(glance.cards()).hasSizeBetween(1, 3);
      List<String> ids = new ArrayList<>();
      glance.cards().forEach(c -> ids.add(c.id()));
      glance.also().forEach(r -> ids.add(r.id()));
      AdviceGroup first = estimate.segment(ids.getFirst()).orElseThrow().group();
      assertThat(ids).allMatch(id -> estimate.segment(id).orElseThrow().group() == first);
      for (Glance.Group g : glance.groups()) {
        assertThat(g.rows()).isNotEmpty();
        assertThat(g.rows())
            .allMatch(r -> estimate.segment(r.id()).orElseThrow().group() == g.group());
        g.rows().forEach(r -> ids.add(r.id()));
      }
      assertThat(ids)
          .containsExactlyElementsOf(
              estimate.segments().stream().map(s -> s.segment().id()).toList());
    });
  }

  /// A reader was told that a short course opens a kind of work and, beside its name, that it takes
  /// a degree.
  @Test
  void workThatAStepOpensNamesThatStepAndNoOther() {
    onPeople((estimate, summary) -> {
      for (Glance.Row row : rows(summary, AdviceGroup.AFTER_STEP)) {
        List<String> steps =
            summary.context().ways().stream()
                .map(Context.WayLine::way)
                .filter(w -> w.moves().size() == 1 && opens(w, row.id()))
                .map(w -> w.moves().getFirst().says().in(MESSAGES.language()))
                .toList();
        boolean shared = row.differs().isEmpty();
        assertThat(steps.isEmpty() || shared || row.differs().contains(steps.getFirst()))
            .as("%s: %s, and the ways say %s", row.name(), row.differs(), steps)
            .isTrue();
      }
    });
  }

  /// Whoever had ruled out all shifts but the day's read beside data entry that they have a skill
  /// for it.
  @Test
  void workThatIsClosedNamesWhatItIsClosedWithout() {
    onPeople((estimate, summary) -> {
      for (Glance.Row row : rows(summary, AdviceGroup.NOT_NOW)) {
        SegmentEstimate s = estimate.segment(row.id()).orElseThrow();
        s.needs().stream()
            .filter(n -> s.verdict() == Verdict.NOT_YET && n.isBlock() && n.step().isEmpty())
            .findFirst()
            .ifPresent(n ->
                assertThat(shared(summary, AdviceGroup.NOT_NOW) + row.differs())
                    .as(row.name())
                    .contains(n.says().in(MESSAGES.language())));
      }
    });
  }

  /// A card said that most sources let her join, and its page that it depends on answers.
  @Test
  void whatCanBeJoinedWhateverTheAnswersDoesNotDependOnThem() {
    onPeople((estimate, summary) -> {
      for (SegmentEstimate s : estimate.segments()) {
        if (s.verdict() == Verdict.ANSWER_MISSING && s.group().isOpen()) {
          String because = summary.segment(s.segment().id()).orElseThrow().because().text();
          assertThat(because.startsWith("You can join whatever you answer"))
              .as("%s: %s", s.segment().id(), because)
              .isEqualTo(s.isOpenAnyway());
        }
      }
    });
  }

  private static List<Glance.Row> rows(Summary summary, AdviceGroup group) {
    return groups(summary, group).flatMap(g -> g.rows().stream()).toList();
  }

  private static String shared(Summary summary, AdviceGroup group) {
    return groups(summary, group).map(Glance.Group::shared).collect(Collectors.joining());
  }

  private static Stream<Glance.Group> groups(Summary summary, AdviceGroup group) {
    return summary.glance().groups().stream().filter(g -> g.group() == group);
  }

  private static boolean opens(Way way, String segment) {
    return way.openings().stream()
        .anyMatch(o -> o.toGroup().isOpen() && o.segment().equals(segment));
  }

  @Test
  void theHeadlineTellsWhatOneOpenAnswerDecidesApartFromWhatSeveralDo() {
    onPeople((estimate, summary) -> {
      List<SegmentEstimate> waiting =
          estimate.segments().stream().filter(s -> s.group() == AdviceGroup.ONE_ANSWER).toList();
      if (!waiting.isEmpty() && estimate.segments().getFirst().group() == AdviceGroup.ONE_ANSWER) {
        List<SegmentEstimate> alone =
            waiting.stream().filter(s -> s.questions().size() == 1).toList();
        String told = summary.headline();
        assertThat(told).contains(waiting.getFirst().segment().name().in("en"));
        if (estimate.groups().containsKey(AdviceGroup.OPEN)) {
          boolean one = waiting.getFirst().questions().size() == 1;
          assertThat(told)
              .startsWith(
                  (one ? "An answer is" : "Some answers are") + " missing for your own field");
        } else if (alone.size() == waiting.size()) {
          assertThat(told).startsWith("One missing answer decides on ");
        } else {
          assertThat(told).startsWith("Answers are missing: ");
        }
      }
    });
  }

  @Test
  void payOnACardIsThatOfTheEstimateInBothRupees() {
    onPeople((estimate, summary) -> {
      Estimate written = ESTIMATOR.estimate(estimate.profile(), Prices.AS_WRITTEN);
      for (Glance.Card c : summary.glance().cards()) {
        SegmentEstimate s = estimate.segment(c.id()).orElseThrow();
        assertThat(c.pay().isPresent()).isEqualTo(s.pay().isPresent());
        if (c.pay().isPresent()) {
          PayNow now = s.pay().get();
          PayNow then = written.segment(c.id()).orElseThrow().pay().orElseThrow();
          assertThat(c.pay().get().likely())
              .contains(SpokenAmounts.month(now.likely().pay().rupeesAMonth()) + " ");
          assertThat(c.pay().get().range())
              .startsWith(SpokenAmounts.month(now.low().pay().rupeesAMonth()))
              .endsWith(SpokenAmounts.month(now.high().pay().rupeesAMonth()));
          assertThat(c.pay().get().otherwise()).startsWith(rupees(then.likely().pay()) + " ");
        }
      }
    });
  }

  @Test
  void anOfferIsHeldAgainstBoundsAsTheyAreComparedToTheRupee() {
    onPeople((estimate, summary) ->
        estimate
            .offer()
            .ifPresent(check -> {
              String told = summary.glance().offer().orElseThrow().text();
              assertThat(told).contains(rupees(check.offered()) + " a month");
              if (check.place() == OfferCheck.OfferPlace.LOW) {
                assertThat(told).contains(rupees(check.pay().low().pay()));
              }
              if (check.place() == OfferCheck.OfferPlace.HIGH) {
                assertThat(told).contains(rupees(check.pay().high().pay()));
              }
            }));
  }

  @Test
  void anOfferIsCalledTheSameInShortAndInDetail() {
    for (Messages messages : List.of(MESSAGES, Messages.in(Locale.of("hi")))) {
      for (int offered = 6_000; offered < 60_000; offered += 1_500) {
        Profile profile =
            TestModel.profile(
                """
                {"disha": 2, "education": [{"award": "bcom", "status": "completed"}],
                 "experience": [], "offer": {"segment": "payroll", "amount": %d, "period": "month"}}
                """
                    .formatted(offered));
        for (Prices prices : Prices.values()) {
          Estimate estimate = ESTIMATOR.estimate(profile, prices);
          Summary told = TestInsights.summary(estimate, messages, SummaryOptions.TERMINAL);
          OfferCheck today = ESTIMATOR.estimate(profile, Prices.TODAY).offer().orElseThrow();
          String word = messages.text("placing.standing", today.standing());
          assertThat(told.glance().offer().orElseThrow().text()).contains(" " + word);
          assertThat(told.context().offer().orElseThrow().verdict()).contains(" " + word);
        }
      }
    }
  }

  @Test
  void whoWantsPartTimeWorkIsToldBesideTheAmountsWhatTheyAreAndWhatIsSaidOfIt() {
    String person =
        """
        {"disha": 2, "education": [{"level": "class-12", "status": "completed"}],
         "experience": [], "shifts": ["day", "evening", "night"], "preferences": {%s}}
        """;
    Summary wants = summary(estimate(person.formatted("\"part-time\": \"yes\"")));
    String says = TestModel.get().fact("kb-student-roles").says().in("en");
    assertThat(wants.glance().wishes())
        .singleElement()
        .satisfies(w -> assertThat(w.text()).contains("full-time month").endsWith(says))
        .satisfies(w -> assertThat(w.citations()).isNotEmpty());
    assertThat(ShortReport.of(wants, MESSAGES, new Terminal(2000, false))).contains(says);
    assertThat(summary(estimate(person.formatted(""))).glance().wishes()).isEmpty();
  }

  @Test
  void anAmountOfTheOldSourcesSaysForWhatItIs() {
    onPeople((estimate, summary) ->
        summary.glance().cards().stream()
            .flatMap(c -> c.pay().stream())
            .forEach(p -> assertThat(p.otherwise()).contains(" a month ")));
  }

  private static Estimate estimate(String profile) {
    return ESTIMATOR.estimate(TestModel.profile(profile), Prices.TODAY);
  }

  private static String rupees(Pay pay) {
    return Amounts.rupees(pay.rupeesAMonth());
  }

  @Test
  void itFitsOneScreenOfATerminalAndALittle() {
    onPeople((estimate, summary) -> {
      String text = ShortReport.of(summary, MESSAGES, NARROW);
      assertThat(text.lines()).allMatch(line -> line.length() <= 80);
      assertThat(
              text.lines().count()
                  - summary.doubts().size() * 2L
                  - summary.glance().wishes().size() * 3L)
          .as(text)
          .isLessThanOrEqualTo(MOST_LINES);
    });
  }

  @Test
  void noSentenceOfItEndsTwiceOrHasAHole() {
    onPeople((estimate, summary) -> {
      Glance g = summary.glance();
      Stream.of(
              Stream.of(g.headline(), g.money(), g.sure().text()),
              g.shared().stream().map(Sentence::text),
              g.next().stream().map(Sentence::text),
              g.offer().stream().map(Sentence::text),
              g.cards().stream().map(c -> c.why().text()),
              g.groups().stream().map(Glance.Group::shared))
          .flatMap(s -> s)
          .forEach(s -> assertThat(s).doesNotContain("..", "{", "}", "  ", " .", "null"));
    });
  }

  @Test
  void whatAllCardsHaveInCommonIsSaidOnce() {
    onPeople((estimate, summary) -> {
      Glance g = summary.glance();
      List<String> whys = g.cards().stream().map(c -> c.why().text()).toList();
      if (g.shared().isEmpty()) {
        assertThat(whys).allMatch(w -> !w.isEmpty());
      } else {
        assertThat(whys).allMatch(String::isEmpty);
      }
    });
  }
}
