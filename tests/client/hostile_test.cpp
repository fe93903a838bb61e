// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "contract/accounts.h"

#include <QSignalSpy>

namespace florin::client
{

/// A server that does not keep to the protocol, by fault or on purpose.
class HostileTest : public QObject
{
    Q_OBJECT

private:
    /// What a client says about a server that answers `bytes` to its first request after hello.
    [[nodiscard]] static std::optional<ProblemCode> afterReading(const QByteArray& bytes)
    {
        TestServer server;
        auto options = optionsFor(server);
        options.reconnect = Reconnect::Never;
        Connection bank(options);
        QSignalSpy trouble(&bank, &Link::troubled);
        server.handle<contract::ListAccounts>([&](const Asked& one) { one.write(bytes); });
        bank.open();
        const auto reply = wait(bank.call(contract::ListAccounts{}));
        if (reply || trouble.isEmpty())
            return std::nullopt;
        return trouble[0][0].value<Problem>().code;
    }

private Q_SLOTS:
    void refusesAFrameByItsHeaderAlone()
    {
        // The body never comes: the header is enough.
        QCOMPARE(afterReading(QByteArray("\x7f\xff\xff\xff", 4)), ProblemCode::frame_too_large);
        QCOMPARE(afterReading(QByteArray("\x00\x04\x00\x01", 4)), ProblemCode::frame_too_large);
        QCOMPARE(afterReading(QByteArray("\x00\x00\x00\x00", 4)), ProblemCode::malformed);
    }

    void refusesGarbage()
    {
        QCOMPARE(afterReading(QByteArray("\x00\x00\x00\x03"
                                         "abc",
                                         7)),
                 ProblemCode::malformed);
        QCOMPARE(afterReading(QByteArray("\x00\x00\x00\x01\xa0", 5)), ProblemCode::malformed);
        QCOMPARE(afterReading(QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")), ProblemCode::frame_too_large);
    }

    void refusesAnAnswerToWhatWasNeverAsked()
    {
        QCOMPARE(afterReading(contract::frame::answer(4711, contract::cbor::encode(contract::Done{}))),
                 ProblemCode::malformed);
    }

    void refusesAnAnswerOfTheWrongShape()
    {
        TestServer server;
        Connection bank(optionsFor(server));
        QSignalSpy trouble(&bank, &Link::troubled);
        server.handle<contract::ListAccounts>(
            [](const Asked& one) { one.write(contract::frame::answer(one.id, QByteArray("\x01"))); });
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(contract::ListAccounts{}))), ProblemCode::malformed);
        QTRY_COMPARE(trouble.size(), 1);
        QTRY_COMPARE(bank.state(), LinkState::Connected); // and then tries again
        QCOMPARE(server.connections, 2);
    }

    void stopsAtAnotherVersion()
    {
        TestServer server;
        server.handle<contract::Hello>([](const Asked& one) { one.refuse(ProblemCode::wrong_version); });
        Connection bank(optionsFor(server));
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(logInOf(QStringLiteral("asha"))))), ProblemCode::wrong_version);
        QCOMPARE(bank.state(), LinkState::Offline);

        server.handle<contract::Hello>([](const Asked& one) {
            contract::Hello::Reply reply;
            reply.version = contract::frame::protocol_version + 1;
            one.answer(reply);
        });
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(logInOf(QStringLiteral("asha"))))), ProblemCode::wrong_version);
    }

    void readsAFrameThatComesByteByByte()
    {
        TestServer server;
        server.handle<contract::ListAccounts>([](const Asked& one) {
            const QByteArray frame =
                contract::frame::answer(one.id, contract::cbor::encode(contract::ListAccounts::Reply{}));
            for (const char byte : frame) {
                one.socket->write(&byte, 1);
                one.socket->flush();
                QTest::qWait(1);
            }
        });
        Connection bank(optionsFor(server));
        bank.open();
        QVERIFY(wait(bank.call(contract::ListAccounts{})).has_value());
    }

    void readsTheLargestAnswers()
    {
        TestServer server;
        server.handle<contract::ListAccounts>([](const Asked& one) {
            contract::ListAccounts::Reply reply;
            contract::AccountSummary account;
            account.number = *AccountNumber::fromSerial(1'000'000'009);
            account.owner = QString(200, u'x');
            reply.items.assign(contract::max_page_size, account);
            one.answer(reply);
        });
        Connection bank(optionsFor(server));
        bank.open();
        std::vector<QFuture<Result<contract::ListAccounts::Reply>>> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(bank.call(contract::ListAccounts{}));
        for (const auto& call : calls) {
            const auto reply = wait(call);
            QVERIFY(reply.has_value());
            QCOMPARE(reply->items.size(), std::size_t{contract::max_page_size});
        }
    }
};

} // namespace florin::client

QTEST_GUILESS_MAIN(florin::client::HostileTest)
#include "hostile_test.moc"
