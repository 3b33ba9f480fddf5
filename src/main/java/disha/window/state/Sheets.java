package disha.window.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The scenarios of a profile while they are filled in, one of them shown.
///
/// @param all in their order, never empty
/// @param at the place of the one that is shown
record Sheets(List<ScenarioDraft> all, int at) {
  Sheets {
    all = List.copyOf(all);
  }

  ScenarioDraft shown() {
    return all.get(at);
  }

  Sheets turnedTo(int place) {
    return new Sheets(all, place);
  }

  /// With another one in the place of the one that is shown.
  Sheets with(ScenarioDraft shown) {
    return changed(list -> list.set(at, shown), at);
  }

  /// With one more at the end, which is shown.
  Sheets plus(ScenarioDraft added) {
    return changed(list -> list.add(added), all.size());
  }

  /// Without the one that is shown; the one after it is, if there is one.
  Sheets withoutShown() {
    return changed(list -> list.remove(at), Math.min(at, all.size() - 2));
  }

  private Sheets changed(Consumer<List<ScenarioDraft>> change, int shown) {
    List<ScenarioDraft> changed = new ArrayList<>(all);
    change.accept(changed);
    return new Sheets(changed, shown);
  }
}
