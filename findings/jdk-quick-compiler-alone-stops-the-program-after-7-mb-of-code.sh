#!/usr/bin/env bash
# Guess: -XX:TieredStopAtLevel=1, which many desktop programs start with, changes how code is compiled and nothing else.
# Really: Java then keeps 48 MB for compiled code instead of 240, and collects the whole heap whenever 15 % of that, some 7 MB, have been
# filled anew. That stops all threads for as long as the heap is large: a quarter of a second with 255 MB in use. With both compilers the
# same code is far from that limit.
#
# Seen with Temurin JDK 25.0.3:
#   the quick compiler alone: 1 whole collection for the sake of compiled code
#   with as much room as usual: 0
#   both compilers: 0
#
# Hurts: a window that starts quickly stutters once, some time after the start, when enough of it has been used.
# Do: give -XX:ReservedCodeCacheSize=240m with it; room that is not used takes no memory.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
awk 'BEGIN {
  print "public class Many {"
  for (i = 0; i < 9000; i++) {
    if (i % 200 == 0) all = all "for (int r = 0; r < 4000; r++) { s += all" i "(r); } Thread.sleep(60);\n"
    if (i % 200 == 0) calls = ""
    print "static long m" i "(long a, long b) { long s = a; for (int i = 0; i < 3; i++) {"
    print "s += (a ^ b) * " i " + (s >>> 3); if (s % 7 == 0) s = Math.floorMod(s, " i + 2 "L) + b; if (s % 5 == 0) s ^= b;"
    print "s = Long.rotateLeft(s, (int) (b & 31)) - Long.numberOfTrailingZeros(s) + Long.compare(s, a); } return s; }"
    calls = calls "s += m" i "(s, x);"
    if (i % 200 == 199) print "static long all" i - 199 "(long x) { long s = x; " calls " return s; }"
  }
  print "public static void main(String[] args) throws Exception { long s = 0;\n" all "System.out.println(s); } }"
}' >"$work/Many.java"
"$JDK/bin/javac" -d "$work" "$work/Many.java"
whole() {
  "$JDK/bin/java" -XX:+UseSerialGC -Xlog:gc "$@" -cp "$work" Many >"$work/log"
  grep -c 'Pause Full (CodeCache GC Threshold)' "$work/log" || true
}
quick=$(whole -XX:TieredStopAtLevel=1)
roomy=$(whole -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m)
both=$(whole -XX:TieredStopAtLevel=4)
echo "the quick compiler alone: $quick whole collection for the sake of compiled code"
echo "with as much room as usual: $roomy"
echo "both compilers: $both"
[ "$quick" -gt 0 ] && [ "$roomy" = 0 ] && [ "$both" = 0 ] || changed 'compiled code makes no whole collection, or always'
holds
