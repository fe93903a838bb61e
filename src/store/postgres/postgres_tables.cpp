// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_tables.h"

#include "core/invariant.h"
#include "store/sealing.h"

#include <utility>

namespace florin::store
{

QByteArray sealedText(const BankKeys& keys, const PersonalText& text)
{
    if (text.text.isEmpty())
        return {};
    const QByteArray utf8 = text.text.toUtf8();
    return text.findable ? sealFindable(keys.fields, keys.fingerprints, text.place, utf8)
                         : seal(keys.fields, text.place, utf8);
}

PostgresValues PostgresTables::bound(const std::vector<SqlValue>& values) const
{
    PostgresValues bound;
    for (const SqlValue& value : values) {
        if (const auto* number = std::get_if<qint64>(&value))
            bound.add(*number);
        else if (const auto* text = std::get_if<QString>(&value))
            bound.add(*text);
        else if (const auto* bytes = std::get_if<QByteArray>(&value))
            bound.add(QByteArrayView(*bytes));
        else if (const auto* personal_text = std::get_if<PersonalText>(&value))
            bound.add(QByteArrayView(sealedText(m_keys, *personal_text)));
        else if (const auto* personal_bytes = std::get_if<PersonalBytes>(&value))
            bound.add(QByteArrayView(seal(m_keys.fields, personal_bytes->place, personal_bytes->bytes)));
        else
            bound.addNull();
    }
    return bound;
}

Result<void> PostgresTables::visit(const SqlQuery& query, const Visit& each)
{
    auto result = m_connection.execute({query.sql, bound(query.values)});
    if (!result)
        return refuse(std::move(result.error()));
    PostgresRow row(*result, m_keys);
    for (int i = 0; i < result->rowCount(); ++i) {
        row.standOn(i);
        if (!each(row))
            break;
    }
    return {};
}

/// Unlike in SQLite, a refused statement spoils its transaction; where one may be refused, a savepoint
/// stands before it.
Result<PostgresResult> PostgresTables::write(Sql sql, const std::vector<SqlValue>& values, Attempt attempt)
{
    std::vector<PostgresRequest> requests;
    if (m_command_wanted && m_in_command)
        requests.emplace_back("RELEASE SAVEPOINT command");
    if (m_command_wanted)
        requests.emplace_back("SAVEPOINT command");
    const bool guarded = attempt == Attempt::MayBeRefused && m_connection.isInTransaction();
    if (guarded)
        requests.emplace_back("SAVEPOINT attempt");
    const std::size_t at = requests.size();
    requests.emplace_back(sql, bound(values));
    if (guarded)
        requests.emplace_back("RELEASE SAVEPOINT attempt");
    auto results = m_connection.executeAll(requests);
    m_in_command = m_in_command || m_command_wanted;
    m_command_wanted = false;
    if (results)
        return std::move((*results)[at]);
    if (guarded && !m_connection.isLost()) {
        if (auto back = m_connection.runScript("ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt");
            !back)
            return refuse(std::move(back.error()));
    }
    return refuse(std::move(results.error()));
}

Result<qint64> PostgresTables::run(Sql sql, std::vector<SqlValue> values, Attempt attempt)
{
    const auto result = write(sql, values, attempt);
    if (!result)
        return refuse(result.error());
    return result->changedRows();
}

Result<qint64> PostgresTables::runReturning(Sql sql, std::vector<SqlValue> values, Attempt attempt)
{
    const auto result = write(sql, values, attempt);
    if (!result)
        return refuse(result.error());
    invariant(result->rowCount() == 1);
    return result->integer(0, 0);
}

Result<void> PostgresTables::runAll(Sql sql, const std::vector<std::vector<SqlValue>>& rows)
{
    std::vector<PostgresRequest> requests;
    requests.reserve(rows.size());
    for (const std::vector<SqlValue>& row : rows)
        requests.emplace_back(sql, bound(row));
    if (auto done = m_connection.executeAll(requests); !done)
        return refuse(std::move(done.error()));
    return {};
}

Result<void> PostgresTables::abandonCommand()
{
    // The savepoint of a command that wrote nothing was never set: the one that stands is an earlier
    // command's.
    const bool wrote = !std::exchange(m_command_wanted, false);
    if (m_in_command && wrote) {
        m_in_command = false;
        return m_connection.runScript("ROLLBACK TO SAVEPOINT command; RELEASE SAVEPOINT command");
    }
    if (m_connection.isInFailedTransaction())
        return refuse(ProblemCode::unavailable);
    return {};
}

} // namespace florin::store
