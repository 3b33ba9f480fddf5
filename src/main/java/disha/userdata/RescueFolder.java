package disha.userdata;

import disha.files.Loaded;
import disha.files.SafeFile;
import disha.files.TextFile;
import disha.rules.Model;
import disha.userdata.Rescue.ProfileLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Where unsaved edits are kept in case the program is killed. Each running window has a file of
/// its own there and a lock that says so; a file without an owner is one to rescue.
public final class RescueFolder {
  private static final String FILE = ".rescue.json";
  private static final String LOCK = ".lock";
  private static final String DAMAGED = ".damaged.json";

  private final Path folder;

  /// @param state the folder of what is kept for a while; made when first needed
  public RescueFolder(Path state) {
    folder = state.resolve("rescue");
  }

  /// Begins to keep the edits of one window.
  ///
  /// @throws IOException if nothing can be kept there
  public Keeper keeper() throws IOException {
    Folders.make(folder);
    while (true) {
      String id = UUID.randomUUID().toString();
      Optional<Lock> lock = Lock.take(folder.resolve(id + LOCK));
      if (lock.isPresent()) {
        return new Keeper(folder.resolve(id + FILE), lock.get());
      }
    }
  }

  /// The file of one running window.
  public static final class Keeper implements AutoCloseable {
    private final Path file;
    private final Lock lock;

    private Keeper(Path file, Lock lock) {
      this.file = file;
      this.lock = lock;
    }

    /// Keeps the edits.
    public void keep(Rescue rescue) throws IOException {
      SafeFile.write(file, RescueText.write(rescue).getBytes(StandardCharsets.UTF_8));
    }

    /// Nothing would be lost any more.
    public void clear() throws IOException {
      Files.deleteIfExists(file);
    }

    /// Ends cleanly: nothing is left behind.
    @Override
    public void close() throws IOException {
      clear();
      lock.remove();
    }
  }

  /// What killed programs left behind, the latest first. Nobody else can take one until it is
  /// removed or left.
  ///
  /// @param untaken told of each that cannot be looked at; the others are given all the same
  /// @throws IOException if the folder itself cannot be looked into
  public List<Abandoned> abandoned(Consumer<IOException> untaken) throws IOException {
    List<Abandoned> out = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Path file : named(FILE)) {
        try {
          take(file).ifPresent(out::add);
        } catch (IOException e) {
          untaken.accept(e);
        }
      }
      removeIdleLocks(untaken);
    }
    out.sort((a, b) -> b.about().at().compareTo(a.about().at()));
    return out;
  }

  private Optional<Abandoned> take(Path file) throws IOException {
    Optional<Lock> lock = Lock.take(folder.resolve(id(file, FILE) + LOCK));
    return lock.isPresent() ? offer(file, lock.get()) : Optional.empty();
  }

  private List<Path> named(String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String id(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ending.length());
  }

  // One that cannot be read is kept under another name, and that is told: nothing is thrown away
  // unasked.
  private Optional<Abandoned> offer(Path file, Lock lock) throws IOException {
    if (TextFile.read(file) instanceof Loaded.Good<String> text
        && RescueText.about(text.value(), file.toString())
            instanceof Loaded.Good<ProfileLabel> about) {
      return Optional.of(new Abandoned(file, lock, text.value(), about.value()));
    }
    if (Files.exists(file)) {
      Path aside = folder.resolve(id(file, FILE) + DAMAGED);
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      lock.remove();
      throw new FileSystemException(aside.toString());
    }
    lock.remove();
    return Optional.empty();
  }

  // A program that is killed with nothing unsaved leaves its lock.
  private void removeIdleLocks(Consumer<IOException> untaken) throws IOException {
    for (Path file : named(LOCK)) {
      if (Files.notExists(folder.resolve(id(file, LOCK) + FILE))) {
        try {
          Optional<Lock> idle = Lock.take(file);
          if (idle.isPresent()) {
            idle.get().remove();
          }
        } catch (IOException e) {
          untaken.accept(e);
        }
      }
    }
  }

  /// Edits that a killed program left behind.
  public static final class Abandoned {
    private final Path file;
    private final Lock lock;
    private final String text;
    private final ProfileLabel about;

    private Abandoned(Path file, Lock lock, String text, ProfileLabel about) {
      this.file = file;
      this.lock = lock;
      this.text = text;
      this.about = about;
    }

    /// What to tell the person of it.
    public ProfileLabel about() {
      return about;
    }

    /// All of it, or what in it the model does not know.
    public Loaded<Rescue> read(Model model) {
      return RescueText.read(model, text, file.toString());
    }

    /// It is safe elsewhere, or not wanted.
    public void remove() throws IOException {
      Files.deleteIfExists(file);
      lock.remove();
    }

    /// Leaves it for another time.
    public void leave() throws IOException {
      lock.close();
    }
  }
}
