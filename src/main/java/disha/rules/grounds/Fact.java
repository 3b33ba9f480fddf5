package disha.rules.grounds;

import disha.rules.vocabulary.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One thing that one document says, in our words.
///
/// @param section the id of the section of the document where it stands
/// @param sectors the ids of the sectors it is about
/// @param money the amount it states, if any
/// @param figures its other numbers
/// @param terms the vocabulary it names, by kind ("skills", "segments", …)
/// @param names companies, places and organisations it names, by kind
public record Fact(
    String id,
    String document,
    String section,
    FactKind kind,
    List<String> sectors,
    Certainty certainty,
    Text says,
    Optional<Money> money,
    List<NumberFact> figures,
    Map<String, List<String>> terms,
    Map<String, List<String>> names) {
  public Fact {
    sectors = List.copyOf(sectors);
    figures = List.copyOf(figures);
    terms = Map.copyOf(terms);
    names = Map.copyOf(names);
  }

  /// What a fact is about.
  public enum FactKind {
    PAY,
    ADMISSION,
    SKILL,
    CONDITION,
    SEGMENT,
    RECRUITMENT,
    TRAINING,
    CAREER_STEP,
    CAUTION,
    ADVANTAGE,
    COMPANY,
    PLACE,
    MARKET,
    TREND,
    DESCRIPTION
  }

  /// How sure the text is of it.
  public enum Certainty {
    PLAIN,
    HEDGED,
    FORECAST,
    GARBLED
  }

  /// An amount of rupees as the text states it.
  ///
  /// @param low the lower end in whole rupees a period
  /// @param high the upper end, at least `low`
  /// @param experience the years it is about; empty where the text names none
  public record Money(
      long low, long high, StatedPeriod period, Role role, Optional<ExperienceSpan> experience) {}

  /// The period that an amount is paid for.
  public enum StatedPeriod {
    MONTH,
    YEAR,
    NOT_STATED
  }

  /// What part an amount plays in its sentence.
  public enum Role {
    /// What people earn.
    BAND,
    /// The most that anyone reaches.
    CEILING,
    /// What the text advises to accept.
    ADVICE
  }

  /// A span of years, both ends included.
  public record ExperienceSpan(BigDecimal from, BigDecimal to) {}

  /// A number other than an amount of rupees.
  ///
  /// @param what what it measures
  /// @param to the upper end, where it is a span
  /// @param year the year it holds for, as the text gives it
  /// @param hedge a word like "about" or "more than" that the text puts before it
  public record NumberFact(
      Text what,
      BigDecimal value,
      Optional<BigDecimal> to,
      String unit,
      Optional<String> year,
      Optional<String> hedge) {}
}
