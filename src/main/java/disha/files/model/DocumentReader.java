package disha.files.model;

import disha.files.IdRegistry.IdKind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.grounds.Document;
import disha.rules.grounds.Lineage;
import java.util.List;
import java.util.Optional;

/// Reads documents.json.
final class DocumentReader extends PartReader {
  DocumentReader(PartReader shared) {
    super(shared);
  }

  List<Lineage> lineages(Fields f) {
    return f.list(
        "lineages",
        n ->
            Fields.read(
                n,
                problems,
                l -> new Lineage(id(l, IdKind.LINEAGE), text(l, "name"), text(l, "why"))));
  }

  List<Document> documents(Fields f) {
    return f.list("documents", n -> Fields.read(n, problems, this::document));
  }

  private Document document(Fields f) {
    String id = id(f, IdKind.DOCUMENT);
    return new Document(
        id,
        text(f, "name"),
        text(f, "about"),
        reference(f, "lineage", IdKind.LINEAGE),
        f.required("date")
            .map(n -> Fields.read(n, problems, this::date))
            .orElse(
                new Document.Date(
                    new disha.rules.vocabulary.Text(java.util.Map.of()), 0, 0, Optional.empty())),
        f.list("damage", this::text),
        f.list("sections", n -> Fields.read(n, problems, s -> section(s, id))));
  }

  private Document.DocumentSection section(Fields f, String document) {
    Document.DocumentSection section = new Document.DocumentSection(f.text("id"), text(f, "name"));
    references.declare(IdKind.SECTION, document + "/" + section.id(), f.at(), problems);
    return section;
  }

  private Document.Date date(Fields f) {
    Document.Date date =
        new Document.Date(
            text(f, "shown"),
            f.integer("from"),
            f.integer("to"),
            f.required("assumption")
                .filter(n -> !(n instanceof JsonNode.Null))
                .map(n -> reference(n, IdKind.AMOUNT)));
    if (date.from() > date.to()) {
      problems.add(
          f.at(), "problem.date.order", Integer.toString(date.from()), Integer.toString(date.to()));
    }
    if (date.from() != date.to() && date.assumption().isEmpty()) {
      problems.add(f.at(), "problem.date.assumption");
    }
    return date;
  }
}
