// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QSqlError>
#include <QString>

struct sqlite3;

namespace florin::store
{

/// Under this name an `internal` problem carries SQLite's extended result code, for the log and for the
/// callers that expect a constraint to speak (isUniqueViolation). All other codes stand for themselves.
inline constexpr QStringView sqlite_code_value = u"sqlite";

/// From an extended result code (https://www.sqlite.org/rescode.html) to a problem.
[[nodiscard]] Problem problemOfCode(int extended_code);
/// From what the handle reports about its last call.
[[nodiscard]] Problem problemOf(sqlite3* handle);
/// From an error of the QSQLCIPHER driver; `internal` for an error that carries no native code.
[[nodiscard]] Problem problemOf(const QSqlError& error);

/// What the handle reports about its last call, for Qt. `what` says in a few words what was tried.
[[nodiscard]] QSqlError sqlErrorOf(sqlite3* handle, const QString& what, QSqlError::ErrorType type);
/// The same from a problem: problemOf of it gives the same code back.
[[nodiscard]] QSqlError sqlErrorOf(const Problem& problem, const QString& what, QSqlError::ErrorType type);

/// Whether a UNIQUE or PRIMARY KEY constraint refused the row.
[[nodiscard]] bool isUniqueViolation(const Problem& problem);
[[nodiscard]] bool isUniqueViolation(const QSqlError& error);
/// Whether any constraint refused it: NOT NULL, CHECK, FOREIGN KEY, a strict type, RAISE in a trigger,
/// UNIQUE.
[[nodiscard]] bool isConstraintViolation(const Problem& problem);
[[nodiscard]] bool isConstraintViolation(const QSqlError& error);

} // namespace florin::store
