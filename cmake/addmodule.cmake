# SPDX-License-Identifier: GPL-3.0-or-later
# frontdesk_add_module(name [NO_PCH] DEPS ... [ALONE ...]): one folder = one static library = one layer.
# The link line is the first guard of the layer table (tests/architecture/layers is the second).
# The sanitizers' tree links them as shared libraries: a hundred test programs would hold a copy of everything each (14 GB).
function(frontdesk_add_module name)
  cmake_parse_arguments(ARG "NO_PCH" "" "DEPS;ALONE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
       ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
  set(target frontdesk_${name})
  if(FRONTDESK_SANITIZE)
    add_library(${target} SHARED ${sources})
  else()
    add_library(${target} STATIC ${sources})
  endif()
  # No <target>_EXPORTS: the precompiled header is shared, so all modules are compiled with the same definitions.
  set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX DEFINE_SYMBOL "")
  add_library(Frontdesk::${name} ALIAS ${target})
  target_link_libraries(${target} PUBLIC frontdesk_flags ${ARG_DEPS})
  frontdesk_compile_in_batches(${target} ${sources} ALONE ${ARG_ALONE})
  if(NOT ARG_NO_PCH AND NOT name STREQUAL "base")
    target_precompile_headers(${target} REUSE_FROM frontdesk_base)
  endif()
endfunction()
