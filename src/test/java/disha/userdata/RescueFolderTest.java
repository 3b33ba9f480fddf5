package disha.userdata;

import static org.assertj.core.api.Assertions.assertThat;

import disha.OtherJava;
import disha.TestModel;
import disha.files.Loaded;
import disha.files.profile.Examples;
import disha.profile.Answer;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.userdata.Rescue.Half;
import disha.userdata.Rescue.HalfOffer;
import disha.userdata.Rescue.ProfileLabel;
import disha.userdata.Rescue.StudentsLabel;
import disha.userdata.Rescue.UnsavedScenario;
import disha.userdata.Rescue.UnsavedStudent;
import disha.userdata.Rescue.UnsavedStudents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RescueFolderTest {
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir private Path state;
  private final List<IOException> told = new ArrayList<>();

  private static Rescue rescue(String title, Instant at) {
    Profile profile =
        TestModel.good(Examples.read(TestModel.get(), Examples.names().getFirst()))
            .withName(Optional.of("Asha \"A\""));
    return new Rescue(
        new ProfileLabel(
            profile.name(), Optional.of(Path.of("/tmp/asha.disha")), title, at, Optional.empty()),
        Optional.of("abc"),
        List.of(
            new UnsavedScenario(
                new Scenario("Now", profile),
                new Half(
                    Map.of("education[0].marks", "64a"),
                    new HalfOffer(Optional.empty(), "12,", Offer.Period.YEAR))),
            new UnsavedScenario(
                new Scenario("Later", profile.withShifts(Answer.notSure())),
                new Half(Map.of(), new HalfOffer(Optional.empty(), "", Offer.Period.MONTH)))),
        Optional.empty());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(state)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private List<RescueFolder.Abandoned> abandoned() throws IOException {
    return new RescueFolder(state).abandoned(told::add);
  }

  /// What a kill leaves: the file, but no lock that anyone holds.
  private void kill(String title, Instant at) throws IOException {
    Path folder = Files.createDirectories(state.resolve("rescue"));
    Files.writeString(folder.resolve(title + ".rescue.json"), RescueText.write(rescue(title, at)));
    Files.createFile(folder.resolve(title + ".lock"));
  }

  @Test
  void allThatWasKeptComesBack() throws IOException {
    kill("asha.disha", THEN);
    RescueFolder.Abandoned found = abandoned().getFirst();
    assertThat(found.about()).isEqualTo(rescue("asha.disha", THEN).about());
    assertThat(found.read(TestModel.get()))
        .isEqualTo(new Loaded.Good<>(rescue("asha.disha", THEN)));
    found.remove();
    assertThat(files()).isEmpty();
  }

  @Test
  void changedStudentsOfAClassListComeBackToo() throws IOException {
    Rescue one = rescue("students.csv", THEN);
    Path list = Path.of("/tmp/students.csv");
    UnsavedStudents students =
        new UnsavedStudents(
            list,
            Optional.of("def"),
            Optional.of(7L),
            List.of(
                new UnsavedStudent(7, one.scenarios()),
                new UnsavedStudent(20_000, one.scenarios().subList(0, 1))));
    ProfileLabel about =
        new ProfileLabel(
            Optional.empty(),
            Optional.of(list),
            "students.csv",
            THEN,
            Optional.of(new StudentsLabel(list, 2)));
    Rescue alone = new Rescue(about, Optional.empty(), List.of(), Optional.of(students));
    String text = RescueText.write(alone);
    assertThat(RescueText.read(TestModel.get(), text, "kept")).isEqualTo(new Loaded.Good<>(alone));
    assertThat(RescueText.about(text, "kept")).isEqualTo(new Loaded.Good<>(about));
    Rescue both = new Rescue(about, Optional.of("abc"), one.scenarios(), Optional.of(students));
    assertThat(RescueText.read(TestModel.get(), RescueText.write(both), "kept"))
        .isEqualTo(new Loaded.Good<>(both));
    String unknown = text.replace("20000", "20000, \"colour\": 1");
    assertThat(RescueText.read(TestModel.get(), unknown, "kept")).isInstanceOf(Loaded.Bad.class);
    String odd = text.replace("bcom", "xyz").replace("\\\"disha\\\": 2", "\\\"disha\\\": 99");
    assertThat(RescueText.read(TestModel.get(), odd, "kept")).isInstanceOf(Loaded.Bad.class);
  }

  @Test
  void aRunningWindowKeepsWhatIsItsOwn() throws IOException {
    try (RescueFolder.Keeper running = new RescueFolder(state).keeper()) {
      running.keep(rescue("mine", THEN));
      assertThat(abandoned()).isEmpty();
      assertThat(files()).hasSize(2);
    }
    assertThat(files()).isEmpty();
  }

  @DisabledOnOs(OS.WINDOWS)
  @Test
  void nobodyElseCanLookAtTheEditsOfAPrivateProfile() throws IOException {
    try (RescueFolder.Keeper running = new RescueFolder(state).keeper()) {
      running.keep(rescue("mine", THEN));
      assertThat(Files.getPosixFilePermissions(state.resolve("rescue")))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void onlyOneOfTwoNewWindowsIsOfferedIt() throws IOException {
    kill("old", THEN);
    kill("new", THEN.plusSeconds(60));
    List<RescueFolder.Abandoned> first = abandoned();
    assertThat(first).extracting(a -> a.about().title()).containsExactly("new", "old");
    assertThat(abandoned()).isEmpty();
    first.getLast().leave();
    assertThat(abandoned()).extracting(a -> a.about().title()).containsExactly("old");
  }

  @Test
  void nothingIsLeftOfAProgramKilledWithNothingUnsaved() throws IOException {
    Path folder = Files.createDirectories(state.resolve("rescue"));
    Files.createFile(folder.resolve("idle.lock"));
    assertThat(abandoned()).isEmpty();
    assertThat(files()).isEmpty();
  }

  /// Under another locale the file may have a name that it cannot have here.
  @Test
  void editsComeBackThoughTheirFileCannotBeNamedHere() throws IOException {
    kill("asha.disha", THEN);
    Path kept = state.resolve("rescue").resolve("asha.disha.rescue.json");
    Files.writeString(kept, Files.readString(kept).replace("/tmp/asha", "/tmp/asha\\u0000"));
    RescueFolder.Abandoned found = abandoned().getFirst();
    assertThat(found.about().file()).isEmpty();
    assertThat(TestModel.good(found.read(TestModel.get())).scenarios())
        .isEqualTo(rescue("asha.disha", THEN).scenarios());
    found.remove();
  }

  @Test
  void whatCannotBeReadIsNotThrownAwayAndIsTold() throws IOException {
    Path folder = Files.createDirectories(state.resolve("rescue"));
    Files.writeString(folder.resolve("x.rescue.json"), "{\"disha-rescue\": 1, \"at\": \"noon");
    assertThat(abandoned()).isEmpty();
    Path aside = folder.resolve("x.damaged.json");
    assertThat(aside).content().contains("noon");
    assertThat(told).singleElement().hasFieldOrPropertyWithValue("message", aside.toString());
  }

  @Test
  void oneThatCannotBeLookedAtDoesNotHideTheOthers() throws IOException {
    kill("good", THEN);
    kill("bad", THEN);
    Path lock = state.resolve("rescue").resolve("bad.lock");
    Files.delete(lock);
    Files.createDirectory(lock);
    Files.createDirectory(state.resolve("rescue").resolve("idle.lock"));
    assertThat(abandoned()).extracting(a -> a.about().title()).containsExactly("good");
    assertThat(told).hasSize(2);
  }

  @Test
  void theLockOfAKilledProgramIsFree() throws Exception {
    Path folder = Files.createDirectories(state.resolve("rescue"));
    Path ready = state.resolve("ready");
    Process other =
        new ProcessBuilder(
                OtherJava.command(
                    OtherJava.QUICK,
                    Holder.class.getName(),
                    folder.resolve("other.lock").toString(),
                    ready.toString()))
            .inheritIO()
            .start();
    try {
      while (Files.notExists(ready)) {
        assertThat(other.isAlive()).isTrue();
        Thread.sleep(20);
      }
      Files.writeString(
          folder.resolve("other.rescue.json"), RescueText.write(rescue("other", THEN)));
      assertThat(abandoned()).isEmpty();
    } finally {
      other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    assertThat(abandoned()).hasSize(1);
  }

  /// Another program that holds a lock until it is killed.
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      try (Lock lock = Lock.take(Path.of(args[0])).orElseThrow()) {
        Files.createFile(Path.of(args[1]));
        Thread.sleep(60_000);
        lock.remove();
      }
    }
  }
}
