package disha.window.page;

/// What the right side of the window can show.
enum ResultsPage {
  RESULTS,
  COMPARISON,
  KNOWLEDGE
}
