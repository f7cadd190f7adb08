# SPDX-License-Identifier: GPL-3.0-or-later
# Answer quality of the built-in agent: see docs/evaluation.md.
add_executable(bench_eval ${CMAKE_CURRENT_SOURCE_DIR}/bench/evalbench.cpp ${CMAKE_CURRENT_SOURCE_DIR}/bench/evalagent.cpp
               ${CMAKE_CURRENT_SOURCE_DIR}/bench/evalcases.cpp)
target_link_libraries(bench_eval PRIVATE frontdesk_testsupport Frontdesk::agent Frontdesk::store)
