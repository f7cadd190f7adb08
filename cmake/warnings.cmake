# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every flag, so that all targets agree (and can share precompiled headers).
add_library(frontdesk_flags INTERFACE)
target_compile_features(frontdesk_flags INTERFACE cxx_std_20)
target_include_directories(frontdesk_flags INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_definitions(frontdesk_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_FORCE_ASSERTS SPDLOG_FMT_EXTERNAL)
if(MSVC)
  target_compile_options(frontdesk_flags INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
  target_compile_definitions(frontdesk_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
  target_compile_options(frontdesk_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Wno-missing-field-initializers -Winvalid-pch)
  if(FRONTDESK_WERROR)
    target_compile_options(frontdesk_flags INTERFACE -Werror)
  endif()
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # ccache can only reuse results across precompiled headers with this flag.
  # GCC 12 reports false positives of these three inside libstdc++/Qt headers at -O2 in coroutine frames.
  target_compile_options(frontdesk_flags INTERFACE -fpch-preprocess -fcoroutines
    -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
  # In a batch (cmake/batches.cmake) files are included: GCC then takes their unnamed namespaces for a header's.
  if(FRONTDESK_UNITY)
    target_compile_options(frontdesk_flags INTERFACE -Wno-subobject-linkage)
  endif()
endif()
if(FRONTDESK_SANITIZE)
  # Null and alignment checks stand at every access: they double the time and treble the size of this build. What they would
  # find at null, AddressSanitizer reports too; x86 and ARM64 read unaligned data.
  target_compile_options(frontdesk_flags INTERFACE -fsanitize=${FRONTDESK_SANITIZE} -fno-sanitize=null,alignment
    -fno-omit-frame-pointer)
  target_link_options(frontdesk_flags INTERFACE -fsanitize=${FRONTDESK_SANITIZE})
endif()
if(UNIX AND NOT APPLE)
  # gold links several times faster than bfd; both come with binutils.
  find_program(GOLD_LINKER ld.gold)
  if(GOLD_LINKER AND NOT FRONTDESK_SANITIZE)
    target_link_options(frontdesk_flags INTERFACE -fuse-ld=gold)
  endif()
  target_link_options(frontdesk_flags INTERFACE -Wl,--gc-sections)
  target_compile_options(frontdesk_flags INTERFACE -ffunction-sections -fdata-sections)
endif()
# Smaller debug information: line tables are enough for a useful backtrace, and the tree stays small.
if(FRONTDESK_SANITIZE)
  set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1" CACHE STRING "" FORCE)   # builds a third faster than -O2
else()
  set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1" CACHE STRING "" FORCE)
endif()
