// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/sql_value.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QUuid>

#include <array>
#include <cmath>
#include <limits>

#include <sqlite3.h>

namespace florin::store
{
namespace
{

template<class T>
bool holdsNull(const QVariant& value)
{
    return value.metaType() == QMetaType::fromType<T>() && static_cast<const T*>(value.constData())->isNull();
}

bool isNullValue(const QVariant& value)
{
    // QVariant::isNull does not look into the value.
    return value.isNull() || holdsNull<QString>(value) || holdsNull<QByteArray>(value) ||
           holdsNull<QDateTime>(value) || holdsNull<QDate>(value) || holdsNull<QTime>(value) ||
           holdsNull<QUuid>(value);
}

int bindText(sqlite3_stmt* statement, int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBlob(sqlite3_stmt* statement, int index, const QByteArray& blob)
{
    return sqlite3_bind_blob64(statement, index, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                               SQLITE_TRANSIENT);
}

int bindUnsigned(sqlite3_stmt* statement, int index, quint64 value)
{
    if (value > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return SQLITE_MISMATCH;
    return sqlite3_bind_int64(statement, index, static_cast<qint64>(value));
}

int bindReal(sqlite3_stmt* statement, int index, double value)
{
    return std::isnan(value) ? SQLITE_MISMATCH : sqlite3_bind_double(statement, index, value);
}

/// The types that are not plain integers, by their Qt type.
int bindOther(sqlite3_stmt* statement, int index, const QVariant& value)
{
    if (value.metaType().flags().testFlag(QMetaType::IsEnumeration))
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    switch (value.typeId()) {
    case QMetaType::Float:
    case QMetaType::Double:
        return bindReal(statement, index, value.toDouble());
    case QMetaType::QString:
    case QMetaType::QChar:
        return bindText(statement, index, value.toString());
    case QMetaType::QByteArray:
        return bindBlob(statement, index, value.toByteArray());
    case QMetaType::QDateTime:
        return sqlite3_bind_int64(statement, index, value.toDateTime().toMSecsSinceEpoch());
    case QMetaType::QDate:
        return bindText(statement, index, value.toDate().toString(Qt::ISODate));
    case QMetaType::QTime:
        return bindText(statement, index, value.toTime().toString(Qt::ISODateWithMs));
    case QMetaType::QUuid:
        return bindBlob(statement, index, value.toUuid().toRfc4122());
    default:
        return SQLITE_MISMATCH;
    }
}

} // namespace

int bindVariant(sqlite3_stmt* statement, int index, const QVariant& value)
{
    if (isNullValue(value))
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::Short:
    case QMetaType::Int:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::UChar:
    case QMetaType::UShort:
    case QMetaType::UInt:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return bindUnsigned(statement, index, value.toULongLong());
    default:
        return bindOther(statement, index, value);
    }
}

QVariant columnVariant(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const unsigned char* utf8 = sqlite3_column_text(statement, column);
        return QString::fromUtf8(QByteArrayView(utf8, sqlite3_column_bytes(statement, column)));
    }
    case SQLITE_BLOB: {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(statement, column));
        // Empty is not null: SQLite has no pointer for it, QByteArray has.
        return QByteArray(data != nullptr ? data : "", sqlite3_column_bytes(statement, column));
    }
    default:
        return QVariant(columnMetaType(statement, column));
    }
}

QMetaType metaTypeOfDeclaration(const QString& declaration)
{
    struct Rule {
        QLatin1StringView part;
        QMetaType::Type type;
    };
    // In SQLite's order: the first that is contained decides. BOOL is ours, it has INTEGER affinity in all
    // but name.
    static constexpr std::array rules{
        Rule{QLatin1StringView("INT"), QMetaType::LongLong},
        Rule{QLatin1StringView("CHAR"), QMetaType::QString},
        Rule{QLatin1StringView("CLOB"), QMetaType::QString},
        Rule{QLatin1StringView("TEXT"), QMetaType::QString},
        Rule{QLatin1StringView("BLOB"), QMetaType::QByteArray},
        Rule{QLatin1StringView("REAL"), QMetaType::Double},
        Rule{QLatin1StringView("FLOA"), QMetaType::Double},
        Rule{QLatin1StringView("DOUB"), QMetaType::Double},
        Rule{QLatin1StringView("BOOL"), QMetaType::Bool},
    };
    for (const Rule& rule : rules) {
        if (declaration.contains(rule.part, Qt::CaseInsensitive))
            return QMetaType(rule.type);
    }
    return declaration.isEmpty() ? QMetaType() : QMetaType(QMetaType::Double);
}

QMetaType columnMetaType(sqlite3_stmt* statement, int column)
{
    if (const char* declared = sqlite3_column_decltype(statement, column))
        return metaTypeOfDeclaration(QString::fromUtf8(declared));
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QMetaType(QMetaType::LongLong);
    case SQLITE_FLOAT:
        return QMetaType(QMetaType::Double);
    case SQLITE_TEXT:
        return QMetaType(QMetaType::QString);
    case SQLITE_BLOB:
        return QMetaType(QMetaType::QByteArray);
    default:
        return {};
    }
}

} // namespace florin::store
