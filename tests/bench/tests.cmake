# SPDX-License-Identifier: GPL-3.0-or-later
# Answer quality of the built-in agent: see docs/evaluation.md.
add_executable(bench_eval ${CMAKE_CURRENT_SOURCE_DIR}/bench/evalbench.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/evalagent.cpp
               ${CMAKE_CURRENT_SOURCE_DIR}/bench/evalcases.cpp)
target_link_libraries(bench_eval PRIVATE frontdesk_testsupport Frontdesk::agent Frontdesk::store)

add_executable(bench_spine ${CMAKE_CURRENT_SOURCE_DIR}/bench/spinebench.cpp)
target_link_libraries(bench_spine PRIVATE frontdesk_e2esupport)
set_target_properties(bench_eval bench_spine PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

if(FRONTDESK_GUI)
  # The window on 100,000 conversations.
  add_executable(bench_face ${CMAKE_CURRENT_SOURCE_DIR}/bench/facebench.cpp
                 ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/bigstore.cpp)
  target_link_libraries(bench_face PRIVATE frontdesk_host Frontdesk::ui)
  set_target_properties(bench_face PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endif()

add_executable(bench_program ${CMAKE_CURRENT_SOURCE_DIR}/bench/programbench.cpp)
target_link_libraries(bench_program PRIVATE frontdesk_flags Qt6::Core)
set_target_properties(bench_program PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
