package disha.hard;

import disha.files.SafeFile;
import disha.files.profile.ProfileFile;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.userdata.Rescue;
import disha.userdata.Rescue.Half;
import disha.userdata.Rescue.HalfOffer;
import disha.userdata.Rescue.ProfileLabel;
import disha.userdata.Rescue.UnsavedScenario;
import disha.userdata.RescueFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A program that saves, exports and autosaves as fast as it can until it is killed. Each version
/// has a number and a size of its own; a line of the output names each that is safe on the disk.
final class Saver {
  static final String SAVED = "saved";
  static final String KEPT = "kept";
  static final String EXPORTED = "exported";
  static final String PDF = "asha.pdf";
  private static final int LONGEST = 100_000;

  private Saver() {}

  /// Saves until it is killed.
  ///
  /// @param args the file to save to, the folder to keep edits in, the first version's number
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    PrintStream safe = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (RescueFolder.Keeper keeper = new RescueFolder(Path.of(args[1])).keeper()) {
      for (int version = Integer.parseInt(args[2]); ; version++) {
        keeper.keep(rescue(version));
        safe.println(KEPT + " " + version);
        ProfileFile.write(scenarios(version), file);
        safe.println(SAVED + " " + version);
        SafeFile.write(file.resolveSibling(PDF), pages(version));
        safe.println(EXPORTED + " " + version);
      }
    }
  }

  static List<Scenario> scenarios(int version) {
    int size = new Random(version).nextInt(LONGEST);
    return Scenario.only(Profile.EMPTY.withName(Optional.of(version + " " + "अ".repeat(size / 3))));
  }

  /// Of a PDF's size, and told apart; the export makes all its pages before it writes any.
  static byte[] pages(int version) {
    byte[] all = new byte[LONGEST + new Random(version).nextInt(LONGEST)];
    new Random(version).nextBytes(all);
    return ByteBuffer.wrap(all).putInt(version).array();
  }

  static int version(List<Scenario> scenarios) {
    String name = scenarios.getFirst().profile().name().orElseThrow();
    return Integer.parseInt(name.substring(0, name.indexOf(' ')));
  }

  static Rescue rescue(int version) {
    ProfileLabel about =
        new ProfileLabel(
            Optional.empty(), Optional.empty(), "v" + version, Instant.EPOCH, Optional.empty());
    HalfOffer offer = new HalfOffer(Optional.empty(), version + ",", Offer.Period.YEAR);
    UnsavedScenario unsaved =
        new UnsavedScenario(scenarios(version).getFirst(), new Half(Map.of(), offer));
    return new Rescue(about, Optional.empty(), List.of(unsaved), Optional.empty());
  }
}
