package disha.logic;

import disha.rules.joining.Condition;

/// A part of a condition that decided it, with how it came out.
///
/// @param atom a condition without parts
public record Finding(Condition atom, Truth truth) {}
