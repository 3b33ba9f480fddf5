package disha.estimate.segment;

import disha.estimate.pay.PayStanding;
import disha.estimate.pay.Projection;
import disha.estimate.verdict.Circuit;
import disha.estimate.verdict.Rulebook;
import disha.estimate.verdict.Ruling;
import disha.logic.Person;
import disha.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The estimate of every segment for one profile that has no impossible field.
public final class EstimateRun {
  private final CompiledModel compiled;
  private final Person person;
  private final boolean empty;

  public EstimateRun(CompiledModel compiled, Profile profile) {
    this.compiled = compiled;
    person = Person.of(compiled.words(), profile);
    empty = profile.isEmpty();
  }

  /// The estimates of all segments, in the model's order.
  public List<SegmentEstimate> segments() {
    List<SegmentEstimate> out = new ArrayList<>(compiled.model().segments().size());
    for (Rulebook book : compiled.rulebooks()) {
      new BookRun(compiled, book, person, empty).addTo(out);
    }
    return out;
  }

  /// Where the person stands in a segment; empty if no document gives pay for its sector.
  ///
  /// @param segment its place in the model
  public Optional<PayStanding> standing(int segment) {
    Rulebook book = compiled.rulebooks().get(segment / Circuit.MOST_SEGMENTS);
    Rulebook.Plan plan = book.plans().get(segment % Circuit.MOST_SEGMENTS);
    return compiled.pay().standing(person, plan, new Ruling(book, person).truths());
  }

  /// Pay in a segment over the coming years; empty if no document gives pay for its sector.
  ///
  /// @param segment its place in the model
  public Optional<Projection> project(int segment) {
    return standing(segment).map(compiled.pay()::project);
  }
}
