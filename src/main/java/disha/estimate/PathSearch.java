package disha.estimate;

import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.Move;
import disha.rules.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tries every one, two and three moves on a profile and keeps those that gain something no part of
/// them gains. What single moves make true is put together by taking the truer of each leaf: moves
/// only add.
// The search lives on arrays; its records are never compared.
@SuppressWarnings("ArrayRecordComponent")
final class PathSearch {
  private final Model model;
  private final VerdictSearch verdicts;
  private final PayEstimator pay;
  private final Moves moves;

  PathSearch(Compiled compiled) {
    model = compiled.model();
    verdicts = compiled.verdicts();
    pay = compiled.pay();
    moves = new Moves(model);
  }

  /// A move that this profile can make.
  ///
  /// @param at the leaves it makes truer
  /// @param values their new values
  /// @param needs the rank of the level of education it asks for
  /// @param reaches the rank of the level of education it brings
  /// @param work which months of experience hold after it; 0 for those of today
  private record Step(Move move, int[] at, byte[] values, int needs, int reaches, int work) {}

  /// What a profile is worth: for each segment its verdict and its likely pay.
  private record Worth(int[] verdicts, long[] pay) {
    boolean same(Worth other) {
      return Arrays.equals(verdicts, other.verdicts) && Arrays.equals(pay, other.pay);
    }
  }

  /// The search on one profile.
  private final class Run {
    private final byte[] base;
    private final int reached;
    private final List<Step> steps = new ArrayList<>();
    private final List<int[]> months = new ArrayList<>();
    private final long[][][] likely;
    private final Worth today;

    Run(Profile profile) {
      base = verdicts.leaves(profile);
      reached = moves.reached(profile);
      months.add(months(profile));
      for (Move m : model.moves()) {
        moves.made(profile, profile, m).ifPresent(after -> addStep(m, after));
      }
      likely = new long[months.size()][model.segments().size()][];
      today = worth();
    }

    private void addStep(Move m, Profile after) {
      byte[] better = verdicts.leaves(after);
      int[] at = verdicts.raised(base, better);
      byte[] values = new byte[at.length];
      for (int i = 0; i < at.length; i++) {
        values[i] = better[at[i]];
      }
      int work = 0;
      if (m.gives() instanceof Move.Gain.Work) {
        months.add(months(after));
        work = months.size() - 1;
      }
      steps.add(new Step(m, at, values, moves.needs(m), moves.reached(after), work));
    }

    private int[] months(Profile profile) {
      return model.segments().stream()
          .mapToInt(s -> pay.months(profile, s).orElse(NO_PAY))
          .toArray();
    }

    private Worth worth(Step... made) {
      byte[] values = base.clone();
      int work = 0;
      for (Step s : made) {
        for (int i = 0; i < s.at.length; i++) {
          int at = s.at[i];
          if (s.values[i] > values[at]) {
            values[at] = s.values[i];
          }
        }
        work = Math.max(work, s.work);
      }
      VerdictSearch.Found found = verdicts.evaluate(values);
      long[] paid = new long[found.verdicts().length];
      for (int s = 0; s < paid.length; s++) {
        paid[s] = paid(work, s, found.drivers()[s], found.verdicts()[s]);
      }
      return new Worth(found.verdicts(), paid);
    }

    // Only what a person could earn counts: there is no pay where the verdict is open.
    private long paid(int work, int segment, int drivers, int verdict) {
      if (months.get(work)[segment] == NO_PAY || !VerdictMaker.isWorthAFigure(verdict)) {
        return 0;
      }
      long[] known = likely[work][segment];
      if (known == null) {
        known = new long[1 << model.pay().drivers().size()];
        Arrays.fill(known, UNKNOWN);
        likely[work][segment] = known;
      }
      if (known[drivers] == UNKNOWN) {
        Segment s = model.segments().get(segment);
        known[drivers] = pay.likely(s, months.get(work)[segment], drivers).paiseAYear();
      }
      return known[drivers];
    }

    /// Whether every degree finds the level before it completed, by the profile or another of the
    /// moves.
    private boolean inOrder(Step... made) {
      for (Step s : made) {
        boolean ready = reached >= s.needs;
        for (Step other : made) {
          ready |= other.reaches >= s.needs && other.needs < s.needs;
        }
        if (!ready) {
          return false;
        }
      }
      return true;
    }

    List<Path> paths() {
      int n = steps.size();
      Worth[] one = new Worth[n];
      Worth[][] two = new Worth[n][n];
      List<Path> out = new ArrayList<>();
      for (int a = 0; a < n; a++) {
        one[a] = tried(out, new Worth[] {today}, steps.get(a));
      }
      for (int a = 0; a < n; a++) {
        for (int b = a + 1; b < n; b++) {
          two[a][b] = tried(out, new Worth[] {one[a], one[b]}, steps.get(a), steps.get(b));
        }
      }
      for (int a = 0; a < n; a++) {
        for (int b = a + 1; b < n; b++) {
          for (int c = b + 1; c < n; c++) {
            Worth[] parts = {two[a][b], two[a][c], two[b][c]};
            tried(out, parts, steps.get(a), steps.get(b), steps.get(c));
          }
        }
      }
      return out;
    }

    /// Tries some moves together and keeps the path, unless a part of them that is one move shorter
    /// gains as much. Moves never lose anything, so shorter parts need not be looked at.
    ///
    /// @param parts what the shorter parts are worth; null for one that cannot be
    /// @return what they are worth; null if they cannot be made together
    private Worth tried(List<Path> out, Worth[] parts, Step... made) {
      if (!inOrder(made) || excluded(made)) {
        return null;
      }
      Worth worth = worth(made);
      for (Worth part : parts) {
        if (part != null && part.same(worth)) {
          return worth;
        }
      }
      out.add(path(List.of(made), worth));
      return worth;
    }

    private static boolean excluded(Step... made) {
      for (int i = 0; i < made.length; i++) {
        for (int j = i + 1; j < made.length; j++) {
          if (Moves.exclude(made[i].move, made[j].move)) {
            return true;
          }
        }
      }
      return false;
    }

    private Path path(List<Step> made, Worth worth) {
      List<Path.Opening> openings = new ArrayList<>();
      List<Path.Raise> raises = new ArrayList<>();
      for (int s = 0; s < worth.pay.length; s++) {
        String id = model.segments().get(s).id();
        Verdict from = verdict(today.verdicts[s]);
        Verdict to = verdict(worth.verdicts[s]);
        if (to.compareTo(from) < 0) {
          openings.add(new Path.Opening(id, from, to));
        }
        if (today.pay[s] > 0 && worth.pay[s] > today.pay[s]) {
          raises.add(new Path.Raise(id, new Pay(today.pay[s]), new Pay(worth.pay[s])));
        }
      }
      return new Path(made.stream().map(Step::move).toList(), openings, raises);
    }
  }

  private static final int NO_PAY = -1;
  private static final long UNKNOWN = -1;

  private static Verdict verdict(int possible) {
    return Integer.bitCount(possible) == 1
        ? VerdictMaker.set(possible).iterator().next()
        : Verdict.ANSWER_MISSING;
  }

  /// Every path that no part of it equals, the shortest first, and among those of a length the ones
  /// that better most verdicts, then those that raise most pay.
  List<Path> of(Profile profile) {
    Comparator<Path> best =
        Comparator.<Path>comparingInt(p -> p.moves().size())
            .thenComparing(p -> p.openings().size(), Comparator.reverseOrder())
            .thenComparing(PathSearch::raised, Comparator.reverseOrder());
    return new Run(profile).paths().stream().sorted(best).toList();
  }

  private static long raised(Path path) {
    long sum = 0;
    for (Path.Raise r : path.raises()) {
      sum += r.to().minus(r.from()).paiseAYear();
    }
    return sum;
  }

  /// The profile after the moves of a path.
  Profile after(Profile profile, Path path) {
    Profile p = profile;
    for (Move m : path.moves()) {
      Optional<Profile> next = moves.made(profile, p, m);
      p = next.orElse(p);
    }
    return p;
  }
}
