package disha.window.roster;

import disha.roster.table.StudentRow;
import java.util.function.Function;

/// A column of the table of a class list.
///
/// @param id what it is known by
/// @param heading what stands above it
/// @param text what stands in it
/// @param key what a row is sorted by
/// @param wide how wide it likes to be, in pixels for letters of the usual size
/// @param first whether it is shown unless the person chooses otherwise
record ListColumn(
    String id,
    String heading,
    Function<StudentRow, String> text,
    Function<StudentRow, SortKey> key,
    double wide,
    boolean first) {}
