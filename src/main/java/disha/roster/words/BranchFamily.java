package disha.roster.words;

import java.util.Set;

/// Degrees of one name that the model tells apart by their branch.
///
/// @param level the id of their level
/// @param branches what the name of a branch makes of it
/// @param awards the ids of the degrees
public record BranchFamily(String level, Phrases branches, Set<String> awards) {
  public BranchFamily {
    awards = Set.copyOf(awards);
  }
}
