package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.grounds.Basis;
import disha.rules.joining.Segment;
import java.util.List;

/// Reads segments.json.
final class SegmentReader extends PartReader {
  SegmentReader(PartReader shared) {
    super(shared);
  }

  List<Segment> read(Fields f) {
    f.optional("segments")
        .filter(n -> n instanceof JsonNode.Arr list && list.items().isEmpty())
        .ifPresent(n -> problems.add(n, "problem.segment.none"));
    return f.list("segments", n -> Fields.read(n, problems, this::segment));
  }

  private Segment segment(Fields f) {
    Segment segment =
        new Segment(
            id(f, IdKind.SEGMENT),
            reference(f, "sector", IdKind.SECTOR),
            text(f, "name"),
            text(f, "work"),
            references(f, "mentions", IdKind.FACT),
            f.required("demands")
                .map(n -> Fields.read(n, problems, this::demands))
                .orElse(NO_DEMANDS),
            f.optional("ruled-out-without").map(n -> reference(n, IdKind.PREFERENCE)));
    if (segment.mentions().isEmpty()) {
      problems.add(f.at(), "problem.segment.mentions");
    }
    return segment;
  }

  private static final Basis NO_BASIS = new Basis.Stated(List.of());
  private static final Segment.Demands NO_DEMANDS =
      new Segment.Demands(Segment.Complexity.LOW, NO_BASIS);

  private Segment.Demands demands(Fields f) {
    return new Segment.Demands(f.choice("complexity", Segment.Complexity.class), basis(f));
  }
}
