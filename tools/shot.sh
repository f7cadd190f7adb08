#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of the window with sample conversations: tools/shot.sh BUILD [DIRECTORY]
# Plain, mirrored (-rtl), at double size (2x/) and with longer words (pseudo/). The passes mostly wait, so they run at
# the same time; what a pass says stands in DIRECTORY/*.log.
set -eu
build=${1:?usage: tools/shot.sh BUILD [DIRECTORY]}
out=${2:-build/shots}
shot=$build/tests/frontdesk_shot
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
mkdir -p "$out/2x" "$out/pseudo"

"$shot" "$out" >"$out/plain.log" 2>&1 & plain=$!
"$shot" "$out" -reverse >"$out/reverse.log" 2>&1 & mirrored=$!
QT_SCALE_FACTOR=2 "$shot" "$out/2x" >"$out/2x.log" 2>&1 & double=$!
"$shot" "$out/pseudo" -pseudo >"$out/pseudo.log" 2>&1 & longer=$!

failed=0
for pass in $plain $mirrored $double $longer; do
  wait "$pass" || failed=1
done
[ "$failed" = 0 ] || { tail -n 3 "$out"/*.log >&2; exit 1; }
echo "$(find "$out" -name '*.png' | wc -l) pictures in $out"
