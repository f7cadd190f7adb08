# SPDX-License-Identifier: GPL-3.0-or-later
# frontdesk_compile_in_batches(target files...): the files of a folder are compiled several at a time, as one translation unit,
# so that what they all include is read and instantiated once: the program's own files take 41 % of the time
# (docs/decisions/0015-files-compiled-in-batches.md). Names that are local to a file (unnamed namespace, static) are therefore
# unique in their folder; the compiler says when they are not. Files that bring in a whole namespace, or share the name of the
# function that translators' tools look for, are given as ALONE. FRONTDESK_UNITY=OFF compiles each file alone (quicker after a
# change of one file; the preset "dev"). Only GCC has been tried, so it is off elsewhere.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  option(FRONTDESK_UNITY "Compile several files of a folder as one" ON)
else()
  option(FRONTDESK_UNITY "Compile several files of a folder as one" OFF)
endif()
set(FRONTDESK_BATCH 8 CACHE STRING "Most files that are compiled as one (1000: whole folders, to find names that stand twice)")

function(frontdesk_compile_in_batches target)  # files... [ALONE regex of paths]
  if(NOT FRONTDESK_UNITY)
    return()
  endif()
  cmake_parse_arguments(ARG "" "" "ALONE" ${ARGN})
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  set(files ${ARG_UNPARSED_ARGUMENTS})
  list(FILTER files INCLUDE REGEX "\\.cpp$")
  foreach(alone ${ARG_ALONE})
    list(FILTER files EXCLUDE REGEX ${alone})
  endforeach()
  list(SORT files)
  set(folder "")
  foreach(file ${files})
    cmake_path(GET file PARENT_PATH parent)
    if(NOT parent STREQUAL folder)
      set(folder ${parent})
      set(count 0)
    endif()
    math(EXPR batch "${count} / ${FRONTDESK_BATCH}")
    math(EXPR count "${count} + 1")
    cmake_path(RELATIVE_PATH parent BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE group)
    string(REPLACE "/" "_" group ${group})
    set_source_files_properties(${file} PROPERTIES UNITY_GROUP "${group}_${batch}")
  endforeach()
endfunction()
