package disha.roster.run;

import disha.basics.WorkAhead;
import disha.profile.Profile;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

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
  /// @param called what their file is called by; empty where the list says nothing
  public record Student(long row, Optional<String> called, Profile profile) {}

  /// The summaries of some students, in the order of their list.
  public static PaperRun of(List<Student> students, Path folder, Messages messages) {
    PaperNames names = new PaperNames(messages);
    List<NamedPaper> papers = new ArrayList<>();
    for (Student s : students) {
      String name = names.of(s.called.orElse(""), s.row);
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
    AtomicInteger written = new AtomicInteger();
    int begun = 0;
    int taken = 0;
    try (WorkAhead<Void> ahead = new WorkAhead<>(workers, 2 * workers)) {
      while (taken < papers.size()) {
        while (begun < papers.size() && ahead.hasRoom()) {
          NamedPaper next = papers.get(begun++);
          ahead.begin(() -> {
            writer.write(next.profile, next.file);
            written.incrementAndGet();
            return null;
          });
        }
        ahead.next();
        taken++;
        if (!progress.done(taken, (double) taken / papers.size())) {
          ahead.giveUp();
          break;
        }
      }
    }
    // Those that were being written when it was stopped are whole too.
    return written.get();
  }
}
