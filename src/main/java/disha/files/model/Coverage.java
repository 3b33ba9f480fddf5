package disha.files.model;

import disha.files.profile.ProfileFile;
import disha.json.Problems;
import disha.logic.AssumedFit;
import disha.logic.Conditions;
import disha.logic.Person;
import disha.logic.PersonTest;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Proves that for every person exactly one rule of each reading holds. Where two hold, or none,
/// the answer would depend on their order or on a default, so it is a fault of the model.
final class Coverage {
  private final Model model;
  private final String file;
  private final Problems problems;

  Coverage(Model model, String file, Problems problems) {
    this.model = model;
    this.file = file;
    this.problems = problems;
  }

  void check() {
    Map<String, String> first = new HashMap<>();
    List<Reading> readings = model.readings();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      String key = reading.document() + "/" + reading.sector();
      String earlier = first.putIfAbsent(key, reading.id());
      if (earlier != null) {
        problems.add(
            file,
            "$.readings[" + i + "]",
            "problem.coverage.witness",
            earlier,
            reading.document(),
            reading.sector());
      }
      checkRules(reading, "$.readings[" + i + "]");
    }
    for (Segment segment : model.segments()) {
      if (readings.stream().noneMatch(r -> r.sector().equals(segment.sector()))) {
        problems.add(file, "$.readings", "problem.coverage.sector", segment.sector(), segment.id());
      }
    }
  }

  private void checkRules(Reading reading, String path) {
    Set<String> told = new HashSet<>();
    Set<Set<Object>> tried = new HashSet<>();
    for (Segment segment : model.segments()) {
      if (segment.sector().equals(reading.sector())) {
        RepresentativeProfiles people = new RepresentativeProfiles(model, reading, segment);
        if (tried.add(people.ofSegment())) {
          checkRules(reading, path, segment, people, told);
        }
      }
    }
  }

  private void checkRules(
      Reading reading,
      String path,
      Segment segment,
      RepresentativeProfiles people,
      Set<String> told) {
    List<Profile> everyone = people.people();
    for (Assumptions set : people.assumptionSets()) {
      VocabularyIndex words = new VocabularyIndex(model, set);
      List<Person> persons =
          everyone.stream().map(p -> Person.of(words, p.withAssumptions(set.changes()))).toList();
      for (AssumedFit fit : people.fits()) {
        Conditions conditions = Conditions.assuming(words, segment, fit);
        checkRules(reading, path, segment, conditions, persons, told);
      }
    }
  }

  private void checkRules(
      Reading reading,
      String path,
      Segment segment,
      Conditions conditions,
      List<Person> everyone,
      Set<String> told) {
    List<PersonTest> tests = reading.rules().stream().map(r -> conditions.test(r.when())).toList();
    List<String> holding = new ArrayList<>();
    for (Person person : everyone) {
      holding.clear();
      boolean open = false;
      for (int i = 0; i < tests.size() && !open; i++) {
        Truth truth = tests.get(i).of(person);
        open = truth == Truth.UNKNOWN;
        if (truth == Truth.TRUE) {
          holding.add(reading.rules().get(i).id());
        }
      }
      // Where one is open, the answer that would settle it makes another of these people. One
      // example of each fault is enough; it is a profile that can be tried.
      if (!open && holding.size() != 1 && told.add(String.join(", ", holding))) {
        tell(path, segment, person.profile(), holding);
      }
    }
  }

  private void tell(String path, Segment segment, Profile example, List<String> holding) {
    problems.add(
        file,
        path + ".rules",
        holding.isEmpty() ? "problem.coverage.none" : "problem.coverage.several",
        ProfileFile.format(example).replaceAll("\\s+", " ").strip(),
        segment.id(),
        String.join(", ", holding));
  }
}
