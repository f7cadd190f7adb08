# SPDX-License-Identifier: GPL-3.0-or-later
# Benches print figures and assert nothing; they are no tests. All of them: ./dev bench
# Answer quality of the built-in agent: see docs/evaluation.md.
add_executable(bench_eval ${CMAKE_CURRENT_SOURCE_DIR}/bench/evalbench.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/evalagent.cpp
               ${CMAKE_CURRENT_SOURCE_DIR}/bench/evalcases.cpp)
target_link_libraries(bench_eval PRIVATE frontdesk_testsupport Frontdesk::agent Frontdesk::store)

add_executable(bench_spine ${CMAKE_CURRENT_SOURCE_DIR}/bench/spinebench.cpp)
target_link_libraries(bench_spine PRIVATE frontdesk_e2esupport)
set_target_properties(bench_eval bench_spine PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  # The engine in one process (frontdesk_benchserver), its load in another (epoll, /proc).
  add_library(frontdesk_benchsupport STATIC
    ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/figures.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/report.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/childprocess.cpp
    ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/httpload.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/wsload.cpp
    ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/chatload.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/signedhooks.cpp)
  target_link_libraries(frontdesk_benchsupport PUBLIC frontdesk_flags Frontdesk::simulator Qt6::Core)
  add_executable(frontdesk_benchserver ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/benchserver.cpp)
  target_link_libraries(frontdesk_benchserver PRIVATE frontdesk_e2esupport frontdesk_benchsupport)
  set_target_properties(frontdesk_benchserver PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  foreach(name intake stream sockets peers webhook model)
    add_executable(bench_${name} ${CMAKE_CURRENT_SOURCE_DIR}/bench/${name}bench.cpp)
    target_link_libraries(bench_${name} PRIVATE frontdesk_benchsupport)
    add_dependencies(bench_${name} frontdesk_benchserver frontdesk_faketwilio frontdesk_fakellm)
    set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  endforeach()
  add_executable(bench_store ${CMAKE_CURRENT_SOURCE_DIR}/bench/storebench.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/bigstore.cpp)
  target_link_libraries(bench_store PRIVATE frontdesk_benchsupport frontdesk_testsupport Frontdesk::store)
  set_target_properties(bench_store PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endif()

if(UNIX)
  # Streams of language models, from the service's socket to the agent loop.
  add_executable(bench_llm ${CMAKE_CURRENT_SOURCE_DIR}/bench/llmbench.cpp)
  target_link_libraries(bench_llm PRIVATE frontdesk_flags Frontdesk::llm)
  add_dependencies(bench_llm frontdesk_fakellm)
  set_target_properties(bench_llm PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endif()

if(FRONTDESK_GUI)
  # The window on 100,000 conversations.
  add_executable(bench_face ${CMAKE_CURRENT_SOURCE_DIR}/bench/facebench.cpp
                 ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/bigstore.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/report.cpp)
  target_link_libraries(bench_face PRIVATE frontdesk_host Frontdesk::ui)
  set_target_properties(bench_face PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endif()

add_executable(bench_program ${CMAKE_CURRENT_SOURCE_DIR}/bench/programbench.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/report.cpp)
target_link_libraries(bench_program PRIVATE frontdesk_flags Qt6::Core)
set_target_properties(bench_program PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

# The restore drill at 1 million messages.
add_executable(bench_restore ${CMAKE_CURRENT_SOURCE_DIR}/bench/restorebench.cpp
               ${CMAKE_CURRENT_SOURCE_DIR}/bench/support/bigstore.cpp)
target_link_libraries(bench_restore PRIVATE frontdesk_testsupport Frontdesk::recovery)
set_target_properties(bench_restore PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
