#!/usr/bin/env bash
# Guess: a style sheet compiled by JavaFX's own compiler does what its text does.
# Really: JavaFX compiles a transition without a word and cannot read it back. What should fade jumps. The error output tells of inner
# classes, at the start of the program, not of the style sheet. Media queries are kept.
#
# Seen with JavaFX 26.0.2, Temurin JDK 25.0.3:
#   Compiling says:
#   text, a second into a fade of 20 seconds: opacity 1.0
#   compiled, a second into a fade of 20 seconds: opacity 0.0
#   Loading the compiled one says:
#   SEVERE: StyleConverter : converter Class is null for : com.sun.javafx.css.InterpolatorConverter
#   SEVERE: StyleConverter : converter Class is null for : com.sun.javafx.css.TransitionDefinitionConverter
#   SEVERE: StyleConverter : converter Class is null for : com.sun.javafx.css.TransitionDefinitionConverter$SequenceConverter
#   SEVERE: StyleConverter : converter Class is null for : javafx.css.converter.DurationConverter
#   SEVERE: could not deserialize com.sun.javafx.css.InterpolatorConverter
#   (and three more)
#
# Hurts: programs that are run with .css while they are made and with .bss once they are installed.
# Do: leave sheets with a transition as text, and start the packaged program in a test that fails on any line of the error output.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
cat >"$work/Fades.java" <<'JAVA'
import java.nio.file.Path;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

public class Fades extends Application {
  @Override
  public void start(Stage stage) {
    Label label = new Label("text");
    Scene scene = new Scene(new VBox(label), 200, 100);
    scene.getStylesheets().add(Path.of(getParameters().getRaw().getFirst()).toUri().toString());
    stage.setScene(scene);
    stage.show();
    new Timeline(
            new KeyFrame(
                Duration.seconds(1), e -> label.pseudoClassStateChanged(PseudoClass.getPseudoClass("gone"), true)),
            new KeyFrame(Duration.seconds(2), e -> {
              System.out.printf("opacity %.1f%n", label.getOpacity());
              Platform.exit();
            }))
        .play();
  }

  public static void main(String[] args) {
    launch(args);
  }
}
JAVA
cat >"$work/text.css" <<'CSS'
.label { -fx-opacity: 1; transition: -fx-opacity 20s linear; }
.label:gone { -fx-opacity: 0; }
CSS
cp "$work/text.css" "$work/compiled.css"
echo 'Compiling says:'
"$JDK/bin/java" --module-path "$work/javafx" --module javafx.graphics/com.sun.javafx.css.parser.Css2Bin \
  "$work/compiled.css" "$work/compiled.bss" 2>&1 | tee "$work/compiling"
for kind in text compiled; do
  printf '%s, a second into a fade of 20 seconds: ' "$kind"
  fx "$work/Fades.java" "$work/$kind.css" 2>"$work/$kind.err" | tee "$work/$kind.out"
done
echo 'Loading the compiled one says:'
grep '^SEVERE' "$work/compiled.err" | sort -u | tee "$work/severe"
[ ! -s "$work/compiling" ] && [ "$(cat "$work/compiled.out")" = 'opacity 0.0' ] && [ "$(cat "$work/text.out")" != 'opacity 0.0' ] &&
  [ -s "$work/severe" ] ||
  changed 'a compiled transition works, or the fault is told when it is compiled'
holds
