package disha.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.summary.Glance;
import disha.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Where a sentence ends among names.
class WorkRowsTest {
  @Test
  void whatAGroupSharesEndsBeforeItsNamesAndOnce() {
    assertThat(group(Messages.english(), "One source · ₹33,200 a month", "").shared())
        .isEqualTo("One source · ₹33,200 a month.");
    assertThat(group(Messages.english(), "You named nothing for it yet.", "").shared())
        .isEqualTo("You named nothing for it yet.");
    assertThat(group(Messages.in(Locale.of("hi")), "एक स्रोत", "").shared()).isEqualTo("एक स्रोत।");
    assertThat(group(Messages.english(), "", "").shared()).isEmpty();
  }

  @Test
  void aSentenceInBracketsHasNoStopWithinThem() {
    assertThat(group(Messages.english(), "", "Complete a degree.").rows().getFirst().says())
        .isEqualTo("Complete a degree");
    assertThat(
            group(Messages.in(Locale.of("hi")), "", "डिग्री पूरी करें।").rows().getFirst().says())
        .isEqualTo("डिग्री पूरी करें");
  }

  private static WorkRows.GroupRow group(Messages messages, String shared, String says) {
    Glance.Row row = new Glance.Row("id", "Kites", "Sky", Verdict.ELIGIBLE, says);
    return new WorkRows(messages)
        .group(
            new Glance.Group(AdviceGroup.OPEN, "Open", shared, List.of(row)), Room.GroupRoom.AMPLE);
  }
}
