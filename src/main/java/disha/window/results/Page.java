package disha.window.results;

/// What the results can show.
enum Page {
  SEGMENTS,
  COMPARISON,
  ASSUMPTIONS,
  BACKGROUND,
  CONFLICTS,
  SOURCES
}
