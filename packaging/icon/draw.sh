#!/usr/bin/env bash
# Makes the pictures of all sizes and systems from disha.svg. Needs librsvg2-bin, icnsutils and imagemagick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

for size in 16 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" disha.svg --output "disha-$size.png"
done
convert disha-16.png disha-32.png disha-48.png disha-256.png disha.ico
png2icns disha.icns disha-16.png disha-32.png disha-48.png disha-128.png disha-256.png disha-512.png
