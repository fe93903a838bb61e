// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/auth_changes.h"

#include "core/invariant.h"

#include <QCborArray>
#include <QCborValue>

namespace florin::store
{
namespace
{

QCborValue toCbor(const SqlValue& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return *bytes;
    if (const auto* personal_text = std::get_if<PersonalText>(&value))
        return personal_text->text;
    if (const auto* personal_bytes = std::get_if<PersonalBytes>(&value))
        return personal_bytes->bytes;
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

Result<qint64> AuthChanges::run(Sql sql, std::vector<SqlValue> values, Attempt attempt)
{
    if (!m_auth.isInTransaction()) {
        if (auto begun = m_auth.begin(TransactionMode::Write); !begun)
            return refuse(begun.error());
    }
    auto changed = m_auth.run(sql, values, attempt);
    if (changed)
        m_changes.push_back({sql, std::move(values)});
    return changed;
}

Result<qint64> AuthChanges::runReturning(Sql, std::vector<SqlValue>, Attempt)
{
    invariant(false);
    return refuse(ProblemCode::internal);
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
        if (const auto done = run(*sql, std::move(values), Attempt::Sure); !done)
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
