package disha.rules.vocabulary;

import java.util.List;

/// A degree or diploma.
///
/// @param level the id of its level
/// @param fields the ids of the fields of study in which it is given
/// @param continues whether it asks for a degree of the level before it in one of these fields; if
///   not, for any
public record Award(String id, Text name, String level, List<String> fields, boolean continues)
    implements Named {
  public Award {
    fields = List.copyOf(fields);
  }
}
