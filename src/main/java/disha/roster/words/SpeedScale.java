package disha.roster.words;

/// What words a minute say of a skill; between both limits they say neither.
///
/// @param yes so many and more are the skill
/// @param no fewer are none
public record SpeedScale(int yes, int no) {}
