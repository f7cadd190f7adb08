# SPDX-License-Identifier: GPL-3.0-or-later
add_library(frontdesk_e2esupport STATIC
  ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/testengine.cpp ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/testengine.h
  ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/chatclient.cpp ${CMAKE_CURRENT_SOURCE_DIR}/e2e/support/chatclient.h)
target_link_libraries(frontdesk_e2esupport PUBLIC Frontdesk::engine frontdesk_testsupport Qt6::Test)

frontdesk_add_test(e2e/chattest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "B1;B2;B3;N2;X1;A6;G2;G4;E5;E6")
frontdesk_add_test(e2e/takeoverracetest DEPS frontdesk_e2esupport TIMEOUT 300 ROWS "P1;G4")
frontdesk_add_test(e2e/duplicatetest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "P4;P5")
frontdesk_add_test(e2e/killtest DEPS frontdesk_e2esupport TIMEOUT 600 ROWS "J3;P6;P7")
frontdesk_add_test(e2e/sealedtest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "K3")
frontdesk_add_test(e2e/escalationtest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "G2;G5;G6;P10;P13;U2")
if(FRONTDESK_GUI)
  frontdesk_add_test(e2e/draftkilltest DEPS frontdesk_e2esupport Frontdesk::ui TIMEOUT 120)
  frontdesk_add_test(e2e/desktoptest DEPS frontdesk_e2esupport Frontdesk::ui TIMEOUT 120 ROWS "U1;U2;G4")
endif()
frontdesk_add_test(e2e/twoconsolestest DEPS frontdesk_e2esupport TIMEOUT 180 ROWS "P9")
frontdesk_add_test(e2e/faulttest DEPS frontdesk_e2esupport TIMEOUT 120 ROWS "J3;P6")
if(FRONTDESK_GUI)
  frontdesk_add_test(e2e/secondstarttest DEPS Frontdesk::app TIMEOUT 120)
  add_dependencies(test_e2e_secondstarttest frontdesk frontdesk-headless)
endif()
frontdesk_add_test(e2e/simulatortest DEPS frontdesk_e2esupport TIMEOUT 180 ROWS "L1;N2")
