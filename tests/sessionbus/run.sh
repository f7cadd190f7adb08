#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test on a session bus of its own: run.sh TEST. 77 = skipped (CTest's SKIP_RETURN_CODE).
set -eu
if ! command -v dbus-run-session >/dev/null; then
  echo "SKIPPED: dbus-run-session is missing (Debian: dbus-daemon; tools/setup/debian.sh build test)." >&2
  exit 77
fi
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p -m 700 "$home/run" "$home/data" "$home/config" "$home/cache"
# No service of the real desktop may be started in the test's place, and no file of its user be touched.
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
export XDG_DATA_DIRS="$home/none"
dbus-run-session -- "$@"
