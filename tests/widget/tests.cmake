# SPDX-License-Identifier: GPL-3.0-or-later
# The web chat widget in node and Chromium against a fake server; needs npm and /usr/bin/chromium.
add_test(NAME widget COMMAND ${CMAKE_SOURCE_DIR}/tests/widget/run.sh)
set_tests_properties(widget PROPERTIES TIMEOUT 300 LABELS "row:B8;row:B3;row:A6;row:K5;row:X1"
  ENVIRONMENT "FRONTDESK_BUILD_DIR=${CMAKE_BINARY_DIR}")
