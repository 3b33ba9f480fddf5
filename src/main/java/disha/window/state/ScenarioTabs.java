package disha.window.state;

import java.util.List;
import java.util.Optional;

/// The scenarios of the profile in the window.
///
/// @param names in their order; the first can be empty
/// @param shown the place of the one that is shown
/// @param alike the name of another one in which the same is filled in; can be empty as names can
/// @param removed the name of the one whose removal was the last edit
public record ScenarioTabs(
    List<String> names, int shown, Optional<String> alike, Optional<String> removed) {
  public ScenarioTabs {
    names = List.copyOf(names);
  }
}
