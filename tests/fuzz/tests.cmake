# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzz targets with a bounded driver (tests/fuzz/fuzz.h). POSIX only: limits and crashes are caught by signals.
if(UNIX)
  file(GLOB fuzz_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/*.h
       ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/targets/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/targets/*.h)
  # The Company page's writer alone, without the engine around it: this tree is built with sanitizers too.
  add_executable(frontdesk_fuzz ${fuzz_sources}
    ${CMAKE_SOURCE_DIR}/core/engine/business/businessfile.cpp ${CMAKE_SOURCE_DIR}/core/engine/business/yamlblocks.cpp)
  set_target_properties(frontdesk_fuzz PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(frontdesk_fuzz PRIVATE frontdesk_testsupport Frontdesk::app Frontdesk::server Frontdesk::channels Frontdesk::llm
    Frontdesk::store Frontdesk::agent)
  frontdesk_compile_as_test(frontdesk_fuzz)
  function(frontdesk_add_fuzz name iterations rows)
    add_test(NAME fuzz/${name} COMMAND frontdesk_fuzz ${name} --iterations ${iterations} --seed 1
      --corpus ${CMAKE_SOURCE_DIR}/tests/fuzz/corpus --failures ${CMAKE_SOURCE_DIR}/build/fuzz-failures)
    set(labels "")
    foreach(row ${rows})
      list(APPEND labels "row:${row}")
    endforeach()
    set_tests_properties(fuzz/${name} PROPERTIES TIMEOUT 180 LABELS "${labels}"
      ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen")
  endfunction()
  frontdesk_add_fuzz(http 12000 "K5;K9")
  frontdesk_add_fuzz(url 20000 "K5;K9")
  frontdesk_add_fuzz(chatframe 20000 "K5")
  frontdesk_add_fuzz(websocket 1000 "K5")
  frontdesk_add_fuzz(json 20000 "K5")
  frontdesk_add_fuzz(multipart 20000 "K5")
  frontdesk_add_fuzz(settingsyaml 2000 "")
  frontdesk_add_fuzz(agentyaml 2000 "")
  frontdesk_add_fuzz(businessyaml 1500 "")
  frontdesk_add_fuzz(env 10000 "")
  frontdesk_add_fuzz(token 4000 "K5")
  frontdesk_add_fuzz(ctl 1500 "")
  frontdesk_add_fuzz(search 3000 "K5")
  frontdesk_add_fuzz(media 10000 "K5")
  frontdesk_add_fuzz(backup 3000 "K5")
  frontdesk_add_fuzz(twilio 8000 "K1;K5")
  frontdesk_add_fuzz(llm 6000 "E2;K5")
  frontdesk_add_fuzz(guards 1500 "K5")
endif()
