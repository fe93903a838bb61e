// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/auth_changes.h"

#include <QCborArray>
#include <QCborValue>

namespace florin::store
{
namespace
{

void bindSqlValue(Statement& statement, int index, const SqlValue& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        statement.bind(index, *number);
    else if (const auto* text = std::get_if<QString>(&value))
        statement.bind(index, QStringView(*text));
    else if (const auto* bytes = std::get_if<QByteArray>(&value))
        statement.bind(index, QByteArrayView(*bytes));
    else
        statement.bind(index, std::nullopt);
}

QCborValue toCbor(const SqlValue& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return *bytes;
    return nullptr;
}

SqlValue fromCbor(const QCborValue& value)
{
    if (value.isInteger())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    if (value.isByteArray())
        return value.toByteArray();
    return std::monostate();
}

} // namespace

Result<qint64> AuthChanges::run(Sql sql, std::vector<SqlValue> values)
{
    if (!m_auth.isInTransaction()) {
        if (auto begun = m_auth.begin(TransactionMode::Write); !begun)
            return refuse(begun.error());
    }
    if (auto ready = m_auth.beforeWrite(); !ready)
        return refuse(ready.error());
    auto statement = m_auth.read(sql);
    if (!statement)
        return refuse(statement.error());
    int index = 0;
    for (const SqlValue& value : values)
        bindSqlValue(**statement, ++index, value);
    auto changed = (*statement)->execute();
    if (changed)
        m_changes.push_back({sql, std::move(values)});
    return changed;
}

QByteArray AuthChanges::encoded() const
{
    QCborArray all;
    for (const Change& change : m_changes) {
        QCborArray one{sqlName(change.sql)};
        for (const SqlValue& value : change.values)
            one.append(toCbor(value));
        all.append(one);
    }
    return all.toCborValue().toCbor();
}

Result<void> AuthChanges::runAgain(const QByteArray& encoded)
{
    const QCborArray all = QCborValue::fromCbor(encoded).toArray();
    for (const QCborValue& entry : all) {
        const QCborArray one = entry.toArray();
        const auto sql = sqlByName(one.first().toString());
        if (!sql)
            return refuse(ProblemCode::corrupted);
        std::vector<SqlValue> values;
        for (qsizetype i = 1; i < one.size(); ++i)
            values.push_back(fromCbor(one.at(i)));
        if (const auto done = run(*sql, std::move(values)); !done)
            return refuse(done.error());
    }
    return {};
}

void AuthChanges::beginCommand()
{
    m_before_command = m_changes.size();
    m_auth.beginCommand();
}

Result<void> AuthChanges::abandonCommand()
{
    m_changes.resize(std::min(m_before_command, m_changes.size()));
    return m_auth.abandonCommand();
}

Result<void> AuthChanges::commit()
{
    m_changes.clear();
    m_before_command = 0;
    if (!m_auth.isInTransaction())
        return {};
    return m_auth.commit();
}

void AuthChanges::rollback()
{
    m_changes.clear();
    m_before_command = 0;
    m_auth.rollback();
}

} // namespace florin::store
