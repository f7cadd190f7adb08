#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the comparison servers into <build>/bench-peers, ready to start: prepare.sh <build>. FastAPI and uvicorn are Debian
# packages (tools/setup/debian.sh bench); Express and better-sqlite3 come from npm by the lock file, without install
# scripts: better-sqlite3 is compiled here from its own source against Node's headers, no binary is fetched from anywhere.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
target=$1/bench-peers
mkdir -p "$target"
cp -r "$here/schema.sql" "$here/fastapi" "$target/"
mkdir -p "$target/express"
cp "$here"/express/{app.js,package.json,package-lock.json} "$target/express/"
cd "$target/express"
if [ -f node_modules/better-sqlite3/build/Release/better_sqlite3.node ] && cmp -s package-lock.json .prepared; then exit 0; fi
command -v npm >/dev/null || { echo "Express is left out: npm is not installed" >&2; exit 0; }
headers=
for prefix in /usr/local /usr "$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")"; do
  [ -f "$prefix/include/node/node_api.h" ] && headers=$prefix && break
done
[ -n "$headers" ] || { echo "Express is left out: Node's headers are missing (libnode-dev)" >&2; exit 0; }
gyp=
for candidate in "$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js" /usr/share/nodejs/node-gyp/bin/node-gyp.js \
                 /usr/lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js; do
  [ -f "$candidate" ] && gyp=$candidate && break
done
[ -n "$gyp" ] || { echo "Express is left out: node-gyp is missing" >&2; exit 0; }
echo "preparing Express + better-sqlite3 (compiled once, about a minute)"
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
(cd node_modules/better-sqlite3 && node "$gyp" rebuild --release --nodedir="$headers" >../../compile.log 2>&1) ||
  { echo "Express is left out: better-sqlite3 does not compile here, see $target/express/compile.log" >&2; exit 0; }
cp package-lock.json .prepared
