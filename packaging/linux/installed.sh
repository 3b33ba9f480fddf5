#!/usr/bin/env bash
# Installs the Debian package, uses the program as a person does, removes it, and looks for what is left. Needs root or sudo, and
# what .ci/run installs. The person is a new one, with a home folder of their own.
#
# $1: the package
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { printf -- '-- %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# Waits until a command succeeds, for a minute at most. $1: what for
await() {
  local what=$1 deadline=$((SECONDS + 60))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$deadline" ] || { picture "$what"; fail "$what"; }
    sleep 0.5
  done
}

# What the screen showed when something failed.
picture() {
  if command -v import >/dev/null; then
    import -window root "$here/../../target/installer/failed.png"
  fi
  xdotool search --onlyvisible --name '.' getwindowname %@ >&2 || true
}

# Presses keys, one after the other, as fast as a person.
press() {
  local key
  for key in "$@"; do
    xdotool key "$key"
    sleep 1
  done
}

# Writes a path into the system's dialog for files, when it is there.
choose() {
  await "the dialog that asks for $1" dialog_open
  sleep 2
  # The dialog proposes a name, of which it has selected all but the ending.
  press ctrl+a
  xdotool type --delay 80 "$1"
  press Return
}

programs() { pgrep -u "$(id -u)" -x disha; }
dialog_open() { ! xdotool getactivewindow getwindowname | grep -q Disha; }
window() { xdotool search --onlyvisible --name "$1"; }
gone() { ! programs; }
written() { [ -s "$1" ]; }
count_is() { [ "$(xdotool search --onlyvisible --name Disha | wc -l)" -eq "$1" ]; }

# What of the package is anywhere on the system; the person's files and the copies apt keeps are not of it.
traces() {
  {
    as_root find / -xdev \( -path /proc -o -path /tmp -o -path /root -o -path /home -o -path "$(cd "$here/../.." && pwd)" \
      -o -path /var/cache/apt -o -path /var/log \) -prune -o -iname '*disha*' -print
    grep -rl disha /usr/share/applications/mimeinfo.cache /usr/share/mime/globs2 2>/dev/null || true
  } | sort
}

# As a person, on a screen: $1 is their folder for documents.
person() {
  local documents=$1
  openbox >/dev/null 2>&1 &
  await 'a window manager' xdotool getdisplaygeometry
  sleep 2

  say 'It starts from the menu of programs'
  gtk-launch disha 2>/dev/null
  await 'no window appeared' window '^Disha'
  xdotool windowactivate --sync "$(window '^Disha' | head -1)"
  # A slow machine may still be drawing, and a key that comes too early is lost.
  sleep 4

  say 'The form is filled with the keyboard: a name, and an education at the second level'
  press ctrl+6
  xdotool type --delay 120 'Asha Example'
  await 'the name was not taken' window 'edited'
  press ctrl+1 space Down Down

  say 'It is saved'
  press ctrl+s
  choose "$documents/asha.disha"
  await 'the profile was not saved' written "$documents/asha.disha"
  grep -q '"Asha Example"' "$documents/asha.disha" || fail 'the name is not in the profile'
  grep -q '"education"' "$documents/asha.disha" || fail 'the education is not in the profile'

  say 'It is exported'
  await 'the dialog did not close' window 'asha'
  sleep 1
  press ctrl+p
  choose "$documents/asha.pdf"
  await 'the PDF was not written' written "$documents/asha.pdf"
  local info text
  info=$(pdfinfo "$documents/asha.pdf")
  text=$(pdftotext "$documents/asha.pdf" -)
  grep -q 'Tagged: *yes' <<<"$info" || fail 'the PDF is not tagged'
  grep -q 'Asha Example' <<<"$text" || fail "the name is not in the PDF: $text"

  say 'It starts a second time while it runs'
  gtk-launch disha 2>/dev/null
  await 'no second window appeared' count_is 2
  sleep 1
  press ctrl+q
  await 'the second window did not close' count_is 1
  press ctrl+q
  await 'the program did not end' gone

  say 'A profile opens by its association'
  local type
  type=$(gio info -a standard::content-type "$documents/asha.disha")
  grep -q application/x-disha <<<"$type" || fail "a profile is taken for $type"
  gio open "$documents/asha.disha"
  await 'the profile was not opened' window 'asha'
  sleep 1
  press ctrl+q
  await 'the program did not end' gone
}

if [ "$1" = person ]; then
  person "$2"
  exit
fi

! dpkg-query -W -f '${Status}' disha 2>/dev/null | grep -q '^install' || fail 'the program is installed already'
before=$(traces)

say 'Installing'
as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$(realpath "$1")"
home=$(mktemp -d)
trap 'rm -rf "$home"; as_root apt-get -q purge -y disha >/dev/null 2>&1 || true' EXIT

say 'Every library that it wants comes with the packages it names'
packages=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances disha |
  sed -n 's/^ *|\?\(Depends\|PreDepends\): *//p; s/^    //p' | sort -u)
while read -r library; do
  # Packages may know a library by its path before or after links were followed: one look-up fails.
  owner=$({ dpkg-query -S "$library" "$(realpath "$library")" 2>/dev/null || true; } | cut -d: -f1 | sort -u | head -1)
  grep -qx "$owner" <<<"$packages" || fail "$library is of ${owner:-no package}, which the package does not name"
done < <(find /opt/disha -name '*.so' -o -path '*/runtime/bin/disha' | LD_LIBRARY_PATH=/opt/disha/lib/runtime/lib:/opt/disha/lib/runtime/lib/server \
  xargs ldd | sed -n 's/.*=> \(.*\) (0x.*/\1/p; s/.*not found.*/&/p' | grep -v '^/opt/disha/' | sort -u)

say 'The desktop understands its files'
desktop-file-validate /usr/share/applications/disha.desktop
appstreamcli validate --no-net /usr/share/metainfo/org.example.disha.metainfo.xml

say 'Java takes its AOT cache'
# It would end with an error if it could not; without this mode it would say nothing. These options come after the program's own.
_JAVA_OPTIONS='-XX:AOTMode=on -Xlog:aot' disha --version >"$home/aot" 2>&1 || fail "$(cat "$home/aot")"
grep -q 'Using AOT-linked classes: true' "$home/aot" || fail "$(cat "$home/aot")"

say 'Compiled code has room enough to stop nothing'
_JAVA_OPTIONS=-XX:+PrintFlagsFinal disha --version 2>&1 | grep -E 'ReservedCodeCacheSize *= 251658240 ' >/dev/null || fail 'it has not'

say 'Nothing but its own is on standard output, whatever Java has to say'
printf '{"disha": 1}' >"$home/nothing.disha"
disha estimate "$home/nothing.disha" --json >"$home/json"
grep -q '^{' "$home/json" || fail 'it writes no JSON'
# A computer with 128 GB or more, other layouts of memory, and words that Java was asked for.
for options in -XX:MaxRAM=200g -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED -ea -Xlog:gc -XX:+PrintCommandLineFlags; do
  JAVA_TOOL_OPTIONS=$options disha estimate "$home/nothing.disha" --json >"$home/other" 2>"$home/said" ||
    fail "it fails with $options: $(cat "$home/said")"
  cmp "$home/json" "$home/other" || fail "other output with $options: $(head -3 "$home/other")"
done
JAVA_TOOL_OPTIONS=-XX:MaxRAM=200g disha estimate "$home/nothing.disha" --json 2>&1 >/dev/null | grep -v '^Picked up' &&
  fail 'a cache that does not fit is told of'
rm "$home/nothing.disha" "$home/json" "$home/other" "$home/said"

mkdir "$home/Documents"
# No variable of whoever runs this may lead the program elsewhere.
env -u XDG_CONFIG_HOME -u XDG_STATE_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME HOME="$home" \
  timeout --kill-after=20 500 xvfb-run -a -s '-screen 0 1366x768x24' bash "$here/installed.sh" person "$home/Documents"

say 'It needs no network and asks for none'
bash "$here/offline.sh" /opt/disha/bin/disha

say 'Nothing but the settings and the documents is in the home folder'
rm "$home/aot"
# GTK, fontconfig, Mesa and the desktop keep theirs in the folders for it, whichever program runs.
left=$(cd "$home" && find . -type f | grep -vE '^\./(\.cache/(dconf|fontconfig|mesa_shader_cache|openbox)|\.config/(dconf|openbox|ibus)|\.local/share/(recently-used|gvfs|mime)|\.dbus|\.Xauthority)' | sort | tr '\n' ' ')
[ "$left" = './.config/disha/settings.json ./Documents/asha.disha ./Documents/asha.pdf ' ] || fail "in the home folder: $left"

say 'Removing'
as_root env DEBIAN_FRONTEND=noninteractive apt-get -q purge -y disha
left=$(comm -13 <(echo "$before") <(traces))
[ -z "$left" ] || fail "left on the system: $left"
written "$home/Documents/asha.disha" || fail 'the profile is gone'
say 'The installed program works, and nothing of it is left'
