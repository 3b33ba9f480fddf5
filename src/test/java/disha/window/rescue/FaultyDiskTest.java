package disha.window.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disha.OtherJava;
import disha.TestModel;
import disha.files.NotWrittenException;
import disha.text.Messages;
import disha.userdata.Rescue;
import disha.userdata.RescueFolder;
import disha.window.command.FakePrompts;
import disha.window.command.FileCommands;
import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// On a disk that is full, or that may only be read, the person is told so, the old file stays as
/// it was and the edits stay in the window. The disk is a small one in memory, which only the
/// programs started here see.
@EnabledOnOs(OS.LINUX)
class FaultyDiskTest {
  private static final String OWN_MOUNTS = "exec unshare --mount --map-root-user \"$@\"";
  private static final String SMALL =
      "mount -t tmpfs -o size=$2,mode=700 none \"$1\" && shift 2 && exec \"$@\"";

  @TempDir private Path disk;

  private Process onDisk(String size, List<String> program) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", OWN_MOUNTS, "sh", "sh", "-c", SMALL));
    command.addAll(List.of("sh", disk.toString(), size));
    command.addAll(program);
    Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
    started.getOutputStream().close();
    return started;
  }

  private String told(String size, List<String> program, int exit) throws Exception {
    Process running = onDisk(size, program);
    String told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(running.exitValue()).as(told).isEqualTo(exit);
    return told;
  }

  private void assumeMayMount() throws Exception {
    Process trial = onDisk("64k", List.of("true"));
    assumeTrue(trial.waitFor() == 0, "this system lets nobody mount a disk of their own");
  }

  private static List<String> java(String main, String... arguments) {
    return OtherJava.command(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true"),
        main,
        arguments);
  }

  @Test
  void nothingIsLostOnAFullDiskOrOneThatMayOnlyBeRead() throws Exception {
    assumeMayMount();
    told("64k", java(WindowUser.class.getName(), disk.toString()), 0);
  }

  @Test
  void aPdfThatDoesNotFitLeavesTheOldOne() throws Exception {
    assumeMayMount();
    String pdf = disk.resolve("asha.pdf").toString();
    List<String> program =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                "f=$1; shift; echo old >\"$f\"; \"$@\"; s=$?; ls -A \"${f%/*}\"; cat \"$f\"; exit"
                    + " $s",
                "sh",
                pdf));
    program.addAll(
        java("disha.Disha", "summary", "resources/examples/commerce-graduate.disha", "-o", pdf));
    assertThat(told("16k", program, 2))
        .endsWith(
            "asha.pdf was not written: there is no space left in " + disk + ".\nasha.pdf\nold\n");
  }

  /// What a person does in the window, on the disk of which the folder is named.
  static final class WindowUser {
    private final Path disk;
    private final FakePrompts prompts = new FakePrompts();
    private final ProfileEditor editor = new ProfileEditor();
    private final FileCommands files =
        new FileCommands(
            new Ui(TestModel.get(), Messages.english()), editor, prompts, n -> {}, f -> {});

    private WindowUser(Path disk) {
      this.disk = disk;
    }

    public static void main(String[] args) throws Exception {
      new WindowUser(Path.of(args[0])).live();
    }

    private void live() throws Exception {
      Path file = disk.resolve("asha.disha");
      prompts.file = Optional.of(file);
      editor.setName("Asha");
      assertThat(files.save()).isTrue();
      String old = Files.readString(file);
      List<Path> before = all();

      editor.setName("Asha " + "a".repeat(100_000));
      assertNotSaved("there is no space left in " + disk);
      assertThat(file).content().isEqualTo(old);
      assertThat(all()).isEqualTo(before);
      autosave();

      remount("size=1m");
      assertThat(files.save()).isTrue();
      remount("ro");
      editor.setName("Usha");
      assertNotSaved("you may not write to " + disk);
      assertThat(file).content().contains("Asha aaa");
      remount("rw");
      assertThat(files.save()).isTrue();
      assertThat(file).content().contains("Usha");
    }

    private void assertNotSaved(String why) {
      String name = editor.profile().name().orElseThrow();
      prompts.failures.clear();
      assertThat(files.save()).isFalse();
      assertThat(prompts.failures).singleElement().asString().contains(why);
      assertThat(editor.editedProperty().get()).isTrue();
      assertThat(editor.profile().name()).contains(name);
    }

    private Optional<Rescue> present() {
      return Rescues.present(editor, Optional.empty(), Optional.empty(), false, Instant.EPOCH);
    }

    private void autosave() throws IOException {
      Rescue large = present().orElseThrow();
      editor.setName("Kept");
      Rescue small = present().orElseThrow();
      try (RescueFolder.Keeper keeper = new RescueFolder(disk).keeper()) {
        keeper.keep(small);
        List<Path> kept = all();
        NotWrittenException refused =
            Assertions.catchThrowableOfType(NotWrittenException.class, () -> keeper.keep(large));
        assertThat(refused.reason()).isEqualTo(NotWrittenException.Reason.DISK_FULL);
        assertThat(all()).isEqualTo(kept);
        assertThat(kept).anySatisfy(f -> assertThat(f).content().contains("Kept"));
      }
      editor.setName("Asha " + "a".repeat(100_000));
    }

    private void remount(String how) throws Exception {
      Process mount =
          new ProcessBuilder("mount", "-o", "remount," + how, disk.toString()).inheritIO().start();
      assertThat(mount.waitFor()).isZero();
    }

    private List<Path> all() throws IOException {
      try (Stream<Path> all = Files.walk(disk)) {
        return all.filter(Files::isRegularFile).sorted().toList();
      }
    }
  }
}
