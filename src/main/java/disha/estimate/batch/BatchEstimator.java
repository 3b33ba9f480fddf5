package disha.estimate.batch;

import disha.estimate.segment.CompiledModel;
import disha.logic.CodedAnswers;
import disha.profile.Profile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Estimates of many people, one after the other, without the reasons: all verdicts, groups, ranks
/// and pay, the same as [disha.estimate.Estimator] finds. It makes next to no objects, and keeps
/// what it worked out for the answers that people share.
///
/// For one thread; several threads have one each.
public final class BatchEstimator {
  /// A list of people tries few sets of assumptions.
  private static final int MOST_KEPT = 4;

  private final Function<Map<String, String>, BatchModel> models;
  private final Map<Map<String, String>, AssumedRun> kept = new HashMap<>();

  /// @param models what the people of a set of changed assumptions share
  public BatchEstimator(Function<Map<String, String>, BatchModel> models) {
    this.models = models;
  }

  /// The estimate of a profile; the same object for the next one.
  ///
  /// @throws IllegalArgumentException if the profile changes an assumption that the model does not
  ///   have, or uses a word that it does not have; reading a profile file checks that first
  public BatchResult estimate(Profile profile) {
    AssumedRun run = kept.get(profile.assumptions());
    if (run == null) {
      run = new AssumedRun(models.apply(profile.assumptions()));
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(profile.assumptions(), run);
    }
    return run.estimate(profile);
  }

  /// The places of the segments that are open to a person; none where the profile is impossible.
  ///
  /// @throws IllegalArgumentException as above
  public BitSet open(Profile profile) {
    BatchResult found = estimate(profile);
    BitSet out = new BitSet();
    for (int segment = 0; found.isPossible() && segment < found.segments(); segment++) {
      out.set(segment, found.group(segment).isOpen());
    }
    return out;
  }

  /// The estimates under one set of assumptions.
  private static final class AssumedRun {
    private final PossibleProfiles possible;
    private final CodedAnswers coded;
    private final CodedAnswers codedLater;
    private final List<BatchBook> books = new ArrayList<>();
    private final BatchRanking ranking;
    private final BatchResult result;
    private final BatchRanking finished;

    AssumedRun(BatchModel model) {
      possible = new PossibleProfiles(model.compiled().model());
      coded = new CodedAnswers(model.compiled().words(), model.monthsAsked());
      codedLater = new CodedAnswers(model.compiled().words(), model.monthsAsked());
      result = new BatchResult(model.compiled().model().segments().size());
      ranking = ranking(model.compiled(), result);
      finished = ranking(model.compiled(), new BatchResult(result.segments()));
      int first = 0;
      for (int i = 0; i < model.plans().size(); i++) {
        BatchBook book = new BatchBook(model, i, first);
        books.add(book);
        first += book.segments();
      }
    }

    private static BatchRanking ranking(CompiledModel compiled, BatchResult result) {
      return new BatchRanking(
          compiled.model().segments(), RankLimits.of(compiled.rulebooks()), result);
    }

    BatchResult estimate(Profile profile) {
      coded.read(profile);
      result.possible = possible.has(profile, coded);
      if (!result.possible) {
        return result;
      }
      Optional<Profile> later = profile.onceFinished();
      if (later.isPresent()) {
        lookAhead(later.get());
      }
      coded.readWork(profile);
      for (int i = 0; i < books.size(); i++) {
        books.get(i).estimate(profile, coded, ranking);
      }
      if (later.isPresent()) {
        tellPay(ranking.finish(finished, profile.isResultAwaited()));
      }
      ranking.settleGroups();
      for (int i = 0; i < books.size(); i++) {
        books.get(i).countOpen(result);
      }
      ranking.begin();
      return result;
    }

    private void tellPay(BitSet segments) {
      for (BatchBook book : books) {
        for (int s = segments.nextSetBit(book.first());
            s >= 0 && s < book.first() + book.segments();
            s = segments.nextSetBit(s + 1)) {
          if (result.likely[s] == BatchResult.NO_PAY) {
            book.tellPay(s, result);
          }
        }
      }
    }

    private void lookAhead(Profile later) {
      codedLater.read(later);
      codedLater.readWork(later);
      for (int i = 0; i < books.size(); i++) {
        books.get(i).lookAhead(later, codedLater, finished);
      }
    }
  }
}
