package disha.rules.vocabulary;

/// A level of education.
///
/// @param rank the order of the levels, the lowest first, from 0
/// @param after the id of the level that a person who studies at this one has certainly completed
public record Level(String id, Text name, int rank, String after) implements Named {}
