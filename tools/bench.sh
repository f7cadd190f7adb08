#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the benchmarks' figures: bench.sh <build> [--quick] [name]. Most end with a table "figure | aim | measured".
set -euo pipefail
build=$1
shift
quick=()
only=
for argument in "$@"; do
  case "$argument" in
    --quick) quick=(--quick) ;;
    *) only=$argument ;;
  esac
done
export FRONTDESK_SOURCE_DIR=$PWD FRONTDESK_BUILD_DIR=$PWD/$build QT_QPA_PLATFORM=offscreen
[ ${#quick[@]} -eq 0 ] || export FRONTDESK_BENCH_SMALL=1
cpu=$(awk -F': ' '/model name/{print $2; exit}' /proc/cpuinfo 2>/dev/null)
memory=$(awk '/MemTotal/{printf "%.0f GiB", $2 / 1048576}' /proc/meminfo 2>/dev/null)
echo "machine: $(nproc) cores, ${cpu:-unknown processor}, ${memory:-?}, $(uname -sr), $(df --output=fstype . | tail -1); load $(cut -d' ' -f1 /proc/loadavg)"
found=0
for bench in "$build"/tests/bench_*; do
  [ -x "$bench" ] && [ -f "$bench" ] || continue
  name=$(basename "$bench")
  [ -n "$only" ] && [ "$name" != "bench_$only" ] && continue
  found=1
  echo
  echo "== ${name#bench_}"
  [ "$name" != bench_peers ] || tests/bench/peers/prepare.sh "$FRONTDESK_BUILD_DIR"
  "$bench" "${quick[@]}" || echo "bench_${name#bench_} ended early" >&2
done
[ "$found" = 1 ] || { echo "no such benchmark: $only" >&2; exit 2; }
