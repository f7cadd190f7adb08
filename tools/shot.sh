#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of the window with sample conversations: tools/shot.sh BUILD [DIRECTORY]
set -eu
build=${1:?usage: tools/shot.sh BUILD [DIRECTORY]}
out=${2:-$build/shots}
export QT_QPA_PLATFORM=offscreen
"$build/tests/frontdesk_shot" "$out"
"$build/tests/frontdesk_shot" "$out" -reverse
QT_SCALE_FACTOR=2 "$build/tests/frontdesk_shot" "$out/2x"
echo "$out"
