# SPDX-License-Identifier: GPL-3.0-or-later
# Faults of the machine, injected below the C library (LD_PRELOAD): glibc only.
if(UNIX AND NOT APPLE)
  add_library(frontdesk_faults MODULE ${CMAKE_CURRENT_SOURCE_DIR}/faults/support/interposer.cpp)
  target_include_directories(frontdesk_faults PRIVATE ${CMAKE_SOURCE_DIR})
  target_compile_features(frontdesk_faults PRIVATE cxx_std_20)
  target_link_libraries(frontdesk_faults PRIVATE ${CMAKE_DL_LIBS})
  set_target_properties(frontdesk_faults PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

  add_library(frontdesk_faultsupport OBJECT
    ${CMAKE_CURRENT_SOURCE_DIR}/faults/support/faults.cpp ${CMAKE_CURRENT_SOURCE_DIR}/faults/support/faults.h
    ${CMAKE_CURRENT_SOURCE_DIR}/faults/support/faultyprogram.cpp ${CMAKE_CURRENT_SOURCE_DIR}/faults/support/faultyprogram.h
    ${CMAKE_CURRENT_SOURCE_DIR}/faults/support/crowd.cpp ${CMAKE_CURRENT_SOURCE_DIR}/faults/support/crowd.h
    ${CMAKE_CURRENT_SOURCE_DIR}/faults/support/story.cpp ${CMAKE_CURRENT_SOURCE_DIR}/faults/support/story.h)
  target_link_libraries(frontdesk_faultsupport PUBLIC frontdesk_e2esupport Qt6::Test ${CMAKE_DL_LIBS})
  target_compile_definitions(frontdesk_faultsupport PRIVATE
    FRONTDESK_FAULT_LIBRARY="${CMAKE_BINARY_DIR}/tests/libfrontdesk_faults.so")
  add_dependencies(frontdesk_faultsupport frontdesk_faults)

  frontdesk_add_test(faults/diskfulltest DEPS frontdesk_faultsupport TIMEOUT 300 ROWS "X2")
  frontdesk_add_test(faults/damagetest DEPS frontdesk_faultsupport TIMEOUT 120 ROWS "X2")
  frontdesk_add_test(faults/machinetest DEPS frontdesk_faultsupport TIMEOUT 180 ROWS "X2;P6")
  frontdesk_add_test(faults/roundstest DEPS frontdesk_faultsupport TIMEOUT 600 ROWS "X2;J3;P6")
  frontdesk_add_test(faults/redeliverytest DEPS frontdesk_e2esupport TIMEOUT 60 ROWS "P4;P5")
  frontdesk_add_test(faults/providertest DEPS frontdesk_e2esupport TIMEOUT 60 ROWS "X2")
  foreach(test damagetest machinetest roundstest)
    add_dependencies(test_faults_${test} frontdesk-headless)
  endforeach()
endif()
