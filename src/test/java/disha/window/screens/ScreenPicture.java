package disha.window.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;

/// Pictures of screens as files, to be looked at.
final class ScreenPicture {
  private ScreenPicture() {}

  /// What a region looks like, all of it, also what is scrolled away.
  static WritableImage of(Region region) {
    SnapshotParameters how = new SnapshotParameters();
    how.setFill(Color.TRANSPARENT);
    return region.snapshot(how, null);
  }

  static void save(WritableImage image, Path file) {
    int wide = (int) image.getWidth();
    int high = (int) image.getHeight();
    int[] pixels = new int[wide * high];
    image
        .getPixelReader()
        .getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
    BufferedImage out = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
    out.setRGB(0, 0, wide, high, pixels, 0, wide);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(out, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
