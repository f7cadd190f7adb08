# SPDX-License-Identifier: GPL-3.0-or-later
# Minutes long and needs root: only with FRONTDESK_PACKAGE_TEST=1 (as .ci/run sets it), see docs/packaging.md.
if(UNIX AND NOT APPLE)
  add_test(NAME package_bareroot
           COMMAND sh -c "[ -n \"$FRONTDESK_PACKAGE_TEST\" ] || exit 77; exec '${CMAKE_SOURCE_DIR}/tools/package/bareroot.sh' '${CMAKE_BINARY_DIR}'")
  set_tests_properties(package_bareroot PROPERTIES TIMEOUT 900 SKIP_RETURN_CODE 77 LABELS "row:U6")
endif()
