#!/usr/bin/env bash
# Makes the Debian package of the folder that jpackage has made. jpackage's own would ask for every library of the machine it was built
# on, by its name there, and could put nothing where the desktop looks for it. It would also give all files a new time: the AOT cache of
# JDK 25.0.3 was taken all the same, Java's older archive of classes (CDS) is not; see findings/jpackage-deb-*.sh.
#
# $1: the version
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../../target/installer"
rm -rf deb
mkdir -p deb/DEBIAN deb/opt deb/usr/bin deb/usr/share/doc/disha
cp -a disha deb/opt/
cp -a share/* deb/usr/share/
cp "$here/copyright" deb/usr/share/doc/disha/
ln -s /opt/disha/bin/disha deb/usr/bin/disha
find deb -type d -exec chmod 755 {} +
sed -e "s/@version@/$1/" \
    -e "s/@architecture@/$(dpkg --print-architecture)/" \
    -e "s/@size@/$(du -sk --exclude=DEBIAN deb | cut -f1)/" \
    "$here/control" >deb/DEBIAN/control
dpkg-deb --root-owner-group -Zxz -z9 --build deb "disha_$1_$(dpkg --print-architecture).deb"
rm -r deb
