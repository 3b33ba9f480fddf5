package disha.estimate.verdict;

import disha.logic.Truth;
import disha.rules.joining.Need;
import disha.rules.vocabulary.Text;
import java.util.Optional;

/// How a person meets one need of a segment.
///
/// @param instead what is told of it in place of the usual; only where it may be unmet
public record NeedResult(Need need, Truth met, Optional<Need.Instead> instead) {
  /// What is asked of this person, in our words.
  public Text says() {
    return instead.map(Need.Instead::says).orElseGet(need::says);
  }

  /// How this person can meet it, where something can be done.
  public Optional<Text> step() {
    return instead.isPresent() ? instead.get().step() : need.step();
  }

  /// Whether the way is blocked without it.
  public boolean isHard() {
    return need.force() == Need.Force.HARD;
  }

  /// Whether it is a strength of the person's.
  public boolean isStrength() {
    return !isHard() && met == Truth.TRUE;
  }

  /// Whether it is a gap that does not block.
  public boolean isGap() {
    return need.force() == Need.Force.SOFT && met == Truth.FALSE;
  }

  /// Whether it blocks.
  public boolean isBlock() {
    return isHard() && met == Truth.FALSE;
  }
}
