package disha.roster.cells;

import disha.profile.Education;
import disha.profile.Education.Status;
import disha.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the columns on one stage of education say together, such as those on the first degree.
final class SlotDraft {
  // The rank of the last level of school.
  private static final int LAST_OF_SCHOOL = 1;

  private final List<Study> studies = new ArrayList<>();
  private final List<Study> ofField = new ArrayList<>();
  private final List<Subject> subjects = new ArrayList<>();
  private final Set<String> certificates = new LinkedHashSet<>();
  private String level;
  private Status status;
  private Status usual;
  private Status courseYear;
  private BigDecimal marks;
  private int year;
  private boolean statusUnread;

  void clear() {
    studies.clear();
    ofField.clear();
    subjects.clear();
    certificates.clear();
    level = null;
    status = null;
    usual = null;
    courseYear = null;
    marks = null;
    year = 0;
    statusUnread = false;
  }

  /// Whether nothing is said of it.
  boolean isEmpty() {
    return studies.isEmpty()
        && ofField.isEmpty()
        && subjects.isEmpty()
        && certificates.isEmpty()
        && level == null
        && status == null
        && courseYear == null
        && marks == null
        && year == 0;
  }

  /// Its status stands in a cell that cannot be understood: nothing else tells it in its place.
  void statusUnread() {
    statusUnread = true;
  }

  /// Whether a degree or a level is named.
  boolean isStudyNamed() {
    return !studies.isEmpty() || !ofField.isEmpty() || level != null || !certificates.isEmpty();
  }

  void certificates(Set<String> ids) {
    certificates.addAll(ids);
  }

  /// The certificates among what was studied, as far as it is said that they are completed.
  ///
  /// @param thisYear the year in which the list is read
  Set<String> certificates(int thisYear) {
    boolean ended = status == null && !statusUnread && year > 0 && year < thisYear;
    return status == Status.COMPLETED || ended ? certificates : Set.of();
  }

  /// Tells what stands in the columns of a level to the same level among the studies of another
  /// group of columns, if there it is.
  boolean tell(SlotDraft other, String of) {
    if (isStudyNamed()) {
      return false;
    }
    Optional<Study> same = other.studies.stream().filter(s -> s.isBare(of)).findFirst();
    same.ifPresent(s -> {
      subjects.forEach(s::add);
      s.year(year);
      if (marks != null) {
        s.marks(marks);
      }
      if (status != null) {
        s.status(status);
      }
    });
    return same.isPresent();
  }

  void studies(List<Study> read, Status ofColumn) {
    read.forEach(s -> studies.add(s.copy()));
    usual = ofColumn;
  }

  /// Studies that stand in a column for the branch: perhaps what another column tells, once more.
  void ofField(List<Study> read) {
    read.forEach(s -> ofField.add(s.copy()));
  }

  private void join(Vocabulary words) {
    for (Study s : ofField) {
      Study same =
          studies.stream().filter(o -> o.rank(words) == s.rank(words)).findFirst().orElse(null);
      if (same == null) {
        studies.add(s);
      } else if (same.isVaguerThan(s, words)) {
        s.takeFrom(same);
        studies.set(studies.indexOf(same), s);
      }
    }
  }

  void subjects(List<Subject> read) {
    subjects.addAll(read);
  }

  void level(String id) {
    level = id;
  }

  void status(Status value) {
    status = value;
  }

  /// How far it has come by the year of the course, unless another cell says.
  void courseYear(Status value) {
    courseYear = value;
  }

  void year(int value) {
    year = Math.max(year, value);
  }

  void marks(BigDecimal value) {
    marks = value;
  }

  /// Adds its educations.
  ///
  /// @param stage the id of the level that the columns are on; null where they do not say
  /// @param thisYear the year in which the list is read
  void addTo(List<Education> out, String stage, Vocabulary words, int thisYear) {
    join(words);
    if (status == null && !statusUnread) {
      status = courseYear;
    }
    if (studies.isEmpty() && !certificates.isEmpty()) {
      return;
    }
    if (studies.isEmpty()) {
      boolean said = !subjects.isEmpty() || marks != null || status != null || year > 0;
      String at = level != null ? level : said ? stage : null;
      if (at == null) {
        if (said) {
          out.add(Education.unknown());
        }
        return;
      }
      studies.add(Study.ofLevel(at));
    }
    // What stands in columns beside is about the highest of them.
    Study last = highest(studies, words);
    subjects.forEach(last::add);
    Study told = told(last, words);
    if (marks != null && !told.hasMarks()) {
      told.marks(marks);
    }
    told.year(year);
    if (status != null) {
      told.status(status);
    }
    for (Study s : studies) {
      settle(s, last, words, thisYear);
      out.add(s.education(words));
    }
  }

  private static Study highest(List<Study> all, Vocabulary words) {
    Study highest = all.getFirst();
    for (Study s : all.subList(1, all.size())) {
      highest = s.rank(words) > highest.rank(words) ? s : highest;
    }
    return highest;
  }

  // In "B.Com (M.Com pursuing)" the one that goes on says so itself: the columns beside are about
  // the
  // one before it.
  private Study told(Study last, Vocabulary words) {
    if (last.status() != Status.STUDYING) {
      return last;
    }
    List<Study> without = studies.stream().filter(s -> !s.hasStatus()).toList();
    return without.isEmpty() ? last : highest(without, words);
  }

  /// What a degree is called that branches tell apart, where none of them is named.
  Optional<String> branchOpen() {
    for (Study s : studies) {
      if (s.isBranchOpen()) {
        return Optional.of(s.family().name());
      }
    }
    return Optional.empty();
  }

  private void settle(Study s, Study last, Vocabulary words, int thisYear) {
    if (s.hasStatus() || (statusUnread && s.rank(words) == last.rank(words))) {
      return;
    }
    if (s.year() > 0 && s.year() != thisYear) {
      s.status(s.year() < thisYear ? Status.COMPLETED : Status.STUDYING);
    } else if (s.rank(words) < last.rank(words) || (marks != null && isSchool(s, words))) {
      // Whoever is at a higher level has completed what leads there.
      s.status(Status.COMPLETED);
    } else if (usual != null) {
      s.status(usual);
    }
  }

  // School gives its marks once, at the end.
  private static boolean isSchool(Study s, Vocabulary words) {
    return s.rank(words) <= LAST_OF_SCHOOL && !s.isNamed();
  }

  /// Completes the school of whoever is told to have studied beyond it, in whatever columns.
  static void completeSchool(List<Education> all, Vocabulary words) {
    if (all.size() < 2) {
      // Nothing stands above it.
      return;
    }
    int highest = all.stream().mapToInt(e -> rank(e, words)).max().orElse(0);
    all.replaceAll(e -> {
      int rank = rank(e, words);
      boolean left = rank >= 0 && rank <= LAST_OF_SCHOOL && rank < highest;
      return left && e.status().isOpen() ? e.completed() : e;
    });
  }

  private static int rank(Education e, Vocabulary words) {
    return e.knownLevel(words).map(words::rank).orElse(-1);
  }
}
