package disha.pdf.shaping;

/// A glyph of a word. Lengths are in thousandths of the font's size.
///
/// @param id its number in the font
/// @param letters what it stands for: all glyphs of a word together, in order, spell it
/// @param before how far it stands to the right of where the glyph before it ends
/// @param rise how far it stands above the line
record PlacedGlyph(int id, String letters, int before, int rise) {}
