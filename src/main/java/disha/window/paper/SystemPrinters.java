package disha.window.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

/// The printers that the system knows, with its own dialog.
public final class SystemPrinters implements Printers {
  /// On Linux, Java hands all pages to this program. Where it is missing they are lost, and JavaFX
  /// says that they are printed.
  private static final Path SPOOLER = Path.of("/usr/bin/lpr");

  private final Window window;

  public SystemPrinters(Window window) {
    this.window = window;
  }

  @Override
  public Found find() {
    return found(job(), System.getProperty("os.name", ""), SPOOLER);
  }

  private Optional<Job> job() {
    try {
      return Optional.ofNullable(PrinterJob.createPrinterJob()).map(SystemJob::new);
    } catch (LinkageError e) {
      // Some systems have Java without what it prints by: to it there is no printer.
      return Optional.empty();
    }
  }

  /// What a job comes to on a system.
  static Found found(Optional<Job> job, String system, Path spooler) {
    if (job.isEmpty()) {
      return new Found.NoPrinter();
    }
    boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
    return linux && !Files.isExecutable(spooler)
        ? new Found.MissingProgram(spooler, "cups-bsd", "cups-client")
        : new Found.Printer(job.get());
  }

  /// The numbers from 0 of the pages that lie in one of the ranges.
  static List<Integer> within(PageRange[] ranges, int count) {
    return IntStream.range(0, count)
        .filter(i ->
            Stream.of(ranges).anyMatch(r -> r.getStartPage() <= i + 1 && i + 1 <= r.getEndPage()))
        .boxed()
        .toList();
  }

  /// A page as large as it can be on a sheet, in the middle of its width.
  ///
  /// @param width what can be printed on, in points
  static ImageView sheet(PageMaker.PagePicture page, double width, double height) {
    WritableImage image = new WritableImage(page.width(), page.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            page.width(),
            page.height(),
            PixelFormat.getIntArgbInstance(),
            page.argb(),
            page.width());
    ImageView view = new ImageView(image);
    double scale = Math.min(width / page.width(), height / page.height());
    view.setFitWidth(page.width() * scale);
    view.setFitHeight(page.height() * scale);
    view.setX((width - view.getFitWidth()) / 2);
    return view;
  }

  private final class SystemJob implements Job {
    private final PrinterJob job;

    SystemJob(PrinterJob job) {
      this.job = job;
    }

    @Override
    public boolean ask(String name) {
      JobSettings settings = job.getJobSettings();
      settings.setJobName(name);
      // The pages have margins already.
      settings.setPageLayout(
          job.getPrinter()
              .createPageLayout(
                  settings.getPageLayout().getPaper(),
                  PageOrientation.PORTRAIT,
                  Printer.MarginType.HARDWARE_MINIMUM));
      boolean wanted = job.showPrintDialog(window);
      if (!wanted) {
        job.cancelJob();
      }
      return wanted;
    }

    // JavaFX leaves it to the program to print no other pages than those.
    @Override
    public List<Integer> wanted(int count) {
      PageRange[] ranges = job.getJobSettings().getPageRanges();
      return ranges == null ? IntStream.range(0, count).boxed().toList() : within(ranges, count);
    }

    @Override
    public void print(PageMaker.PagePicture page) throws IOException {
      PageLayout layout = job.getJobSettings().getPageLayout();
      check(job.printPage(sheet(page, layout.getPrintableWidth(), layout.getPrintableHeight())));
    }

    @Override
    public void end() throws IOException {
      check(job.endJob());
    }

    // JavaFX does not tell the reason.
    private static void check(boolean taken) throws IOException {
      if (!taken) {
        throw new IOException();
      }
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }
  }
}
