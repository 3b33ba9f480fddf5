package disha.about;

import disha.text.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, from the build.
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Disha " + number()};
  }

  /// The bare number, such as 0.1.0.
  public static String number() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Resources.text("/version.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
