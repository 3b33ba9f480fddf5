#!/usr/bin/env bash
# Guess: the first BigDecimal of a program costs no more than any other class of the JDK.
# Really: in JDK 25 the class computes a table of powers of five before its first value is there, the last one of 152,170 bits, for
# stripTrailingZeros of very long numbers. That happens at every start, before anything is compiled; the AOT cache does not keep it.
#
# Seen with Temurin JDK 25.0.3 on Linux (the quickest of nine starts each; with JDK 17 the class took 0.2 ms):
#   BigInteger: 1.4 ms, 54 kB allocated
#   BigDecimal: 14.2 ms, 2192 kB allocated
#
# Hurts: whoever counts money exactly and wants to be there at once; a start of 200 ms spends some 15 on it, on a busy machine 50.
# Do: let the first BigDecimal come on a thread that nobody waits for, or keep amounts as whole numbers until one is needed.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cat >"$work/First.java" <<'JAVA'
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

class First {
  public static void main(String[] args) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    threads.getCurrentThreadAllocatedBytes();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long from = System.nanoTime();
    Class.forName("java.math." + args[0]);
    long micros = (System.nanoTime() - from) / 1000;
    System.out.println(micros + " " + (threads.getCurrentThreadAllocatedBytes() - bytes) / 1024);
  }
}
JAVA
"$JDK/bin/javac" -d "$work" "$work/First.java"
for name in BigInteger BigDecimal; do
  for _ in 1 2 3 4 5 6 7 8 9; do
    "$JDK/bin/java" -cp "$work" First "$name"
  done | sort -n | head -1 >"$work/$name"
  awk -v n="$name" '{printf "%s: %.1f ms, %d kB allocated\n", n, $1 / 1000, $2}' "$work/$name"
done
read -r _ small <"$work/BigInteger"
read -r _ large <"$work/BigDecimal"
[ "$small" -lt 300 ] && [ "$large" -gt 1000 ] || changed 'the first BigDecimal allocates little now, or the first BigInteger much'
holds
