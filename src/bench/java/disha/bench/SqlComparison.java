package disha.bench;

import com.sun.management.ThreadMXBean;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.pay.Prices;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.profile.Profile;
import disha.rules.Model;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a database in the same process takes to evaluate a table of as many rules over the same
/// people as the batch does, each in one thread and in one run.
///
/// The database has the easier work. It asks each rule for any of its words, from a level on, and
/// finds per person and segment the best fit, the best reading and the worst need; no verdict, no
/// order and no pay. What loading takes is told apart.
public final class SqlComparison {
  private static final int AT_A_TIME = 1_000;

  /// People of one question to the database, so that what it groups fits into its memory.
  private static final int SLICE = 20_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Model model;
  private final RuleTable table;
  private final ListedPeople people;

  private SqlComparison(Model model) {
    this.model = model;
    table = new RuleTable(model);
    people = new ListedPeople(model);
  }

  /// Prints what each took.
  ///
  /// @param args how many people, several times if that is wanted
  public static void main(String[] args) throws IOException, SQLException {
    Model model =
        switch (ModelLoader.loadBundled()) {
          case Loaded.Good<Model> g -> g.value();
          case Loaded.Bad<Model> b -> throw new IllegalStateException(b.problems().toString());
        };
    SqlComparison comparison = new SqlComparison(model);
    System.out.printf(
        "%d rules as rows, %d numbers for the words%n",
        comparison.table.rules().size(), comparison.table.masks());
    for (String count : args) {
      comparison.compare(Integer.parseInt(count));
    }
  }

  private void compare(int count) throws IOException, SQLException {
    Path file = Files.createTempFile("people", ".csv");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = database.createStatement()) {
      sql.execute("SET threads = 1");
      sql.execute("SET memory_limit = '512MB'");
      long batch = batch(count, file);
      long loading = System.nanoTime();
      sql.execute("CREATE TABLE people AS SELECT * FROM read_csv('" + file + "', header = true)");
      loading = System.nanoTime() - loading;
      rules(database);
      long[] asked = asked(database, count);
      System.out.printf(
          "%,d people: batch %.2f µs each, database %.2f µs each (%.2f s by the clock, loaded in"
              + " %.2f s), database / batch %.2f%n",
          count,
          batch / 1e3 / count,
          asked[0] / 1e3 / count,
          asked[1] / 1e9,
          loading / 1e9,
          (double) asked[0] / batch);
    } finally {
      Files.delete(file);
    }
  }

  /// Estimates everybody and writes them down for the database; gives the time of the estimates.
  private long batch(int count, Path file) throws IOException {
    BatchEstimator batch = new Estimator(model).batch(Prices.TODAY);
    long nanos = 0;
    long sum = 0;
    int id = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,level," + masks("w") + "," + masks("o") + "\n");
      for (int seed = 0; id < count; seed++) {
        List<Profile> some = people.people(Math.min(AT_A_TIME, count - id), seed);
        long before = THREADS.getCurrentThreadCpuTime();
        for (Profile p : some) {
          sum += batch.estimate(p).ranked(0);
        }
        nanos += THREADS.getCurrentThreadCpuTime() - before;
        for (Profile p : some) {
          out.write(Integer.toString(id++));
          for (long number : table.person(p)) {
            out.write("," + number);
          }
          out.write('\n');
        }
      }
    }
    if (sum < 0) {
      throw new IllegalStateException("nothing was estimated");
    }
    return nanos;
  }

  private String masks(String letter) {
    return IntStream.range(0, table.masks())
        .mapToObj(i -> letter + i)
        .collect(Collectors.joining(","));
  }

  private void rules(Connection database) throws SQLException {
    String columns = "segment, kind, worth, least, " + masks("m");
    int count = RuleTable.HEAD + table.masks();
    try (Statement sql = database.createStatement()) {
      sql.execute("CREATE TABLE rules (" + columns.replaceAll("(\\w+)", "$1 BIGINT") + ")");
    }
    String row = "?, ".repeat(count - 1) + "?";
    try (PreparedStatement insert =
        database.prepareStatement("INSERT INTO rules VALUES (" + row + ")")) {
      for (long[] rule : table.rules()) {
        for (int i = 0; i < count; i++) {
          insert.setLong(i + 1, rule[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /// Time of the processor and by the clock, for everybody.
  private long[] asked(Connection database, int count) throws SQLException {
    String all =
        """
        SELECT sum(fit) + sum(reading) + sum(need), count(*) FROM (
          SELECT id, segment,
            max(CASE WHEN kind = 0 THEN truth * worth ELSE 0 END) AS fit,
            max(CASE WHEN kind = 1 THEN truth * worth ELSE 0 END) AS reading,
            min(CASE WHEN kind = 2 THEN truth ELSE 2 END) AS need
          FROM (
            SELECT id, segment, kind, worth,
              CASE WHEN level >= least AND (%s) <> 0 THEN 2 WHEN (%s) <> 0 THEN 1 ELSE 0 END
                AS truth
            FROM people, rules WHERE id >= ? AND id < ?)
          GROUP BY id, segment)
        """
            .formatted(match("w"), match("o"));
    long cpu = THREADS.getCurrentThreadCpuTime();
    long clock = System.nanoTime();
    long groups = 0;
    try (PreparedStatement query = database.prepareStatement(all)) {
      for (int from = 0; from < count; from += SLICE) {
        query.setLong(1, from);
        query.setLong(2, from + SLICE);
        try (ResultSet found = query.executeQuery()) {
          found.next();
          groups += found.getLong(2);
        }
      }
    }
    if (groups != (long) count * model.segments().size()) {
      throw new IllegalStateException("the database found " + groups + " pairs");
    }
    return new long[] {THREADS.getCurrentThreadCpuTime() - cpu, System.nanoTime() - clock};
  }

  private String match(String letter) {
    return IntStream.range(0, table.masks())
        .mapToObj(i -> "(" + letter + i + " & m" + i + ")")
        .collect(Collectors.joining(" | "));
  }
}
