# SPDX-License-Identifier: GPL-3.0-or-later
# The git id is read at configure time; a source archive has none and says so.
execute_process(COMMAND git rev-parse --short=12 HEAD WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
                OUTPUT_VARIABLE FRONTDESK_GIT_ID OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT FRONTDESK_GIT_ID)
  set(FRONTDESK_GIT_ID "unknown")
endif()
configure_file(${CMAKE_SOURCE_DIR}/cmake/version.h.in ${CMAKE_BINARY_DIR}/generated/frontdesk_version.h)
