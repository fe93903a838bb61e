# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes `output`.h and `output`.cpp: an enumerator per statement file under sql/ and its text, and the migrations.
# A file under sql/DIALECT/ stands before one of the same name that both databases understand.
function(florin_embed_sql dialect output)
  set(root "${CMAKE_CURRENT_SOURCE_DIR}/sql")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS "${root}/*.sql")
  list(SORT files)
  set(names "")
  foreach(file IN LISTS files)
    file(RELATIVE_PATH path "${root}" "${file}")
    get_filename_component(name "${file}" NAME_WE)
    if(path MATCHES "^(${dialect}/)?migrations/" OR path MATCHES "/migrations/")
      continue()
    endif()
    if(path MATCHES "^(sqlcipher|postgres)/" AND NOT path MATCHES "^${dialect}/")
      continue()
    endif()
    if(DEFINED file_of_${name})
      file(RELATIVE_PATH other "${root}" "${file_of_${name}}")
      if(other MATCHES "^${dialect}/")
        continue()
      elseif(NOT path MATCHES "^${dialect}/")
        message(FATAL_ERROR "Two SQL files are named ${name}: ${other} and ${path}")
      endif()
    endif()
    set(file_of_${name} "${file}")
    list(APPEND names ${name})
  endforeach()
  list(REMOVE_DUPLICATES names)
  list(SORT names)

  set(enumerators "")
  set(texts "")
  foreach(name IN LISTS names)
    florin_read_sql("${file_of_${name}}" text)
    string(APPEND enumerators "    ${name},\n")
    string(APPEND texts "    {\"${name}\", R\"sql(${text})sql\"},\n")
  endforeach()
  list(LENGTH names count)

  set(migrations "")
  foreach(file_kind bank auth)
    file(GLOB files CONFIGURE_DEPENDS "${root}/${dialect}/migrations/${file_kind}/*.sql")
    list(SORT files)
    string(APPEND migrations "constexpr Migration ${file_kind}_steps[] = {\n")
    foreach(file IN LISTS files)
      get_filename_component(name "${file}" NAME_WE)
      string(REGEX MATCH "^[0-9]+" number "${name}")
      math(EXPR number "1${number} - 10000")
      florin_read_sql("${file}" text)
      string(APPEND migrations "    {${number}, \"${name}\", R\"sql(${text})sql\"},\n")
    endforeach()
    string(APPEND migrations "};\n")
  endforeach()

  set(licence "// SPDX-FileCopyrightText: 2026 The Florin contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")
  florin_write_if_different("${output}.h" "${licence}#pragma once

namespace florin::store
{

/// Every statement of src/store/sql, by the name of its file. Made from the files by embed_sql.cmake.
enum class Sql {
${enumerators}};
inline constexpr int sql_count = ${count};

} // namespace florin::store
")
  get_filename_component(header "${output}.h" NAME)
  florin_write_if_different("${output}.cpp" "${licence}#include \"store/sqlcipher/sql_catalogue.h\"

namespace florin::store
{
namespace
{

constexpr SqlText texts[] = {
${texts}};

${migrations}
} // namespace

std::span<const SqlText> sqlTexts()
{
    return texts;
}

std::span<const Migration> bankMigrations()
{
    return bank_steps;
}

std::span<const Migration> authMigrations()
{
    return auth_steps;
}

} // namespace florin::store
")
endfunction()

# The text of one file without its comment lines. A change to the file configures anew.
function(florin_read_sql file out)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  file(READ "${file}" text)
  string(REGEX REPLACE "--[^\n]*\n" "" text "${text}")
  string(STRIP "${text}" text)
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(florin_write_if_different file content)
  if(EXISTS "${file}")
    file(READ "${file}" before)
    if(before STREQUAL content)
      return()
    endif()
  endif()
  file(WRITE "${file}" "${content}")
endfunction()
