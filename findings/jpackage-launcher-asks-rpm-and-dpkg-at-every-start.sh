#!/usr/bin/env bash
# Guess: the launcher of a program's folder made by jpackage just starts Java.
# Really: on Linux it first asks rpm and dpkg, by a shell each, of which package it is, and then asks both once more. It waits for every
# answer, also where the folder is of no package at all.
#
# Seen with Temurin JDK 25.0.3:
#   rpm --queryformat %{NAME} -qf DIR/hello/bin/hello
#   dpkg -S DIR/hello/bin/hello
#   rpm --queryformat %{NAME} -qf DIR/hello/bin/hello
#   dpkg -S DIR/hello/bin/hello
#   where each takes a second to answer, the start takes 4 seconds
#
# Hurts: programs that are to start quickly, most of all commands that scripts call often. dpkg looks through all lists of files.
# Do: start lib/runtime/bin/java by a script of your own, with what stands in lib/app/NAME.cfg.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ "$(uname)" = Linux ] || cannot 'this is about Linux'
cat >"$work/Hello.java" <<'JAVA'
public class Hello {
  public static void main(String[] args) {
    System.out.println("Hello");
  }
}
JAVA
mkdir "$work/in" "$work/asked"
"$JDK/bin/javac" -d "$work/classes" "$work/Hello.java"
"$JDK/bin/jar" --create --file "$work/in/hello.jar" -C "$work/classes" .
"$JDK/bin/jpackage" --type app-image --name hello --dest "$work" --input "$work/in" --main-jar hello.jar --main-class Hello \
  --add-modules java.base --jlink-options --strip-debug
# In the place of both, programs that note how they are called and know of no package.
for manager in rpm dpkg; do
  printf '#!/bin/sh\necho "%s $*" >>"%s/calls"\nexit 1\n' "$manager" "$work" >"$work/asked/$manager"
  chmod +x "$work/asked/$manager"
done
PATH=$work/asked:$PATH "$work/hello/bin/hello" >"$work/out"
[ "$(cat "$work/out")" = Hello ] || cannot 'the program does not run'
sed "s|$work|DIR|g" "$work/calls" | tee "$work/seen"
# Managers that are slow to answer, as dpkg is with a large database on a slow disk, are waited for.
for manager in rpm dpkg; do
  printf '#!/bin/sh\nsleep 1\nexit 1\n' >"$work/asked/$manager"
done
from=$(date +%s)
PATH=$work/asked:$PATH "$work/hello/bin/hello" >"$work/out"
took=$(($(date +%s) - from))
echo "where each takes a second to answer, the start takes $took seconds"
[ "$(grep -c '^rpm ' "$work/seen")" = 2 ] && [ "$(grep -c '^dpkg ' "$work/seen")" = 2 ] && [ "$took" -ge 4 ] ||
  changed 'the package managers are asked otherwise'
holds
