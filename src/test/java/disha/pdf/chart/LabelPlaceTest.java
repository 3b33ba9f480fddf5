package disha.pdf.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlaceTest {
  private static final double ROOM = 13;
  private static final double LOWEST = 100;

  @Test
  void noLineCrossesTheLabelWhereverTheLinesLie() {
    boolean inside = false;
    boolean outside = false;
    for (int low = 20; low <= LOWEST; low += 2) {
      for (int likely = 20; likely <= low; likely++) {
        for (int rise = 0; rise <= 6; rise += 3) {
          List<LabelPlace.Lines> lines = new ArrayList<>();
          lines.add(new LabelPlace.Lines(low, likely, 20));
          lines.add(new LabelPlace.Lines(low - rise, likely - rise, 20 - rise));
          LabelPlace place = LabelPlace.of(lines, ROOM, LOWEST);
          double top = place.middle() - ROOM / 2;
          double bottom = place.middle() + ROOM / 2;
          assertThat(top).isNotNegative();
          assertThat(bottom).isLessThanOrEqualTo(LOWEST);
          assertThat(lines)
              .allSatisfy(l ->
                  assertThat(List.of(l.low(), l.likely(), l.high()))
                      .noneMatch(y -> y > top && y < bottom));
          inside |= place.inBand();
          outside |= !place.inBand();
        }
      }
    }
    assertThat(inside).isTrue();
    assertThat(outside).isTrue();
  }
}
