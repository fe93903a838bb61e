// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "contract/security_keys.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace florin::client
{

/// Which server is believed.
class TrustTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] ConnectionOptions pinning(const TestServer& server, const QString& file) const
    {
        auto options = optionsFor(server);
        options.trusted.reset();
        options.pins = std::make_shared<FilePinStore>(m_folder.filePath(file));
        return options;
    }

    /// Pinned, and a session with it.
    [[nodiscard]] std::unique_ptr<Connection> loggedIn(const TestServer& server,
                                                       const ConnectionOptions& options) const
    {
        if (options.pins)
            (void)options.pins->remember(options.server.toText(), fingerprintOf(server.identity.certificate));
        auto bank = std::make_unique<Connection>(options);
        bank->open();
        if (!wait(bank->call(logInOf(QStringLiteral("asha")))))
            qFatal("nobody can log in");
        return bank;
    }
    /// A server that asks security keys in this bank's name.
    static void nameBank(TestServer& server, const QString& bank)
    {
        server.handle<contract::AskSecurityKey>([bank](const Asked& one) {
            one.answer(contract::KeyChallenge{{QByteArray(32, 'c')}, bank, {{"credential"}}, false});
        });
        server.handle<contract::BeginSecurityKey>([bank](const Asked& one) {
            contract::KeyRequest request;
            request.challenge.value = QByteArray(32, 'c');
            request.bank = bank;
            request.user.value = "user";
            one.answer(request);
        });
    }
    static std::optional<ProblemCode> askKey(Connection& bank)
    {
        return codeOf(wait(bank.call(contract::AskSecurityKey{contract::KeyUse::log_in, {}})));
    }
    static std::optional<ProblemCode> beginKey(Connection& bank)
    {
        return codeOf(wait(bank.call(contract::BeginSecurityKey{Secret::fromText(QStringLiteral("x"))})));
    }

private Q_SLOTS:
    void asksOnceAndRemembers()
    {
        TestServer server;
        const auto options = pinning(server, QStringLiteral("once/known_servers"));
        Connection bank(options);
        QSignalSpy asked(&bank, &Connection::certificateUnknown);
        bank.open();
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toString(), fingerprintText(fingerprintOf(server.identity.certificate)));
        QCOMPARE(asked[0][1].toString().split(u' ').size(), 16);
        QVERIFY(server.asked.empty()); // nothing was said to it before it was trusted
        const auto who = bank.call(logInOf(QStringLiteral("asha")));
        bank.decideCertificate(true);
        QVERIFY(wait(who));

        Connection next(options);
        QSignalSpy asked_again(&next, &Connection::certificateUnknown);
        next.open();
        QVERIFY(wait(next.call(logInOf(QStringLiteral("asha")))));
        QCOMPARE(asked_again.size(), 0);
    }

    void aRefusedCertificateIsNotRemembered()
    {
        TestServer server;
        Connection bank(pinning(server, QStringLiteral("refused")));
        QSignalSpy asked(&bank, &Connection::certificateUnknown);
        bank.open();
        const auto who = bank.call(logInOf(QStringLiteral("asha")));
        QTRY_COMPARE(asked.size(), 1);
        bank.decideCertificate(false);
        QCOMPARE(codeOf(wait(who)), ProblemCode::cannot_connect);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("refused"))));
        QVERIFY(server.asked.empty());
    }

    void aChangedCertificateStopsEverything()
    {
        TestServer server;
        const auto options = pinning(server, QStringLiteral("changed"));
        QVERIFY(options.pins->remember(options.server.toText(), QByteArray(32, 'x')));
        Connection bank(options);
        QSignalSpy trouble(&bank, &Link::troubled);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(logInOf(QStringLiteral("asha"))))), ProblemCode::pin_changed);
        QCOMPARE(trouble.size(), 1);
        QCOMPARE(bank.state(), LinkState::Offline);
        QTest::qWait(200); // it does not come back by itself
        QVERIFY(server.asked.empty());
        QCOMPARE(bank.state(), LinkState::Offline);
    }

    void aServerReplacedWhileWeWereAwayIsNotSentTheToken()
    {
        auto server = std::make_unique<TestServer>();
        Connection bank(optionsFor(*server));
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
        QSignalSpy trouble(&bank, &Link::troubled);
        server->kill();
        server->identity = TestIdentity::create();
        server->asked.clear();
        server->comeBack();
        QTRY_COMPARE(bank.state(), LinkState::Offline);
        QCOMPARE(trouble.back()[0].value<Problem>().code, ProblemCode::pin_changed);
        QVERIFY(server->asked.empty());
    }

    void anotherTrustedCertificateIsRefused()
    {
        TestServer server;
        auto options = optionsFor(server);
        options.trusted = TestIdentity::create().certificate;
        Connection bank(options);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(logInOf(QStringLiteral("asha"))))), ProblemCode::pin_changed);
        QVERIFY(server.asked.empty());
    }

    void withoutPinsOrTrustNobodyIsBelieved()
    {
        TestServer server;
        auto options = optionsFor(server);
        options.trusted.reset();
        options.reconnect = Reconnect::Never;
        Connection bank(options);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(logInOf(QStringLiteral("asha"))))), ProblemCode::cannot_connect);
    }

    void anOlderTlsIsNotSpoken()
    {
        TestServer server;
        server.kill();
        server.protocol = QSsl::TlsV1_2;
        server.comeBack();
        auto options = optionsFor(server);
        options.reconnect = Reconnect::Never;
        Connection bank(options);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(logInOf(QStringLiteral("asha"))))), ProblemCode::cannot_connect);
        QVERIFY(server.asked.empty());
    }

    void aDamagedFileIsNotTakenForAnEmptyOne()
    {
        TestServer server;
        const auto options = pinning(server, QStringLiteral("damaged"));
        QFile file(m_folder.filePath(QStringLiteral("damaged")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("localhost:7470 abc\n");
        file.close();
        Connection bank(options);
        QSignalSpy asked(&bank, &Connection::certificateUnknown);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(logInOf(QStringLiteral("asha"))))), ProblemCode::file_unreadable);
        QCOMPARE(asked.size(), 0);
    }

    void oneBankAloneAsksSecurityKeysAtAServer()
    {
        TestServer server;
        nameBank(server, QStringLiteral("florin:one"));
        const auto options = pinning(server, QStringLiteral("one_bank"));
        const QString place = options.server.toText();
        const auto bank = loggedIn(server, options);
        QCOMPARE(*options.pins->findBank(place), std::nullopt);
        QCOMPARE(askKey(*bank), std::nullopt);
        QCOMPARE(*options.pins->findBank(place), QStringLiteral("florin:one"));
        QCOMPARE(beginKey(*bank), std::nullopt);
        nameBank(server, QStringLiteral("florin:other"));
        QCOMPARE(askKey(*bank), ProblemCode::pin_changed);
        QCOMPARE(beginKey(*bank), ProblemCode::pin_changed);
        QCOMPARE(*options.pins->findBank(place), QStringLiteral("florin:one"));
        QCOMPARE(bank->state(), LinkState::LoggedIn); // all else goes on
        // Whoever trusts a new certificate there trusts a new bank.
        QVERIFY(options.pins->remember(place, fingerprintOf(server.identity.certificate)));
        QCOMPARE(askKey(*bank), std::nullopt);
        QCOMPARE(*options.pins->findBank(place), QStringLiteral("florin:other"));
    }

    void noSecurityKeyIsAskedForWhatIsNoBank_data()
    {
        QTest::addColumn<QString>("bank");
        QTest::newRow("a web site") << QStringLiteral("bank.example");
        QTest::newRow("another program") << QStringLiteral("ssh:");
        QTest::newRow("no bank at all") << QStringLiteral("florin:");
        QTest::newRow("a line of its own") << QStringLiteral("florin:a\nb:1 00");
    }
    void noSecurityKeyIsAskedForWhatIsNoBank()
    {
        QFETCH(const QString, bank);
        TestServer server;
        nameBank(server, bank);
        const auto pinned = pinning(server, QStringLiteral("no_bank"));
        for (const ConnectionOptions& options : {pinned, optionsFor(server)}) {
            const auto link = loggedIn(server, options);
            QCOMPARE(askKey(*link), ProblemCode::malformed);
            QCOMPARE(beginKey(*link), ProblemCode::malformed);
        }
        QCOMPARE(*pinned.pins->findBank(pinned.server.toText()), std::nullopt);
    }

    void aTrustedCertificateHasNothingRemembered()
    {
        TestServer server;
        const auto bank = loggedIn(server, optionsFor(server));
        for (const QString& name : {QStringLiteral("florin:one"), QStringLiteral("florin:other")}) {
            nameBank(server, name);
            QCOMPARE(askKey(*bank), std::nullopt);
        }
    }

    void aBankIsRememberedBesideItsPin()
    {
        const QString file = m_folder.filePath(QStringLiteral("banks"));
        FilePinStore pins(file);
        const QString bank = QStringLiteral("florin:one");
        QVERIFY(pins.rememberBank(QStringLiteral("a:1"), bank)); // nobody trusted it
        QCOMPARE(*pins.findBank(QStringLiteral("a:1")), std::nullopt);
        QVERIFY(pins.remember(QStringLiteral("a:1"), QByteArray(32, 'a')));
        QVERIFY(pins.remember(QStringLiteral("b:1"), QByteArray(32, 'b')));
        QVERIFY(pins.rememberBank(QStringLiteral("a:1"), bank));
        QCOMPARE(*FilePinStore(file).findBank(QStringLiteral("a:1")), bank);
        QCOMPARE(**FilePinStore(file).find(QStringLiteral("a:1")), QByteArray(32, 'a'));
        QCOMPARE(*pins.findBank(QStringLiteral("b:1")), std::nullopt);
    }

    void keepsEachServersPinApart()
    {
        FilePinStore pins(m_folder.filePath(QStringLiteral("several")));
        QVERIFY(pins.remember(QStringLiteral("a:1"), QByteArray(32, 'a')));
        QVERIFY(pins.remember(QStringLiteral("b:1"), QByteArray(32, 'b')));
        QVERIFY(pins.remember(QStringLiteral("a:1"), QByteArray(32, 'c')));
        QCOMPARE(**pins.find(QStringLiteral("a:1")), QByteArray(32, 'c'));
        QCOMPARE(**pins.find(QStringLiteral("b:1")), QByteArray(32, 'b'));
        QVERIFY(!*pins.find(QStringLiteral("c:1")));
        QCOMPARE(QFile::permissions(m_folder.filePath(QStringLiteral("several"))) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
};

} // namespace florin::client

QTEST_GUILESS_MAIN(florin::client::TrustTest)
#include "trust_test.moc"
