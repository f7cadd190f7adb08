# SPDX-License-Identifier: GPL-3.0-or-later
# Tests against real or mocked services of a desktop, each on a session bus of its own (run.sh).
function(frontdesk_add_sessionbus_test name)
  add_executable(test_sessionbus_${name} ${CMAKE_CURRENT_SOURCE_DIR}/sessionbus/${name}.cpp ${CMAKE_CURRENT_SOURCE_DIR}/sessionbus/mockservice.h)
  set_target_properties(test_sessionbus_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(test_sessionbus_${name} PRIVATE frontdesk_testsupport Qt6::Test Qt6::DBus ${ARGN})
  target_precompile_headers(test_sessionbus_${name} REUSE_FROM frontdesk_testpch)
  add_test(NAME sessionbus_${name} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/sessionbus/run.sh $<TARGET_FILE:test_sessionbus_${name}>)
  set_tests_properties(sessionbus_${name} PROPERTIES TIMEOUT 60 SKIP_RETURN_CODE 77
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;FRONTDESK_SOURCE_DIR=${CMAKE_SOURCE_DIR};FRONTDESK_BUILD_DIR=${CMAKE_BINARY_DIR}")
endfunction()
if(FRONTDESK_GUI AND UNIX AND NOT APPLE)
  frontdesk_add_sessionbus_test(notificationstest Frontdesk::ui)
  frontdesk_add_sessionbus_test(keychaintest Frontdesk::config)
  frontdesk_add_sessionbus_test(themetest Frontdesk::ui)
endif()
