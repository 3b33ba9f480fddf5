#!/usr/bin/env bash
# Guess: Ctrl+S is Ctrl+S whatever layout of the keyboard is in use, as in other programs; at worst the key's place is told.
# Really: with an Indian layout first among those of the keyboard, letters and digits have the code UNDEFINED, with Ctrl and without, also where
# a Latin layout is the second. So no accelerator matches, and the place of the key is told nowhere. What is told is the character that the
# layout has there: the text of KEY_PRESSED, and KEY_TYPED, which follows with Ctrl too. Function keys have their codes.
#
# Seen with JavaFX 26.0.2 on X11 (Xvfb), Temurin JDK 25.0.3; the key of S with Ctrl and alone, and that of 2 with Ctrl:
#   us,in: Ctrl pressed S 0013
#   us,in: Ctrl typed 0013
#   us,in: pressed S 0073
#   us,in: typed 0073
#   us,in: Ctrl pressed DIGIT2 0032
#   us,in: Ctrl typed 0032
#   in,us: Ctrl pressed UNDEFINED 0947
#   in,us: Ctrl typed 0947
#   in,us: pressed UNDEFINED 0947
#   in,us: typed 0947
#   in,us: Ctrl pressed UNDEFINED 0968
#   in,us: Ctrl typed 0968
#
# Hurts: people who write Hindi and put that layout first: Ctrl+S, Ctrl+Z and all like them do nothing.
# Do: take digits by their value; letters by the character, where one layout can be taken for granted; else say it in the list of keys, and let
# all be reached by function keys and Tab.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need Xvfb xdotool setxkbmap
javafx
cat >"$work/Keys.java" <<'JAVA'
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

public class Keys extends Application {
  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(new Pane(), 300, 200);
    scene.addEventFilter(KeyEvent.ANY, e -> tell(e));
    stage.setTitle("keys");
    stage.setScene(scene);
    stage.show();
    System.out.println("open");
  }

  private static void tell(KeyEvent e) {
    boolean typed = e.getEventType() == KeyEvent.KEY_TYPED;
    boolean pressed = e.getEventType() == KeyEvent.KEY_PRESSED && !e.getCode().isModifierKey();
    if (typed || pressed) {
      StringBuilder told = new StringBuilder(typed ? "typed" : "pressed " + e.getCode());
      (typed ? e.getCharacter() : e.getText()).chars().forEach(c -> told.append(" %04X".formatted(c)));
      System.out.println((e.isControlDown() ? "Ctrl " : "") + told);
    }
    if (e.getCode() == KeyCode.F12) {
      Platform.exit();
    }
  }

  public static void main(String[] args) {
    launch(args);
  }
}
JAVA
"$JDK/bin/javac" --module-path "$work/javafx" --add-modules javafx.controls -d "$work" "$work/Keys.java"
Xvfb -noreset -displayfd 3 -screen 0 640x480x24 >/dev/null 2>&1 3>"$work/display" &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 50); do
  [ -s "$work/display" ] && break
  sleep 0.2
done
export DISPLAY=:$(head -1 "$work/display")

# $1: the layouts. Presses the key that is S on a Latin one with Ctrl, alone, and 2 with Ctrl.
keys() {
  setxkbmap -layout "$1" -option '' || cannot 'no layout of the keyboard can be set'
  "$JDK/bin/java" --module-path "$work/javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics \
    -Dprism.order=sw -Duser.home="$work/home" -cp "$work" Keys >"$work/told" 2>"$work/log" &
  local java=$! _
  for _ in $(seq 150); do
    grep -q open "$work/told" && break
    sleep 0.2
  done
  sleep 1
  xdotool search --sync --name '^keys$' windowfocus --sync >/dev/null || cannot 'there is no window'
  xdotool keydown 37 key 39 keyup 37 key 39 keydown 37 key 11 keyup 37
  sleep 1
  xdotool key 96
  wait $java || { cat "$work/log" >&2; cannot 'Java failed'; }
  sed "/open/d; /F12/d; s/^/  $1: /" "$work/told"
}

latin=$(keys us,in)
indian=$(keys in,us)
printf '%s\n' "$latin" "$indian"
grep -q 'Ctrl pressed S' <<<"$latin" || changed 'Ctrl+S is unknown with a Latin layout too'
grep -q 'Ctrl pressed UNDEFINED 0947' <<<"$indian" || changed 'Ctrl and a letter are told otherwise with an Indian layout first'
grep -q 'Ctrl pressed UNDEFINED 0968' <<<"$indian" || changed 'Ctrl and a digit are told otherwise with an Indian layout first'
grep -q ' typed 0947' <<<"$indian" || changed 'the letter itself is not typed'
holds
