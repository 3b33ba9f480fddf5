package disha.profile;

import java.util.List;

/// One of several variants of a person's profile, such as how things are now and how they would be
/// with another degree.
///
/// @param name what the person calls it; empty for the first of a file that names none
public record Scenario(String name, Profile profile) {
  /// More than these cannot be compared at a glance.
  public static final int MOST = 4;

  /// A profile that is the only variant of itself.
  public static List<Scenario> only(Profile profile) {
    return List.of(new Scenario("", profile));
  }
}
