package disha.people;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.profile.ProfileCheck;
import disha.property.Property;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a failing person is made smaller by.
class SmallerProfilesTest {
  private static final Profile FULL =
      TestModel.profile(
              """
              {"disha": 1, "name": "Example",
               "education": [
                 {"level": "bachelor", "field": "commerce", "award": "bcom", "status": "completed", "marks": 60},
                 {"level": "class-12"}],
               "professions": "not-sure", "certificates": [],
               "experience": [{"place": "elsewhere", "work": "accounting", "years": 2}, {"years": 1}],
               "skills": {"spoken-english": "yes", "it": "no"},
               "shifts": ["day", "night"],
               "preferences": {"travel-abroad": "yes", "relocate": "not-sure"},
               "offer": {"segment": "customer-support", "amount": 20000, "period": "month"}}
              """)
          .withAssumptions(Map.of("an-assumption", "1", "another", "2"));

  @Test
  void aSmallerProfileSaysLessAndIsPossible() {
    Property.check(300, ProfileGenerator.ANY, this::aSmallerProfileSaysLessAndIsPossible);
  }

  void aSmallerProfileSaysLessAndIsPossible(Profile profile) {
    int length = ProfileFile.format(profile).length();
    List<Profile> smaller = SmallerProfiles.of(profile).toList();
    assertThat(smaller).allMatch(s -> ProfileFile.format(s).length() < length);
    assertThat(smaller).allMatch(s -> ProfileCheck.check(TestModel.get(), s).isEmpty());
    assertThat(smaller.isEmpty()).isEqualTo(profile.equals(Profile.EMPTY));
  }

  @Test
  void whateverIsSaidCanBeTakenAwayByItself() {
    int questions = 10;
    int answersOfSeveral = 12;
    int partsOfAnAnswer = 10;
    assertThat(SmallerProfiles.of(FULL).distinct())
        .hasSize(questions + answersOfSeveral + partsOfAnAnswer);
  }

  @Test
  void whateverIsSaidCanBeTakenAwayStepByStep() {
    Profile p = FULL;
    while (!p.equals(Profile.EMPTY)) {
      p = SmallerProfiles.of(p).reduce((first, second) -> second).orElseThrow();
    }
    assertThat(SmallerProfiles.of(p)).isEmpty();
  }
}
