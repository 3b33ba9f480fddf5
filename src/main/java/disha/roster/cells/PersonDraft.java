package disha.roster.cells;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Interest;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The person of one row while its cells are put together. It serves one row after another.
public final class PersonDraft {
  private final Vocabulary words;
  private final int thisYear;
  private final Map<String, String> stages;
  private final Map<String, SlotDraft> slots = new LinkedHashMap<>();
  private final Map<WordList, Set<String>> chosen = new EnumMap<>(WordList.class);
  private final Map<WordList, Map<String, Answer<Boolean>>> said = new EnumMap<>(WordList.class);
  private final Map<String, Interest> interests = new LinkedHashMap<>();
  private final Set<String> implied = new LinkedHashSet<>();
  private final Set<String> taught = new LinkedHashSet<>();
  private final Set<String> never = new LinkedHashSet<>();
  private final List<Experience> worked = new ArrayList<>();
  private String name;
  private boolean noWork;
  private BigDecimal years;
  private String work;
  private Experience.Workplace place;
  private BigDecimal amount;
  private Offer.Period period;
  private String offered;
  private Offer.Period likely;
  private boolean perhapsPaid;

  /// @param stages the id of the level that each group of columns is on; empty where they do not
  ///   say
  /// @param thisYear the year in which the list is read
  public PersonDraft(Vocabulary words, Map<String, String> stages, int thisYear) {
    this.words = words;
    this.thisYear = thisYear;
    this.stages = stages;
    stages.keySet().forEach(slot -> slots.put(slot, new SlotDraft()));
  }

  /// Forgets the row before.
  public void clear() {
    slots.values().forEach(SlotDraft::clear);
    chosen.clear();
    said.values().forEach(Map::clear);
    interests.clear();
    implied.clear();
    taught.clear();
    never.clear();
    worked.clear();
    name = null;
    noWork = false;
    years = null;
    work = null;
    place = null;
    amount = null;
    period = null;
    offered = null;
    likely = null;
    perhapsPaid = false;
  }

  SlotDraft slot(String key) {
    return slots.get(key);
  }

  /// Whether the cells so far name what was studied.
  public boolean isStudyNamed() {
    return slots.values().stream().anyMatch(SlotDraft::isStudyNamed);
  }

  /// A cell of a column cannot be understood.
  public void unread(ColumnMeaning column) {
    if (column.part() == ColumnPart.STATUS) {
      slots.get(column.slot()).statusUnread();
    }
  }

  void name(String value) {
    name = value;
  }

  void worked(List<WorkText.WorkStretch> stretches) {
    stretches.forEach(s -> worked.add(s.until(thisYear)));
    noWork |= stretches.isEmpty();
  }

  void years(BigDecimal value) {
    years = years == null ? value : years.add(value);
  }

  void work(String id) {
    work = id;
  }

  void place(Experience.Workplace value) {
    place = value;
  }

  void choose(WordList list, Set<String> ids) {
    chosen.computeIfAbsent(list, l -> new LinkedHashSet<>()).addAll(ids);
  }

  /// Accepts a shift beside those that everybody works.
  void accept(String shift, Collection<String> usual) {
    choose(WordList.SHIFTS, Set.of(shift));
    implied.addAll(usual);
  }

  void ruleOut(String shift) {
    never.add(shift);
  }

  void say(WordList list, String id, Answer<Boolean> answer) {
    said.computeIfAbsent(list, l -> new LinkedHashMap<>()).put(id, answer);
  }

  /// A course beside the studies teaches a skill; what another cell says of the skill stands over
  /// it.
  void taught(String skill) {
    taught.add(skill);
  }

  /// Lets something be said of words of a list; what was said of them before stands over it.
  void sayBeside(WordList list, CellReading.CellPart part) {
    Map<String, Answer<Boolean>> before = new LinkedHashMap<>(said.getOrDefault(list, Map.of()));
    part.addTo(this);
    said.computeIfAbsent(list, l -> new LinkedHashMap<>()).putAll(before);
  }

  /// Whether the cells so far tell anything of shifts.
  boolean tellsShifts() {
    return chosen.containsKey(WordList.SHIFTS) || !never.isEmpty();
  }

  /// Whether the cells so far tell anything of work.
  boolean tellsWork() {
    return !worked.isEmpty() || noWork || years != null || work != null || place != null;
  }

  void interest(String segment, Interest interest) {
    interests.put(segment, interest);
  }

  void amount(BigDecimal rupees, Optional<Offer.Period> of) {
    amount = rupees;
    of.ifPresent(this::period);
  }

  /// What an amount is for unless another cell says so.
  void likelyPeriod(Offer.Period value) {
    likely = value;
  }

  /// The amount can be what the person is paid now.
  void perhapsPaid() {
    perhapsPaid = true;
  }

  void period(Offer.Period value) {
    period = value;
  }

  void offered(String segment) {
    offered = segment;
  }

  /// The person, as far as the cells tell.
  public Profile profile() {
    List<Education> education = new ArrayList<>();
    List<Map.Entry<String, SlotDraft>> used = used();
    Set<String> told = used.size() > 1 ? toldOthers(used) : Set.of();
    for (Map.Entry<String, SlotDraft> slot : used) {
      String stage = stages.get(slot.getKey());
      if (!told.contains(slot.getKey())) {
        slot.getValue().addTo(education, stage.isEmpty() ? null : stage, words, thisYear);
      }
      Set<String> certificates = slot.getValue().certificates(thisYear);
      if (!certificates.isEmpty()) {
        choose(WordList.CERTIFICATES, certificates);
      }
    }
    SlotDraft.completeSchool(education, words);
    Map<WordList, Answer<Set<String>>> sets = new EnumMap<>(WordList.class);
    taught.forEach(id ->
        said.computeIfAbsent(WordList.SKILLS, l -> new LinkedHashMap<>())
            .putIfAbsent(id, Answer.of(true)));
    chosen.forEach((list, ids) -> sets.put(list, Answer.of(ids)));
    shifts().ifPresent(ids -> sets.put(WordList.SHIFTS, Answer.of(ids)));
    return new Profile(
        Optional.ofNullable(name),
        education.isEmpty() ? Answer.open() : Answer.of(education),
        experience(),
        sets,
        never.isEmpty() ? Map.of() : Map.of(WordList.SHIFTS, never),
        said,
        interests,
        offer(),
        Collections.emptyMap());
  }

  // What some groups of columns tell stands with the studies of another.
  private Set<String> toldOthers(List<Map.Entry<String, SlotDraft>> used) {
    Set<String> told = new HashSet<>();
    for (Map.Entry<String, SlotDraft> slot : used) {
      String stage = stages.get(slot.getKey());
      if (!stage.isEmpty()
          && used.stream()
              .map(Map.Entry::getValue)
              .anyMatch(s -> s != slot.getValue() && slot.getValue().tell(s, stage))) {
        told.add(slot.getKey());
      }
    }
    return told;
  }

  // Most lists have columns on one or two of the stages that there can be.
  private List<Map.Entry<String, SlotDraft>> used() {
    List<Map.Entry<String, SlotDraft>> out = new ArrayList<>(2);
    for (Map.Entry<String, SlotDraft> slot : slots.entrySet()) {
      if (!slot.getValue().isEmpty()) {
        out.add(slot);
      }
    }
    return out;
  }

  // What is ruled out in a column of its own is not accepted by another that says "any".
  private Optional<Set<String>> shifts() {
    Set<String> said = chosen.get(WordList.SHIFTS);
    if (said == null) {
      return Optional.empty();
    }
    Set<String> all = new LinkedHashSet<>(implied);
    all.addAll(said);
    all.removeAll(never);
    return Optional.of(all);
  }

  private Answer<List<Experience>> experience() {
    boolean beside = work != null || place != null || (years != null && years.signum() > 0);
    if (worked.isEmpty()) {
      return beside
          ? Answer.of(List.of(beside(Experience.unknown())))
          : noWork || years != null ? Answer.of(List.of()) : Answer.open();
    }
    List<Experience> out = new ArrayList<>(worked);
    if (beside && out.size() == 1) {
      out.set(0, beside(out.getFirst()));
    }
    return Answer.of(out);
  }

  // What stands in columns beside fills in what a stretch of work does not tell itself.
  private Experience beside(Experience e) {
    return new Experience(
        e.place().isOpen() && place != null ? Answer.of(place) : e.place(),
        e.work().isOpen() && work != null ? Answer.of(work) : e.work(),
        e.years().isOpen() && years != null ? Answer.of(years) : e.years());
  }

  private Optional<Offer> offer() {
    Offer.Period of = period == null ? likely : period;
    return amount == null || of == null || offered == null || isPerhapsPaid()
        ? Optional.empty()
        : Optional.of(new Offer(offered, amount, of));
  }

  /// What a degree of the person is called that branches tell apart, where none of them is named.
  public Optional<String> branchOpen() {
    for (SlotDraft slot : slots.values()) {
      Optional<String> open = slot.branchOpen();
      if (open.isPresent()) {
        return open;
      }
    }
    return Optional.empty();
  }

  /// Whether an amount is offered that cannot be compared, as the kind of work is not said.
  public boolean hasLooseOffer() {
    return amount != null && offered == null;
  }

  /// Whether an amount is offered and nothing says whether for a month or a year.
  public boolean lacksPeriod() {
    return amount != null && period == null && likely == null;
  }

  /// Whether an amount can be what the person is paid now, as they have worked.
  public boolean isPerhapsPaid() {
    return perhapsPaid
        && amount != null
        && experience().value().filter(l -> !l.isEmpty()).isPresent();
  }
}
