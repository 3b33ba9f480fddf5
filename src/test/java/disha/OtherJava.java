package disha;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another Java beside that of the tests, with the same classes.
public final class OtherJava {
  /// Options for one that lives for a moment: what is compiled thoroughly would come too late.
  public static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private OtherJava() {}

  /// The command that runs a class with arguments.
  ///
  /// @param options of Java itself
  public static List<String> command(List<String> options, String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    return command;
  }
}
