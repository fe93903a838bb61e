# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The house: how a room, a program and a test are declared. Flags live here and nowhere else.

option(FLORIN_WERROR "Treat warnings as errors" OFF)
set(FLORIN_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them")
option(FLORIN_COVERAGE "Count which lines the tests run" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(florin_flags INTERFACE)
add_library(Florin::Flags ALIAS florin_flags)
target_include_directories(florin_flags INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_definitions(florin_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
  QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
  FLORIN_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(florin_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${FLORIN_WERROR}>:/WX>)
else()
  if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(shadow -Wshadow=local) # a batch has the global names of all its sources
  else()
    set(shadow -Wshadow)
  endif()
  target_compile_options(florin_flags INTERFACE
    -Wall -Wextra ${shadow} -Wconversion $<$<COMPILE_LANGUAGE:CXX>:-Wold-style-cast> -Wnon-virtual-dtor
    $<$<BOOL:${FLORIN_WERROR}>:-Werror>
    -fstack-protector-strong)
  if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT FLORIN_SANITIZE)
    target_compile_definitions(florin_flags INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
    if(NOT APPLE)
      target_link_options(florin_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
    endif()
  endif()
  if(FLORIN_SANITIZE)
    # GCC's manual: sanitizers make the flow analysis behind some warnings see what is not there.
    target_compile_options(florin_flags INTERFACE -fsanitize=${FLORIN_SANITIZE} -fno-omit-frame-pointer
      -fno-sanitize-recover=undefined $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(florin_flags INTERFACE -fsanitize=${FLORIN_SANITIZE})
  endif()
  if(FLORIN_COVERAGE)
    target_compile_options(florin_flags INTERFACE --coverage)
    target_link_options(florin_flags INTERFACE --coverage)
  endif()
endif()

find_program(FLORIN_CCACHE ccache)
if(FLORIN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" "${FLORIN_CCACHE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # ccache reads the precompiled header's sources only through this.
    target_compile_options(florin_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  endif()
endif()

# One precompiled header serves every room; one more serves what draws widgets.
set(CMAKE_PCH_WARN_INVALID ON)
function(florin_precompiled target header)
  file(WRITE "${CMAKE_BINARY_DIR}/${target}.cpp" "")
  add_library(${target} STATIC "${CMAKE_BINARY_DIR}/${target}.cpp")
  set_target_properties(${target} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${target} PRIVATE Florin::Flags ${ARGN})
  target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/${header}")
endfunction()
florin_precompiled(florin_precompiled_core precompiled_core.h Qt6::Core Boost::headers tl::expected)
if(FLORIN_DESKTOP)
  florin_precompiled(florin_precompiled_widgets precompiled_widgets.h
    Qt6::Core Qt6::Gui Qt6::Widgets Boost::headers tl::expected)
endif()

# With WIDGETS a target draws: it takes the header that holds Qt's widgets too.
function(florin_reuse_precompiled target widgets)
  if(widgets)
    target_precompile_headers(${target} REUSE_FROM florin_precompiled_widgets)
  else()
    target_precompile_headers(${target} REUSE_FROM florin_precompiled_core)
  endif()
endfunction()

# florin_room(core SOURCES a.cpp a.h LINK Qt6::Core): the static library florin_core, known as Florin::Core.
function(florin_room room)
  cmake_parse_arguments(arg "WIDGETS" "ALIAS" "SOURCES;LINK" ${ARGN})
  add_library(florin_${room} STATIC ${arg_SOURCES})
  if(NOT arg_ALIAS)
    string(SUBSTRING ${room} 0 1 first)
    string(TOUPPER ${first} first)
    string(SUBSTRING ${room} 1 -1 rest)
    set(arg_ALIAS ${first}${rest})
  endif()
  add_library(Florin::${arg_ALIAS} ALIAS florin_${room})
  target_link_libraries(florin_${room} PUBLIC Florin::Flags ${arg_LINK})
  florin_reuse_precompiled(florin_${room} "${arg_WIDGETS}")
endfunction()

# florin_program(florinctl SOURCES main.cpp LINK Florin::Ctl)
function(florin_program name)
  cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE Florin::Flags ${arg_LINK})
  florin_reuse_precompiled(${name} "${arg_WIDGETS}")
endfunction()

# What every test runs under: its time, and what its programs find in their environment.
function(florin_test_runs name timeout labels)
  if(NOT timeout)
    set(timeout 120)
  endif()
  if(FLORIN_SANITIZE)
    math(EXPR timeout "3 * ${timeout}")
  endif()
  math(EXPR timeout_ms "1000 * ${timeout}") # Qt Test would end a test program after five minutes by itself
  set(environment "QTEST_FUNCTION_TIMEOUT=${timeout_ms}" QT_QPA_PLATFORM=offscreen "QT_LOGGING_RULES=qt.tlsbackend*=false"
    LC_ALL=C.UTF-8 ${ARGN})
  if(FLORIN_SANITIZE MATCHES "thread")
    # QProcess forks sharing its memory with the child, which the sanitizer takes for a fork of the program itself.
    list(APPEND environment
      "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp:second_deadlock_stack=1:die_after_fork=0")
  endif()
  if(FLORIN_SANITIZE MATCHES "address")
    list(APPEND environment "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}" ENVIRONMENT "${environment}")
endfunction()

# florin_test(core.money SOURCES money_test.cpp LINK Florin::Core): one Qt Test program, one ctest.
# RUN_BY: the program that starts it.
function(florin_test name)
  cmake_parse_arguments(arg "WIDGETS" "TIMEOUT" "SOURCES;LINK;ENVIRONMENT;LABELS;RUN_BY" ${ARGN})
  string(REPLACE "." "_" target "test_${name}")
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE Florin::Flags Qt6::Test ${arg_LINK})
  florin_reuse_precompiled(${target} "${arg_WIDGETS}")
  add_test(NAME ${name} COMMAND ${arg_RUN_BY} "$<TARGET_FILE:${target}>")
  florin_test_runs(${name} "${arg_TIMEOUT}" "${arg_LABELS}" ${arg_ENVIRONMENT})
endfunction()
