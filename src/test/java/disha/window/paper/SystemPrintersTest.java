package disha.window.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import javafx.print.PageRange;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SystemPrintersTest {
  private static final int RED = 0xFFFF0000;
  private static final int BLUE = 0xFF0000FF;

  @Test
  void aPageFillsWhatCanBePrintedOnAndKeepsItsShape() {
    ImageView sheet =
        SystemPrinters.sheet(
            new PageMaker.PagePicture(2, 1, IntBuffer.wrap(new int[] {RED, BLUE})), 500, 200);
    assertThat(sheet.getFitWidth()).isEqualTo(400);
    assertThat(sheet.getFitHeight()).isEqualTo(200);
    assertThat(sheet.getX()).isEqualTo(50);
    assertThat(sheet.getImage().getPixelReader().getColor(0, 0)).isEqualTo(Color.RED);
    assertThat(sheet.getImage().getPixelReader().getColor(1, 0)).isEqualTo(Color.BLUE);
  }

  @Test
  void rangesOfPagesAreCutToThoseThatAreThere() {
    PageRange[] ranges = {new PageRange(2, 2), new PageRange(4, 9)};
    assertThat(SystemPrinters.within(ranges, 5)).containsExactly(1, 3, 4);
    assertThat(SystemPrinters.within(ranges, 1)).isEmpty();
  }
}
