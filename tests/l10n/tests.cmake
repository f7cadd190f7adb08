# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Python3 REQUIRED COMPONENTS Interpreter)
if(FRONTDESK_GUI)   # lupdate comes with the tools of the window
  add_test(NAME l10n COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/l10n/l10ntest.py ${CMAKE_SOURCE_DIR})
  set_tests_properties(l10n PROPERTIES TIMEOUT 60)
endif()
