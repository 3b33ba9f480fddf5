package disha.window.look;

import disha.userdata.Settings.WindowPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was, as far as the screens that are there now allow.
public final class WindowBounds {
  /// So much of the window has to be on a screen to find it again and drag it.
  private static final double GRIP = 100;

  private static final double MIN_WIDTH = 1024;
  private static final double MIN_HEIGHT = 640;
  private static final double WIDTH = 1320;
  private static final double HEIGHT = 860;

  private WindowBounds() {}

  /// Puts the window back where it was; the first time, where there is room.
  public static void put(Stage stage, Optional<WindowPlace> before) {
    List<Rectangle2D> rooms = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    Rectangle2D primary = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(MIN_WIDTH, primary.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT, primary.getHeight()));
    Rectangle2D bounds = before.map(p -> visible(p, rooms, primary)).orElse(first(primary));
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setMaximized(before.map(WindowPlace::maximised).orElse(false));
  }

  private static Rectangle2D first(Rectangle2D room) {
    return within(new Rectangle2D(0, 0, WIDTH, HEIGHT), room, true);
  }

  /// The bounds nearest to where the window was that are wholly on one screen.
  ///
  /// @param rooms what each screen leaves to windows
  /// @param primary where to go if none of the screens shows enough of it
  static Rectangle2D visible(WindowPlace place, List<Rectangle2D> rooms, Rectangle2D primary) {
    Rectangle2D wanted =
        new Rectangle2D(
            place.x(), place.y(), Math.max(0, place.width()), Math.max(0, place.height()));
    return rooms.stream()
        .filter(room -> shared(wanted, room) >= GRIP * GRIP)
        .max(Comparator.comparingDouble(room -> shared(wanted, room)))
        .map(room -> within(wanted, room, false))
        .orElseGet(() -> within(wanted, primary, true));
  }

  private static double shared(Rectangle2D a, Rectangle2D b) {
    double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }

  private static Rectangle2D within(Rectangle2D wanted, Rectangle2D room, boolean centred) {
    double width = between(wanted.getWidth(), MIN_WIDTH, room.getWidth());
    double height = between(wanted.getHeight(), MIN_HEIGHT, room.getHeight());
    double x = centred ? room.getMinX() + (room.getWidth() - width) / 2 : wanted.getMinX();
    double y = centred ? room.getMinY() + (room.getHeight() - height) / 2 : wanted.getMinY();
    return new Rectangle2D(
        between(x, room.getMinX(), room.getMaxX() - width),
        between(y, room.getMinY(), room.getMaxY() - height),
        width,
        height);
  }

  // The most counts where a screen is smaller than the least.
  private static double between(double value, double least, double most) {
    return Math.min(Math.max(value, least), most);
  }

  /// Follows a window to know where it is; while it is maximised, where it was before.
  public static final class Follower {
    private final Stage stage;
    private Rectangle2D plain;

    public Follower(Stage stage) {
      this.stage = stage;
      note();
      stage.xProperty().subscribe(x -> note());
      stage.yProperty().subscribe(y -> note());
      stage.widthProperty().subscribe(w -> note());
      stage.heightProperty().subscribe(h -> note());
    }

    private void note() {
      boolean known = stage.getWidth() > 0 && stage.getHeight() > 0;
      if (known && !stage.isMaximized() && !stage.isIconified()) {
        plain = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
      }
    }

    public Optional<WindowPlace> place() {
      return Optional.ofNullable(plain)
          .map(p ->
              new WindowPlace(
                  p.getMinX(), p.getMinY(), p.getWidth(), p.getHeight(), stage.isMaximized()));
    }
  }
}
