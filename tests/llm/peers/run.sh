#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Compares with the libraries of OpenAI and Anthropic for Node, peers of the tests only. Packages go into the build tree, in a folder
# named after the lock file, so that they are fetched once and the source tree stays clean.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=${FRONTDESK_BUILD_DIR:-$here/../../../build}
mkdir -p "$build"
build=$(cd "$build" && pwd)
key=$(sha256sum "$here/package-lock.json" | cut -c1-16)
FRONTDESK_NODE_ROOT="$build/llm-node_modules/$key"
mkdir -p "$FRONTDESK_NODE_ROOT"

(
  flock 9
  if [ ! -e "$FRONTDESK_NODE_ROOT/complete" ]; then
    cp "$here/package.json" "$here/package-lock.json" "$FRONTDESK_NODE_ROOT/"
    (cd "$FRONTDESK_NODE_ROOT" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    touch "$FRONTDESK_NODE_ROOT/complete"
  fi
) 9>"$FRONTDESK_NODE_ROOT/lock"

export FRONTDESK_NODE_ROOT FRONTDESK_BUILD_DIR="$build"
cd "$here"
[ $# -gt 0 ] || set -- ./*.test.mjs
exec node --test "$@"
