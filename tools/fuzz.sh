#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes in the tree with sanitizers, longer than ctest does: tools/fuzz.sh [target|all] [seconds per target] [seed]
# A failing input stays in build/fuzz-failures/; mend the fault, then keep the input in tests/fuzz/corpus/<target>/.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
target=${1:-all}
seconds=${2:-60}
seed=${3:-$RANDOM}
tree=build/asan
if [ ! -f "$tree/build.ninja" ]; then
  mkdir -p build
  cmake --preset asan >build/configure-asan.log 2>&1 || { cat build/configure-asan.log; exit 1; }
fi
flock build/.lock ninja -C "$tree" frontdesk_fuzz || exit 1
names=$target
[ "$target" = all ] && names=$("$tree/tests/frontdesk_fuzz" list)
failed=0
for name in $names; do
  LC_ALL=C.UTF-8 "$tree/tests/frontdesk_fuzz" "$name" --seconds "$seconds" --seed "$seed" || { failed=1; echo "fuzz: $name failed (seed $seed)" >&2; }
done
exit "$failed"
