package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.rules.grounds.Conflict;
import java.util.List;

/// Reads conflicts.json.
final class ConflictReader extends PartReader {
  ConflictReader(PartReader shared) {
    super(shared);
  }

  List<Conflict> read(Fields f) {
    return f.list("conflicts", n -> Fields.read(n, problems, this::conflict));
  }

  private Conflict conflict(Fields f) {
    Conflict conflict =
        new Conflict(
            id(f, IdKind.CONFLICT),
            text(f, "topic"),
            f.list("claims", n -> Fields.read(n, problems, this::claim)),
            text(f, "handling"),
            references(f, "assumptions", IdKind.ASSUMPTION));
    if (conflict.claims().size() < 2) {
      problems.add(f.at(), "problem.conflict.claims");
    }
    return conflict;
  }

  private Conflict.Claim claim(Fields f) {
    return new Conflict.Claim(text(f, "says"), references(f, "facts", IdKind.FACT));
  }
}
