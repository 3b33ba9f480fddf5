package disha.roster.readings;

import disha.text.Messages;

/// A row of a class list that is not answered: whom it is about, and what of it cannot be
/// understood.
///
/// @param row its number in the sheet
/// @param name whom it is about; blank where it does not say
/// @param why the cell that cannot be understood with its column, or what is wrong with the row
public record RefusedRow(long row, String name, String why) {
  /// It in few words.
  public String text(Messages messages) {
    return messages.text(
        name.isBlank() ? "roster.refused.unnamed" : "roster.refused",
        name,
        Long.toString(row),
        why);
  }
}
