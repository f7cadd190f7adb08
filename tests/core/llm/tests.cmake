# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/llm/wildcallstest DEPS Frontdesk::llm ROWS "E2")
frontdesk_add_test(core/llm/dialecttest DEPS Frontdesk::llm Frontdesk::simulator TIMEOUT 120 ROWS "E1;E2")
if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/core/llm/remotetest.cpp)
  frontdesk_add_test(core/llm/remotetest DEPS Frontdesk::llm Frontdesk::simulator TIMEOUT 180 ROWS "E1;E2;J4")
endif()
