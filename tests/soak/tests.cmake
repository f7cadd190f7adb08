# SPDX-License-Identifier: GPL-3.0-or-later
add_library(frontdesk_soaksupport STATIC
  ${CMAKE_CURRENT_SOURCE_DIR}/soak/customerline.cpp ${CMAKE_CURRENT_SOURCE_DIR}/soak/customerline.h
  ${CMAKE_CURRENT_SOURCE_DIR}/soak/innersockets.cpp ${CMAKE_CURRENT_SOURCE_DIR}/soak/innersockets.h
  ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakcustomer.cpp ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakcustomer.h
  ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakdesk.cpp ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakdesk.h
  ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakplans.cpp ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakplans.h
  ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakrun.cpp ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakrun.h
  ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakwatch.cpp ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakwatch.h)
target_link_libraries(frontdesk_soaksupport PUBLIC Frontdesk::engine frontdesk_testsupport Qt6::Test)

# The long run itself: ./dev soak [turns]
add_executable(frontdesk_soak ${CMAKE_CURRENT_SOURCE_DIR}/soak/soakmain.cpp)
target_link_libraries(frontdesk_soak PRIVATE frontdesk_soaksupport)
set_target_properties(frontdesk_soak PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

frontdesk_add_test(soak/soaktest DEPS frontdesk_soaksupport TIMEOUT 120)
