package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.joining.Move;
import java.util.List;

/// Reads moves.json.
final class MoveReader extends PartReader {
  MoveReader(PartReader shared) {
    super(shared);
  }

  List<Move> read(Fields f) {
    return f.list("moves", n -> Fields.read(n, problems, this::move));
  }

  private Move move(Fields f) {
    return new Move(
        id(f, IdKind.MOVE),
        text(f, "says"),
        f.required("gives")
            .map(n -> Fields.read(n, problems, this::gain))
            .orElse(new Move.Gain.Finish()),
        f.optional("after").map(n -> reference(f, "after", IdKind.LEVEL)),
        f.optional("months").map(this::quantity),
        f.optionalList("assuming", n -> reference(n, IdKind.ASSUMPTION)),
        basis(f));
  }

  private Move.Gain gain(Fields f) {
    if (f.optional("finish").isPresent()) {
      f.flag("finish");
      return new Move.Gain.Finish();
    }
    if (f.optional("resume").isPresent()) {
      f.flag("resume");
      return new Move.Gain.Resume();
    }
    if (f.optional("level").isPresent()) {
      return new Move.Gain.Schooling(reference(f, "level", IdKind.LEVEL));
    }
    if (f.optional("award").isPresent()) {
      return new Move.Gain.Degree(reference(f, "award", IdKind.AWARD));
    }
    if (f.optional("certificate").isPresent()) {
      return new Move.Gain.Certificate(reference(f, "certificate", IdKind.CERTIFICATE));
    }
    if (f.optional("skill").isPresent()) {
      return new Move.Gain.Skill(reference(f, "skill", IdKind.SKILL));
    }
    if (f.optional("shifts").isPresent()) {
      return new Move.Gain.Shifts(references(f, "shifts", IdKind.SHIFT));
    }
    return f.required("experience").map(this::work).orElse(new Move.Gain.Finish());
  }

  private Move.Gain work(JsonNode node) {
    return Fields.read(
        node,
        problems,
        f ->
            new Move.Gain.Work(
                reference(f, "place", IdKind.SECTOR),
                reference(f, "work", IdKind.WORK),
                f.number("years")));
  }
}
