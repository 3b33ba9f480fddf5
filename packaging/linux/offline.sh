#!/usr/bin/env bash
# Starts the program where there is no network, and watches every call that could use one: it may open sockets to the display only.
# Needs strace, unshare, xvfb and xdotool; where unshare may not, root.
#
# $1: the program
set -euo pipefail

if [ "${2-}" = watched ]; then
  calls=$3
  unshare --net --map-root-user strace -f -qq -e trace=socket,connect,bind,listen,sendto -o "$calls" "$1" &
  trap 'pkill -x disha -P $! 2>/dev/null || true' EXIT
  deadline=$((SECONDS + 90))
  until xdotool search --onlyvisible --name '^Disha' >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$deadline" ] || { echo 'no window without a network' >&2; exit 1; }
    sleep 0.5
  done
  sleep 3
  xdotool search --onlyvisible --name '^Disha' windowactivate key ctrl+q
  wait $!
  exit
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
HOME=$home timeout --kill-after=10 200 xvfb-run -a -s '-screen 0 1366x768x24' bash "$0" "$1" watched "$home/calls"
[ -s "$home/calls" ] || { echo 'nothing was watched' >&2; exit 1; }
# Each socket has its family as the first argument.
if grep -E 'socket\(' "$home/calls" | grep -v 'socket(AF_UNIX'; then
  echo 'sockets of another kind than the display needs' >&2
  exit 1
fi
echo "sockets to: $(grep -oE 'sun_path=@?"[^"]*"' "$home/calls" | sort -u | tr '\n' ' ')"
