# SPDX-License-Identifier: GPL-3.0-or-later
if(FRONTDESK_GUI)
  foreach(name theme conversationlistmodel transcriptmodel transcriptview composer eventbatcher)
    frontdesk_add_test(ui/${name}test DEPS Frontdesk::ui)
  endforeach()
  frontdesk_add_test(ui/inboxflowtest DEPS Frontdesk::ui TIMEOUT 60)
  # Pictures of the window with sample conversations: frontdesk_shot DIRECTORY (tools/shot.sh).
  file(GLOB shot_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/ui/shots/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/ui/shots/*.h)
  add_executable(frontdesk_shot ${shot_sources})
  target_link_libraries(frontdesk_shot PRIVATE frontdesk_testsupport Qt6::Test Frontdesk::ui)
  target_precompile_headers(frontdesk_shot REUSE_FROM frontdesk_testpch)
  set_target_properties(frontdesk_shot PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endif()
