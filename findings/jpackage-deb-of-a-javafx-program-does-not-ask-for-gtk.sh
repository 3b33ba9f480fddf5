#!/usr/bin/env bash
# Guess: jpackage looks which libraries a program needs, and names their packages in the Debian package.
# Really: it looks at those that lie open in the folder. JavaFX from Maven brings its own inside its jars: GTK and Pango, without which
# no window opens, are not asked for. Named are libraries of libraries instead, as they are called on the system that built the package.
#
# Seen with Temurin JDK 25.0.3, JavaFX 26.0.2 on Debian 12:
#   Depends: libasound2, libbsd0, libc6, libmd0, libx11-6, libxau6, libxcb1, libxdmcp6, libxext6, libxi6, libxrender1, libxtst6
#   libglassgtk3.so in that package needs:
#   libgtk-3.so.0 libgdk-3.so.0 libpangocairo-1.0.so.0 libpango-1.0.so.0 libatk-1.0.so.0 …
#
# Hurts: whoever installs the package where no GTK is: apt finds nothing wrong. The machine that built it has GTK.
# Do: name them by --linux-package-deps, or build the package yourself; test it where nothing else is installed.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need dpkg-deb dpkg fakeroot readelf
javafx
cat >"$work/Hello.java" <<'JAVA'
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

public class Hello {
  public static void main(String[] args) {
    Application.launch(Shown.class, args);
  }

  public static class Shown extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Label("Hello")));
      stage.show();
    }
  }
}
JAVA
"$JDK/bin/javac" --module-path "$work/javafx" --add-modules javafx.controls -d "$work/classes" "$work/Hello.java"
mkdir "$work/in"
"$JDK/bin/jar" --create --file "$work/in/hello.jar" -C "$work/classes" .
cp "$work"/javafx/*.jar "$work/in/"
# Packing without compression saves a minute and changes nothing here.
DPKG_DEB_COMPRESSOR_TYPE=none "$JDK/bin/jpackage" --type deb --name hello --dest "$work" --input "$work/in" \
  --main-jar hello.jar --main-class Hello --add-modules java.base,java.desktop,java.logging --jlink-options --strip-debug \
  --linux-deb-maintainer nobody@example.org
package=$(echo "$work"/*.deb)
depends=$(dpkg-deb -f "$package" Depends)
echo "Depends: $depends"
dpkg-deb -x "$package" "$work/unpacked"
jar=$(find "$work/unpacked" -name 'javafx-graphics-*-linux*.jar')
(cd "$work" && "$JDK/bin/jar" --extract --file "$jar" libglassgtk3.so)
echo 'libglassgtk3.so in that package needs:'
readelf -d "$work/libglassgtk3.so" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | tee "$work/needed" | tr '\n' ' '
echo
grep -q libgtk-3.so.0 "$work/needed" || cannot 'JavaFX does not need GTK any more'
case $depends in
  *gtk* | *pango*) changed 'the package asks for GTK' ;;
esac
holds
