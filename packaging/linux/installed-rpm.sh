#!/usr/bin/env bash
# Installs the RPM package in a folder of its own, starts the program there, removes it, and looks for what is left. Its dependencies
# are other systems' and are not looked at. Needs rpm, and root or sudo.
#
# $1: the package
set -euo pipefail
[ "$(id -u)" -eq 0 ] || exec sudo bash "$0" "$@"
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
in_root() { rpm --dbpath "$root/db" --nodeps --noscripts "$@" 2>&1 | grep -v 'Alien\|what you are doing' || true; }

in_root --relocate "/=$root/system" --badreloc -i "$1"
[ "$("$root/system/opt/disha/bin/disha" --version)" = "Disha $(rpm -qp --qf '%{VERSION}' "$1" 2>/dev/null)" ] ||
  fail 'the program does not start'
in_root -e disha
left=$(find "$root/system" ! -type d)
[ -z "$left" ] || fail "left behind: $left"
echo 'The program starts, and no file of it is left.'
