package disha.files;

import disha.json.Problems;
import disha.profile.Profile;
import disha.reason.Conditions;
import disha.reason.Lexicon;
import disha.reason.Person;
import disha.reason.Test;
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

  private void checkRules(Reading reading, String path) {
    Set<String> told = new HashSet<>();
    for (Segment segment : model.segments()) {
      if (segment.sector().equals(reading.sector())) {
        Representatives people = new Representatives(model, reading, segment);
        List<Profile> everyone = people.people();
        for (Assumptions set : people.assumptionSets()) {
          checkRules(reading, path, segment, everyone, set, told);
        }
        if (!people.dependsOnSegment()) {
          return;
        }
      }
    }
  }

  private void checkRules(
      Reading reading,
      String path,
      Segment segment,
      List<Profile> everyone,
      Assumptions set,
      Set<String> told) {
    Lexicon words = new Lexicon(model, set);
    Conditions conditions = new Conditions(words, segment);
    List<Test> tests = reading.rules().stream().map(r -> conditions.test(r.when())).toList();
    for (Profile profile : everyone) {
      Person person = Person.of(words, profile);
      List<Truth> truths = tests.stream().map(t -> t.of(person)).toList();
      // Where one is open, the answer that would settle it makes another of these people.
      if (!truths.contains(Truth.UNKNOWN)) {
        List<String> holding = new ArrayList<>();
        for (int i = 0; i < truths.size(); i++) {
          if (truths.get(i) == Truth.TRUE) {
            holding.add(reading.rules().get(i).id());
          }
        }
        // One example of each fault is enough; it is a profile that can be tried.
        if (holding.size() != 1 && told.add(String.join(", ", holding))) {
          tell(path, segment, profile.withAssumptions(set.changes()), holding);
        }
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
