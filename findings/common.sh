# What the scripts beside this file share. They source it and get $work, a folder that is removed at the end, and $JDK.
set -euo pipefail
export LC_ALL=C.UTF-8
# These would change what a Java that is looked at does or says.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS _JPACKAGE_LAUNCHER CLASSPATH

cannot() { printf 'CANNOT RUN: %s\n' "$*" >&2; exit 2; }
changed() { printf 'CHANGED: %s\n' "$*"; exit 1; }
holds() { echo 'As described.'; }

# The commands that a script needs.
need() {
  local command
  for command in "$@"; do
    command -v "$command" >/dev/null || cannot "there is no $command here"
  done
}

find_jdk() {
  local home version
  for home in "${JAVA_HOME-}" /usr/lib/jvm/*25* /usr/lib/jvm/*; do
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null || true)
    if [ "${version:-0}" -ge 25 ] && [ -x "$home/bin/javac" ]; then
      JDK=$home
      return
    fi
  done
  cannot 'a JDK 25 or later is needed: set JAVA_HOME'
}

# Brings these artefacts and no others. $1: the folder; then group:name:version, perhaps with :classifier
artefacts() {
  local to=$1 group name version classifier
  shift
  need mvn
  mkdir -p "$work/pom"
  {
    echo '<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId><version>1</version><dependencies>'
    while IFS=: read -r group name version classifier; do
      echo "<dependency><groupId>$group</groupId><artifactId>$name</artifactId><version>$version</version>"
      echo "${classifier:+<classifier>$classifier</classifier>}</dependency>"
    done < <(printf '%s\n' "$@")
    echo '</dependencies></project>'
  } >"$work/pom/pom.xml"
  mvn -q -B -f "$work/pom/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
    -DexcludeTransitive=true -DoutputDirectory="$to" >"$work/pom/log" 2>&1 || { cat "$work/pom/log" >&2; cannot 'Maven failed'; }
}

javafx() {
  local system=linux module
  [ "$(uname -m)" != aarch64 ] || system=linux-aarch64
  local all=()
  for module in base graphics controls; do
    all+=("org.openjfx:javafx-$module:26.0.2:$system")
  done
  artefacts "$work/javafx" "${all[@]}"
}

# Java with JavaFX, on no screen.
fx() {
  "$JDK/bin/java" --module-path "$work/javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics \
    -Dglass.platform=Headless -Dprism.order=sw -Duser.home="$work/home" "$@"
}

openhtmltopdf() {
  artefacts "$work/pdf" io.github.openhtmltopdf:openhtmltopdf-{core,pdfbox}:1.1.65 \
    org.apache.pdfbox:{pdfbox,pdfbox-io,fontbox,xmpbox}:3.0.8 de.rototor.pdfbox:graphics2d:3.0.1 commons-logging:commons-logging:1.4.0
}

# Java with openhtmltopdf, whose log is kept in $work/log.
pdf() {
  "$JDK/bin/java" -cp "$work/pdf/*" "$@" 2>"$work/log" || { cat "$work/log" >&2; cannot 'Java failed'; }
}

# A font with Latin letters and Devanagari, as $font.
mukta() {
  need npm
  npm install --silent --no-audit --no-fund --prefix "$work/npm" @expo-google-fonts/mukta@0.4.1 >/dev/null || cannot 'npm failed'
  font=$work/npm/node_modules/@expo-google-fonts/mukta/400Regular/Mukta_400Regular.ttf
}

find_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
