# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes `output`.h and `output`.cpp: an enumerator per statement file under sql/, its text in each of the dialects, and
# each dialect's migrations. A file under sql/DIALECT/ stands before one of the same name that both databases understand.
function(florin_embed_sql output)
  set(root "${CMAKE_CURRENT_SOURCE_DIR}/sql")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${root}" "${root}/*.sql")
  list(FILTER files EXCLUDE REGEX "/migrations/")
  list(SORT files)
  set(names "")
  foreach(path IN LISTS files)
    get_filename_component(name "${path}" NAME_WE)
    set(dialect common)
    if(path MATCHES "^(sqlcipher|postgres)/")
      set(dialect ${CMAKE_MATCH_1})
    endif()
    if(DEFINED ${dialect}_${name})
      message(FATAL_ERROR "Two SQL files are named ${name}: ${${dialect}_${name}} and ${path}")
    endif()
    set(${dialect}_${name} "${path}")
    list(APPEND names ${name})
  endforeach()
  list(REMOVE_DUPLICATES names)
  list(SORT names)

  string(REPLACE ";" ",\n    " enumerators "${names}")
  list(LENGTH names count)
  set(tables "")
  foreach(dialect sqlcipher postgres)
    string(APPEND tables "constexpr SqlText ${dialect}_texts[] = {\n")
    foreach(name IN LISTS names)
      set(path "${common_${name}}")
      if(DEFINED ${dialect}_${name})
        set(path "${${dialect}_${name}}")
      endif()
      if(path)
        florin_read_sql("${root}/${path}" text)
        string(APPEND tables "    {\"${name}\", R\"sql(${text})sql\"},\n")
      else()
        string(APPEND tables "    {\"${name}\", nullptr},\n")
      endif()
    endforeach()
    string(APPEND tables "};\n")
  endforeach()
  foreach(migrations sqlcipher/bank sqlcipher/auth postgres/bank)
    string(REPLACE "/" ";" parts "${migrations}")
    list(GET parts 0 dialect)
    list(GET parts 1 kind)
    file(GLOB files CONFIGURE_DEPENDS "${root}/${dialect}/migrations/${kind}/*.sql")
    list(SORT files)
    string(APPEND tables "constexpr Migration ${dialect}_${kind}_steps[] = {\n")
    foreach(file IN LISTS files)
      get_filename_component(name "${file}" NAME_WE)
      string(REGEX MATCH "^[0-9]+" number "${name}")
      math(EXPR number "1${number} - 10000")
      florin_read_sql("${file}" text)
      string(APPEND tables "    {${number}, \"${name}\", R\"sql(${text})sql\"},\n")
    endforeach()
    string(APPEND tables "};\n")
  endforeach()

  set(licence "// SPDX-FileCopyrightText: 2026 The Florin contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n")
  florin_write_if_different("${output}.h" "${licence}#pragma once

namespace florin::store
{

/// Every statement of src/store/sql, by the name of its file. Made from the files by embed_sql.cmake.
enum class Sql {
    ${enumerators},
};
inline constexpr int sql_count = ${count};

} // namespace florin::store
")
  florin_write_if_different("${output}.cpp" "${licence}#include \"store/tables/sql_catalogue.h\"

namespace florin::store
{
namespace
{

${tables}
} // namespace

std::span<const SqlText> sqlTexts(Dialect dialect)
{
    if (dialect == Dialect::Postgres)
        return postgres_texts;
    return sqlcipher_texts;
}

std::span<const Migration> bankMigrations()
{
    return sqlcipher_bank_steps;
}

std::span<const Migration> authMigrations()
{
    return sqlcipher_auth_steps;
}

std::span<const Migration> postgresMigrations()
{
    return postgres_bank_steps;
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
