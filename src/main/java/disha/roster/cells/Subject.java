package disha.roster.cells;

import java.util.Set;

/// A subject or branch as a cell names it.
///
/// @param fields the ids of the fields of study that it can stand for
/// @param awards the ids of the degrees that it makes of a name which several share
record Subject(Set<String> fields, Set<String> awards) {}
