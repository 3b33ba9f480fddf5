package disha.people;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.property.ListGenerator;
import disha.rules.vocabulary.WordList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Profiles that lack one thing that another says: a whole question first, then one of several
/// answers, then a part of one. A profile that is possible stays so.
final class SmallerProfiles {
  private SmallerProfiles() {}

  static Stream<Profile> of(Profile p) {
    return Stream.of(questions(p), answers(p), parts(p))
        .flatMap(smaller -> smaller)
        .filter(smaller -> !smaller.equals(p));
  }

  private static Stream<Profile> questions(Profile p) {
    return Stream.concat(
        Stream.of(
            p.withEducation(Answer.open()),
            p.withExperience(Answer.open()),
            p.withOffer(Optional.empty()),
            withoutInterests(p),
            p.withAssumptions(Map.of()),
            p.withName(Optional.empty())),
        Stream.of(WordList.values()).map(list -> without(p, list)));
  }

  private static Stream<Profile> answers(Profile p) {
    return Stream.of(
            lists(p.education()).map(p::withEducation),
            lists(p.experience()).map(p::withExperience),
            Stream.of(WordList.values()).flatMap(list -> words(p, list)),
            p.interests().keySet().stream().map(id -> p.withInterest(id, Optional.empty())),
            maps(p.assumptions()).map(p::withAssumptions))
        .flatMap(smaller -> smaller);
  }

  private static Profile withoutInterests(Profile p) {
    Profile out = p;
    for (String segment : p.interests().keySet()) {
      out = out.withInterest(segment, Optional.empty());
    }
    return out;
  }

  private static Stream<Profile> words(Profile p, WordList list) {
    return Stream.concat(
        Stream.concat(
            sets(p.chosen(list)).map(ids -> p.withChosen(list, ids)),
            sets(Answer.of(p.ruledOut(list)))
                .map(ids -> p.withRuledOut(list, ids.value().orElse(Set.of())))),
        p.said(list).keySet().stream().map(id -> p.withSaid(list, id, Answer.open())));
  }

  private static Stream<Profile> parts(Profile p) {
    return Stream.concat(
        ListGenerator.oneChanged(given(p.education()), SmallerProfiles::smaller)
            .map(list -> p.withEducation(Answer.of(list))),
        ListGenerator.oneChanged(given(p.experience()), SmallerProfiles::smaller)
            .map(list -> p.withExperience(Answer.of(list))));
  }

  private static Stream<Education> smaller(Education e) {
    return Stream.of(
        new Education(Answer.open(), e.field(), e.award(), e.status(), e.marks()),
        new Education(e.level(), Answer.open(), e.award(), e.status(), e.marks()),
        new Education(e.level(), e.field(), Answer.open(), e.status(), e.marks()),
        new Education(e.level(), e.field(), e.award(), Answer.open(), e.marks()),
        new Education(e.level(), e.field(), e.award(), e.status(), Answer.open()));
  }

  private static Stream<Experience> smaller(Experience e) {
    return Stream.of(
        new Experience(Answer.open(), e.work(), e.years()),
        new Experience(e.place(), Answer.open(), e.years()),
        new Experience(e.place(), e.work(), Answer.open()));
  }

  private static <T> List<T> given(Answer<List<T>> answer) {
    return answer.value().orElse(List.of());
  }

  private static <T> Stream<Answer<List<T>>> lists(Answer<List<T>> answer) {
    return ListGenerator.lessOne(given(answer)).map(Answer::of);
  }

  private static Stream<Answer<Set<String>>> sets(Answer<Set<String>> answer) {
    return ListGenerator.lessOne(List.copyOf(answer.value().orElse(Set.of())))
        .map(LinkedHashSet::new)
        .map(Answer::of);
  }

  private static Stream<Map<String, String>> maps(Map<String, String> map) {
    return map.keySet().stream()
        .map(key -> {
          Map<String, String> out = new LinkedHashMap<>(map);
          out.remove(key);
          return out;
        });
  }

  private static Profile without(Profile p, WordList list) {
    Profile out = p.withChosen(list, Answer.open()).withRuledOut(list, Set.of());
    for (String id : p.said(list).keySet()) {
      out = out.withSaid(list, id, Answer.open());
    }
    return out;
  }
}
