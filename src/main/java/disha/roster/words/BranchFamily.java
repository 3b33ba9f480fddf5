package disha.roster.words;

import java.util.Set;

/// Degrees of one name that the model tells apart by their branch.
///
/// @param level the id of their level
/// @param usual the id of the degree where no branch is named; empty where there is none such
/// @param branches what the name of a branch makes of it
/// @param awards the ids of the degrees
public record BranchFamily(String level, String usual, Phrases branches, Set<String> awards) {
  public BranchFamily {
    awards = Set.copyOf(awards);
  }
}
