// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ledger_terms.h"
#include "core/money.h"
#include "core/problem.h"

#include <QString>

#include <vector>

namespace florin::server
{

/// The tables of the system that the bank kept its accounts in before (customers.csv, transactions.csv,
/// feedback.csv), as they were written there: whole rupees, account numbers from 1, local time without a
/// zone.

struct LegacyCustomer {
    qint64 account = 0;
    QString first_name;
    QString last_name;
    QString aadhaar;
    QString phone;
    bool sms = false;
    Money balance;
};

/// In a deposit or a withdrawal both accounts are the same.
struct LegacyTransaction {
    qint64 id = 0;
    qint64 from = 0;
    qint64 to = 0;
    Money amount;
    EntryKind kind = EntryKind::transfer;
    Timestamp time;
};

struct LegacyFeedback {
    QString customer_id;
    QString name;
    QString text;
};

/// What is wrong with a row, for whoever decides whether to take it.
struct LegacyDefect {
    QString file;
    qint64 row = 0; ///< 1 is the first below the heading
    QString reason;
    bool is_fatal = false; ///< the row cannot be taken at all
};

struct LegacyTables {
    std::vector<LegacyCustomer> customers;
    std::vector<LegacyTransaction> transactions; ///< oldest first
    std::vector<LegacyFeedback> feedback;
    std::vector<LegacyDefect> defects;
};

/// Reads the three files of `directory`. Rows that are defective but usable are in the tables and among the
/// defects; rows that cannot be used only among the defects. file_unreadable, row_invalid (a file is no
/// table, or lacks a column).
[[nodiscard]] Result<LegacyTables> readLegacyTables(const QString& directory);

} // namespace florin::server
