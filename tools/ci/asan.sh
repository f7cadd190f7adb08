#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The only second build: AddressSanitizer, UndefinedBehaviorSanitizer and LeakSanitizer over what strangers' bytes and the
# store go through. Argument: a regular expression of test targets (without "test_"). Left out: browsers, desktops, what loads a
# library of its own before the program (the sanitizer has to come first), and what takes minutes.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
build=build/asan
[ -f "$build/build.ninja" ] || cmake --preset asan >build/configure-asan.log 2>&1 || { cat build/configure-asan.log; exit 1; }
wanted=${1:-^(core_(agent|base|channels|config|llm|recovery|server|store)_|hostile_(websocketsuite|routematrix)|e2e_(chat|duplicate|fault|sealed|takeoverrace)test)}
# The last two start programs of their own and end while those still do.
slow='purgetest|killtest|externalskillstest|mcptest'
mapfile -t targets < <(ninja -C "$build" -t targets all | sed -n 's/^test_\([a-z0-9_]*\): phony.*/\1/p' | grep -v '_autogen' | grep -E "$wanted" | grep -vE "$slow")
[ ${#targets[@]} -gt 0 ] || { echo "no such tests: $wanted" >&2; exit 2; }
flock build/.lock ninja -C "$build" frontdesk_fuzz "${targets[@]/#/test_}"
export ASAN_OPTIONS=detect_stack_use_after_return=0 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LC_ALL=C.UTF-8 FRONTDESK_TAKEOVERS=${FRONTDESK_TAKEOVERS:-100}
exec ctest --test-dir "$build" --output-on-failure --no-tests=error -j 2 \
  -R "^($(IFS='|'; echo "${targets[*]}"))\$|^fuzz" --output-junit "$PWD/$build/test-results.xml"
