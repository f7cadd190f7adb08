#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that are missing, and nothing else: debian.sh build [test] [bench]
set -euo pipefail

BUILD_PACKAGES=(
  build-essential cmake ninja-build ccache pkg-config libboost-dev git ca-certificates file
  qt6-base-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-httpserver-dev qt6-websockets-dev
  qt6-svg-dev qt6-multimedia-dev qt6-translations-l10n qtkeychain-qt6-dev qcoro-qt6-dev libqt6sql6-sqlite nlohmann-json3-dev libspdlog-dev libfmt-dev
  libyaml-cpp-dev libvalijson-dev libcli11-dev prometheus-cpp-dev libsodium-dev libsqlite3-dev libstemmer-dev liblinear-dev
  qt6-qpa-plugins fonts-inter fonts-jetbrains-mono fonts-noto-core fonts-noto-color-emoji fonts-dejavu-core python3 curl
)
TEST_PACKAGES=(clang-tidy debootstrap dpkg-dev iproute2 chromium nodejs npm xvfb sqlite3 clang-format dbus dbus-daemon gnome-keyring libsecret-tools python3-dbusmock postgresql libqt6sql6-psql bubblewrap)
# The comparison servers of ./dev bench: FastAPI as Debian has it; Express from npm, better-sqlite3 compiled against headers.
BENCH_PACKAGES=(python3-fastapi uvicorn python3-uvloop python3-httptools nodejs npm libnode-dev)

usage() { echo "usage: tools/setup/debian.sh build [test] [bench]" >&2; exit 2; }

is_installed() {
  # Node may come from elsewhere (its own package brings npm): what counts is the command.
  case "$1" in
    nodejs) command -v node >/dev/null && return ;;
    npm) command -v npm >/dev/null && return ;;
    libnode-dev) [ -f /usr/include/node/node_api.h ] || [ -f /usr/local/include/node/node_api.h ] && return ;;
  esac
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Packages are looked for first, so that a machine that has all of them needs neither root nor a network.
wanted=()
[ $# -gt 0 ] || usage
for part in "$@"; do
  case "$part" in
    build) wanted+=("${BUILD_PACKAGES[@]}") ;;
    test) wanted+=("${TEST_PACKAGES[@]}") ;;
    bench) wanted+=("${BENCH_PACKAGES[@]}") ;;
    *) usage ;;
  esac
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "This script installs packages on Debian 12 and systems made from it. Here, install the equivalents of:" >&2
  echo "  ${wanted[*]}" >&2
  echo "docs/decisions/0002 and THIRD_PARTY.md name the libraries; then run cmake --preset release and ninja -C build/release." >&2
  exit 1
fi

missing=()
for package in "${wanted[@]}"; do
  is_installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Missing packages: ${missing[*]}. Run as root: apt-get install --no-install-recommends ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi

install_missing() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
# The package lists are fetched only when they are empty or too old to install from.
if ! apt-cache policy "${missing[@]}" 2>/dev/null | grep -q 'Candidate: [^(]' || ! install_missing; then
  "${as_root[@]}" apt-get update
  install_missing
fi
