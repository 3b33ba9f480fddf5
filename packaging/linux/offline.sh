#!/usr/bin/env bash
# Starts the program where there is no network, and watches every call that could use one: it may connect to the display only.
# Needs strace, unshare, xvfb, openbox and xdotool; where unshare may not, root.
#
# $1: the program
set -euo pipefail

if [ "${2-}" = watched ]; then
  calls=$3
  openbox >/dev/null 2>&1 &
  sleep 2
  unshare --net --map-root-user strace -f -qq -e trace=network -o "$calls" "$1" &
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
echo "connected to: $(grep -oE 'sun_path=@?"[^"]*"' "$home/calls" | sort -u | tr '\n' ' ')"
