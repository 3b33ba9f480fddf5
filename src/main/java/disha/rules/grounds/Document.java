package disha.rules.grounds;

import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/// One of the documents that the model rests on.
///
/// @param lineage the id of the [Lineage] whose voice it shares
/// @param damage what is lost or garbled in it
public record Document(
    String id,
    Text name,
    Text about,
    String lineage,
    Date date,
    List<Text> damage,
    List<DocumentSection> sections)
    implements Named {
  public Document {
    damage = List.copyOf(damage);
    sections = List.copyOf(sections);
  }

  /// A place in the document, called by its heading or, where that is lost, by its neighbours.
  public record DocumentSection(String id, Text name) {}

  /// When the document was written.
  ///
  /// @param shown what the document itself says of its date
  /// @param from the earliest year it can be from
  /// @param to the latest year it can be from
  /// @param assumption the id of the assumption that fixes the year; empty where the document
  ///   states it
  public record Date(Text shown, int from, int to, Optional<String> assumption) {}

  /// The section with this id; it must exist.
  public DocumentSection section(String sectionId) {
    return sections.stream()
        .filter(s -> s.id().equals(sectionId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section " + sectionId + " in " + id));
  }
}
