package disha.estimate.segment;

import disha.estimate.circuit.Circuit;
import disha.estimate.pay.PayStanding;
import disha.estimate.pay.Projection;
import disha.estimate.verdict.Rulebook;
import disha.logic.Person;
import disha.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The estimate of every segment for one profile that has no impossible field.
public final class EstimateRun {
  private final CompiledModel compiled;
  private final List<BookRun> books = new ArrayList<>();

  public EstimateRun(CompiledModel compiled, Profile profile) {
    this.compiled = compiled;
    Person person = Person.of(compiled.words(), profile);
    Optional<Person> finished = profile.onceFinished().map(p -> Person.of(compiled.words(), p));
    for (Rulebook book : compiled.rulebooks()) {
      books.add(
          new BookRun(
              compiled.pay(),
              book,
              person,
              finished.map(p -> new BookRun(compiled.pay(), book, p, Optional.empty()))));
    }
  }

  /// The estimates of all segments, in the model's order.
  public List<SegmentEstimate> segments() {
    List<SegmentEstimate> out = new ArrayList<>(compiled.model().segments().size());
    for (BookRun book : books) {
      book.addTo(out);
    }
    return OwnWork.keptTo(out);
  }

  /// Where the person stands in a segment.
  ///
  /// @param segment its place in the model
  public PayStanding standing(int segment) {
    return books.get(segment / Circuit.MOST_SEGMENTS).standing(segment % Circuit.MOST_SEGMENTS);
  }

  /// Pay in a segment over the coming years; empty if no document gives pay for its sector.
  ///
  /// @param segment its place in the model
  public Optional<Projection> project(int segment) {
    return compiled.pay().project(standing(segment));
  }
}
