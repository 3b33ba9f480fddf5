package disha.window.paper;

import static org.assertj.core.api.Assertions.assertThat;

import disha.window.screens.WindowExtension;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.print.PageRange;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WindowExtension.class)
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
  void withoutTheProgramThatTakesThePagesNothingIsPrinted(@TempDir Path folder) throws IOException {
    Printers.Job job = new NoJob();
    Path lpr = folder.resolve("lpr");
    assertThat(SystemPrinters.found(Optional.of(job), "Linux", lpr))
        .isInstanceOfSatisfying(
            Printers.Found.MissingProgram.class, m -> assertThat(m.program()).isEqualTo(lpr));
    assertThat(SystemPrinters.found(Optional.empty(), "Linux", lpr))
        .isEqualTo(new Printers.Found.NoPrinter());
    assertThat(SystemPrinters.found(Optional.of(job), "Windows 11", lpr))
        .isEqualTo(new Printers.Found.Printer(job));
    Files.createFile(lpr);
    assertThat(lpr.toFile().setExecutable(true)).isTrue();
    assertThat(SystemPrinters.found(Optional.of(job), "Linux", lpr))
        .isEqualTo(new Printers.Found.Printer(job));
  }

  /// Of which only matters that it is there.
  private static final class NoJob implements Printers.Job {
    @Override
    public boolean ask(String name) {
      return false;
    }

    @Override
    public List<Integer> wanted(int count) {
      return List.of();
    }

    @Override
    public void print(PageMaker.PagePicture page) {}

    @Override
    public void end() {}

    @Override
    public void cancel() {}
  }

  @Test
  void rangesOfPagesAreCutToThoseThatAreThere() {
    PageRange[] ranges = {new PageRange(2, 2), new PageRange(4, 9)};
    assertThat(SystemPrinters.within(ranges, 5)).containsExactly(1, 3, 4);
    assertThat(SystemPrinters.within(ranges, 1)).isEmpty();
  }
}
