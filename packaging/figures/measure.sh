#!/usr/bin/env bash
# Measures how long the installed program takes to its first frame and what memory it holds then, against a JavaFX program of one
# button on the same Java without any cache; in turn, ten times each; and how long it takes to write a PDF from its start to its end.
# Prints medians. Linux; needs xvfb-run and a JDK 25.
#
# mvn -Pinstaller verify -DskipTests; packaging/figures/measure.sh [PROGRAM [ROUNDS]]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

if [ -z "${DISHA_MEASURING-}" ]; then
  DISHA_MEASURING=1 exec xvfb-run -a -s '-screen 0 1366x768x24' bash "$0" "$@"
fi

program=${1:-$root/target/installer/disha/bin/disha}
rounds=${2:-10}
jdk=${JAVA_HOME:-}
if ! "$jdk/bin/java" --version 2>/dev/null | grep -q '^openjdk 25'; then
  jdk=$(ls -d /usr/lib/jvm/*25* | head -1)
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$jdk/bin/javac" --module-path "$root/target/javafx" --add-modules javafx.controls -d "$work" "$root/packaging/figures/OneButton.java"

# Starts a program and notes the milliseconds to its first frame and its kilobytes two seconds later. $1: where to
once() {
  local to=$1 from pid
  shift
  from=$(date +%s%3N)
  JAVA_TOOL_OPTIONS=-Ddisha.firstFrame=true XDG_CONFIG_HOME=$work/home XDG_STATE_HOME=$work/home "$@" >"$work/out" 2>"$work/err" &
  pid=$!
  until grep -q '^first frame' "$work/out"; do
    kill -0 "$pid" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
    sleep 0.05
  done
  sleep 2
  echo "$(($(awk '{print $3}' "$work/out") - from)) $(awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup")" >>"$to"
  kill -9 "$pid"
  wait "$pid" 2>/dev/null || true
  rm -rf "$work/home"
}

# The median of a column of a file.
median() {
  sort -n -k "$2" "$1" | awk -v c="$2" '{v[NR] = $c} END {print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2}'
}

one_button() {
  once "$1" "$jdk/bin/java" --module-path "$root/target/javafx" --add-modules javafx.controls \
    --enable-native-access=javafx.graphics -cp "$work" OneButton
}

# The first of each only brings the files into memory.
one_button "$work/warm"
once "$work/warm" "$program"
for ((i = 0; i < rounds; i++)); do
  one_button "$work/button"
  once "$work/disha" "$program"
done
for ((i = 0; i < rounds; i++)); do
  from=$(date +%s%3N)
  "$program" summary "$root/resources/examples/commerce-graduate.disha" -o "$work/out.pdf"
  echo "$(($(date +%s%3N) - from))" >>"$work/pdf"
done

awk -v t1="$(median "$work/button" 1)" -v t2="$(median "$work/disha" 1)" -v m1="$(median "$work/button" 2)" -v m2="$(median "$work/disha" 2)" 'BEGIN {
  printf "first frame: one button %d ms, Disha %d ms, ratio %.2f\n", t1, t2, t2 / t1
  printf "memory:      one button %d MB, Disha %d MB, ratio %.2f\n", m1 / 1024, m2 / 1024, m2 / m1
}'
echo "first PDF:   $(median "$work/pdf" 1) ms, with the program's start and end"
du -sm "$(dirname "$(dirname "$(realpath "$program")")")" | awk '{print "installed:   " $1 " MB"}'
du -m "$root"/target/installer/*.deb | awk '{print "installer:   " $1 " MB"}'
