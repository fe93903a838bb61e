// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/cipher_problem.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sqlite3.h>

namespace florin::store
{
namespace
{

struct Mapping {
    int sqlite;
    ProblemCode problem;
};

// Extended codes that say something else than the primary code they belong to.
constexpr std::array extended_mappings{
    Mapping{SQLITE_IOERR_READ, ProblemCode::file_unreadable},
    Mapping{SQLITE_IOERR_SHORT_READ, ProblemCode::corrupted},
    Mapping{SQLITE_IOERR_DATA, ProblemCode::corrupted},
    Mapping{SQLITE_IOERR_CORRUPTFS, ProblemCode::corrupted},
    Mapping{SQLITE_IOERR_NOMEM, ProblemCode::unavailable},
    Mapping{SQLITE_IOERR_BLOCKED, ProblemCode::busy},
    Mapping{SQLITE_IOERR_LOCK, ProblemCode::busy},
};

constexpr std::array primary_mappings{
    Mapping{SQLITE_BUSY, ProblemCode::busy},
    Mapping{SQLITE_LOCKED, ProblemCode::busy},
    Mapping{SQLITE_PROTOCOL, ProblemCode::busy},
    Mapping{SQLITE_NOMEM, ProblemCode::unavailable},
    Mapping{SQLITE_INTERRUPT, ProblemCode::cancelled},
    Mapping{SQLITE_PERM, ProblemCode::file_unwritable},
    Mapping{SQLITE_READONLY, ProblemCode::file_unwritable},
    Mapping{SQLITE_IOERR, ProblemCode::file_unwritable},
    Mapping{SQLITE_CANTOPEN, ProblemCode::file_unreadable},
    Mapping{SQLITE_CORRUPT, ProblemCode::corrupted},
    Mapping{SQLITE_FULL, ProblemCode::disk_full},
    Mapping{SQLITE_NOTADB, ProblemCode::wrong_key},
};

// What opening finds out beyond SQLite's codes travels through QSqlError under a name.
struct Name {
    QLatin1StringView text;
    ProblemCode problem;
};
constexpr std::array names{
    Name{QLatin1StringView("not_encrypted"), ProblemCode::not_encrypted},
    Name{QLatin1StringView("cipher_too_old"), ProblemCode::cipher_too_old},
};

template<std::size_t N>
const Mapping* find(const std::array<Mapping, N>& mappings, int code)
{
    const auto at =
        std::find_if(mappings.begin(), mappings.end(), [code](Mapping m) { return m.sqlite == code; });
    return at == mappings.end() ? nullptr : &*at;
}

int primary(int extended_code)
{
    return extended_code & 0xff;
}

int carriedCode(const Problem& problem)
{
    const auto* value = problem.value(sqlite_code_value);
    const auto* code = value != nullptr ? std::get_if<qint64>(value) : nullptr;
    return code != nullptr ? static_cast<int>(*code) : SQLITE_OK;
}

bool isUnique(int code)
{
    return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ||
           code == SQLITE_CONSTRAINT_ROWID;
}

/// SQLite tells a full disk alone by SQLITE_FULL; a quota, or a bound on the size of files, is the same to
/// us.
bool isWantOfRoom(int system_error)
{
#ifdef Q_OS_UNIX
    return system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG;
#else
    Q_UNUSED(system_error)
    return false;
#endif
}

QString nativeCode(const Problem& problem)
{
    for (const Name& name : names) {
        if (name.problem == problem.code)
            return name.text;
    }
    const auto at = std::find_if(primary_mappings.rbegin(), primary_mappings.rend(),
                                 [&](Mapping m) { return m.problem == problem.code; });
    return QString::number(at == primary_mappings.rend() ? carriedCode(problem) : at->sqlite);
}

/// With SQLite's own words where the problem's sentence has room for them; whoever knows the file adds it.
Problem inWords(ProblemCode problem, int extended_code)
{
    const auto words = [&] { return QString::fromUtf8(sqlite3_errstr(extended_code)); };
    if (problem == ProblemCode::corrupted)
        return {problem, {{QStringLiteral("detail"), words()}}};
    if (problem == ProblemCode::file_unreadable || problem == ProblemCode::file_unwritable)
        return {problem, {{QStringLiteral("reason"), words()}}};
    return problem;
}

} // namespace

Problem problemOfCode(int extended_code)
{
    if (const auto* exact = find(extended_mappings, extended_code))
        return inWords(exact->problem, extended_code);
    if (const auto* rough = find(primary_mappings, primary(extended_code)))
        return inWords(rough->problem, extended_code);
    return {ProblemCode::internal, {{sqlite_code_value.toString(), static_cast<qint64>(extended_code)}}};
}

Problem problemOf(sqlite3* handle)
{
    const int code = sqlite3_extended_errcode(handle);
    if (code == SQLITE_IOERR_WRITE && isWantOfRoom(sqlite3_system_errno(handle)))
        return ProblemCode::disk_full;
    return problemOfCode(code);
}

Problem problemOf(const QSqlError& error)
{
    const QString native = error.nativeErrorCode();
    for (const Name& name : names) {
        if (native == name.text)
            return name.problem;
    }
    bool is_number = false;
    const int code = native.toInt(&is_number);
    return is_number && code != SQLITE_OK ? problemOfCode(code) : Problem(ProblemCode::internal);
}

QSqlError sqlErrorOf(sqlite3* handle, const QString& what, QSqlError::ErrorType type)
{
    return {what, QString::fromUtf8(sqlite3_errmsg(handle)), type,
            QString::number(sqlite3_extended_errcode(handle))};
}

QSqlError sqlErrorOf(const Problem& problem, const QString& what, QSqlError::ErrorType type)
{
    const QString native = nativeCode(problem);
    bool is_number = false;
    const int code = native.toInt(&is_number);
    return {what, is_number ? QString::fromUtf8(sqlite3_errstr(code)) : native, type, native};
}

bool isUniqueViolation(const Problem& problem)
{
    return isUnique(carriedCode(problem));
}

bool isUniqueViolation(const QSqlError& error)
{
    return isUnique(error.nativeErrorCode().toInt());
}

bool isConstraintViolation(const Problem& problem)
{
    return primary(carriedCode(problem)) == SQLITE_CONSTRAINT;
}

bool isConstraintViolation(const QSqlError& error)
{
    return primary(error.nativeErrorCode().toInt()) == SQLITE_CONSTRAINT;
}

} // namespace florin::store
