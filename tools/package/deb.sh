#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package of a built tree, and beside it (with "bundle") everything it needs on a bare Debian 12 without a
# network: deb.sh BUILD_DIR [bundle]. Prints the paths.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
build=$(readlink -f "$1")
out=$build/packages
rm -f "$out"/frontdesk_*.deb
(cd "$build" && cpack -G DEB >"$build/cpack.log" 2>&1) || { cat "$build/cpack.log" >&2; exit 1; }
deb=$(ls "$out"/frontdesk_*.deb)
echo "$deb"
[ "${2:-}" = bundle ] || exit 0

# The closure of dependencies is what apt would fetch for a root that holds no more than Debian's "minbase".
bundle=$out/offline
mkdir -p "$bundle" "$out/apt/lists/partial" "$out/apt/cache/archives/partial"
depends=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed 's/|.*//; s/(.*)//; s/ //g' | sort -u)
: >"$out/apt/status"
options=(-o Dir::State::status="$out/apt/status" -o Dir::Cache="$out/apt/cache" -o Debug::NoLocking=1 -o APT::Install-Recommends=0
         -o APT::Sandbox::User=root)
apt-get "${options[@]}" -qq --print-uris install -y $depends ca-certificates >"$out/apt/uris"
while read -r uri name _; do
  [ -f "$bundle/$name" ] || echo "${uri//\'/} $name"
done <"$out/apt/uris" >"$out/apt/wanted"
if [ -s "$out/apt/wanted" ]; then
  apt-get "${options[@]}" -qq -y --download-only install $depends ca-certificates >&2
  cp -n "$out/apt/cache/archives/"*.deb "$bundle/"
fi
rm -f "$bundle"/frontdesk_*.deb
cp "$deb" "$bundle/"
(cd "$bundle" && dpkg-scanpackages --multiversion . 2>/dev/null >Packages)
cat >"$bundle/install.sh" <<'SH'
#!/bin/sh
# Installs Frontdesk on Debian 12 from this folder alone; no network is used. Run as root.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial"
echo "deb [trusted=yes] file:$PWD ./" >"$work/sources.list"
only="-o Dir::Etc::SourceList=$work/sources.list -o Dir::Etc::SourceParts=- -o Dir::State::Lists=$work/lists -o APT::Sandbox::User=root"
apt-get $only -qq update
DEBIAN_FRONTEND=noninteractive apt-get $only install -y --no-install-recommends frontdesk
SH
chmod +x "$bundle/install.sh"
echo "$bundle"
