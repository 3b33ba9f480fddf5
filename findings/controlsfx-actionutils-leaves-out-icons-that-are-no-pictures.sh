#!/usr/bin/env bash
# Guess: ActionUtils makes buttons and menu items with the graphic of the action, whatever node that is.
# Really: the graphic of an action made by its setter is copied only if it is an ImageView or a Duplicatable of ControlsFX. Of any other
# node (a Label, a shape, an icon of a font) nothing is there, and nothing is said.
#
# Seen with ControlsFX 11.2.4, JavaFX 26.0.2 (headless platform), Temurin JDK 25.0.3:
#   picture: button ImageView, menu item ImageView
#   shape: button null, menu item null
#   label: button null, menu item null
#
# Hurts: a program whose icons are shapes or letters of a font declares its commands once and has buttons without icons; a button that
# shows nothing but its icon is empty.
# Do: let the icon implement org.controlsfx.tools.Duplicatable.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
artefacts "$work/lib" org.controlsfx:controlsfx:11.2.4
cat >"$work/Icons.java" <<'JAVA'
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

public class Icons extends Application {
  @Override
  public void start(Stage stage) {
    Map<String, Node> icons = new LinkedHashMap<>();
    icons.put("picture", new ImageView(new WritableImage(8, 8)));
    icons.put("shape", new Circle(4));
    icons.put("label", new Label("+"));
    icons.forEach((name, icon) -> {
      Action action = new Action("Save", e -> {});
      action.setGraphic(icon);
      System.out.printf(
          "%s: button %s, menu item %s%n",
          name,
          kind(ActionUtils.createButton(action).getGraphic()),
          kind(ActionUtils.createMenuItem(action).getGraphic()));
    });
    Platform.exit();
  }

  private static String kind(Node node) {
    return node == null ? "null" : node.getClass().getSimpleName();
  }

  public static void main(String[] args) {
    launch(args);
  }
}
JAVA
fx -cp "$work/lib/*" "$work/Icons.java" | tee "$work/seen"
grep -q '^picture: button ImageView, menu item ImageView' "$work/seen" &&
  grep -q '^shape: button null, menu item null' "$work/seen" &&
  grep -q '^label: button null, menu item null' "$work/seen" ||
  changed 'other icons are copied, or pictures are not'
holds
