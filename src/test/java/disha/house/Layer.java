package disha.house;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A part of the program and what it may know.
///
/// @param name how it is called
/// @param packages its packages, as ArchUnit writes them
/// @param mayUse the names of the layers beside it that it may know
record Layer(String name, String packages, Set<String> mayUse) {
  /// The rooms of the whole program.
  static final List<Layer> PROGRAM =
      List.of(
          of("basics"),
          of("json"),
          of("rules"),
          of("profile", "rules"),
          of("text", "profile"),
          of("logic", "profile", "rules"),
          of("files", "json", "logic", "profile", "rules", "text"),
          of("userdata", "files", "json", "profile", "rules"),
          of("estimate", "logic", "profile", "rules"),
          of("sheet", "text"),
          of("evidence", "estimate", "files", "json", "logic", "profile", "rules", "sheet", "text"),
          of("summary", "estimate", "evidence", "json", "logic", "profile", "rules", "text"),
          of(
              "report",
              "estimate",
              "evidence",
              "json",
              "logic",
              "profile",
              "rules",
              "summary",
              "text"),
          of("pdf", "estimate", "rules", "summary", "text"),
          of(
              "roster",
              "estimate",
              "evidence",
              "files",
              "json",
              "pdf",
              "profile",
              "rules",
              "sheet",
              "summary",
              "text"),
          of(
              "window",
              "estimate",
              "evidence",
              "files",
              "json",
              "profile",
              "roster",
              "rules",
              "sheet",
              "summary",
              "text",
              "userdata"),
          of("about", "text", "window"),
          of("export", "about", "estimate", "files", "pdf", "profile", "summary", "text", "window"),
          of(
              "cli",
              "about",
              "estimate",
              "evidence",
              "export",
              "files",
              "json",
              "profile",
              "report",
              "roster",
              "rules",
              "sheet",
              "summary",
              "text",
              "window"),
          new Layer("main", "disha", Set.of("cli", "text", "window")));

  /// The rooms of the window.
  static final List<Layer> WINDOW =
      List.of(
          inWindow("state"),
          inWindow("parts"),
          inWindow("paper"),
          inWindow("chart", "parts"),
          inWindow("scenarios", "parts", "state"),
          inWindow("form", "parts", "state"),
          inWindow("detail", "chart", "parts", "state"),
          inWindow("assumptions", "parts", "state"),
          inWindow("list", "chart", "detail", "parts", "state"),
          inWindow("compare", "detail", "parts", "scenarios", "state"),
          inWindow("glance", "detail", "list", "parts", "state"),
          inWindow(
              "page",
              "assumptions",
              "compare",
              "detail",
              "glance",
              "list",
              "parts",
              "scenarios",
              "state"),
          inWindow("look", "parts", "state"),
          inWindow("dialog", "look", "parts"),
          inWindow("command", "dialog", "paper", "parts", "state"),
          inWindow("rescue", "command", "dialog", "parts", "state"),
          inWindow("roster", "command", "dialog", "paper", "parts", "state"),
          inWindow("menu", "command", "look", "parts", "roster", "state"),
          new Layer(
              "shell",
              "disha.window",
              Set.of(
                  "state", "parts", "paper", "form", "compare", "page", "look", "dialog", "command",
                  "rescue", "menu", "roster")));

  /// Every room knows the basics.
  private static Layer of(String name, String... mayUse) {
    Stream<String> used = Stream.concat(Stream.of("basics"), Stream.of(mayUse));
    return new Layer(name, "disha." + name + "..", used.collect(toUnmodifiableSet()));
  }

  private static Layer inWindow(String name, String... mayUse) {
    return new Layer(name, "disha.window." + name, Set.of(mayUse));
  }

  /// Whether a package is one of its own.
  boolean holds(String javaPackage) {
    return packages.endsWith("..")
        ? (javaPackage + ".").startsWith(packages.substring(0, packages.length() - 1))
        : javaPackage.equals(packages);
  }
}
