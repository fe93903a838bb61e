// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace florin::client
{

/// What a machine shows of itself to a server that lets only known ones in.
class MachineIdentityTest : public QObject
{
    Q_OBJECT

private:
    TestIdentity m_known = TestIdentity::create();
    std::unique_ptr<TestServer> m_server;

    [[nodiscard]] ConnectionOptions showing(const TestIdentity& shown) const
    {
        ConnectionOptions options = optionsFor(*m_server);
        options.identity = {{shown.certificate}, shown.key};
        return options;
    }
    /// Tries to get in, and does not try again by itself.
    void verifyRefused(const ConnectionOptions& options, const Problem& expected) const
    {
        Connection bank(options);
        QSignalSpy troubled(&bank, &Link::troubled);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(logInOf(QStringLiteral("asha"))))), expected.code);
        QTRY_COMPARE(troubled.size(), 1);
        QCOMPARE(troubled[0][0].value<Problem>(), expected);
        QCOMPARE(bank.state(), LinkState::Offline);
        QTest::qWait(200); // longer than the longest wait between two tries
        QCOMPARE(bank.state(), LinkState::Offline);
        QVERIFY2(m_server->asked.empty(), "not one frame was read");
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->kill();
        m_server->authorities = {m_known.certificate};
        m_server->comeBack();
    }
    void cleanup() { m_server.reset(); }

    void aKnownMachineGetsIn()
    {
        Connection bank(showing(m_known));
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
    }

    void whoShowsNothingIsToldWhatIsMissing()
    {
        verifyRefused(optionsFor(*m_server), ProblemCode::certificate_needed);
    }

    void aStrangerIsToldThatNobodyKnowsIt()
    {
        verifyRefused(showing(TestIdentity::create()),
                      {ProblemCode::certificate_refused,
                       {{QStringLiteral("reason"),
                         QStringLiteral("it is not from an authority that the bank knows")}}});
    }

    void whoIsTurnedAwayInMidSessionStopsTrying()
    {
        Connection bank(showing(m_known));
        QSignalSpy troubled(&bank, &Link::troubled);
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
        m_server->kill();
        m_server->authorities = {TestIdentity::create().certificate};
        m_server->comeBack();
        QTRY_COMPARE(bank.state(), LinkState::Offline);
        QCOMPARE(troubled.last()[0].value<Problem>().code, ProblemCode::certificate_refused);
        const auto said = troubled.size();
        QTest::qWait(200); // longer than the longest wait between two tries
        QCOMPARE(troubled.size(), said);
        // It is mended, and somebody says so.
        m_server->kill();
        m_server->authorities = {m_known.certificate};
        m_server->comeBack();
        bank.retryNow();
        QTRY_COMPARE(bank.state(), LinkState::LoggedIn);
    }

    void anotherServerIsShownNothing()
    {
        ConnectionOptions options = showing(m_known);
        options.identity.server = ServerAddress{options.server.host, quint16(options.server.port ^ 1)};
        verifyRefused(options, ProblemCode::certificate_needed);
    }

    void aServerThatAsksForNoneTakesEverybody()
    {
        m_server->kill();
        m_server->authorities.clear();
        m_server->comeBack();
        Connection bank(showing(TestIdentity::create()));
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
    }

    void readsItFromFilesAndSaysWhatIsWrongWithThem()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString& name, const QByteArray& content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                   file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        };
        QVERIFY(write(QStringLiteral("branch.pem"), m_known.certificate.toPem()));
        QVERIFY(write(QStringLiteral("branch.key"), m_known.key.toPem()));
        const auto read = [&folder](const QString& certificate, const QString& key) {
            return ClientIdentity::read(certificate.isEmpty() ? certificate : folder.filePath(certificate),
                                        key.isEmpty() ? key : folder.filePath(key));
        };
        const auto both = read(QStringLiteral("branch.pem"), QStringLiteral("branch.key"));
        QVERIFY(both);
        QCOMPARE(both->chain, QList{m_known.certificate});
        QVERIFY(read({}, {})->isEmpty());
        for (const auto& [certificate, key] : {std::pair(QStringLiteral("branch.pem"), QString()),
                                               {QString(), QStringLiteral("branch.key")},
                                               {QStringLiteral("branch.key"), QStringLiteral("branch.key")},
                                               {QStringLiteral("branch.pem"), QStringLiteral("branch.pem")},
                                               {QStringLiteral("branch.pem"), QStringLiteral("nowhere.key")}})
            QCOMPARE(codeOf(read(certificate, key)), ProblemCode::file_unreadable);

        const auto reason = [&read](const QString& key) {
            const auto identity = read(QStringLiteral("branch.pem"), key);
            return identity ? QString()
                            : std::get<QString>(*identity.error().value(QStringLiteral("reason")));
        };
        QVERIFY(write(QStringLiteral("other.key"), TestIdentity::create().key.toPem()));
        QVERIFY(reason(QStringLiteral("other.key")).contains(QStringLiteral("does not belong")));
        QVERIFY(write(QStringLiteral("locked.key"), m_known.key.toPem("secret")));
        QVERIFY(reason(QStringLiteral("locked.key")).contains(QStringLiteral("passphrase")));
        for (const auto open : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
            QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("branch.key")),
                                          QFile::ReadOwner | QFile::WriteOwner | open));
            QVERIFY(reason(QStringLiteral("branch.key")).contains(QStringLiteral("chmod 600")));
        }
    }
};

} // namespace florin::client

QTEST_GUILESS_MAIN(florin::client::MachineIdentityTest)
#include "machine_identity_test.moc"
