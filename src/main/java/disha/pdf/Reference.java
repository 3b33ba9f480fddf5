package disha.pdf;

/// A mark behind a sentence that leads to what it rests on.
///
/// @param label such as `3` for a citation and `A1` for an assumption
/// @param target the id of the row it leads to
/// @param says what it leads to, for those who cannot see
record Reference(String label, String target, String says) {}
