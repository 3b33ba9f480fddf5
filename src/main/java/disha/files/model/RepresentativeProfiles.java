package disha.files.model;

import disha.logic.AssumedFit;
import disha.logic.ConditionParts;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Condition;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// People who between them make the conditions of a reading come out in every way that answers can:
/// one for each combination of the answers that the conditions look at. Answers that no condition
/// tells apart are tried once.
final class RepresentativeProfiles {
  private final Model model;
  private final Segment segment;
  private final TestedIds awards = new TestedIds();
  private final TestedIds fields = new TestedIds();
  private final Map<WordList, TestedIds> chosen = new EnumMap<>(WordList.class);
  private final Set<BigDecimal> years = new LinkedHashSet<>();
  private final Map<WordList, Set<String>> said = new EnumMap<>(WordList.class);
  private final Set<String> switches = new LinkedHashSet<>();
  private final Set<Object> ofSegment = new HashSet<>();
  private final Set<WordList> looksAtRuledOut = new LinkedHashSet<>();
  private boolean looksAtFit;

  RepresentativeProfiles(Model model, Reading reading, Segment segment) {
    this.model = model;
    this.segment = segment;
    years.add(BigDecimal.ZERO);
    for (Reading.Rule rule : reading.rules()) {
      ConditionParts.forEach(rule.when(), this::lookAt);
    }
  }

  /// The lists of ids that conditions test one kind of answer against.
  private static final class TestedIds {
    private final Set<List<String>> tested = new LinkedHashSet<>();

    void add(List<String> ids) {
      tested.add(ids);
    }

    boolean mention(String id) {
      return tested.stream().anyMatch(list -> list.contains(id));
    }

    /// One id for each group of ids that stand in the same lists.
    List<String> representatives() {
      Map<Set<List<String>>, String> byLists = new LinkedHashMap<>();
      for (List<String> list : tested) {
        for (String id : list) {
          byLists.putIfAbsent(signature(id), id);
        }
      }
      return List.copyOf(byLists.values());
    }

    Set<List<String>> signature(String id) {
      Set<List<String>> in = new LinkedHashSet<>();
      for (List<String> list : tested) {
        if (list.contains(id)) {
          in.add(list);
        }
      }
      return in;
    }

    /// Nothing, each representative alone, and all together.
    List<Set<String>> choices() {
      Set<Set<String>> out = new LinkedHashSet<>();
      out.add(Set.of());
      representatives().forEach(id -> out.add(Set.of(id)));
      out.add(new LinkedHashSet<>(representatives()));
      return List.copyOf(out);
    }
  }

  private void lookAt(Condition atom) {
    switch (atom) {
      case Condition.AwardIn c -> awards.add(c.awards());
      case Condition.FieldIn c -> fields.add(c.fields());
      case Condition.FitsSegment c -> looksAtFit = true;
      case Condition.FieldSuitsSegment c -> looksAtFit = true;
      case Condition.ChoseAnyOf c -> chosen(c.list()).add(c.words());
      case Condition.ChoseAnyAssumed c -> chosen(c.list()).add(optionsOf(c.assumption()));
      case Condition.RulesOutAssumed c -> {
        chosen(c.list()).add(optionsOf(c.assumption()));
        looksAtRuledOut.add(c.list());
      }
      case Condition.SaysYes c ->
          said.computeIfAbsent(c.list(), l -> new LinkedHashSet<>()).add(c.word());
      case Condition.YearsAtLeast c -> {
        years.add(Assumptions.of(model.assumptions()).resolve(c.years()));
        if (c.where() != Condition.Where.ANYWHERE) {
          ofSegment.add(ownWork());
        }
      }
      case Condition.AssumptionHolds c -> switches.add(c.assumption());
      case Condition.SegmentIn c -> {
        if (c.segments().contains(segment.id())) {
          ofSegment.add(c);
        }
      }
      default -> {
        // Levels are gone through in any case, and a reading is for one sector.
      }
    }
  }

  private TestedIds chosen(WordList list) {
    return chosen.computeIfAbsent(list, l -> new TestedIds());
  }

  private List<String> optionsOf(String assumption) {
    return model.assumption(assumption).value() instanceof Assumption.ChoiceValue c
        ? c.value()
        : List.of();
  }

  /// What of the segment the conditions look at: another of the sector that is the same in this
  /// gives the same outcomes.
  Set<Object> ofSegment() {
    return ofSegment;
  }

  /// Every way in which the work can fit, where the conditions look at that.
  List<AssumedFit> fits() {
    return looksAtFit ? AssumedFit.ALL : List.of(AssumedFit.ALL.getFirst());
  }

  /// Every combination of the switches that the conditions look at.
  List<Assumptions> assumptionSets() {
    List<Assumptions> sets = List.of(Assumptions.of(model.assumptions()));
    for (String id : switches) {
      sets =
          sets.stream()
              .flatMap(s -> List.of(s.with(id, "true"), s.with(id, "false")).stream())
              .toList();
    }
    return sets;
  }

  /// Every combination of answers.
  List<Profile> people() {
    List<Profile> people = List.of(Profile.EMPTY);
    people = cross(people, educations(), (p, e) -> p.withEducation(Answer.of(List.of(e))));
    for (WordList list : looksAtRuledOut) {
      people = cross(people, chosen(list).choices(), (p, ids) -> p.withRuledOut(list, ids));
    }
    for (WordList list : WordList.values()) {
      switch (list.answeredBy()) {
        case CHOOSING, CHOOSING_OR_ANY ->
            people =
                cross(
                    people, chosen(list).choices(), (p, ids) -> p.withChosen(list, Answer.of(ids)));
        case YES_OR_NO -> {
          for (String word : said.getOrDefault(list, Set.of())) {
            people =
                cross(
                    people,
                    List.of(true, false),
                    (p, yes) -> p.withSaid(list, word, Answer.of(yes)));
          }
        }
      }
    }
    return cross(people, years, this::withYears);
  }

  private List<Education> educations() {
    Set<Education> out = new LinkedHashSet<>();
    for (Level level : model.vocabulary().levels()) {
      out.add(plain(level, Education.Status.COMPLETED));
      out.add(plain(level, Education.Status.STUDYING));
      for (String field : fields.representatives()) {
        out.add(education(level.id(), Answer.of(field), Answer.open(), Education.Status.COMPLETED));
      }
    }
    Map<List<Object>, Award> awardsTold = new HashMap<>();
    for (Award award : model.vocabulary().awards()) {
      if (awards.mention(award.id())) {
        List<Object> key = List.of(award.level(), awards.signature(award.id()));
        awardsTold.putIfAbsent(key, award);
      }
    }
    for (Award award : awardsTold.values()) {
      for (String field : award.fields()) {
        out.add(
            education(
                award.level(),
                Answer.of(field),
                Answer.of(award.id()),
                Education.Status.COMPLETED));
      }
    }
    return List.copyOf(out);
  }

  /// An education at a level that no condition on degrees or fields singles out, if there is one.
  private Education plain(Level level, Education.Status status) {
    for (Award award : model.vocabulary().awards()) {
      if (award.level().equals(level.id()) && !awards.mention(award.id())) {
        for (String field : award.fields()) {
          if (!fields.mention(field)) {
            return education(level.id(), Answer.of(field), Answer.of(award.id()), status);
          }
        }
      }
    }
    return education(level.id(), Answer.open(), Answer.open(), status);
  }

  private static Education education(
      String level, Answer<String> field, Answer<String> award, Education.Status status) {
    return new Education(Answer.of(level), field, award, Answer.of(status), Answer.open());
  }

  private Profile withYears(Profile p, BigDecimal count) {
    if (count.signum() == 0) {
      return p.withExperience(Answer.of(List.of()));
    }
    Answer<String> work = ownWork().stream().findFirst().map(Answer::of).orElseGet(Answer::open);
    Experience.Workplace place = new Experience.Workplace.InSector(segment.sector());
    return p.withExperience(
        Answer.of(List.of(new Experience(Answer.of(place), work, Answer.of(count)))));
  }

  /// The kinds of work that fit the segment directly.
  private List<String> ownWork() {
    return model.fits(segment.id()).stream()
        .filter(fit -> fit.grade() == FitGrade.DIRECT)
        .flatMap(fit -> fit.work().stream())
        .toList();
  }

  private static <T> List<Profile> cross(
      List<Profile> people, Iterable<T> options, BiFunction<Profile, T, Profile> with) {
    List<Profile> out = new ArrayList<>();
    for (Profile p : people) {
      for (T option : options) {
        out.add(with.apply(p, option));
      }
    }
    return out;
  }
}
