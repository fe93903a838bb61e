# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every library Florin stands on, found once.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql)
find_package(Boost 1.81 REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(Oath REQUIRED IMPORTED_TARGET liboath>=2.6)
pkg_check_modules(Fido2 REQUIRED IMPORTED_TARGET libfido2>=1.12)
# From 14 on several statements go in one round trip.
pkg_check_modules(Pq REQUIRED IMPORTED_TARGET libpq>=14)
pkg_check_modules(SqlCipher IMPORTED_TARGET sqlcipher)
if(NOT SqlCipher_FOUND)
  # vcpkg ships a CMake package instead of a .pc file, with the header one folder down.
  find_package(sqlcipher CONFIG REQUIRED)
  find_path(SqlCipher_HEADERS sqlite3.h PATH_SUFFIXES sqlcipher NO_CMAKE_SYSTEM_PATH REQUIRED)
  add_library(PkgConfig::SqlCipher INTERFACE IMPORTED GLOBAL)
  target_include_directories(PkgConfig::SqlCipher INTERFACE "${SqlCipher_HEADERS}")
  target_link_libraries(PkgConfig::SqlCipher INTERFACE sqlcipher::sqlcipher)
endif()

# pkg-config reports SQLite's version; SQLCipher's own stands in no header, so the library is asked.
include(SqlCipherVersion)
florin_require_sqlcipher(4.5)

if(FLORIN_DESKTOP)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Charts Svg LinguistTools)
  find_package(Qt6Keychain REQUIRED)
  pkg_check_modules(QrEncode REQUIRED IMPORTED_TARGET libqrencode>=4)
endif()
if(FLORIN_TESTS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  find_package(rapidcheck REQUIRED)
endif()

# libcsv and zxcvbn-c come without a package file.
find_path(FLORIN_CSV_INCLUDE csv.h REQUIRED)
find_library(FLORIN_CSV_LIBRARY csv REQUIRED)
if(NOT TARGET Csv::Csv)
  add_library(Csv::Csv UNKNOWN IMPORTED)
  set_target_properties(Csv::Csv PROPERTIES IMPORTED_LOCATION "${FLORIN_CSV_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${FLORIN_CSV_INCLUDE}")
endif()
find_path(FLORIN_ZXCVBN_INCLUDE zxcvbn.h REQUIRED)
find_library(FLORIN_ZXCVBN_LIBRARY zxcvbn REQUIRED)
if(NOT TARGET Zxcvbn::Zxcvbn)
  add_library(Zxcvbn::Zxcvbn UNKNOWN IMPORTED)
  set_target_properties(Zxcvbn::Zxcvbn PROPERTIES IMPORTED_LOCATION "${FLORIN_ZXCVBN_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${FLORIN_ZXCVBN_INCLUDE}")
endif()
