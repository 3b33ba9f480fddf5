package disha.window.page;

/// What the results can show.
enum ResultsPage {
  SEGMENTS,
  COMPARISON,
  ASSUMPTIONS,
  BACKGROUND,
  CONFLICTS,
  SOURCES
}
