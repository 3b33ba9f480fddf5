package disha.profile;

import disha.rules.Model;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Text;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what cannot be true in a profile, so that no figure is made from it.
public final class ProfileCheck {
  /// The best marks.
  public static final BigDecimal HUNDRED_PERCENT = BigDecimal.valueOf(100);

  /// Nobody has worked longer.
  public static final BigDecimal MAX_YEARS = BigDecimal.valueOf(60);

  /// Rupees; far above any pay, and low enough that sums stay exact.
  private static final BigDecimal MAX_OFFER = BigDecimal.valueOf(1_000_000_000L);

  private final Model model;
  private final List<FieldError> errors = new ArrayList<>();

  private ProfileCheck(Model model) {
    this.model = model;
  }

  /// Every impossible field of the profile; empty if there is none.
  public static List<FieldError> check(Model model, Profile profile) {
    ProfileCheck check = new ProfileCheck(model);
    List<Education> education = profile.studies();
    for (int i = 0; i < education.size(); i++) {
      check.education(education.get(i), i);
    }
    for (WordList list : WordList.values()) {
      check.ruledOut(list, profile);
    }
    check.experience(profile.experience().value().orElse(List.of()));
    profile.offer().ifPresent(check::offer);
    return List.copyOf(check.errors);
  }

  private void add(String field, String message, BigDecimal number) {
    add(field, message, Text.same(number.toPlainString()));
  }

  private void add(String field, String message, Text... arguments) {
    errors.add(new FieldError(field, message, List.of(arguments)));
  }

  private void education(Education e, int place) {
    e.marks()
        .value()
        .filter(m -> m.signum() < 0 || m.compareTo(HUNDRED_PERCENT) > 0)
        .ifPresent(m -> add(field(place, "marks"), "error.marks", m));
    Optional<Award> award = e.award().value().map(model.vocabulary()::award);
    if (award.isEmpty()) {
      return;
    }
    Level awardLevel = model.vocabulary().level(award.get().level());
    e.level()
        .value()
        .filter(l -> !l.equals(awardLevel.id()))
        .ifPresent(l ->
            add(
                field(place, "level"),
                "error.level",
                award.get().name(),
                awardLevel.name(),
                model.vocabulary().level(l).name()));
    e.field()
        .value()
        .filter(f -> !award.get().fields().contains(f))
        .ifPresent(
            f -> add(field(place, "field"), "error.field", award.get().name(), fieldName(f)));
  }

  private static String field(int place, String part) {
    return "education[" + place + "]." + part;
  }

  private Text fieldName(String field) {
    return Vocabulary.find(model.vocabulary().fields(), field)
        .map(Named::name)
        .orElse(Text.same(field));
  }

  private void ruledOut(WordList list, Profile profile) {
    if (profile.ruledOut(list).isEmpty()) {
      return;
    }
    Set<String> both = new LinkedHashSet<>(profile.chosen(list).value().orElse(Set.of()));
    both.retainAll(profile.ruledOut(list));
    if (!both.isEmpty()) {
      List<Text> names =
          model.vocabulary().words(list).stream()
              .filter(word -> both.contains(word.id()))
              .map(Named::name)
              .toList();
      add(list.ruledOutKey(), "error.ruledOut", Text.joined(names, ", "));
    }
  }

  private void experience(List<Experience> experience) {
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < experience.size(); i++) {
      BigDecimal years = experience.get(i).years().value().orElse(BigDecimal.ZERO);
      if (years.signum() < 0 || years.compareTo(MAX_YEARS) > 0) {
        add("experience[" + i + "].years", "error.years", years);
        return;
      }
      total = total.add(years);
    }
    if (total.compareTo(MAX_YEARS) > 0) {
      add("experience", "error.totalYears", total);
    }
  }

  private void offer(Offer offer) {
    if (offer.amount().compareTo(BigDecimal.ONE) < 0) {
      add("offer.amount", "error.offerTooLow", offer.amount());
    } else if (offer.amount().compareTo(MAX_OFFER) > 0) {
      add("offer.amount", "error.offerTooHigh", offer.amount());
    }
  }
}
