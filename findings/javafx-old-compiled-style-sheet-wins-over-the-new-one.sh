#!/usr/bin/env bash
# Guess: scene.getStylesheets().add("…/window.css") reads window.css.
# Really: if a window.bss lies beside it, that is read and window.css is not opened, also where the .bss is older. Nothing is said.
#
# Seen with JavaFX 26.0.2, Temurin JDK 25.0.3:
#   window.css says 0x0000ffff; shown is 0xff0000ff
#   with -Dbinary.css=false: 0x0000ffff
#   after window.bss is removed: 0x0000ffff
#
# Hurts: whoever compiles style sheets for a quicker start and later changes one: in a folder or jar with an old .bss the change is not seen.
# Do: compile in the build, into the package alone and never beside the sources; -Dbinary.css=false tells whether a .bss is the cause.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
cat >"$work/Colour.java" <<'JAVA'
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

class Colour {
  public static void main(String[] args) {
    Platform.startup(() -> {
      Label label = new Label("text");
      Scene scene = new Scene(new VBox(label), 100, 100);
      scene.getStylesheets().add(Path.of(args[0]).toUri().toString());
      scene.getRoot().applyCss();
      System.out.println(label.getTextFill());
      System.exit(0);
    });
  }
}
JAVA
sheet=$work/window.css
compile() {
  "$JDK/bin/java" --module-path "$work/javafx" --module javafx.graphics/com.sun.javafx.css.parser.Css2Bin "$sheet" "${sheet%.css}.bss"
}
colour() { fx "$@" "$work/Colour.java" "$sheet" 2>&1; }

echo '.label { -fx-text-fill: #ff0000; }' >"$sheet"
compile
touch -d '1 hour ago' "${sheet%.css}.bss"
echo '.label { -fx-text-fill: #0000ff; }' >"$sheet"
with=$(colour)
off=$(colour -Dbinary.css=false)
rm "${sheet%.css}.bss"
without=$(colour)
echo "window.css says 0x0000ffff; shown is $with"
echo "with -Dbinary.css=false: $off"
echo "after window.bss is removed: $without"
[ "$with" = 0xff0000ff ] && [ "$off" = 0x0000ffff ] && [ "$without" = 0x0000ffff ] ||
  changed 'the newer style sheet counts, or something is said'
holds
