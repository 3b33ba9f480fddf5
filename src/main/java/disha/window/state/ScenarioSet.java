package disha.window.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The scenarios of a profile while they are filled in, one of them shown.
///
/// @param all in their order, never empty
/// @param at the place of the one that is shown
record ScenarioSet(List<ScenarioDraft> all, int at) {
  ScenarioSet {
    all = List.copyOf(all);
  }

  ScenarioDraft shown() {
    return all.get(at);
  }

  ScenarioSet turnedTo(int place) {
    return new ScenarioSet(all, place);
  }

  /// With another one in the place of the one that is shown.
  ScenarioSet with(ScenarioDraft shown) {
    return changed(list -> list.set(at, shown), at);
  }

  /// With one more at the end, which is shown.
  ScenarioSet plus(ScenarioDraft added) {
    return changed(list -> list.add(added), all.size());
  }

  /// Without the one that is shown; the one after it is, if there is one.
  ScenarioSet withoutShown() {
    return changed(list -> list.remove(at), Math.min(at, all.size() - 2));
  }

  private ScenarioSet changed(Consumer<List<ScenarioDraft>> change, int shown) {
    List<ScenarioDraft> changed = new ArrayList<>(all);
    change.accept(changed);
    return new ScenarioSet(changed, shown);
  }
}
