// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection.h"
#include "server/server.h"
#include "support/bank_fixture.h"
#include "support/postgres_place.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace florin::test
{

/// Waits, with the event loop running, for what a call answers.
template<class T>
Result<T> await(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        return refuse(ProblemCode::timed_out);
    return future.result();
}

/// A whole server, doors and all, on a free loopback port, its bank in files or, where the program runs on
/// it, in PostgreSQL: made as `florind init` makes it, with two customers who hold 1,000.00 INR each. Its
/// clock stands still until a test moves it.
class RunningBank
{
public:
    static const QString password; ///< of the administrator and of both customers

    /// `sms`: where its messages go, once a provider is set.
    explicit RunningBank(server::SmsGateway sms = {}, const server::SmsLimits& sms_limits = {});
    ~RunningBank();
    RunningBank(const RunningBank&) = delete;
    RunningBank& operator=(const RunningBank&) = delete;

    /// A connection that trusts the server's certificate; not yet opened. To the first node, or to the one
    /// at `port`.
    [[nodiscard]] std::unique_ptr<client::Connection> connection(quint16 port = 0) const;
    /// The same, opened and logged in.
    [[nodiscard]] std::unique_ptr<client::Connection> logIn(const QString& user, quint16 port = 0) const;
    /// The server stops and starts again on the same data.
    void restart();
    /// A server with its bank opened.
    struct Node {
        std::unique_ptr<server::BankHouse> house;
        std::unique_ptr<server::Server> server;
        [[nodiscard]] quint16 port() const { return server->port(); }
    };
    /// One more on the same bank, which must be in PostgreSQL; not to outlive this.
    [[nodiscard]] std::unique_ptr<Node> anotherNode();
    [[nodiscard]] QString administrator() const { return m_administrator; }
    [[nodiscard]] AccountNumber asha() const { return m_asha; }
    [[nodiscard]] AccountNumber ravi() const { return m_ravi; }
    [[nodiscard]] quint16 port() const { return m_node->port(); }
    [[nodiscard]] QSslCertificate certificate() const { return m_certificate; }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] server::Server& server() { return *m_node->server; }
    [[nodiscard]] server::BankHouse& house() { return *m_node->house; }

private:
    void start() { m_node = anotherNode(); }
    [[nodiscard]] AccountNumber openAccount(client::Connection& admin, const QString& first,
                                            const QString& eleven_digits);
    void chooseOwnPassword(client::Connection& connection, const Secret& given);

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresPlace> m_postgres;
    QString m_directory;
    ManualClock m_clock;
    const server::SmsGateway m_sms;
    const server::SmsLimits m_sms_limits;
    std::unique_ptr<Node> m_node;
    QSslCertificate m_certificate;
    QString m_administrator;
    AccountNumber m_asha;
    AccountNumber m_ravi;
};

} // namespace florin::test
