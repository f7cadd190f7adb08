# SPDX-License-Identifier: GPL-3.0-or-later
# frontdesk_add_test(path/nametest [SERIAL] [TIMEOUT s] [DEPS ...] [ROWS "A1;B2"]): tests mirror the tree; ROWS are
# requirement rows; SERIAL: it loads the machine, or holds a limit of a second that is promised to people. Sanitizers get three
# times the time.
# Each runs offscreen, with an own watchdog; an unexpected error log makes it fail (tests/support/fatallog.h).
function(frontdesk_add_test path)
  cmake_parse_arguments(ARG "SERIAL" "TIMEOUT" "DEPS;ROWS" ${ARGN})
  string(REPLACE "/" "_" name ${path})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 30)
  endif()
  if(FRONTDESK_SANITIZE)
    math(EXPR ARG_TIMEOUT "3 * ${ARG_TIMEOUT}")
  endif()
  add_executable(test_${name} ${CMAKE_CURRENT_SOURCE_DIR}/${path}.cpp)
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(test_${name} PRIVATE frontdesk_testsupport Qt6::Test ${ARG_DEPS})
  if("Frontdesk::ui" IN_LIST ARG_DEPS)
    frontdesk_compile_as_test(test_${name} GUI)
  else()
    frontdesk_compile_as_test(test_${name})
  endif()
  # Tests include their own moc output, so this file is all but empty: reading the precompiled header would be most of its time.
  set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/test_${name}_autogen/mocs_compilation.cpp PROPERTIES
    SKIP_PRECOMPILE_HEADERS ON)
  # Line tables stay in the program's own files; in two hundred tests they would fill 8 GB.
  if(UNIX AND NOT APPLE AND NOT FRONTDESK_SANITIZE)
    target_link_options(test_${name} PRIVATE -Wl,--strip-debug)
  endif()
  add_test(NAME ${name} COMMAND test_${name})
  set(labels "")
  foreach(row ${ARG_ROWS})
    list(APPEND labels "row:${row}")
  endforeach()
  if(ARG_SERIAL)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${labels}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;FRONTDESK_SOURCE_DIR=${CMAKE_SOURCE_DIR};FRONTDESK_BUILD_DIR=${CMAKE_BINARY_DIR}")
endfunction()
