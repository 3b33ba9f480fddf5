package disha.roster.words;

import java.util.Set;

/// Degrees of one name that the model tells apart by their branch.
///
/// @param name what they are called without a branch
/// @param level the id of their level
/// @param usual the id of the degree where no branch is named; empty where there is none such
/// @param open the id of the degree that stands for any of them where no branch is named, with its
///   field open; empty where there is none such
/// @param branches what the name of a branch makes of it
/// @param awards the ids of the degrees
public record BranchFamily(
    String name, String level, String usual, String open, Phrases branches, Set<String> awards) {
  public BranchFamily {
    awards = Set.copyOf(awards);
  }
}
