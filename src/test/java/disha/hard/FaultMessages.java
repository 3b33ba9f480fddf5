package disha.hard;

import static org.assertj.core.api.Assertions.assertThat;

import disha.json.Problem;
import disha.summary.wording.ProblemWords;
import disha.text.Messages;
import java.util.List;

/// What a person must be told of a file that cannot be used.
final class FaultMessages {
  private static final ProblemWords WORDS = new ProblemWords(Messages.english());

  private FaultMessages() {}

  /// Each problem has its file, its place and a sentence.
  static void check(List<Problem> problems, String file) {
    assertThat(problems).isNotEmpty();
    for (Problem p : problems) {
      assertThat(p.file()).startsWith(file);
      assertThat(p.path()).startsWith("$");
      assertThat(WORDS.line(p)).contains(p.file());
    }
  }
}
