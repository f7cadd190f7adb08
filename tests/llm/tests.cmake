# SPDX-License-Identifier: GPL-3.0-or-later
# Our requests beside those of OpenAI's and Anthropic's own libraries for Node (tests/llm/peers); needs npm once.
add_executable(frontdesk_llmpeer ${CMAKE_CURRENT_SOURCE_DIR}/llm/peers/llmpeer.cpp)
set_target_properties(frontdesk_llmpeer PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(frontdesk_llmpeer PRIVATE frontdesk_testsupport Frontdesk::llm)
frontdesk_compile_as_test(frontdesk_llmpeer)
# The faked services as a program of their own: for benches and for trials by hand (docs/llm.md).
add_executable(frontdesk_fakellm ${CMAKE_CURRENT_SOURCE_DIR}/llm/fakellmmain.cpp)
set_target_properties(frontdesk_fakellm PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(frontdesk_fakellm PRIVATE frontdesk_flags Frontdesk::simulator)
find_program(NPM_PROGRAM npm)
if(NPM_PROGRAM AND UNIX)
  add_test(NAME llm_peers COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/llm/peers/run.sh)
  set_tests_properties(llm_peers PROPERTIES TIMEOUT 300 LABELS "row:E1"
    ENVIRONMENT "FRONTDESK_BUILD_DIR=${CMAKE_BINARY_DIR}")
endif()
