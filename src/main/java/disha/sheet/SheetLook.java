package disha.sheet;

import java.util.List;

/// How a sheet with headings looks.
///
/// @param headings the place of the row of the headings, from 0
/// @param widths how wide the columns are, in letters; texts go on over more lines
/// @param wrapped from which column on long texts go on over more lines
public record SheetLook(int headings, List<Integer> widths, int wrapped) {
  public SheetLook {
    widths = List.copyOf(widths);
  }
}
