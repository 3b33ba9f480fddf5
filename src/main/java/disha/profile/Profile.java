package disha.profile;

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
/// @param professions ids; a given set is taken as complete
/// @param certificates ids; a given set is taken as complete
/// @param experience every stretch of work; a given list is taken as complete, an empty one as none
/// @param skills yes or no by the id of the skill; an absent one is open
/// @param shifts ids of the shifts the person accepts
/// @param preferences yes or no by the id of the preference; an absent one is open
/// @param offer an offer in hand, if any
/// @param assumptions changed assumptions by id, as written
public record Profile(
    Optional<String> name,
    Answer<List<Education>> education,
    Answer<Set<String>> professions,
    Answer<Set<String>> certificates,
    Answer<List<Experience>> experience,
    Map<String, Answer<Boolean>> skills,
    Answer<Set<String>> shifts,
    Map<String, Answer<Boolean>> preferences,
    Optional<Offer> offer,
    Map<String, String> assumptions) {

  /// A profile in which nothing is answered.
  public static final Profile EMPTY =
      new Profile(
          Optional.empty(),
          Answer.open(),
          Answer.open(),
          Answer.open(),
          Answer.open(),
          Map.of(),
          Answer.open(),
          Map.of(),
          Optional.empty(),
          Map.of());

  public Profile {
    education = education.map(List::copyOf);
    professions = professions.map(Profile::frozen);
    certificates = certificates.map(Profile::frozen);
    experience = experience.map(List::copyOf);
    skills = answered(skills);
    shifts = shifts.map(Profile::frozen);
    preferences = answered(preferences);
    assumptions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(assumptions));
  }

  // Order is kept so that a file that is read and written again does not change.
  private static Set<String> frozen(Set<String> set) {
    return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  private static Map<String, Answer<Boolean>> answered(Map<String, Answer<Boolean>> map) {
    Map<String, Answer<Boolean>> out = new LinkedHashMap<>();
    map.forEach((id, a) -> {
      if (!a.isOpen()) {
        out.put(id, a);
      }
    });
    return java.util.Collections.unmodifiableMap(out);
  }

  /// Whether no question that the rules ask has been answered; a name alone answers none.
  public boolean isEmpty() {
    return !education.isGiven()
        && !professions.isGiven()
        && !certificates.isGiven()
        && !experience.isGiven()
        && !shifts.isGiven()
        && skills.values().stream().noneMatch(Answer::isGiven)
        && preferences.values().stream().noneMatch(Answer::isGiven);
  }

  /// The answer on a skill.
  public Answer<Boolean> skill(String id) {
    return skills.getOrDefault(id, Answer.open());
  }

  /// The answer on a preference.
  public Answer<Boolean> preference(String id) {
    return preferences.getOrDefault(id, Answer.open());
  }

  public Profile withName(Optional<String> value) {
    return new Profile(
        value,
        education,
        professions,
        certificates,
        experience,
        skills,
        shifts,
        preferences,
        offer,
        assumptions);
  }

  public Profile withEducation(Answer<List<Education>> value) {
    return new Profile(
        name,
        value,
        professions,
        certificates,
        experience,
        skills,
        shifts,
        preferences,
        offer,
        assumptions);
  }

  public Profile withProfessions(Answer<Set<String>> value) {
    return new Profile(
        name,
        education,
        value,
        certificates,
        experience,
        skills,
        shifts,
        preferences,
        offer,
        assumptions);
  }

  public Profile withCertificates(Answer<Set<String>> value) {
    return new Profile(
        name,
        education,
        professions,
        value,
        experience,
        skills,
        shifts,
        preferences,
        offer,
        assumptions);
  }

  public Profile withExperience(Answer<List<Experience>> value) {
    return new Profile(
        name,
        education,
        professions,
        certificates,
        value,
        skills,
        shifts,
        preferences,
        offer,
        assumptions);
  }

  public Profile withSkill(String id, Answer<Boolean> value) {
    return new Profile(
        name,
        education,
        professions,
        certificates,
        experience,
        put(skills, id, value),
        shifts,
        preferences,
        offer,
        assumptions);
  }

  public Profile withShifts(Answer<Set<String>> value) {
    return new Profile(
        name,
        education,
        professions,
        certificates,
        experience,
        skills,
        value,
        preferences,
        offer,
        assumptions);
  }

  public Profile withPreference(String id, Answer<Boolean> value) {
    return new Profile(
        name,
        education,
        professions,
        certificates,
        experience,
        skills,
        shifts,
        put(preferences, id, value),
        offer,
        assumptions);
  }

  public Profile withOffer(Optional<Offer> value) {
    return new Profile(
        name,
        education,
        professions,
        certificates,
        experience,
        skills,
        shifts,
        preferences,
        value,
        assumptions);
  }

  public Profile withAssumptions(Map<String, String> value) {
    return new Profile(
        name,
        education,
        professions,
        certificates,
        experience,
        skills,
        shifts,
        preferences,
        offer,
        value);
  }

  private static Map<String, Answer<Boolean>> put(
      Map<String, Answer<Boolean>> map, String id, Answer<Boolean> value) {
    Map<String, Answer<Boolean>> out = new LinkedHashMap<>(map);
    out.put(id, value);
    return out;
  }
}
