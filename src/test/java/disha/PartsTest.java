package disha;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import disha.window.About;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PartsTest {
  @Test
  void everyPartHasItsLicenceAndNoLicenceIsStale() {
    assertThat(Parts.licences().stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Parts.list().stream().map(p -> Parts.key(p.group(), p.name())).toList());
  }

  @Test
  void versionsAreThoseOfTheLibrariesInUse() throws Exception {
    Path gson = Path.of(Gson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(Parts.list())
        .filteredOn(p -> p.name().equals("gson"))
        .singleElement()
        .extracting(About.Part::version)
        .isEqualTo(gson.getFileName().toString().replaceAll("gson-(.+)\\.jar", "$1"));
  }

  @Test
  void whatTestsNeedIsNoPart() {
    assertThat(Parts.list())
        .extracting(About.Part::name)
        .isNotEmpty()
        .doesNotContain("assertj-core");
  }
}
