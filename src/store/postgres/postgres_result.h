// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/tables/sql_row.h"

#include <QByteArrayView>

#include <memory>

struct pg_result;

namespace florin::store
{

/// What a statement gave back: rows in binary form, or how many it changed.
class PostgresResult
{
public:
    explicit PostgresResult(pg_result* result) : m_result(result) {}
    [[nodiscard]] pg_result* native() const { return m_result.get(); }
    [[nodiscard]] explicit operator bool() const { return m_result != nullptr; }

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] qint64 changedRows() const;
    /// "COMMIT", "UPDATE 4"
    [[nodiscard]] QByteArrayView tag() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    /// Of any integer's width, and of a boolean; 0 for NULL.
    [[nodiscard]] qint64 integer(int row, int column) const;
    /// Good as long as this lives.
    [[nodiscard]] QByteArrayView bytes(int row, int column) const;

private:
    struct Clear {
        void operator()(pg_result* result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

/// A row of it as the shared stores see it; personal values are opened with the bank's keys.
class PostgresRow final : public SqlRow
{
public:
    PostgresRow(const PostgresResult& result, const BankKeys& keys) : m_result(result), m_keys(keys) {}
    void standOn(int row) { m_row = row; }

    [[nodiscard]] bool isNull(int column) const override { return m_result.isNull(m_row, column); }
    [[nodiscard]] qint64 integer(int column) const override { return m_result.integer(m_row, column); }
    [[nodiscard]] QString text(int column) const override
    {
        return QString::fromUtf8(m_result.bytes(m_row, column));
    }
    [[nodiscard]] QByteArray blob(int column) const override
    {
        return m_result.bytes(m_row, column).toByteArray();
    }
    [[nodiscard]] QString personal(int column, const char* place) const override
    {
        return QString::fromUtf8(personalBytes(column, place));
    }
    [[nodiscard]] QByteArray personalBytes(int column, const char* place) const override;
    [[nodiscard]] const std::optional<Problem>& problem() const override { return m_problem; }

private:
    const PostgresResult& m_result;
    const BankKeys& m_keys;
    int m_row = 0;
    mutable std::optional<Problem> m_problem;
};

} // namespace florin::store
