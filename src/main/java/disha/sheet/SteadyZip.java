package disha.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes the moment of writing out of a workbook, which is a ZIP file of XML: the same rows are the
/// same bytes.
final class SteadyZip {
  /// The first that ZIP knows.
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String STAMP = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z?";

  private SteadyZip() {}

  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        copy(in, entry, out);
      }
    }
  }

  private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
    ZipEntry steady = new ZipEntry(entry.getName());
    steady.setTimeLocal(MOMENT);
    boolean properties =
        entry.getName().equals("docProps/core.xml") || entry.getName().equals("meta.xml");
    // The type of an ODS file is read at a fixed place, so it is not packed.
    boolean stored = entry.getName().equals("mimetype");
    try (InputStream content = in.getInputStream(entry)) {
      if (stored || properties) {
        byte[] bytes = content.readAllBytes();
        byte[] kept = properties ? unstamped(bytes) : bytes;
        if (stored) {
          store(steady, kept);
        }
        out.putNextEntry(steady);
        out.write(kept);
      } else {
        out.putNextEntry(steady);
        content.transferTo(out);
      }
    }
    out.closeEntry();
  }

  private static byte[] unstamped(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8)
        .replaceAll(STAMP, MOMENT + ":00Z")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void store(ZipEntry entry, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
  }
}
