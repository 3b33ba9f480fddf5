package disha.profile;

import disha.rules.joining.Segment;
import disha.rules.vocabulary.WordList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A person's answers, any of which can be open. Immutable; the `with…` methods give changed
/// copies.
///
/// @param name the person's name, for the summary only
/// @param education every education the person names; a given list is taken as complete
/// @param experience every stretch of work; a given list is taken as complete, an empty one as none
/// @param chosen the ids that were chosen of a list of words; a given set is taken as complete, an
///   absent one is open
/// @param ruledOut the words of a list that the person has ruled out for good; absent where there
///   are none
/// @param said yes or no by the id of the word; an absent one is open
/// @param interests what the person thinks of kinds of work, by the ids of segments; of an absent
///   one nothing is said
/// @param offer an offer in hand, if any
/// @param assumptions changed assumptions by id, as written
public record Profile(
    Optional<String> name,
    Answer<List<Education>> education,
    Answer<List<Experience>> experience,
    Map<WordList, Answer<Set<String>>> chosen,
    Map<WordList, Set<String>> ruledOut,
    Map<WordList, Map<String, Answer<Boolean>>> said,
    Map<String, Interest> interests,
    Optional<Offer> offer,
    Map<String, String> assumptions) {

  /// A profile in which nothing is answered.
  public static final Profile EMPTY =
      new Profile(
          Optional.empty(),
          Answer.open(),
          Answer.open(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Map.of());

  private static final Answer<Boolean> DENIED = Answer.of(false);

  public Profile {
    education = education.map(List::copyOf);
    experience = experience.map(List::copyOf);
    chosen = frozenChoices(chosen);
    ruledOut = frozenSets(ruledOut);
    said = frozenWords(said);
    interests = frozen(interests);
    assumptions = frozen(assumptions);
  }

  // Order is kept so that a file that is read and written again does not change.
  private static <V> Map<String, V> frozen(Map<String, V> all) {
    return all.isEmpty()
        ? Collections.emptyMap()
        : Collections.unmodifiableMap(new LinkedHashMap<>(all));
  }

  private static Map<WordList, Answer<Set<String>>> frozenChoices(
      Map<WordList, Answer<Set<String>>> all) {
    Map<WordList, Answer<Set<String>>> out = new EnumMap<>(WordList.class);
    all.forEach((list, answer) -> {
      if (!answer.isOpen()) {
        out.put(list, answer.map(s -> Collections.unmodifiableSet(new LinkedHashSet<>(s))));
      }
    });
    return Collections.unmodifiableMap(out);
  }

  private static Map<WordList, Set<String>> frozenSets(Map<WordList, Set<String>> all) {
    if (all.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<WordList, Set<String>> out = new EnumMap<>(WordList.class);
    all.forEach((list, ids) -> {
      if (!ids.isEmpty()) {
        out.put(list, Collections.unmodifiableSet(new LinkedHashSet<>(ids)));
      }
    });
    return Collections.unmodifiableMap(out);
  }

  private static Map<WordList, Map<String, Answer<Boolean>>> frozenWords(
      Map<WordList, Map<String, Answer<Boolean>>> all) {
    Map<WordList, Map<String, Answer<Boolean>>> out = new EnumMap<>(WordList.class);
    all.forEach((list, words) -> {
      Map<String, Answer<Boolean>> answered = LinkedHashMap.newLinkedHashMap(words.size());
      words.forEach((word, answer) -> {
        if (!answer.isOpen()) {
          answered.put(word, answer);
        }
      });
      if (!answered.isEmpty()) {
        out.put(list, Collections.unmodifiableMap(answered));
      }
    });
    return Collections.unmodifiableMap(out);
  }

  /// Whether no question that the rules ask has been answered; a name alone answers none.
  public boolean isEmpty() {
    return !tellsStudies()
        && !experience.isGiven()
        && !isAnyGiven(chosen.values())
        && ruledOut.isEmpty()
        && said.values().stream().noneMatch(words -> isAnyGiven(words.values()));
  }

  private static boolean isAnyGiven(Collection<? extends Answer<?>> answers) {
    for (Answer<?> answer : answers) {
      if (answer.isGiven()) {
        return true;
      }
    }
    return false;
  }

  /// Every education that is named; none where the answer is open.
  public List<Education> studies() {
    return education instanceof Answer.Given<List<Education>> g ? g.answer() : List.of();
  }

  private boolean isAnyUnderWay() {
    for (Education e : studies()) {
      if (e.isUnderWay()) {
        return true;
      }
    }
    return false;
  }

  // An entry that is begun and says nothing yet is no answer.
  private boolean tellsStudies() {
    for (Education e : studies()) {
      if (!e.isUnknown()) {
        return true;
      }
    }
    return education.isGiven() && studies().isEmpty();
  }

  /// The same once all that is under way is completed; empty where nothing is.
  public Optional<Profile> onceFinished() {
    return isAnyUnderWay()
        ? Optional.of(
            withEducation(
                Answer.of(
                    studies().stream().map(e -> e.isUnderWay() ? e.completed() : e).toList())))
        : Optional.empty();
  }

  /// Whether a result is all that is missing of what is under way, and something is.
  public boolean isResultAwaited() {
    return isAnyUnderWay()
        && studies().stream()
            .filter(Education::isUnderWay)
            .allMatch(e -> e.status().equals(Answer.of(Education.Status.AWAITED)));
  }

  /// What was chosen of a list of words.
  public Answer<Set<String>> chosen(WordList list) {
    return chosen.getOrDefault(list, Answer.open());
  }

  /// The words of a list that the person has ruled out for good.
  public Set<String> ruledOut(WordList list) {
    return ruledOut.getOrDefault(list, Set.of());
  }

  /// Whether the person has ruled out any of these shifts for good, so that they must not be told
  /// to accept them.
  ///
  /// @param ids the ids of shifts
  public boolean rulesOutAnyShift(Collection<String> ids) {
    return !Collections.disjoint(ruledOut(WordList.SHIFTS), ids);
  }

  /// What was said to the words of a list, by their ids; an absent one is open.
  public Map<String, Answer<Boolean>> said(WordList list) {
    return said.getOrDefault(list, Map.of());
  }

  /// What was said to one word of a list.
  public Answer<Boolean> said(WordList list, String word) {
    return said(list).getOrDefault(word, Answer.open());
  }

  /// The answer on a skill.
  public Answer<Boolean> skill(String id) {
    return said(WordList.SKILLS, id);
  }

  /// The answer on a preference.
  public Answer<Boolean> preference(String id) {
    return said(WordList.PREFERENCES, id);
  }

  /// The ids of the shifts that the person accepts.
  public Answer<Set<String>> shifts() {
    return chosen(WordList.SHIFTS);
  }

  /// What the person thinks of a kind of work; empty where they have not said.
  ///
  /// @param segment the id of the segment
  public Optional<Interest> interest(String segment) {
    return Optional.ofNullable(interests.get(segment));
  }

  /// Whether the person has ruled a kind of work out: they would rather not do it, or deny what it
  /// cannot be done without and do not say that they would like it all the same.
  public boolean rulesOut(Segment segment) {
    Interest wish = interests.get(segment.id());
    if (wish != null) {
      return wish == Interest.RATHER_NOT;
    }
    Optional<String> without = segment.ruledOutWithout();
    return without.isPresent() && preference(without.get()).equals(DENIED);
  }

  public Profile withName(Optional<String> value) {
    return new Profile(
        value, education, experience, chosen, ruledOut, said, interests, offer, assumptions);
  }

  public Profile withEducation(Answer<List<Education>> value) {
    return new Profile(
        name, value, experience, chosen, ruledOut, said, interests, offer, assumptions);
  }

  public Profile withExperience(Answer<List<Experience>> value) {
    return new Profile(
        name, education, value, chosen, ruledOut, said, interests, offer, assumptions);
  }

  /// The same with other words of a list chosen.
  public Profile withChosen(WordList list, Answer<Set<String>> value) {
    Map<WordList, Answer<Set<String>>> all = new EnumMap<>(WordList.class);
    all.putAll(chosen);
    all.put(list, value);
    return new Profile(
        name, education, experience, all, ruledOut, said, interests, offer, assumptions);
  }

  /// The same with other words of a list ruled out for good.
  public Profile withRuledOut(WordList list, Set<String> value) {
    Map<WordList, Set<String>> all = new EnumMap<>(WordList.class);
    all.putAll(ruledOut);
    all.put(list, value);
    return new Profile(
        name, education, experience, chosen, all, said, interests, offer, assumptions);
  }

  /// The same with another answer to one word of a list.
  public Profile withSaid(WordList list, String word, Answer<Boolean> value) {
    Map<WordList, Map<String, Answer<Boolean>>> all = new EnumMap<>(WordList.class);
    all.putAll(said);
    Map<String, Answer<Boolean>> words = new LinkedHashMap<>(said(list));
    words.put(word, value);
    all.put(list, words);
    return new Profile(
        name, education, experience, chosen, ruledOut, all, interests, offer, assumptions);
  }

  public Profile withProfessions(Answer<Set<String>> value) {
    return withChosen(WordList.PROFESSIONS, value);
  }

  public Profile withCertificates(Answer<Set<String>> value) {
    return withChosen(WordList.CERTIFICATES, value);
  }

  public Profile withShifts(Answer<Set<String>> value) {
    return withChosen(WordList.SHIFTS, value);
  }

  public Profile withSkill(String id, Answer<Boolean> value) {
    return withSaid(WordList.SKILLS, id, value);
  }

  public Profile withPreference(String id, Answer<Boolean> value) {
    return withSaid(WordList.PREFERENCES, id, value);
  }

  /// The same with something else thought of a kind of work; nothing takes it back.
  ///
  /// @param segment the id of the segment
  public Profile withInterest(String segment, Optional<Interest> value) {
    Map<String, Interest> all = new LinkedHashMap<>(interests);
    value.ifPresentOrElse(v -> all.put(segment, v), () -> all.remove(segment));
    return new Profile(
        name, education, experience, chosen, ruledOut, said, all, offer, assumptions);
  }

  public Profile withOffer(Optional<Offer> value) {
    return new Profile(
        name, education, experience, chosen, ruledOut, said, interests, value, assumptions);
  }

  public Profile withAssumptions(Map<String, String> value) {
    return new Profile(
        name, education, experience, chosen, ruledOut, said, interests, offer, value);
  }
}
