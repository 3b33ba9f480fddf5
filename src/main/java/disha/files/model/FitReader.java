package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.rules.joining.Fit;
import disha.rules.joining.FitGrade;
import java.util.List;

/// Reads fit.json.
final class FitReader extends PartReader {
  FitReader(PartReader shared) {
    super(shared);
  }

  List<Fit> read(Fields f) {
    return f.list("fits", n -> Fields.read(n, problems, this::fit));
  }

  private Fit fit(Fields f) {
    List<String> fields = ids(f, "fields", IdKind.FIELD);
    Fit fit =
        new Fit(
            reference(f, "segment", IdKind.SEGMENT),
            f.required("grade").map(this::grade).orElse(FitGrade.NONE),
            fields.isEmpty() ? "" : reference(f, "from", IdKind.LEVEL),
            fields,
            ids(f, "awards", IdKind.AWARD),
            ids(f, "professions", IdKind.PROFESSION),
            ids(f, "certificates", IdKind.CERTIFICATE),
            ids(f, "work", IdKind.WORK),
            ids(f, "very-work", IdKind.WORK),
            ids(f, "skills", IdKind.SKILL),
            basis(f),
            text(f, "reason"));
    if (names(fit) == 0) {
      problems.add(f.at(), "problem.fit.nothing");
    }
    return fit;
  }

  private static int names(Fit fit) {
    return fit.fields().size()
        + fit.awards().size()
        + fit.professions().size()
        + fit.certificates().size()
        + fit.work().size()
        + fit.veryWork().size()
        + fit.skills().size();
  }

  private List<String> ids(Fields f, String key, IdKind kind) {
    return f.optionalList(key, n -> reference(n, kind));
  }
}
