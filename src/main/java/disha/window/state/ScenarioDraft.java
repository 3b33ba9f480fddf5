package disha.window.state;

import disha.profile.Scenario;

/// A scenario while it is being filled in.
///
/// @param name what the person calls it
public record ScenarioDraft(String name, Draft draft) {
  /// A scenario just read.
  public static ScenarioDraft of(Scenario scenario) {
    return new ScenarioDraft(scenario.name(), Draft.of(scenario.profile()));
  }

  /// What of it goes into a file.
  public Scenario scenario() {
    return new Scenario(name, draft.profile());
  }
}
