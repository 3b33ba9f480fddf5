package disha.export;

import disha.pdf.PdfPages;
import disha.text.Messages;
import disha.window.paper.PageMaker;
import disha.window.paper.Paper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;

/// The pages of a PDF, for the window to print.
public final class PrintedPages implements PageMaker.Pages {
  private final PdfPages pages;

  private PrintedPages(PdfPages pages) {
    this.pages = pages;
  }

  /// The pages of it, dated today.
  public static PageMaker.Pages of(Paper paper, Messages messages) throws IOException {
    return new PrintedPages(new PdfPages(PdfExport.bytes(paper, messages)));
  }

  @Override
  public int count() {
    return pages.count();
  }

  @Override
  public PageMaker.PagePicture picture(int index) throws IOException {
    BufferedImage picture = pages.picture(index);
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] argb = picture.getRGB(0, 0, width, height, null, 0, width);
    return new PageMaker.PagePicture(width, height, IntBuffer.wrap(argb));
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
