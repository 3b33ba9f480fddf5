package disha.roster.cells;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Education.Status;
import disha.roster.words.BranchFamily;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One education while the cells of a row are put together; what is null has not been said.
final class Study {
  private final String award;
  private final BranchFamily family;
  private final String level;
  private final List<Subject> subjects = new ArrayList<>();
  private Status status;
  private int year;
  private BigDecimal marks;

  private Study(String award, BranchFamily family, String level) {
    this.award = award;
    this.family = family;
    this.level = level;
  }

  static Study ofAward(String award) {
    return new Study(award, null, null);
  }

  static Study ofFamily(BranchFamily family) {
    return new Study(null, family, family.level());
  }

  static Study ofLevel(String level) {
    return new Study(null, null, level);
  }

  Study copy() {
    Study out = new Study(award, family, level);
    out.subjects.addAll(subjects);
    out.status = status;
    out.year = year;
    out.marks = marks;
    return out;
  }

  void add(Subject subject) {
    subjects.add(subject);
  }

  /// Whether another study can be the same, told more exactly.
  boolean isVaguerThan(Study other, Vocabulary words) {
    if (rank(words) != other.rank(words) || !other.isNamed()) {
      return false;
    }
    return !isNamed()
        || (family != null && subjects.isEmpty() && isOfFamily(other))
        || (award != null
            && other.award != null
            && words.award(award).fields().size() > words.award(other.award).fields().size()
            && words.award(award).fields().containsAll(words.award(other.award).fields()));
  }

  private boolean isOfFamily(Study other) {
    return family.equals(other.family)
        || (other.award != null && family.awards().contains(other.award));
  }

  /// Takes over what another study says beside its name.
  void takeFrom(Study other) {
    subjects.addAll(other.subjects);
    status = status == null ? other.status : status;
    year = Math.max(year, other.year);
    marks = marks == null ? other.marks : marks;
  }

  boolean isNamed() {
    return award != null || family != null;
  }

  boolean isSame(Study other) {
    return award == null
        ? family != null && family.equals(other.family)
        : award.equals(other.award);
  }

  BranchFamily family() {
    return family;
  }

  String award() {
    return award;
  }

  boolean hasStatus() {
    return status != null;
  }

  Status status() {
    return status;
  }

  int year() {
    return year;
  }

  void status(Status value) {
    status = value;
  }

  void year(int value) {
    year = Math.max(year, value);
  }

  void marks(BigDecimal value) {
    marks = value;
  }

  boolean hasMarks() {
    return marks != null;
  }

  /// Whether it is of a level and of no degree.
  boolean isBare(String of) {
    return !isNamed() && of.equals(level);
  }

  int rank(Vocabulary words) {
    return words.rank(award == null ? level : words.award(award).level());
  }

  /// The education, with all that follows from a level for the studies before it.
  Education education(Vocabulary words) {
    String named = award == null ? branch(words) : award;
    Award known = named == null ? null : words.award(named);
    return new Education(
        Answer.of(known == null ? level : known.level()),
        field(known),
        known == null ? Answer.open() : Answer.of(named),
        status == null ? Answer.open() : Answer.of(status),
        marks == null ? Answer.open() : Answer.of(marks));
  }

  /// Whether it is a degree that branches tell apart, and none of them is named.
  boolean isBranchOpen() {
    return family != null && !family.open().isEmpty() && subjects.isEmpty();
  }

  private String branch(Vocabulary words) {
    if (family == null) {
      return null;
    }
    Set<String> named = new LinkedHashSet<>();
    for (Subject s : subjects) {
      s.awards().stream().filter(family.awards()::contains).forEach(named::add);
    }
    if (named.size() == 1) {
      return named.iterator().next();
    }
    return family.usual().isEmpty() ? open(words) : family.usual();
  }

  // A subject outside the fields of the degree that stands for all of them makes it another one.
  private String open(Vocabulary words) {
    if (family.open().isEmpty()) {
      return null;
    }
    List<String> fields = words.award(family.open()).fields();
    boolean all = subjects.stream().allMatch(s -> s.fields().stream().anyMatch(fields::contains));
    return all ? family.open() : null;
  }

  // A degree that is given in one field only is in that one, whatever its special subject is
  // called. Where several subjects lie in several fields, none of them is the field.
  private Answer<String> field(Award of) {
    if (of != null && of.fields().size() == 1) {
      return Answer.of(of.fields().getFirst());
    }
    Set<String> fields = new LinkedHashSet<>();
    for (Subject s : subjects) {
      List<String> possible =
          s.fields().stream().filter(f -> of == null || of.fields().contains(f)).toList();
      fields.addAll(possible.isEmpty() ? s.fields() : possible);
    }
    return fields.size() == 1 ? Answer.of(fields.iterator().next()) : Answer.open();
  }
}
