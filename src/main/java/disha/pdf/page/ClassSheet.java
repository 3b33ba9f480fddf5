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
/// @param talks who needs a talk
/// @param rests what the figures rest on
public record ClassSheet(
    String title,
    String model,
    List<String> headlines,
    List<WorkLine> work,
    String others,
    List<StepLine> steps,
    List<TalkLine> talks,
    String rests) {
  public ClassSheet {
    headlines = List.copyOf(headlines);
    work = List.copyOf(work);
    steps = List.copyOf(steps);
    talks = List.copyOf(talks);
  }

  /// A kind of work.
  public record WorkLine(
      String name,
      String sector,
      String open,
      String fits,
      String step,
      String answer,
      String pay) {}

  /// A step.
  public record StepLine(String step, String people, String opens) {}

  /// Why somebody needs a talk.
  public record TalkLine(String why, String people, String who) {}
}
