package disha.window.paper;

import disha.text.Messages;
import java.io.IOException;
import java.nio.IntBuffer;

/// Makes pictures of the pages that go on paper. The window only knows that it can be done.
@FunctionalInterface
public interface PageMaker {
  /// The pages of it.
  ///
  /// @throws IOException with the reason, if they cannot be made
  Pages pages(Paper paper, Messages messages) throws IOException;

  /// Pages, each made when it is asked for.
  interface Pages extends AutoCloseable {
    int count();

    /// One of them.
    ///
    /// @param index from 0
    PagePicture picture(int index) throws IOException;

    @Override
    void close() throws IOException;
  }

  /// A page.
  ///
  /// @param width in pixels
  /// @param argb row by row, each pixel eight bits of alpha, red, green and blue
  record PagePicture(int width, int height, IntBuffer argb) {}
}
