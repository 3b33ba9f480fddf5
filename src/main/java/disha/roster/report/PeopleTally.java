package disha.roster.report;

import java.util.ArrayList;
import java.util.List;

/// Some people of a class: how many, and the first of them by name.
final class PeopleTally {
  /// More names are no help on two pages.
  static final int MOST_NAMED = 12;

  private final List<ListedPerson> named = new ArrayList<>();
  private int number;

  /// @param row where they stand in the list
  /// @param roll the number by which the college knows them; empty where there is none
  /// @param name blank where it is not told
  record ListedPerson(long row, String roll, String name) {}

  void add(ListedPerson person) {
    number++;
    if (named.size() < MOST_NAMED) {
      named.add(person);
    }
  }

  int number() {
    return number;
  }

  /// The first of them, in the order of the list.
  List<ListedPerson> named() {
    return List.copyOf(named);
  }
}
