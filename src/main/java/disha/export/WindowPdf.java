package disha.export;

import disha.text.Messages;
import disha.window.paper.Paper;
import disha.window.paper.PdfExporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The PDF for the window.
public final class WindowPdf implements PdfExporter {
  @Override
  public void export(Paper paper, Messages messages, Path target) throws IOException {
    PdfExport.write(paper, messages, target);
  }

  @Override
  public List<String> standIns(Paper paper, Messages messages) {
    return StandIns.of(paper, messages);
  }
}
