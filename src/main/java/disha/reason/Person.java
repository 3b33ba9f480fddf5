package disha.reason;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Condition.Where;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A profile put so that conditions can look things up in it quickly. What is open in the profile
/// is unknown here.
public final class Person {
  private final Profile profile;

  /// Null where nothing is known.
  private final Schooling[] education;

  private final Stretch[] experience;
  private final BitSet professions;
  private final BitSet certificates;
  private final BitSet shifts;
  private final Truth[] skills;
  private final Truth[] preferences;

  private Person(Lexicon words, Profile profile) {
    this.profile = profile;
    education = education(words, profile.education());
    experience = experience(words, profile.experience());
    professions = set(words.professions, profile.professions());
    certificates = set(words.certificates, profile.certificates());
    shifts = set(words.shifts, profile.shifts());
    skills = answers(words.skills, profile.skills());
    preferences = answers(words.preferences, profile.preferences());
  }

  /// The person that a profile describes.
  ///
  /// @throws IllegalArgumentException if the profile uses a word that the model does not have
  public static Person of(Lexicon words, Profile profile) {
    return new Person(words, profile);
  }

  private static Schooling[] education(Lexicon words, Answer<List<Education>> answer) {
    if (answer instanceof Answer.Given<List<Education>> g) {
      Schooling[] out = new Schooling[g.answer().size()];
      for (int i = 0; i < out.length; i++) {
        out[i] = Schooling.of(words, g.answer().get(i));
      }
      return out;
    }
    return null;
  }

  private static Stretch[] experience(Lexicon words, Answer<List<Experience>> answer) {
    if (answer instanceof Answer.Given<List<Experience>> g) {
      Stretch[] out = new Stretch[g.answer().size()];
      for (int i = 0; i < out.length; i++) {
        out[i] = Stretch.of(words, g.answer().get(i));
      }
      return out;
    }
    return null;
  }

  private static BitSet set(Places places, Answer<Set<String>> answer) {
    return answer instanceof Answer.Given<Set<String>> g ? places.set(g.answer()) : null;
  }

  private static Truth[] answers(Places places, Map<String, Answer<Boolean>> given) {
    Truth[] out = new Truth[places.size()];
    Arrays.fill(out, Truth.UNKNOWN);
    given.forEach((id, answer) -> {
      if (answer instanceof Answer.Given<Boolean> g) {
        out[places.of(id)] = Truth.of(g.answer());
      }
    });
    return out;
  }

  /// The profile that this is made of.
  public Profile profile() {
    return profile;
  }

  Truth reaches(int rank) {
    if (education == null) {
      return rank == 0 ? Truth.TRUE : Truth.UNKNOWN;
    }
    // The lowest level is where everyone stands.
    Truth t = Truth.of(rank == 0);
    for (Schooling s : education) {
      t = t.or(s.reaches(rank));
    }
    return t;
  }

  Truth holdsAward(BitSet awards) {
    if (education == null) {
      return Truth.UNKNOWN;
    }
    Truth t = Truth.FALSE;
    for (Schooling s : education) {
      t = t.or(s.isAward(awards));
    }
    return t;
  }

  Truth studied(BitSet fields, int fromRank) {
    if (fields.isEmpty()) {
      return Truth.FALSE;
    }
    if (education == null) {
      return Truth.UNKNOWN;
    }
    Truth t = Truth.FALSE;
    for (Schooling s : education) {
      t = t.or(s.isField(fields, fromRank));
    }
    return t;
  }

  Truth hasProfession(BitSet wanted) {
    return anyOf(professions, wanted);
  }

  Truth hasCertificate(BitSet wanted) {
    return anyOf(certificates, wanted);
  }

  Truth acceptsShift(BitSet wanted) {
    return anyOf(shifts, wanted);
  }

  private static Truth anyOf(BitSet given, BitSet wanted) {
    if (wanted.isEmpty()) {
      return Truth.FALSE;
    }
    return given == null ? Truth.UNKNOWN : Truth.of(given.intersects(wanted));
  }

  Truth hasSkill(int skill) {
    return skills[skill];
  }

  Truth prefers(int preference) {
    return preferences[preference];
  }

  Span months(Where where, int sector, BitSet suiting) {
    return total(s -> s.months(where, sector, suiting));
  }

  Span monthsIn(int sector) {
    return total(s -> s.monthsIn(sector));
  }

  private Span total(Function<Stretch, Span> counted) {
    if (experience == null) {
      return Span.ANY;
    }
    Span total = Span.NONE;
    for (Stretch s : experience) {
      total = total.plus(counted.apply(s));
    }
    return total;
  }

  boolean bringsSuitingWork(int sector, BitSet suiting) {
    if (experience != null) {
      for (Stretch s : experience) {
        if (s.countsFromElsewhere(sector, suiting)) {
          return true;
        }
      }
    }
    return false;
  }
}
