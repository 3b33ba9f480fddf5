package disha.summary.wording;

import disha.profile.Scenario;
import disha.text.Messages;
import java.util.List;

/// How a person's scenarios are called.
public final class ScenarioWords {
  private ScenarioWords() {}

  /// The name of one of them.
  ///
  /// @return empty where there is only one and it has no name, as there is nothing to tell apart
  public static String of(List<Scenario> scenarios, int place, Messages messages) {
    String name = scenarios.get(place).name();
    return name.isEmpty() && scenarios.size() > 1 ? messages.text("scenario.now") : name;
  }
}
