package disha.estimate.ways;

import disha.estimate.pay.Pay;
import disha.estimate.segment.CompiledModel;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.VerdictMaker;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.joining.Move;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tries every one, two and three moves on a profile and keeps those that gain something no part of
/// them gains.
public final class WaySearch {
  private final CompiledModel compiled;
  private final Model model;
  private final Moves moves;
  private final Studies studies;

  public WaySearch(CompiledModel compiled) {
    this.compiled = compiled;
    model = compiled.model();
    moves = new Moves(model);
    studies = new Studies(model.vocabulary());
  }

  /// A way with what sorts it.
  ///
  /// @param raised by how much it raises pay in all segments together, in paise a year
  private record RankedWay(Way way, long raised) {
    static RankedWay of(Way way) {
      long sum = 0;
      for (Way.Raise r : way.raises()) {
        sum += r.to().minus(r.from()).paiseAYear();
      }
      return new RankedWay(way, sum);
    }
  }

  private static final Comparator<RankedWay> BEST_FIRST =
      Comparator.<RankedWay>comparingInt(r -> r.way.moves().size())
          .thenComparing(r -> r.way.fit() == Way.PersonFit.NO_HIGHER)
          .thenComparing(r -> r.way.fit() != Way.PersonFit.UNDER_WAY)
          .thenComparing(r -> r.way.openings().isEmpty())
          .thenComparing(r -> r.way.fit() == Way.PersonFit.LEFT_OUT)
          .thenComparing(r -> r.way.openings().size(), Comparator.reverseOrder())
          .thenComparing(RankedWay::raised, Comparator.reverseOrder());

  /// Every way that no part of it equals, the shortest first. Among those of a length what the
  /// person has begun comes before what is new, what betters a verdict before what only raises pay,
  /// shifts that were left out after what else betters one, and a degree that is no higher last;
  /// then the ones that better most verdicts, then those that raise most pay.
  ///
  /// @param most how many moves a way has at most, up to [Way#MOST_MOVES]
  public List<Way> of(Profile profile, int most) {
    return new ProfileSearch(profile)
        .ways(most).stream().map(RankedWay::of).sorted(BEST_FIRST).map(RankedWay::way).toList();
  }

  /// The profile after the moves of a way.
  public Profile after(Profile profile, Way way) {
    Profile p = profile;
    for (Move m : way.moves()) {
      Optional<Profile> next = moves.made(profile, p, m);
      p = next.orElse(p);
    }
    return p;
  }

  /// A move that a profile can make.
  ///
  /// @param index its place among those the profile can make
  /// @param needs the rank of the level of education it asks for
  /// @param held what is completed after it
  private record MoveStep(
      int index, Move move, WhatIf.LeafChange change, int needs, List<Studies.Held> held) {}

  /// Some moves together.
  ///
  /// @param possible whether they can be made together
  private record Tried(WhatIf.State state, boolean possible) {}

  /// The search on one profile.
  private final class ProfileSearch {
    private final Profile profile;
    private final WhatIf outlook;
    private final List<MoveStep> steps = new ArrayList<>();
    private final boolean[][] readies;
    private final List<Way> found = new ArrayList<>();

    ProfileSearch(Profile profile) {
      this.profile = profile;
      outlook = new WhatIf(compiled, profile);
      for (Move m : model.moves()) {
        moves.made(profile, profile, m).ifPresent(after -> steps.add(step(m, after)));
      }
      readies = readies();
    }

    private MoveStep step(Move m, Profile after) {
      return new MoveStep(
          steps.size(), m, outlook.change(after), studies.needs(m), studies.held(after));
    }

    /// Whether a move can be made with what is completed.
    private boolean isReady(MoveStep s, List<Studies.Held> held) {
      return s.needs == 0 || held.stream().anyMatch(h -> studies.allows(h, s.move));
    }

    /// Which move can be made once another is: the first index is the one to be made; where both
    /// are the same, it can be made at once.
    private boolean[][] readies() {
      List<Studies.Held> held = studies.held(profile);
      boolean[][] out = new boolean[steps.size()][steps.size()];
      for (MoveStep s : steps) {
        for (MoveStep other : steps) {
          out[s.index][other.index] =
              s.index == other.index
                  ? isReady(s, held)
                  : other.needs < s.needs && isReady(s, other.held);
        }
      }
      return out;
    }

    List<Way> ways(int most) {
      Tried[] one = singles();
      if (most > 1) {
        Tried[][] two = pairs(one);
        if (most > 2) {
          triples(two);
        }
      }
      return found;
    }

    private Tried[] singles() {
      Tried none = new Tried(outlook.today(), true);
      Tried[] one = new Tried[steps.size()];
      for (int a = 0; a < one.length; a++) {
        one[a] = tried(none, List.of(steps.get(a)));
        keep(one[a], List.of(steps.get(a)), none);
      }
      return one;
    }

    private Tried[][] pairs(Tried[] one) {
      int n = one.length;
      Tried[][] two = new Tried[n][n];
      for (int a = 0; a < n; a++) {
        for (int b = a + 1; b < n; b++) {
          List<MoveStep> made = List.of(steps.get(a), steps.get(b));
          two[a][b] = tried(one[a], made);
          keep(two[a][b], made, one[a], one[b]);
        }
      }
      return two;
    }

    private void triples(Tried[][] two) {
      int n = two.length;
      for (int a = 0; a < n; a++) {
        for (int b = a + 1; b < n; b++) {
          for (int c = b + 1; c < n; c++) {
            List<MoveStep> made = List.of(steps.get(a), steps.get(b), steps.get(c));
            keep(tried(two[a][b], made), made, two[a][b], two[a][c], two[b][c]);
          }
        }
      }
    }

    /// @param before what all but the last come to
    private Tried tried(Tried before, List<MoveStep> made) {
      WhatIf.State state = outlook.after(before.state, made.getLast().change);
      return new Tried(state, isInOrder(made) && !isDouble(made));
    }

    /// Keeps a way that can be gone, unless a part of it that is one move shorter and can be gone
    /// gains as much. Moves never lose anything, so shorter parts need not be looked at.
    private void keep(Tried all, List<MoveStep> made, Tried... parts) {
      if (!all.possible) {
        return;
      }
      for (Tried part : parts) {
        if (part.possible && part.state.isWorthTheSameAs(all.state)) {
          return;
        }
      }
      found.add(way(made, all.state));
    }

    /// Whether every degree finds what it asks for completed, by the profile or another of the
    /// moves.
    private boolean isInOrder(List<MoveStep> made) {
      for (MoveStep s : made) {
        boolean ready = false;
        for (MoveStep other : made) {
          ready |= readies[s.index][other.index];
        }
        if (!ready) {
          return false;
        }
      }
      return true;
    }

    private static boolean isDouble(List<MoveStep> made) {
      for (int i = 0; i < made.size(); i++) {
        for (int j = i + 1; j < made.size(); j++) {
          if (Moves.exclude(made.get(i).move, made.get(j).move)) {
            return true;
          }
        }
      }
      return false;
    }

    private Way way(List<MoveStep> steps, WhatIf.State then) {
      WhatIf.State today = outlook.today();
      List<Way.Opening> openings = new ArrayList<>();
      List<Way.Raise> raises = new ArrayList<>();
      for (int s = 0; s < then.pay().length; s++) {
        String id = model.segments().get(s).id();
        Verdict from = VerdictMaker.decided(today.found().verdicts()[s]);
        Verdict to = VerdictMaker.decided(then.found().verdicts()[s]);
        if (to.compareTo(from) < 0) {
          openings.add(new Way.Opening(id, from, to));
        }
        long paid = today.pay()[s];
        if (paid > 0 && then.pay()[s] > paid) {
          raises.add(new Way.Raise(id, new Pay(paid), new Pay(then.pay()[s])));
        }
      }
      List<Move> made = steps.stream().map(MoveStep::move).toList();
      return new Way(made, fit(made), openings, raises, List.of());
    }

    /// How moves fit the person; what speaks against them counts first.
    private Way.PersonFit fit(List<Move> made) {
      if (!studies.isClimb(profile, made)) {
        return Way.PersonFit.NO_HIGHER;
      }
      if (made.stream().anyMatch(m -> m.gives() instanceof Move.Gain.Shifts)) {
        return Way.PersonFit.LEFT_OUT;
      }
      return made.stream().anyMatch(m -> m.gives() instanceof Move.Gain.Finish)
          ? Way.PersonFit.UNDER_WAY
          : Way.PersonFit.NEW;
    }
  }
}
