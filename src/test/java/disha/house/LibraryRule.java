package disha.house;

import java.util.List;

/// Where the libraries of a kind may be used, and nowhere else.
///
/// @param libraries their packages
/// @param allowed the packages of ours that may use them
/// @param because why no others may
record LibraryRule(List<String> libraries, List<String> allowed, String because) {
  static final List<LibraryRule> ALL =
      List.of(
          new LibraryRule(
              List.of("javafx", "org.controlsfx", "atlantafx", "org.kordamp"),
              List.of("disha.window"),
              "the command line must not load a window system"),
          new LibraryRule(
              List.of("com.google.gson"),
              List.of("disha.json", "disha.files", "disha.userdata", "disha.report"),
              "the form of a file is no business of the rules"),
          new LibraryRule(
              List.of("com.openhtmltopdf", "org.apache.pdfbox", "com.samskivert"),
              List.of("disha.pdf"),
              "another library could take its place"),
          new LibraryRule(
              List.of("de.siegmar.fastcsv", "org.dhatim.fastexcel", "com.github.miachm.sods"),
              List.of("disha.sheet"),
              "what a cell means is no business of the form of its file"),
          new LibraryRule(
              List.of("picocli"),
              List.of("disha.cli", "disha.about", "disha"),
              "the window starts sooner without the library for command lines"));

  /// Whether a class of ours uses one of the libraries where it must not.
  boolean isBroken(String user, String used) {
    return isIn(used, libraries) && !isIn(user, allowed);
  }

  /// The patterns of ArchUnit for packages and all that is in them; one that holds classes of its
  /// own beside whole rooms stands for itself alone.
  static String[] patterns(List<String> packages) {
    return packages.stream().map(p -> p.equals("disha") ? p : p + "..").toArray(String[]::new);
  }

  private static boolean isIn(String type, List<String> packages) {
    return packages.stream()
        .anyMatch(p ->
            p.equals("disha")
                ? type.substring(0, type.lastIndexOf('.')).equals(p)
                : type.startsWith(p + "."));
  }
}
