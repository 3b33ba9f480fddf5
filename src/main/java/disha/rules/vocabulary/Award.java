package disha.rules.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A degree or diploma.
///
/// @param level the id of its level
/// @param fields the ids of the fields of study in which it is given
/// @param continues whether what it builds on has to be in one of these fields; if not, any will do
/// @param entry what has to be completed before it
/// @param years how long it usually takes; empty where that is not known
public record Award(
    String id,
    Text name,
    String level,
    List<String> fields,
    boolean continues,
    Entry entry,
    Optional<BigDecimal> years)
    implements Named {
  public Award {
    fields = List.copyOf(fields);
  }

  /// What an award builds on: any one of these is enough. Where nothing is named, it is not known
  /// who can begin.
  ///
  /// @param awards the ids of awards, one of them completed
  /// @param levels the ids of levels, one of them the highest that is completed
  /// @param fields the ids of the fields of study of which that has to be one; if there are none,
  ///   any will do
  /// @param usual the ids of awards after which it is what people usually go on with
  /// @param completes the ids of awards that are its first part
  public record Entry(
      List<String> awards,
      List<String> levels,
      List<String> fields,
      List<String> usual,
      List<String> completes) {
    /// It is not known who can begin.
    public static final Entry UNKNOWN =
        new Entry(List.of(), List.of(), List.of(), List.of(), List.of());

    public Entry {
      awards = List.copyOf(awards);
      levels = List.copyOf(levels);
      fields = List.copyOf(fields);
      usual = List.copyOf(usual);
      completes = List.copyOf(completes);
    }
  }
}
