package disha.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What veraPDF finds wrong with a PDF.
public final class Validity {
  // Held, so that its level is not lost.
  private static final Logger QUIET = Logger.getLogger("org.verapdf");

  static {
    QUIET.setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Validity() {}

  /// The faults against one flavour; none where the PDF conforms.
  public static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
          .distinct()
          .toList();
    } catch (VeraPDFException | IOException e) {
      throw new IllegalStateException("veraPDF cannot read the PDF", e);
    }
  }
}
