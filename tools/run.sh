#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the program on the built-in demo business; without a display the headless one.
set -euo pipefail
build=$1
shift
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
  exec "$build/frontdesk" --demo "$@"
fi
exec "$build/frontdesk-headless" --demo "$@"
