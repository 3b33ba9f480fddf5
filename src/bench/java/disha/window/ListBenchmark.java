package disha.window;

import com.sun.management.OperatingSystemMXBean;
import disha.estimate.Estimator;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.rules.Model;
import disha.text.Messages;
import disha.userdata.Folders;
import disha.window.dialog.About;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// How long it takes to open a class list in the whole window, from the choice of the file until
/// its table stands there, and how long the frames are while it is scrolled and sorted. Painted by
/// the processor, as without a display there is nothing else that could.
public final class ListBenchmark {
  private static final int ROWS = 20_000;
  private static final int TIMES = 5;
  private static final int SCROLLS = 200;
  private static final int BETWEEN = 40;
  private static final double NANOS = 1e9;

  private static final List<List<String>> CELLS =
      List.of(
          List.of("Asha Rao", "Ravi Kumar", "Meena", "Zoya Khan", "Imran Shaikh", "सीता देवी"),
          List.of("B.Com", "bcom (H)", "BBA", "B.Sc (Maths)", "B.Tech CSE", "12th", "BA LLB"),
          List.of("completed", "Final Year", "pursuing", "passed 2024"),
          List.of("64", "64%", "0.64", "71.5", "58"),
          List.of("Fresher", "2 yrs BPO", "18 months accounts", ""),
          List.of("Yes", "No", ""),
          List.of("Day", "Night", "Any", ""),
          List.of("Pune", "Nagpur", "Indore"));

  private final DishaWindow window = new DishaWindow();
  private Scene scene;

  private ListBenchmark() {}

  /// Opens a list some times, and uses its table.
  ///
  /// @param args the list; one is made up if there are none
  public static void main(String[] args) throws Exception {
    Model model =
        switch (ModelLoader.loadBundled()) {
          case Loaded.Good<Model> g -> g.value();
          case Loaded.Bad<Model> b -> throw new IllegalStateException(b.problems().toString());
        };
    Path home = Files.createTempDirectory("disha");
    System.setProperty(Folders.PROPERTY, home.toString());
    Path list = args.length == 0 ? madeUp(home.resolve("students.csv")) : Path.of(args[0]);
    DishaWindow.handOver(
        new WindowStart(
            new Estimator(model),
            Optional.empty(),
            Messages.english(),
            true,
            Optional.empty(),
            (paper, messages, file) -> {},
            (paper, messages) -> {
              throw new IllegalStateException("nothing is printed here");
            },
            () -> new About("0", List.of(), "")));
    PaintedFrames frames = new PaintedFrames();
    new ListBenchmark().run(list);
    report(frames.times());
    frames.close();
    Platform.exit();
  }

  private static Path madeUp(Path file) throws IOException {
    Random random = new Random(1);
    StringBuilder out =
        new StringBuilder("Roll,Name,Course,Status,Marks,Experience,Spoken English,Shift,Town\n");
    for (int i = 1; i <= ROWS; i++) {
      out.append(i);
      for (List<String> cells : CELLS) {
        out.append(',').append(cells.get(random.nextInt(cells.size())));
      }
      out.append('\n');
    }
    return Files.writeString(file, out);
  }

  private void run(Path list) throws Exception {
    CompletableFuture<Stage> shown = new CompletableFuture<>();
    Platform.startup(() -> {
      Stage stage = new Stage();
      window.start(stage);
      Platform.runLater(() -> Platform.runLater(() -> shown.complete(stage)));
    });
    scene = shown.get().getScene();
    List<Double> opened = new ArrayList<>();
    List<Double> busy = new ArrayList<>();
    TableView<?> before = null;
    for (int i = 0; i < TIMES; i++) {
      long started = System.nanoTime();
      long worked = processor();
      asked(() -> {
        window.open(list);
        return true;
      });
      TableView<?> other = before;
      while (asked(() -> table().filter(t -> !t.equals(other)).isEmpty())) {
        Thread.sleep(1);
      }
      opened.add((System.nanoTime() - started) / NANOS);
      busy.add((processor() - worked) / NANOS);
      before = asked(() -> table().orElseThrow());
    }
    int rows = before.getItems().size();
    System.out.printf(
        "opened %d rows: first %.2f s (processor %.2f s), then %.2f s (%.2f s) at best%n",
        rows,
        opened.getFirst(),
        busy.getFirst(),
        opened.stream().mapToDouble(d -> d).min().orElseThrow(),
        busy.stream().mapToDouble(d -> d).min().orElseThrow());
    use(before, rows);
  }

  // What all threads took together; it hardly depends on what else the machine does.
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private Optional<TableView<?>> table() {
    return Optional.ofNullable(scene.lookup("#students")).map(n -> (TableView<?>) n);
  }

  private void use(TableView<?> table, int rows) throws Exception {
    for (int i = 0; i < SCROLLS; i++) {
      int to = (int) ((long) rows * i / SCROLLS);
      edit("scroll", () -> table.scrollTo(to));
    }
    for (TableColumn<?, ?> column : List.copyOf(table.getColumns())) {
      for (TableColumn.SortType way : TableColumn.SortType.values()) {
        edit("sort", () -> sort(table, column, way));
        Thread.sleep(1000);
      }
    }
  }

  private static <T> void sort(TableView<T> table, TableColumn<?, ?> by, TableColumn.SortType way) {
    table.getColumns().stream()
        .filter(by::equals)
        .forEach(c -> {
          c.setSortType(way);
          table.getSortOrder().setAll(List.of(c));
        });
  }

  private static void edit(String kind, Runnable edit) throws Exception {
    asked(() -> {
      PaintedFrames.edit(kind, edit);
      return true;
    });
    Thread.sleep(BETWEEN);
  }

  private static <T> T asked(Callable<T> what) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(what.call());
      } catch (Exception e) {
        done.completeExceptionally(e);
      }
    });
    return done.get();
  }

  private static void report(Map<String, List<Double>> times) {
    times.forEach((kind, all) -> PaintedFrames.line(kind, "times", all));
  }
}
