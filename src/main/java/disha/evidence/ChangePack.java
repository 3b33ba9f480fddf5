package disha.evidence;

import disha.files.Loaded;
import disha.text.Resources;
import java.util.List;
import java.util.Optional;

/// Notes on what has changed since the documents were written. No verdict and no figure rests on
/// them.
///
/// @param notes in the order of the sheet
public record ChangePack(PackInfo info, List<ChangeNote> notes) {
  private static final String FILE = "/evidence/since.csv";

  public ChangePack {
    notes = List.copyOf(notes);
  }

  /// The ones that the program is shipped with.
  ///
  /// @throws IllegalStateException if something is wrong with them
  public static ChangePack bundled() {
    return Bundled.IT;
  }

  /// The notes on a topic, in order.
  public List<ChangeNote> on(ChangeNote.NoteTopic topic) {
    return notes.stream().filter(n -> n.topic() == topic).toList();
  }

  // It is read when it is first asked for: many runs never do.
  private static final class Bundled {
    static final ChangePack IT = read();

    private static ChangePack read() {
      return switch (ChangeReader.read(FILE, Resources.text(FILE), Optional.empty())) {
        case Loaded.Good<ChangePack> good -> good.value();
        case Loaded.Bad<ChangePack> bad ->
            throw new IllegalStateException(bad.problems().toString());
      };
    }
  }
}
