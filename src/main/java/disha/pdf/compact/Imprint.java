package disha.pdf.compact;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Escapers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// What a document says of itself beside its pages: when it was made, what it is called, and the
/// identity of its content. The same content of the same second makes the same file.
///
/// @param at when it is made, in the zone of whoever makes it
/// @param title as it was typed: here no font is asked
public record Imprint(ZonedDateTime at, String title) {
  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");
  private static final Pattern TITLED =
      Pattern.compile("(<dc:title>\\s*<rdf:Alt>\\s*<rdf:li[^>]*>)[^<]*(</rdf:li>)");
  private static final Pattern INDENT = Pattern.compile(">\\s+<");
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]+");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  public Imprint {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    title = NOT_IN_XML.matcher(title).replaceAll(" ");
  }

  /// Puts it on a document.
  ///
  /// @param content all that the document says; its identity follows from it
  public void on(PDDocument document, String content) throws IOException {
    document.getDocumentInformation().setCreationDate(GregorianCalendar.from(at));
    document.getDocumentInformation().setTitle(title);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    metadata.importXMPMetadata(imprinted(text(metadata)).getBytes(UTF_8));
    document.setDocumentId(identity(content));
  }

  private static String text(PDMetadata metadata) throws IOException {
    try (InputStream in = metadata.exportXMPMetadata()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private String imprinted(String metadata) {
    String dated = replaced(CREATED, metadata, SECONDS.format(at));
    String titled = replaced(TITLED, dated, Escapers.HTML.escape(title));
    return INDENT.matcher(titled).replaceAll(">\n<");
  }

  private static String replaced(Pattern place, String metadata, String text) {
    Matcher found = place.matcher(metadata);
    if (!found.find()) {
      throw new IllegalStateException("The metadata lacks " + place);
    }
    return found.replaceFirst("$1" + Matcher.quoteReplacement(text) + "$2");
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
