package disha.roster.report;

import disha.estimate.Estimate;
import disha.roster.run.ClassAnswers;
import disha.roster.run.ClassPeople;
import java.io.IOException;

/// Counts a whole class list for its report.
public final class GroupRun {
  private GroupRun() {}

  /// The figures on everybody in a list whose row can be understood.
  public static GroupTally of(ClassPeople people, ClassAnswers answers) throws IOException {
    GroupTally tally = new GroupTally(answers.estimator(), answers.prices());
    people.each((row, profile) -> {
      Estimate estimate = answers.estimator().estimate(profile, answers.prices());
      tally.add(row.number(), people.roll(row), estimate);
    });
    return tally;
  }
}
