#!/usr/bin/env bash
# Guess: a program that only reads a file opens no socket of a network.
# Really: java.nio opens three (one for IPv4, two for IPv6) when it first opens a file, and closes them unused, as if to learn which of
# the two there is. java.io does not, nor does looking whether a file exists. No socket is given an address.
#
# Seen with Temurin JDK 25.0.3 on Linux:
#   nothing: 0 sockets of a network
#   FileInputStream: 0 sockets of a network
#   Files.exists: 0 sockets of a network
#   Files.readAllBytes: 3 sockets of a network
#         1 socket(AF_INET, SOCK_STREAM, IPPROTO_IP)
#         2 socket(AF_INET6, SOCK_STREAM, IPPROTO_IP)
#
# Hurts: whoever proves by its system calls that a program works offline, and takes each socket for a use of the network.
# Do: watch connect, bind, listen and sendto for addresses of a network instead.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need strace
cat >"$work/Reads.java" <<'JAVA'
import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class Reads {
  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "nothing" -> {}
      case "FileInputStream" -> new FileInputStream(args[1]).close();
      case "Files.exists" -> Files.exists(Path.of(args[1]));
      case "Files.readAllBytes" -> Files.readAllBytes(Path.of(args[1]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }
}
JAVA
"$JDK/bin/javac" -d "$work" "$work/Reads.java"
for way in nothing FileInputStream Files.exists Files.readAllBytes; do
  strace -f -qq -e trace=network -o "$work/calls" "$JDK/bin/java" -cp "$work" Reads "$way" "$work/Reads.java"
  grep -o 'socket(AF_INET[^)]*)' "$work/calls" >"$work/$way" || true
  echo "$way: $(wc -l <"$work/$way") sockets of a network"
  sort "$work/$way" | uniq -c
done
! grep -E '(connect|bind|sendto|listen)\(.*AF_INET' "$work/calls" || changed 'a socket is used'
[ ! -s "$work/nothing" ] && [ ! -s "$work/FileInputStream" ] && [ -s "$work/Files.readAllBytes" ] ||
  changed 'other calls ask for sockets now'
holds
