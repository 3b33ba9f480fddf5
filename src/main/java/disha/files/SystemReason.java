package disha.files;

import disha.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/// Why the computer could not read or write a file, in the person's language. Java hands on what
/// the system says, which is in the language of the system or in none but English.
public final class SystemReason {
  /// What Linux and macOS say, and the end of the key of our text for it.
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("No such file or directory", "missing"),
          Map.entry("Permission denied", "denied"),
          Map.entry("Operation not permitted", "denied"),
          Map.entry("No space left on device", "full"),
          Map.entry("Disk quota exceeded", "full"),
          Map.entry("Read-only file system", "read-only"),
          Map.entry("Input/output error", "broken"),
          Map.entry("File name too long", "long"),
          Map.entry("Filename too long", "long"),
          Map.entry("File too large", "large"),
          Map.entry("Too many open files", "many"),
          Map.entry("Is a directory", "folder"),
          Map.entry("Not a directory", "not-folder"),
          Map.entry("Device or resource busy", "busy"),
          Map.entry("Text file busy", "busy"),
          Map.entry("Stale file handle", "gone"),
          Map.entry("Transport endpoint is not connected", "gone"),
          Map.entry("Connection timed out", "gone"));

  private static final String KEY = "problem.reason.";

  private SystemReason() {}

  /// The reason in words; what is not known is told as the system tells it.
  public static String of(IOException e, Messages messages) {
    String found = keyOf(e);
    return found.startsWith(KEY) ? messages.text(found) : found;
  }

  /// The key of the text for the reason, or what the system says.
  static String keyOf(IOException e) {
    return switch (e) {
      case NoSuchFileException n -> KEY + "missing";
      case AccessDeniedException a -> KEY + "denied";
      case FileSystemException f when f.getReason() != null -> keyOf(f.getReason());
      // The message alone is often just the name of the file.
      case FileSystemException f -> KEY + "unknown";
      default -> e.getMessage() == null ? KEY + "unknown" : keyOf(e.getMessage());
    };
  }

  private static String keyOf(String told) {
    String end = KNOWN.get(told.strip());
    return end == null ? told : KEY + end;
  }
}
