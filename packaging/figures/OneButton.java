import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/// The smallest JavaFX program with something to press, to measure others by.
public final class OneButton extends Application {
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    stage.setTitle("One button");
    stage.setScene(new Scene(new Button("Press"), 1100, 700));
    stage.setOnShown(e -> new Watch().start());
    stage.show();
  }

  private static final class Watch extends AnimationTimer {
    private int frames;

    @Override
    public void handle(long now) {
      frames++;
      if (frames > 1) {
        stop();
        System.out.println("first frame " + System.currentTimeMillis());
      }
    }
  }
}
