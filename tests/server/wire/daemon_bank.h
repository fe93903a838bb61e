// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection.h"
#include "contract/money.h"
#include "ledger/entry.h"
#include "server/bank_house.h"
#include "support/bank_fixture.h"
#include "support/postgres_place.h"

#include <QProcess>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace florin::test
{

/// Longer than anything here takes.
constexpr int patience_ms = 60'000;

/// florind as a process of its own, that can be killed.
class Daemon
{
public:
    /// `bank` as DaemonBank::named() says it. Port 0 is any free one; see port().
    explicit Daemon(const QStringList& bank, quint16 port = 0);
    /// 0 when it did not come up.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// SIGKILL: nothing is flushed, nothing is said.
    void kill();
    /// SIGTERM; the exit code, -1 when it ended otherwise.
    [[nodiscard]] int terminate();

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// A bank for florind to serve and for a test to look into while nobody serves it: eight customers with
/// 10,000.00 INR each, who know one password. In a folder; in PostgreSQL where on_postgres runs the test.
class DaemonBank
{
public:
    static constexpr int customers = 8;

    /// `conninfo`: kept in this PostgreSQL instead.
    explicit DaemonBank(const QString& conninfo = {});
    /// What florind is told about where it is.
    [[nodiscard]] QStringList named() const;
    [[nodiscard]] AccountNumber account(int customer) const;

    /// A connection to florind at `port`, logged in; null when that does not come about.
    [[nodiscard]] std::unique_ptr<client::Connection> logIn(int customer, quint16 port,
                                                            client::Reconnect reconnect) const;
    /// From one customer to another, by chance.
    [[nodiscard]] contract::Transfer someTransfer(int customer);

    // While no server has it open.

    /// All entries by key; a key that is there twice ends the test program.
    [[nodiscard]] std::map<IdempotencyKey, ledger::Entry> journal() const;
    [[nodiscard]] qint64 unfolded() const;
    /// The exit code of `florind verify`.
    [[nodiscard]] int verify() const;

private:
    [[nodiscard]] server::BankHouse house() const;

    QTemporaryDir m_folder;
    QString m_directory;
    std::unique_ptr<PostgresPlace> m_place;
    QString m_conninfo; ///< empty: in the folder
    QSslCertificate m_certificate;
    std::vector<AccountNumber> m_accounts;
    std::mt19937 m_chance{20'261'121};
};

} // namespace florin::test
