package disha.pdf.chart;

/// Where a page names a drawing.
///
/// @param place its place among all of its kind
/// @param alt what it shows, in words
public record DrawingPlace(String place, String alt) {}
