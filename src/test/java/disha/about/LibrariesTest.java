package disha.about;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import disha.window.dialog.About;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibrariesTest {
  @Test
  void everyPartHasItsLicenceAndNoLicenceIsStale() {
    assertThat(Libraries.licences().stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Libraries.list().stream().map(p -> Libraries.key(p.group(), p.name())).toList());
  }

  @Test
  void versionsAreThoseOfTheLibrariesInUse() throws Exception {
    Path gson = Path.of(Gson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(Libraries.list())
        .filteredOn(p -> p.name().equals("gson"))
        .singleElement()
        .extracting(About.Library::version)
        .isEqualTo(gson.getFileName().toString().replaceAll("gson-(.+)\\.jar", "$1"));
  }

  @Test
  void whatTestsNeedIsNoPart() {
    assertThat(Libraries.list())
        .extracting(About.Library::name)
        .isNotEmpty()
        .doesNotContain("assertj-core");
  }
}
