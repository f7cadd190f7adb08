#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the commit that changes are counted from: CI_BASE if it is given, else where this branch left origin/main, else
# (on main itself) the commit before the last day's work, or the first one if all of it is younger. Prints nothing in a
# tree without a history.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
git rev-parse HEAD >/dev/null 2>&1 || exit 0
if [ -n "${CI_BASE:-}" ]; then git rev-parse "$CI_BASE"; exit; fi
if base=$(git merge-base HEAD origin/main 2>/dev/null) && [ "$base" != "$(git rev-parse HEAD)" ]; then echo "$base"; exit; fi
last=$(git log -1 --format=%ct)
base=$(git log --until=$((last - 86400)) -1 --format=%H)
echo "${base:-$(git rev-list --max-parents=0 HEAD | tail -1)}"
