# SPDX-License-Identifier: GPL-3.0-or-later
# Our side of the wire beside Twilio's own library for Node (tests/twilio/peers); needs npm once, to fetch it.
add_executable(frontdesk_twiliopeer ${CMAKE_CURRENT_SOURCE_DIR}/twilio/peers/twiliopeer.cpp)
set_target_properties(frontdesk_twiliopeer PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(frontdesk_twiliopeer PRIVATE frontdesk_testsupport Frontdesk::channels)
frontdesk_compile_as_test(frontdesk_twiliopeer)
find_program(NPM_PROGRAM npm)
if(NPM_PROGRAM AND UNIX)
  add_test(NAME twilio_peers COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/twilio/peers/run.sh)
  set_tests_properties(twilio_peers PROPERTIES TIMEOUT 300 LABELS "row:K1;row:P19;row:A1"
    ENVIRONMENT "FRONTDESK_BUILD_DIR=${CMAKE_BINARY_DIR}")
endif()
