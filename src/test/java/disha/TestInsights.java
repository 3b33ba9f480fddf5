package disha;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.Insights;
import disha.estimate.ways.Way;
import disha.profile.Profile;
import disha.report.JsonReport;
import disha.rules.Model;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import java.util.List;

/// What follows from an estimate, as the program would work it out.
public final class TestInsights {
  private static final Estimator OWN = new Estimator(TestModel.get());

  private TestInsights() {}

  /// All of it.
  public static Insights of(Estimate estimate) {
    return estimator(estimate.model()).insights(estimate, Insights.Depth.whole(estimate));
  }

  /// The summary of an estimate, with all that the options ask for.
  public static Summary summary(Estimate estimate, Messages messages, SummaryOptions options) {
    Insights insights = estimator(estimate.model()).insights(estimate, options.depth(estimate));
    return SummaryBuilder.build(insights, messages, options);
  }

  /// The report for scripts.
  public static String json(Estimate estimate) {
    return JsonReport.of(of(estimate), Messages.english());
  }

  /// All ways that gain something.
  public static List<Way> ways(Estimate estimate) {
    return of(estimate).ways();
  }

  /// The profile after a way.
  public static Profile after(Estimate estimate, Way way) {
    return estimator(estimate.model()).after(estimate, way);
  }

  private static Estimator estimator(Model model) {
    return model == TestModel.get() ? OWN : new Estimator(model);
  }
}
