# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Stops the configuration, in plain words, when the SQLCipher at hand is older than `minimum`.
function(florin_require_sqlcipher minimum)
  if(CMAKE_CROSSCOMPILING)
    message(STATUS "SQLCipher's version is checked at start-up (cross compiling)")
    return()
  endif()
  if(NOT DEFINED FLORIN_SQLCIPHER_VERSION)
    try_run(ran built "${CMAKE_BINARY_DIR}/sqlcipher-version" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/sqlcipher_version.c"
      LINK_LIBRARIES PkgConfig::SqlCipher
      RUN_OUTPUT_VARIABLE version)
    if(NOT built OR NOT ran EQUAL 0)
      message(FATAL_ERROR "The library found as 'sqlcipher' does not answer PRAGMA cipher_version: it is not SQLCipher, "
        "or it cannot be linked. Florin needs SQLCipher ${minimum} or newer.")
    endif()
    string(STRIP "${version}" version)
    set(FLORIN_SQLCIPHER_VERSION "${version}" CACHE INTERNAL "Version of the SQLCipher library")
  endif()
  if(FLORIN_SQLCIPHER_VERSION VERSION_LESS minimum)
    message(FATAL_ERROR "SQLCipher ${FLORIN_SQLCIPHER_VERSION} is too old: Florin needs ${minimum} or newer. "
      "On Debian 12 it is in bookworm-backports; packaging/setup installs it.")
  endif()
  message(STATUS "SQLCipher ${FLORIN_SQLCIPHER_VERSION}")
endfunction()
