package disha.files;

import disha.json.Problems;
import disha.profile.Profile;
import disha.reason.Conditions;
import disha.reason.Truth;
import disha.rules.Assumptions;
import disha.rules.Model;
import disha.rules.Reading;
import disha.rules.Segment;
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

  // One example of each fault is enough; it is a profile that can be tried.
  private void checkRules(Reading reading, String path) {
    Set<String> told = new HashSet<>();
    for (Segment segment : model.segments()) {
      if (segment.sector().equals(reading.sector())) {
        Representatives people = new Representatives(model, reading, segment);
        people.forEach((person, set) -> checkPerson(reading, path, segment, person, set, told));
        if (!people.dependsOnSegment()) {
          return;
        }
      }
    }
  }

  private void checkPerson(
      Reading reading,
      String path,
      Segment segment,
      Profile person,
      Assumptions set,
      Set<String> told) {
    Conditions conditions = new Conditions(model, set, person, segment);
    List<String> holding = new ArrayList<>();
    for (Reading.Rule rule : reading.rules()) {
      Truth truth = conditions.test(rule.when());
      if (truth == Truth.UNKNOWN) {
        // The answer that would settle it makes another of these people.
        return;
      }
      if (truth == Truth.TRUE) {
        holding.add(rule.id());
      }
    }
    if (holding.size() == 1) {
      return;
    }
    String fault = holding.isEmpty() ? "problem.coverage.none" : "problem.coverage.several";
    String rules = String.join(", ", holding);
    if (told.add(rules)) {
      Profile example = person.withAssumptions(set.changes());
      problems.add(
          file,
          path + ".rules",
          fault,
          ProfileFile.format(example).replaceAll("\\s+", " ").strip(),
          segment.id(),
          rules);
    }
  }
}
