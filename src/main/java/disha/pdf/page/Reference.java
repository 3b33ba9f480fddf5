package disha.pdf.page;

/// A mark behind a sentence that leads to what it rests on.
///
/// @param number its place among its kind
/// @param label such as `3` for a citation, `A1` for an assumption and `3–6` for a row of them
/// @param target the id of the row it leads to
/// @param says what it leads to, for those who cannot see
record Reference(int number, String label, String target, String says) {}
