package disha.pdf.compact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Gives a document the date and the identity of its content instead of those of the moment, so
/// that the same content makes the same file.
public final class Imprint {
  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");
  private static final Pattern INDENT = Pattern.compile(">\\s+<");

  private Imprint() {}

  public static void set(PDDocument document, LocalDate date, String content) throws IOException {
    Calendar midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(midnight);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    metadata.importXMPMetadata(dated(text(metadata), date).getBytes(UTF_8));
    document.setDocumentId(identity(content));
  }

  private static String text(PDMetadata metadata) throws IOException {
    try (InputStream in = metadata.exportXMPMetadata()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String dated(String metadata, LocalDate date) {
    String dated = CREATED.matcher(metadata).replaceAll("$1" + date + "T00:00:00Z$2");
    return INDENT.matcher(dated).replaceAll(">\n<");
  }

  private static long identity(String content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
