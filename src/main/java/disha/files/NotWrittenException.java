package disha.files;

import disha.basics.Keys;
import disha.text.Messages;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/// A file could not be written. Its message is a sentence for the person, in English; `text` gives
/// it in their language.
public final class NotWrittenException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String name;
  private final String folder;

  NotWrittenException(Reason reason, Path file, IOException cause) {
    super(cause);
    this.reason = reason;
    this.name = String.valueOf(file.getFileName());
    this.folder = String.valueOf(file.getParent());
  }

  /// Why a file could not be written.
  public enum Reason {
    /// The folder is not there.
    NO_FOLDER,
    /// What should be the folder is a file.
    NOT_A_FOLDER,
    /// The target is a folder.
    IS_A_FOLDER,
    /// The target is a device or the like.
    NOT_A_FILE,
    /// The old file is protected from writing.
    READ_ONLY,
    /// The folder may not be written to.
    NOT_ALLOWED,
    /// No space is left.
    DISK_FULL,
    /// Anything else that the computer reports.
    FAILED
  }

  public Reason reason() {
    return reason;
  }

  /// The sentence in a person's language.
  public String text(Messages messages) {
    String key = "write." + Keys.of(reason);
    return messages.text(key, name, folder, told(messages));
  }

  @Override
  public String getMessage() {
    return text(Messages.english());
  }

  private String told(Messages messages) {
    return getCause() instanceof IOException cause
        ? SystemReason.of(cause, messages)
        : String.valueOf(getCause());
  }
}
