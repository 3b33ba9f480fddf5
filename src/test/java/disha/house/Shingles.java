package disha.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs of ten words, as hashes: so that the project can prove that it holds no sentence of the
/// documents without holding the documents.
///
/// Whoever has the documents can make the list anew: run `main` with their paths.
final class Shingles {
  static final Path LIST = Path.of("src/test/data/shingles.txt");

  private static final int WORDS = 10;
  private static final int BYTES = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Shingles() {}

  public static void main(String[] documents) throws IOException {
    TreeSet<String> all = new TreeSet<>();
    for (String document : documents) {
      all.addAll(of(Files.readString(Path.of(document))));
    }
    Files.write(LIST, all);
  }

  /// The hashes of all runs in a text.
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      words.add(m.group());
    }
    List<String> out = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      out.add(hash(String.join(" ", words.subList(i, i + WORDS))));
    }
    return out;
  }

  private static String hash(String run) {
    try {
      byte[] full =
          MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(full, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
