package disha.rules;

import java.util.List;

/// A degree or diploma.
///
/// @param level the id of its level
/// @param fields the ids of the fields of study in which it is given
public record Award(String id, Text name, String level, List<String> fields) implements Named {
  public Award {
    fields = List.copyOf(fields);
  }
}
