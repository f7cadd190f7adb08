#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs ctest over the tree and keeps the results for ./dev rows. Argument 2: a regular expression of test names.
set -uo pipefail
build=$1
filter=${2:-}
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
arguments=(--test-dir "$build" --output-on-failure --no-tests=error -j 2 --output-junit "$PWD/$build/test-results.xml")
[ -n "$filter" ] && arguments+=(-R "$filter")
exec ctest "${arguments[@]}"
