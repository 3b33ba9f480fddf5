package disha.roster.run;

import disha.profile.Profile;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Writes the summaries of students into a folder, each to a file of its own with their name.
public final class PaperRun {
  private final List<NamedPaper> papers;

  /// One summary to be written.
  private record NamedPaper(Profile profile, Path file) {}

  /// Writes the summary of one student to a file.
  @FunctionalInterface
  public interface PaperWriter {
    void write(Profile profile, Path file) throws IOException;
  }

  private PaperRun(List<NamedPaper> papers) {
    this.papers = papers;
  }

  /// A student of a list.
  ///
  /// @param row where they stand
  public record Student(long row, Profile profile) {}

  /// The summaries of some students, in the order of their list.
  public static PaperRun of(List<Student> students, Path folder, Messages messages) {
    PaperNames names = new PaperNames(messages);
    List<NamedPaper> papers = new ArrayList<>();
    for (Student s : students) {
      String name = names.of(s.profile.name().orElse(""), s.row);
      papers.add(new NamedPaper(s.profile, folder.resolve(name)));
    }
    return new PaperRun(papers);
  }

  /// Which of its files are there already.
  public List<Path> there() {
    return papers.stream().map(NamedPaper::file).filter(Files::exists).toList();
  }

  /// Writes all; tells how many were written before it was stopped, which is all where it was not.
  ///
  /// @param workers how many are worked on at once
  public int write(PaperWriter writer, int workers, RunProgress progress) throws IOException {
    Deque<Future<?>> ahead = new ArrayDeque<>();
    int written = 0;
    int begun = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      while (written < papers.size()) {
        while (begun < papers.size() && ahead.size() < 2 * workers) {
          NamedPaper next = papers.get(begun++);
          ahead.add(
              pool.submit(() -> {
                writer.write(next.profile, next.file);
                return null;
              }));
        }
        await(ahead.poll());
        written++;
        if (!progress.done(written, (double) written / papers.size())) {
          ahead.forEach(f -> f.cancel(false));
          break;
        }
      }
    }
    // Those that were being written when it was stopped are whole too.
    return written + (int) ahead.stream().filter(f -> !f.isCancelled()).count();
  }

  private static void await(Future<?> paper) throws IOException {
    try {
      paper.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException("A summary failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
