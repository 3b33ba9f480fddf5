#!/usr/bin/env bash
# Guess: a class data archive (CDS) put into the folder of a program also serves once jpackage has made a package of the folder.
# Really: jpackage gives all files the time of packing. The archive knows its jars by their times: it is refused at every start of what is
# installed, and Java says so in four lines on standard output, before the program's first, with exit status 0. Of the AOT cache of
# JDK 25.0.3 that does not hold: it was taken with new times on the jar and on the runtime's modules file too.
#
# Seen with Temurin JDK 25.0.3:
#   copied with its times: Hello comes from shared objects file; the program prints:
#   {"hello": 1}
#   out of jpackage's package: Hello comes from file; the program prints:
#   [0.020s][warning][cds] This file is not the one used while building the shared archive file: 'DIR/…/hello.jar', timestamp has changed
#   [0.020s][error  ][cds] An error has occurred while processing the shared archive file. Run with -Xlog:aot,cds for details.
#   [0.020s][error  ][cds] shared class paths mismatch (hint: enable -Xlog:class+path=info to diagnose the failure)
#   [0.020s][warning][cds,dynamic] Unable to use shared archive. The top archive failed to load: DIR/…/hello.jsa
#   {"hello": 1}
#
# Hurts: programs whose quick start is measured before they are packed, and whoever reads their output by a program.
# Do: pack with cp -a and dpkg-deb, which keep times, and look in the installed program where its classes come from.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need dpkg-deb fakeroot
cat >"$work/Hello.java" <<'JAVA'
public class Hello {
  public static void main(String[] args) {
    System.out.println("{\"hello\": 1}");
  }
}
JAVA
mkdir "$work/in"
"$JDK/bin/javac" -d "$work/classes" "$work/Hello.java"
"$JDK/bin/jar" --create --file "$work/in/hello.jar" -C "$work/classes" .
"$JDK/bin/jpackage" --type app-image --name hello --dest "$work" --input "$work/in" --main-jar hello.jar --main-class Hello \
  --add-modules java.base,java.logging --jlink-options '--strip-debug --generate-cds-archive' >/dev/null
app=$work/hello/lib/app
"$work/hello/lib/runtime/bin/java" -XX:ArchiveClassesAtExit="$app/hello.jsa" -cp "$app/hello.jar" Hello >"$work/log" 2>&1
[ -s "$app/hello.jsa" ] || { cat "$work/log" >&2; cannot 'no archive was made'; }
# The options come last in that file.
# shellcheck disable=SC2016 # the launcher puts the folder in
echo 'java-options=-XX:SharedArchiveFile=$APPDIR/hello.jsa' >>"$app/hello.cfg"

from() { JAVA_TOOL_OPTIONS=-Xlog:class+load "$1/bin/hello" 2>/dev/null | sed -n 's/.* Hello source: \([a-z ]*[a-z]\).*/\1/p'; }
copied=$work/copied
cp -a "$work/hello" "$copied"
echo "copied with its times: Hello comes from $(from "$copied"); the program prints:"
"$copied/bin/hello" | tee "$work/before"

DPKG_DEB_COMPRESSOR_TYPE=none "$JDK/bin/jpackage" --type deb --name hello --dest "$work" --app-image "$work/hello" \
  --linux-deb-maintainer nobody@example.org >/dev/null
dpkg-deb -x "$work"/*.deb "$work/unpacked"
installed=$work/unpacked/opt/hello
echo "out of jpackage's package: Hello comes from $(from "$installed"); the program prints:"
"$installed/bin/hello" | sed "s|$work|DIR|g" | tee "$work/after"
[ "$(cat "$work/before")" = '{"hello": 1}' ] && grep -q 'timestamp has changed' "$work/after" && [ "$(from "$installed")" = file ] ||
  changed 'the archive fits after packing'
holds
