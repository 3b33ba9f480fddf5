#!/usr/bin/env bash
# Starts the program where there is no network, and watches every call that could use one: it may connect to the display only. Watches
# as well what it writes, in the window and as a command: its own folders, the file that is named, and what is gone at its end.
# Needs strace, unshare, xvfb, openbox and xdotool; where unshare may not, root.
#
# $1: the program
set -euo pipefail

if [ "${2-}" = watched ]; then
  calls=$3
  openbox >/dev/null 2>&1 &
  sleep 2
  unshare --net --map-root-user strace -f -qq -e trace=network,file -o "$calls" "$1" &
  watched=$!
  deadline=$((SECONDS + 90))
  until xdotool search --onlyvisible --name '^Disha' >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$deadline" ] || { echo 'no window without a network' >&2; exit 1; }
    sleep 0.5
  done
  sleep 4
  xdotool search --onlyvisible --name '^Disha' windowactivate --sync
  sleep 1
  xdotool key ctrl+q
  wait "$watched"
  exit
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
HOME=$home timeout --kill-after=10 200 xvfb-run -a -s '-screen 0 1366x768x24' bash "${BASH_SOURCE[0]}" "$1" watched "$home/calls"
[ -s "$home/calls" ] || { echo 'nothing was watched' >&2; exit 1; }
# Java's library for files asks the system once whether it knows IPv4 and IPv6, by sockets that it closes unused; GTK's asks the kernel
# (netlink) which networks there are. No socket may be given an address of a network, to call or to be called at, or listen.
if grep -E '(connect|bind|sendto|sendmsg)\(.*AF_INET|listen\(|accept' "$home/calls"; then
  echo 'the program uses the network' >&2
  exit 1
fi
if grep -E 'socket\(' "$home/calls" | grep -vE 'socket\(AF_(UNIX|NETLINK|INET6?, SOCK_STREAM, IPPROTO_IP)'; then
  echo 'sockets of another kind than Java, GTK and the display need' >&2
  exit 1
fi

printf '{"disha": 1}' >"$home/empty.disha"
HOME=$home strace -f -qq -e trace=file -o "$home/command" "$1" summary "$home/empty.disha" -o "$home/empty.pdf"
[ -s "$home/empty.pdf" ] || { echo 'no PDF was written' >&2; exit 1; }
# Java notes its running programs in hsperfdata; Mesa and dconf keep caches of theirs, whichever program draws.
temporary=${TMPDIR:-/tmp}
strangers=$(grep -hE '(O_WRONLY|O_RDWR|O_CREAT)|[0-9 ](creat|rename|unlink|mkdir|rmdir|truncate|symlink|link|chmod|chown|utime)[a-z0-9]*\(' "$home/calls" "$home/command" |
  grep -v ' = -1 ' | grep -oE '"/[^"]*"' | tr -d '"' | sort -u |
  grep -vE "^($home/|/tmp/hsperfdata_|$temporary/\+(JXF|~JF)[0-9]+\.tmp$|/dev/(null|dri/|shm/)|/proc/self/|.*/(mesa_shader_cache[a-z_]*|dconf)(/|$))" || true)
if [ -n "$strangers" ]; then
  printf 'the program writes elsewhere:\n%s\n' "$strangers" >&2
  exit 1
fi
left=$(grep -ohE "\"$temporary/\+(JXF|~JF)[0-9]+\.tmp\"" "$home/calls" "$home/command" | tr -d '"' | sort -u | while read -r file; do
  if [ -e "$file" ]; then echo "$file"; fi
done)
[ -z "$left" ] || { printf 'the program leaves behind:\n%s\n' "$left" >&2; exit 1; }
echo "connected to: $(grep -oE 'sun_path=@?"[^"]*"' "$home/calls" | sort -u | tr '\n' ' ')"
