# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Python3 REQUIRED COMPONENTS Interpreter)
foreach(check layers limits cororules onename licences format)
  add_test(NAME architecture_${check}
           COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/architecture/${check}.py ${CMAKE_SOURCE_DIR})
endforeach()
