package disha.reason;

import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Condition.Where;
import disha.rules.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// How many months of a person's work count for a segment.
public final class ExperienceLogic {
  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

  private ExperienceLogic() {}

  /// The months that count.
  ///
  /// @param suitingShare the share of suiting work outside the sector that counts, 0 to 1
  public static Span months(
      Profile profile, Segment segment, Where where, BigDecimal suitingShare) {
    Optional<List<Experience>> given = profile.experience().value();
    if (given.isEmpty()) {
      return Span.ANY;
    }
    Span total = Span.NONE;
    for (Experience e : given.get()) {
      total = total.plus(months(e, segment, where, suitingShare));
    }
    return total;
  }

  private static Span months(Experience e, Segment segment, Where where, BigDecimal suitingShare) {
    Span worked = worked(e, BigDecimal.ONE);
    Span suiting = counted(suits(e, segment), worked);
    return switch (where) {
      case ANYWHERE -> worked;
      case SUITS -> suiting;
      case COUNTS_HERE -> {
        Truth here = inSector(e, segment);
        Span elsewhere = counted(suits(e, segment), worked(e, suitingShare));
        yield switch (here) {
          case TRUE -> worked;
          case FALSE -> elsewhere;
          case UNKNOWN -> new Span(elsewhere.min(), worked.max());
        };
      }
    };
  }

  private static Span counted(Truth counts, Span span) {
    return switch (counts) {
      case TRUE -> span;
      case FALSE -> Span.NONE;
      case UNKNOWN -> span.orNothing();
    };
  }

  private static Span worked(Experience e, BigDecimal share) {
    return e.years()
        .value()
        .map(years -> {
          int months =
              years
                  .multiply(MONTHS_A_YEAR)
                  .multiply(share)
                  .setScale(0, RoundingMode.DOWN)
                  .intValueExact();
          return new Span(months, months);
        })
        .orElse(Span.ANY);
  }

  private static Truth inSector(Experience e, Segment segment) {
    return e.place()
        .value()
        .map(p ->
            switch (p) {
              case Experience.Place.InSector s -> Truth.of(s.id().equals(segment.sector()));
              case Experience.Place.Elsewhere w -> Truth.FALSE;
            })
        .orElse(Truth.UNKNOWN);
  }

  private static Truth suits(Experience e, Segment segment) {
    return e.work()
        .value()
        .map(w -> Truth.of(segment.suits().work().contains(w)))
        .orElse(segment.suits().work().isEmpty() ? Truth.FALSE : Truth.UNKNOWN);
  }
}
