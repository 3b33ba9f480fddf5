package disha.files;

import disha.files.References.Kind;
import disha.json.Fields;
import disha.json.JsonNode;
import disha.rules.Document;
import disha.rules.Lineage;
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
                l -> new Lineage(id(l, Kind.LINEAGE), text(l, "name"), text(l, "why"))));
  }

  List<Document> documents(Fields f) {
    return f.list("documents", n -> Fields.read(n, problems, this::document));
  }

  private Document document(Fields f) {
    String id = id(f, Kind.DOCUMENT);
    return new Document(
        id,
        text(f, "name"),
        text(f, "about"),
        reference(f, "lineage", Kind.LINEAGE),
        f.required("date")
            .map(n -> Fields.read(n, problems, this::date))
            .orElse(
                new Document.Date(
                    new disha.rules.Text(java.util.Map.of()), 0, 0, Optional.empty())),
        f.list("damage", this::text),
        f.list("sections", n -> Fields.read(n, problems, s -> section(s, id))));
  }

  private Document.Section section(Fields f, String document) {
    Document.Section section = new Document.Section(f.text("id"), f.text("name"));
    references.declare(Kind.SECTION, document + "/" + section.id(), f.at(), problems);
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
                .map(n -> reference(n, Kind.AMOUNT)));
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
