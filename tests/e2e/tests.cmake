# SPDX-License-Identifier: GPL-3.0-or-later
add_library(frontdesk_e2esupport STATIC
  ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/testengine.cpp ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/testengine.h
  ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/chatclient.cpp ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/chatclient.h
  ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/twiliostage.cpp ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/twiliostage.h
  ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/twilioprogram.cpp ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/twilioprogram.h
  ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/storedmessages.cpp ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/storedmessages.h)
target_link_libraries(frontdesk_e2esupport PUBLIC Frontdesk::engine frontdesk_testsupport Qt6::Test)
# The fake Twilio in a process of its own: for benches and for trials by hand.
add_executable(frontdesk_faketwilio ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/faketwiliomain.cpp)
target_link_libraries(frontdesk_faketwilio PRIVATE frontdesk_flags Frontdesk::simulator)
set_target_properties(frontdesk_faketwilio PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

frontdesk_add_test(e2e/chattest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "B1;B2;B3;N2;X1;A6;G2;G4;E5;E6")
frontdesk_add_test(e2e/takeoverracetest DEPS frontdesk_e2esupport TIMEOUT 300 ROWS "P1;G4")
frontdesk_add_test(e2e/duplicatetest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "P4;P5")
frontdesk_add_test(e2e/killtest DEPS frontdesk_e2esupport TIMEOUT 600 ROWS "J3;P6;P7")
frontdesk_add_test(e2e/sealedtest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "K3")
frontdesk_add_test(e2e/escalationtest SERIAL DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "G2;G5;G6;P10;P13;U2")
if(FRONTDESK_GUI)
  frontdesk_add_test(e2e/draftkilltest DEPS frontdesk_e2esupport Frontdesk::ui TIMEOUT 120)
  frontdesk_add_test(e2e/desktoptest SERIAL DEPS frontdesk_e2esupport Frontdesk::ui TIMEOUT 120 ROWS "U1;U2;G4")
endif()
frontdesk_add_test(e2e/twoconsolestest DEPS frontdesk_e2esupport TIMEOUT 180 ROWS "P9")
frontdesk_add_test(e2e/faulttest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "J3;P6")
if(FRONTDESK_GUI)
  frontdesk_add_test(e2e/secondstarttest DEPS Frontdesk::app TIMEOUT 120)
  add_dependencies(test_e2e_secondstarttest frontdesk frontdesk-headless)
endif()
frontdesk_add_test(e2e/simulatortest DEPS frontdesk_e2esupport TIMEOUT 180 ROWS "L1;N2")
frontdesk_add_test(e2e/privacytest DEPS frontdesk_e2esupport frontdesk_host TIMEOUT 180 ROWS "J6;K2;K3;K4")
frontdesk_add_test(e2e/privacycommandstest DEPS frontdesk_e2esupport TIMEOUT 180 ROWS "J6;K4")
add_dependencies(test_e2e_privacycommandstest frontdesk-headless)
frontdesk_add_test(e2e/restoretest DEPS frontdesk_e2esupport Frontdesk::app TIMEOUT 300 ROWS "J5;J8;X8")
add_dependencies(test_e2e_restoretest frontdesk-headless)
frontdesk_add_test(e2e/twiliotest DEPS frontdesk_e2esupport TIMEOUT 300 ROWS "A1;A2;A4;A5;N10;P4;P5;P6;P19")
frontdesk_add_test(e2e/twiliochaostest DEPS frontdesk_e2esupport TIMEOUT 600 ROWS "P4;P5;P6;P7;P8")
add_dependencies(test_e2e_twiliochaostest frontdesk-headless)
frontdesk_add_test(e2e/doctorcommandtest DEPS frontdesk_e2esupport TIMEOUT 180 ROWS "N9")
add_dependencies(test_e2e_doctorcommandtest frontdesk-headless)
frontdesk_add_test(e2e/llmtest DEPS frontdesk_e2esupport TIMEOUT 180 ROWS "E1;E2;J4;B3")
frontdesk_add_test(e2e/autonomytest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "N4")
