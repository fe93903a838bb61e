// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/test_server.h"

#include "desktop/controllers/kept_identity.h"
#include "desktop/controllers/link_keeper.h"
#include "desktop/controllers/log_in_controller.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

/// The certificate of this machine, named once, and a server that lets only known machines in.
class KeptIdentityTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    client::TestIdentity m_known = client::TestIdentity::create();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString settingsFile() const { return path(u"settings.ini"_s); }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    [[nodiscard]] IdentityFiles files(const client::ServerAddress& server = {}) const
    {
        return {path(u"branch.pem"_s), path(u"branch.key"_s), server};
    }
    /// For which server what is shown at the door is.
    enum class For { This, Another };

    /// At the door of a server that knows one machine; nothing when it was let in.
    [[nodiscard]] std::optional<Problem> knock(client::ClientIdentity identity, For whom = For::This) const
    {
        client::TestServer server;
        server.kill();
        server.authorities = {m_known.certificate};
        server.comeBack();
        const quint16 port = server.port();
        identity.server = client::ServerAddress{u"127.0.0.1"_s, whom == For::This ? port : quint16(port ^ 1)};
        client::ConnectionOptions options;
        options.trusted = server.identity.certificate;
        options.identity = identity;
        ConnectionKeeper keeper(options);
        LogInController door(&keeper);
        std::optional<Problem> refusal;
        std::optional<LogInController::Field> field;
        connect(&door, &LogInController::refused, this,
                [&](LogInController::Field where, const Problem& problem) {
                    field = where;
                    refusal = problem;
                });
        door.logIn(u"127.0.0.1:%1"_s.arg(server.port()), u"asha"_s, Secret::fromText(u"secret"_s));
        const auto is_over = [&] { return refusal || door.step() == LogInController::Step::Done; };
        if (!QTest::qWaitFor(is_over, 30'000))
            return Problem(ProblemCode::timed_out);
        if (refusal && field != LogInController::Field::Server)
            return Problem(ProblemCode::internal); // it belongs beside the server's address
        return refusal;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(settingsFile());
        write(u"branch.pem"_s, m_known.certificate.toPem());
        write(u"branch.key"_s, m_known.key.toPem());
    }

    void namedOnceItIsThereTheNextTime()
    {
        {
            QSettings settings(settingsFile(), QSettings::IniFormat);
            QVERIFY(readIdentity(settings, std::nullopt)->isEmpty());
            QCOMPARE(readIdentity(settings, files())->chain.size(), 1);
            keepIdentity(settings, files({u"bank.example"_s, 7471}));
        }
        QSettings settings(settingsFile(), QSettings::IniFormat);
        const auto identity = readIdentity(settings, std::nullopt);
        QCOMPARE(identity->chain, QList{m_known.certificate});
        QVERIFY(identity->isFor({u"bank.example"_s, 7471}));
        QVERIFY(!identity->isFor({u"bank.example"_s, 7470}));
        QVERIFY(!identity->isFor({u"other.example"_s, 7471}));
        keepIdentity(settings, {});
        QVERIFY(!keptIdentity(settings));
        QCOMPARE(settings.allKeys(), QStringList());
    }

    void itIsFoundFromAnotherFolder()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        keepIdentity(settings, {u"branch.pem"_s, u"branch.key"_s, {}});
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(readIdentity(settings, std::nullopt));
    }

    void oneThatIsGoneIsSaid()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        keepIdentity(settings, files());
        QVERIFY(QFile::remove(path(u"branch.pem"_s)));
        const auto identity = readIdentity(settings, std::nullopt);
        QVERIFY(!identity);
        QCOMPARE(identity.error().code, ProblemCode::file_unreadable);
    }

    void theDoorSaysWhatTheServerWants()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        const auto refusal = knock({});
        QVERIFY(refusal);
        QCOMPARE(refusal->code, ProblemCode::certificate_needed);
        const client::TestIdentity stranger = client::TestIdentity::create();
        const auto other = knock({{stranger.certificate}, stranger.key});
        QVERIFY(other);
        QCOMPARE(other->code, ProblemCode::certificate_refused);
        const auto known = readIdentity(settings, files());
        QVERIFY(known);
        QVERIFY(!knock(*known));
    }

    void noOtherServerIsShownIt()
    {
        const auto refusal = knock({{m_known.certificate}, m_known.key}, For::Another);
        QVERIFY(refusal);
        QCOMPARE(refusal->code, ProblemCode::certificate_needed);
    }
};

} // namespace florin::desktop

QTEST_GUILESS_MAIN(florin::desktop::KeptIdentityTest)
#include "kept_identity_test.moc"
