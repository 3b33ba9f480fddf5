package disha.pdf.page;

import java.util.List;

/// What the report on a whole class says, in words and in order.
///
/// @param title its heading
/// @param model the model's name and version
/// @param headlines what comes first
/// @param work kinds of work, those that are open to most first
/// @param others what is said of the other kinds of work; can be empty
/// @param steps steps, those that open something for most first
/// @param asked which question tells most to whom
/// @param firsts whom each kind of work fits best of all
/// @param talks who needs a talk
/// @param rests what the figures rest on
public record ClassSheet(
    String title,
    String model,
    List<String> headlines,
    List<WorkLine> work,
    String others,
    List<StepLine> steps,
    List<PeopleLine> asked,
    List<PeopleLine> firsts,
    List<PeopleLine> talks,
    String rests) {
  public ClassSheet {
    headlines = List.copyOf(headlines);
    work = List.copyOf(work);
    steps = List.copyOf(steps);
    asked = List.copyOf(asked);
    firsts = List.copyOf(firsts);
    talks = List.copyOf(talks);
  }

  /// A kind of work.
  public record WorkLine(
      String name,
      String sector,
      String fits,
      String open,
      String step,
      String answer,
      String pay) {}

  /// A step.
  public record StepLine(String step, String people, String opens) {}

  /// What holds of some people, how many they are, and who.
  public record PeopleLine(String says, String people, String who) {}
}
