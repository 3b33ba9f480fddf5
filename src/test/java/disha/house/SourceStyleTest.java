package disha.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceStyleTest {
  @Test
  void everySourceFileIsInTheHouseStyle() throws IOException {
    List<Path> files = FormatSources.files(FormatSources.SOURCES);
    List<Path> differing =
        files.parallelStream().filter(file -> !FormatSources.isFormatted(file)).toList();
    assertThat(files).as("source files").isNotEmpty();
    assertThat(differing)
        .as("files to be formatted, which this does: %s", FormatSources.COMMAND)
        .isEmpty();
  }
}
