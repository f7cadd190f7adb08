#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the benchmarks' figures. Argument 2: one benchmark's name without "bench_".
set -euo pipefail
build=$1
only=${2:-}
export FRONTDESK_SOURCE_DIR=$PWD FRONTDESK_BUILD_DIR=$PWD/$build QT_QPA_PLATFORM=offscreen
echo "machine: $(nproc) cores, $(awk -F: '/model name/{print $2; exit}' /proc/cpuinfo 2>/dev/null), $(uname -sr)"
found=0
for bench in "$build"/tests/bench_*; do
  [ -x "$bench" ] && [ -f "$bench" ] || continue
  name=$(basename "$bench")
  [ -n "$only" ] && [ "$name" != "bench_$only" ] && continue
  found=1
  echo
  echo "== ${name#bench_}"
  "$bench"
done
[ "$found" = 1 ] || { echo "no such benchmark: $only" >&2; exit 2; }
