package disha.userdata;

import java.io.IOException;

/// The name of the person's own folder cannot be read under the locale that is set, so nothing can
/// be kept there.
public final class UnreadableHomeException extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableHomeException() {
    super("the home folder");
  }
}
