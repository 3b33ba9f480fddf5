package disha.window.dialog;

import java.util.List;

/// What the program says of itself.
///
/// @param version its version, such as 0.1.0
/// @param parts the libraries that it is made of
/// @param fontLicence the whole licence of its letters
public record About(String version, List<Library> parts, String fontLicence) {
  public About {
    parts = List.copyOf(parts);
  }

  /// A library.
  ///
  /// @param group who makes it, as a reversed domain
  /// @param licence the SPDX name of its licence
  public record Library(String group, String name, String version, String licence) {}
}
