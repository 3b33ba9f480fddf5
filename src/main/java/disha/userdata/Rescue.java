package disha.userdata;

import disha.profile.Offer;
import disha.profile.Scenario;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What would be lost if the program ended now: a profile with edits that are in no file yet, and
/// students of a class list who were changed.
///
/// @param about what to tell the person of it
/// @param known the fingerprint of the profile's file when it was read or written last
/// @param scenarios the variants of the profile; none where only students were changed
/// @param students those of the class list that is open who were changed; empty for none
public record Rescue(
    ProfileLabel about,
    Optional<String> known,
    List<UnsavedScenario> scenarios,
    Optional<UnsavedStudents> students) {
  public Rescue {
    scenarios = List.copyOf(scenarios);
  }

  /// Students of a class list who answer otherwise than it says.
  ///
  /// @param list the file of the list
  /// @param known its fingerprint when it was read
  /// @param shown the row of the student in the form, if one is there
  public record UnsavedStudents(
      Path list, Optional<String> known, Optional<Long> shown, List<UnsavedStudent> changed) {
    public UnsavedStudents {
      changed = List.copyOf(changed);
    }
  }

  /// One of them.
  ///
  /// @param row where they stand in the list
  /// @param scenarios the variants of their profile, at least one
  public record UnsavedStudent(long row, List<UnsavedScenario> scenarios) {
    public UnsavedStudent {
      scenarios = List.copyOf(scenarios);
    }
  }

  /// A variant as far as it was filled in.
  ///
  /// @param half what of it goes into no profile
  public record UnsavedScenario(Scenario scenario, Half half) {}

  /// What was typed but is no answer yet.
  ///
  /// @param unreadable what was typed where a number belongs, by field
  public record Half(Map<String, String> unreadable, HalfOffer offer) {
    public Half {
      unreadable = Map.copyOf(unreadable);
    }
  }

  /// What a person knows a profile by.
  ///
  /// @param person the name in the profile
  /// @param file where it was opened or saved
  /// @param title what the window called it; empty for a new profile
  /// @param at when it was kept
  /// @param students of which class list students were changed; empty for none
  public record ProfileLabel(
      Optional<String> person,
      Optional<Path> file,
      String title,
      Instant at,
      Optional<StudentsLabel> students) {}

  /// What a person knows changed students by.
  ///
  /// @param list the file of the list
  /// @param count how many they are
  public record StudentsLabel(Path list, int count) {}

  /// An offer as far as it was filled in.
  ///
  /// @param amount as typed
  public record HalfOffer(Optional<String> segment, String amount, Offer.Period period) {}
}
