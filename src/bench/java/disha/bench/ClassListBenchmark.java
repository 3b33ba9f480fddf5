package disha.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.roster.cells.ColumnMeaning;
import disha.roster.cells.ColumnPart;
import disha.roster.cells.MeaningWords;
import disha.roster.mapping.HeadingWords;
import disha.roster.run.ClassAnswers;
import disha.roster.run.ClassList;
import disha.roster.run.ClassRun;
import disha.roster.run.RunFiles;
import disha.roster.words.RosterWords;
import disha.rules.Model;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a row of a text file takes from the file with a list to the file with every kind of work,
/// verdict and pay, as `disha class --all-work` does it: for ten thousand people, for ten times as
/// many, and so on. By the clock, with as many batches at once as there are processors.
public final class ClassListBenchmark {
  private static final int SMALLEST_LIST = 10_000;
  private static final int AT_A_TIME = 1_000;
  private static final int SKILLS = 8;

  private static final OperatingSystemMXBean PROCESSORS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Model model;
  private final Messages messages = Messages.english();
  private final List<Term> skills;

  private ClassListBenchmark(Model model) {
    this.model = model;
    skills = model.vocabulary().words(WordList.SKILLS).subList(0, SKILLS);
  }

  /// Prints the time of a row.
  ///
  /// @param args the most people of a list, and a folder with room for the files
  public static void main(String[] args) throws IOException {
    Model model =
        switch (ModelLoader.loadBundled()) {
          case Loaded.Good<Model> g -> g.value();
          case Loaded.Bad<Model> b -> throw new IllegalStateException(b.problems().toString());
        };
    ClassListBenchmark benchmark = new ClassListBenchmark(model);
    int most = Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    for (int size = SMALLEST_LIST; size <= most; size *= 10) {
      benchmark.run(size, folder);
    }
  }

  private void run(int size, Path folder) throws IOException {
    Path list = folder.resolve("people.csv");
    Path answered = folder.resolve("people-answered.csv");
    try {
      write(list, size);
      RunFiles files = RunFiles.of(list, Optional.of(answered), Optional.empty());
      RosterWords words = RosterWords.of(model, messages);
      HeadingWords headings = new HeadingWords(words, messages);
      ClassAnswers answers =
          new ClassAnswers(
              new Estimator(model),
              messages,
              Prices.TODAY,
              Optional.empty(),
              Optional.empty(),
              Map.of(),
              true);
      int workers = Runtime.getRuntime().availableProcessors();
      long nanos = System.nanoTime();
      long busy = PROCESSORS.getProcessCpuTime();
      try (ClassList open = ClassList.open(list, headings)) {
        ClassRun.RunOutcome outcome =
            new ClassRun(open, headings, words, answers, files, workers)
                .run(
                    ClassRun.begun(list, files, "", "2026-01-01T00:00:00+05:30[Asia/Kolkata]"),
                    2026,
                    (done, part) -> true);
        nanos = System.nanoTime() - nanos;
        busy = PROCESSORS.getProcessCpuTime() - busy;
        System.out.printf(
            "%,d rows: %.2f µs each, %.1f s in all, %.2f µs of the processors each, %d at once;"
                + " %,d answered, %,d refused; %,d to"
                + " %,d bytes%n",
            size,
            nanos / 1e3 / size,
            nanos / 1e9,
            busy / 1e3 / size,
            workers,
            outcome.counts().told(),
            outcome.counts().refused(),
            Files.size(list),
            Files.size(answered));
      }
    } finally {
      Files.deleteIfExists(list);
      Files.deleteIfExists(answered);
      Files.deleteIfExists(folder.resolve("people-answered-problems.csv"));
    }
  }

  private void write(Path file, int size) throws IOException {
    MeaningWords meanings = new MeaningWords(model.vocabulary(), messages);
    List<String> headings = new ArrayList<>(List.of("Roll No"));
    for (ColumnPart part :
        List.of(
            ColumnPart.NAME,
            ColumnPart.STUDIES,
            ColumnPart.STATUS,
            ColumnPart.MARKS,
            ColumnPart.YEARS,
            ColumnPart.WORK,
            ColumnPart.SHIFTS)) {
      headings.add(meanings.of(ColumnMeaning.of(part)));
    }
    skills.forEach(s -> headings.add(meanings.of(ColumnMeaning.of(ColumnPart.SKILL, s.id()))));
    ListedPeople people = new ListedPeople(model);
    int row = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      out.write(line(headings));
      for (int seed = 0; row < size; seed++) {
        for (Profile person : people.people(Math.min(AT_A_TIME, size - row), seed)) {
          row++;
          out.write(line(cells(row, person)));
        }
      }
    }
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(c -> c.contains(",") ? "\"" + c + "\"" : c)
        .collect(Collectors.joining(",", "", "\n"));
  }

  private List<String> cells(int row, Profile person) {
    Education studied = person.education().value().orElseThrow().getFirst();
    Optional<Experience> worked = person.experience().value().flatMap(e -> e.stream().findFirst());
    List<String> out = new ArrayList<>();
    out.add("R%08d".formatted(row));
    out.add("Student " + row);
    out.add(name(model.vocabulary().awards(), studied.award().value()));
    out.add(messages.text("answer.status", studied.status().value().orElseThrow()));
    out.add(text(studied.marks().value()));
    out.add(worked.map(e -> text(e.years().value())).orElse("0"));
    out.add(worked.map(e -> name(model.vocabulary().work(), e.work().value())).orElse(""));
    out.add(
        person.shifts().value().stream()
            .flatMap(Collection::stream)
            .map(id -> name(model.vocabulary().shifts(), Optional.of(id)))
            .collect(Collectors.joining(", ")));
    for (Term skill : skills) {
      Answer<Boolean> answer = person.skill(skill.id());
      out.add(
          answer
              .value()
              .map(a -> messages.text(a ? "roster.took.yes" : "roster.took.no"))
              .orElse(""));
    }
    return out;
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private static String name(List<? extends Named> all, Optional<String> id) {
    return id.flatMap(i -> all.stream().filter(n -> n.id().equals(i)).findFirst())
        .map(n -> n.name().in("en"))
        .orElse("");
  }
}
