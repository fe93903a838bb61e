// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection.h"
#include "contract/money.h"
#include "test_server.h"

#include <QTest>

namespace florin::client
{

using namespace std::chrono_literals;

/// Options that reach `server`, trust its certificate, and do not make a test wait for long.
[[nodiscard]] inline ConnectionOptions optionsFor(const TestServer& server)
{
    ConnectionOptions options;
    options.server = {QStringLiteral("127.0.0.1"), server.port()};
    options.trusted = server.identity.certificate;
    options.connect_time_out = 5s;
    options.first_retry = 20ms;
    options.longest_retry = 100ms;
    return options;
}

/// Runs the event loop until the future has its result.
template<class T>
[[nodiscard]] Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        return refuse(ProblemCode::timed_out);
    return future.result();
}

template<class T>
[[nodiscard]] std::optional<ProblemCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// Zero when it was refused.
[[nodiscard]] inline qint64 entryOf(const Result<contract::Moved>& moved)
{
    return moved ? moved->entry.value : 0;
}

[[nodiscard]] inline contract::LogIn logInOf(const QString& user)
{
    return {user, Secret::fromText(QStringLiteral("correct horse"))};
}

[[nodiscard]] inline contract::Deposit someDeposit(qint64 minor)
{
    contract::Deposit deposit;
    deposit.account = *AccountNumber::fromSerial(1'000'000'009);
    deposit.amount = Money(minor, Currency());
    return deposit;
}

} // namespace florin::client
