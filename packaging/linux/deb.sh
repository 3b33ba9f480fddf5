#!/usr/bin/env bash
# Makes the Debian package in target/installer. jpackage cannot put files where the desktop looks for them, so that this is done to
# the package that it has made.
#
# $1: the version
set -euo pipefail

jpackage=$2
"$jpackage" @packaging/linux/deb.options --app-version "$1"

deb=$(echo target/installer/disha_"$1"*.deb)
tree=target/installer/deb
rm -rf "$tree"
dpkg-deb --raw-extract "$deb" "$tree"
mkdir -p "$tree/usr/bin" "$tree/usr/share/doc/disha"
mv "$tree/opt/disha/lib/share/"* "$tree/usr/share/"
rmdir "$tree/opt/disha/lib/share"
mv "$tree/opt/disha/share/doc/copyright" "$tree/usr/share/doc/disha/copyright" 2>/dev/null || true
ln -s /opt/disha/bin/disha "$tree/usr/bin/disha"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$deb"
