# SPDX-License-Identifier: GPL-3.0-or-later
# Our MCP client beside the reference server from npm (tests/mcp/run.sh); needs npm once, to fetch it.
add_executable(frontdesk_mcppeer ${CMAKE_CURRENT_SOURCE_DIR}/mcp/mcppeer.cpp)
set_target_properties(frontdesk_mcppeer PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(frontdesk_mcppeer PRIVATE frontdesk_testsupport Frontdesk::agent Qt6::Test)
frontdesk_compile_as_test(frontdesk_mcppeer)
find_program(NPM_PROGRAM npm)
if(NPM_PROGRAM AND UNIX)
  add_test(NAME mcp_peers COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/mcp/run.sh)
  set_tests_properties(mcp_peers PROPERTIES TIMEOUT 300 LABELS "row:E9;row:N13"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;FRONTDESK_BUILD_DIR=${CMAKE_BINARY_DIR}")
endif()
