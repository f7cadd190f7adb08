# SPDX-License-Identifier: GPL-3.0-or-later
# Attacks on the real program (a child process); the attackers are plain sockets on epoll.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  file(GLOB hostile_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/hostile/support/*.cpp
       ${CMAKE_CURRENT_SOURCE_DIR}/hostile/support/*.h)
  add_library(frontdesk_hostilesupport STATIC ${hostile_sources})
  target_link_libraries(frontdesk_hostilesupport PUBLIC frontdesk_flags Qt6::Core)

  frontdesk_add_test(hostile/slowpeertest SERIAL DEPS frontdesk_hostilesupport TIMEOUT 240 ROWS "X5")
  frontdesk_add_test(hostile/descriptortest SERIAL DEPS frontdesk_hostilesupport TIMEOUT 60)

  # The same attacks at full size, as figures: ./dev bench hostile
  add_executable(bench_hostile ${CMAKE_CURRENT_SOURCE_DIR}/bench/hostilebench.cpp)
  target_link_libraries(bench_hostile PRIVATE frontdesk_hostilesupport)
  set_target_properties(bench_hostile PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endif()

frontdesk_add_test(hostile/websocketsuitetest DEPS Frontdesk::server TIMEOUT 180 ROWS "B3;K5")
target_sources(test_hostile_websocketsuitetest PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/hostile/websocketcases.cpp)
frontdesk_add_test(hostile/routematrixtest DEPS frontdesk_e2esupport TIMEOUT 180 ROWS "B1;B6;B7;B10;K5;K9")
target_sources(test_hostile_routematrixtest PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/hostile/routerules.cpp)
