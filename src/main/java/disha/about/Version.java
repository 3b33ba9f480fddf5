package disha.about;

import disha.text.Resources;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, from the build.
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Disha " + number()};
  }

  /// The bare number, such as 0.1.0.
  public static String number() {
    return Resources.properties("/version.properties").getProperty("version");
  }
}
