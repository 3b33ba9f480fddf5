package disha.pdf.shaping;

import java.util.List;

/// A word as its glyphs stand side by side, from left to right. Lengths are in thousandths of the
/// font's size.
///
/// @param text its letters, as they are typed
/// @param spelt whether the glyphs alone do not tell the letters
/// @param after how far it reaches beyond the end of its last glyph
/// @param width from its beginning to its end
record ShapedWord(String text, boolean spelt, List<PlacedGlyph> glyphs, int after, float width) {}
