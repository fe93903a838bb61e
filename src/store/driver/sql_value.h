// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QVariant>

struct sqlite3_stmt;

namespace florin::store
{

/// How a QVariant is stored, and back. Integers of up to 64 bits and booleans: INTEGER. float, double: REAL.
/// QString, QChar: TEXT in UTF-8. QByteArray: BLOB. QDateTime: INTEGER, milliseconds since 1970-01-01 UTC.
/// QDate, QTime: TEXT, ISO 8601. QUuid: BLOB of 16 bytes. Enumerations: INTEGER. An invalid variant, and a
/// null one of these types (QString(), not ""), is NULL, as everywhere in Qt Sql. Gives an SQLite code:
/// SQLITE_MISMATCH for another type, for NaN, and for an integer that does not fit 64 bits signed.
[[nodiscard]] int bindVariant(sqlite3_stmt* statement, int index, const QVariant& value);

/// INTEGER: qlonglong, REAL: double, TEXT: QString, BLOB: QByteArray; NULL: a null variant of the declared
/// type.
[[nodiscard]] QVariant columnVariant(sqlite3_stmt* statement, int column);

/// The Qt type for a declared column type, by SQLite's affinity rules
/// (https://www.sqlite.org/datatype3.html, 3.1). Unknown for no declaration.
[[nodiscard]] QMetaType metaTypeOfDeclaration(const QString& declaration);
/// Of a result column: as declared, else as the current row has it.
[[nodiscard]] QMetaType columnMetaType(sqlite3_stmt* statement, int column);

} // namespace florin::store
