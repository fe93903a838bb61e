// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connection.h"
#include "contract/identity.h"
#include "contract/second_factor.h"
#include "core/verhoeff.h"
#include "ctl/demo_bank.h"
#include "server/wire/running_bank.h"
#include "simulators/twilio/twilio_simulator.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace florin;
using namespace Qt::StringLiterals;

namespace
{

/// A secret as it might be written down by somebody who does not know that it is one.
QList<QByteArray> disguisesOf(const QByteArray& secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    return {secret,
            wide,
            secret.toHex(),
            secret.toHex().toUpper(),
            secret.toBase64(),
            secret.toPercentEncoding()};
}

} // namespace

/// Secrets are planted in a real bank, served by the real florind and used through the real florinctl. Then
/// everything that was written anywhere is read.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSearchFindsWhatItLooksFor();
    void noFileOfTheBankShowsOne();
    void noLogAndNoOutputShowsOne();
    void noProcessShowsOneInItsArgumentsOrEnvironment();
    void noCoreFileIsLeft();

private:
    void plant(const QString& what, const QByteArray& secret) { m_planted.append({what, secret}); }
    /// Which of them stands in it, in whatever disguise; empty: none.
    [[nodiscard]] QString leakIn(const QByteArray& content) const;
    void expectClean(const QString& where, const QByteArray& content) const;
    void expectCleanFile(const QString& path) const;
    test::Ran as(const QString& user, const QStringList& command, const QByteArray& input = {});
    void plantKey();
    void plantPasswords();
    void plantToken();
    void plantProviderToken();
    void plantCode();
    void plantAadhaar();

    SystemClock m_clock;
    test::TwilioSimulator m_twilio{m_clock};
    test::DemoBank m_bank;
    QList<std::pair<QString, QByteArray>> m_planted;
    QByteArray m_said; ///< by all runs of florinctl
    std::unique_ptr<client::Connection> m_link;
};

QString SecretsTest::leakIn(const QByteArray& content) const
{
    for (const auto& [what, secret] : m_planted) {
        const auto disguises = disguisesOf(secret);
        for (const QByteArray& disguise : disguises) {
            if (content.contains(disguise))
                return what;
        }
    }
    return {};
}

void SecretsTest::expectClean(const QString& where, const QByteArray& content) const
{
    const QString leak = leakIn(content);
    QVERIFY2(leak.isEmpty(), qPrintable(leak + u" stands in "_s + where));
}

void SecretsTest::theSearchFindsWhatItLooksFor()
{
    for (const auto& [what, secret] : m_planted) {
        const auto disguises = disguisesOf(secret);
        for (const QByteArray& disguise : disguises)
            QVERIFY2(!leakIn("{\"x\":\"" + disguise + "\"}").isEmpty(), qPrintable(what));
    }
    QFile file(m_bank.passwordFile(m_bank.account(0)));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(leakIn(file.readAll()), u"a password"_s);
}

void SecretsTest::expectCleanFile(const QString& path) const
{
    QFile file(path);
    QVERIFY2(file.open(QFile::ReadOnly), qPrintable(path));
    expectClean(path, file.readAll());
}

test::Ran SecretsTest::as(const QString& user, const QStringList& command, const QByteArray& input)
{
    const test::Ran ran = m_bank.as(user, command, input);
    m_said += ran.out + ran.err;
    return ran;
}

void SecretsTest::plantKey()
{
    QFile file(m_bank.keyFile());
    QVERIFY2(file.open(QFile::ReadOnly), qPrintable(m_bank.keyFile()));
    const QByteArray line = file.readAll().trimmed().split('\n').last().trimmed();
    const QByteArray key = QByteArray::fromBase64(line);
    QCOMPARE(key.size(), 32);
    plant(u"the bank's key"_s, key);
    plant(u"the bank's key as text"_s, line);
}

void SecretsTest::plantPasswords()
{
    const QString asha = m_bank.account(0);
    const QByteArray password = "heron-planted-password-71";
    plant(u"a password"_s, password);
    plant(u"a password that is refused"_s, "crane-planted-guess-72");
    QCOMPARE(
        as(asha, {u"password"_s, u"--new-password-file"_s, m_bank.file(u"new"_s, password + '\n')}).exit_code,
        0);
    m_bank.setPassword(asha, "crane-planted-guess-72");
    QCOMPARE(as(asha, {u"account"_s, u"list"_s}).exit_code, 1);
    // Somebody takes the field for the name for the one for the password.
    m_bank.setPassword(u"crane-planted-guess-72"_s, "crane-planted-guess-72");
    QCOMPARE(m_bank.as(u"crane-planted-guess-72"_s, {u"account"_s, u"list"_s}).exit_code, 1);
    m_bank.setPassword(asha, password);
    QCOMPARE(as(asha, {u"account"_s, u"list"_s}).exit_code, 0);
    // Shown once to the one who adds a person: what that run says is no leak.
    const auto added = m_bank.json(m_bank.staff(u"admin"_s), {u"users"_s, u"add"_s, u"tara"_s});
    QCOMPARE(added.exit_code, 0);
    plant(u"a one-time password"_s, added.json()[u"one_time_password"_s].toString().toUtf8());
    QVERIFY(m_planted.last().second.size() >= 10);
}

void SecretsTest::plantToken()
{
    client::ConnectionOptions options;
    options.server = *client::ServerAddress::fromText(m_bank.server());
    options.trusted = QSslCertificate::fromPath(m_bank.certificate()).constFirst();
    m_link = std::make_unique<client::Connection>(options);
    m_link->open();
    const auto session = test::must(test::await(
        m_link->call(contract::LogIn{m_bank.account(0), Secret::fromText(u"heron-planted-password-71"_s)})));
    plant(u"the token of a session"_s, session.token.view().toByteArray());
    const auto refused =
        test::await(m_link->call(contract::Resume{Secret(QByteArray("planted-made-up-token-73"))}));
    QVERIFY(!refused);
    plant(u"a token that is none"_s, "planted-made-up-token-73");
}

void SecretsTest::plantProviderToken()
{
    const QByteArray token = test::TwilioSimulator::auth_token.toLatin1();
    plant(u"the provider's token"_s, token);
    const auto set =
        as(m_bank.staff(u"admin"_s),
           {u"sms"_s, u"provider"_s, u"--on"_s, u"--account-sid"_s, test::TwilioSimulator::account_sid,
            u"--sender"_s, u"+15550100"_s, u"--auth-token-file"_s, m_bank.file(u"token"_s, token + '\n')});
    QVERIFY2(set.exit_code == 0 || m_said.contains("second person"), set.err);
}

/// One that is sent, one that is wrong, and one that the provider refuses.
void SecretsTest::plantCode()
{
    const Secret password = Secret::fromText(u"heron-planted-password-71"_s);
    const auto begun = test::await(m_link->call(contract::BeginSmsCodes{password}));
    QVERIFY(begun);
    QTRY_COMPARE_WITH_TIMEOUT(m_twilio.taken().size(), 1U, 30'000);
    const QByteArray code = m_twilio.taken()[0].body.section(u": "_s, 1).left(6).toLatin1();
    plant(u"a code by SMS"_s, code);
    plant(u"a code that is none"_s, "planted-guess-76");
    QVERIFY(!test::await(m_link->call(contract::ConfirmSmsCodes{Secret(QByteArray("planted-guess-76"))})));
    QVERIFY(test::await(m_link->call(contract::ConfirmSmsCodes{Secret(QByteArray(code))})));
}

void SecretsTest::plantAadhaar()
{
    const QString eleven = u"27182818284"_s;
    const QByteArray aadhaar = (eleven + QString::number(verhoeff::checkDigit(eleven))).toLatin1();
    plant(u"an Aadhaar number"_s, aadhaar);
    const QByteArray initial = "egret-planted-initial-75";
    plant(u"a password given with an account"_s, initial);
    const QJsonObject request{{u"first_name"_s, u"Meera"_s},
                              {u"last_name"_s, u"Iyer"_s},
                              {u"aadhaar"_s, QString::fromLatin1(aadhaar)},
                              {u"phone"_s, u"9000000021"_s},
                              {u"kind"_s, u"savings"_s},
                              {u"opening_deposit"_s, u"1000.00"_s},
                              {u"currency"_s, u"INR"_s},
                              {u"initial_password"_s, QString::fromLatin1(initial)}};
    // From standard input: a command line is there for everybody to read.
    const auto opened = as(m_bank.staff(u"manager"_s), {u"call"_s, u"accounts.open"_s, u"-"_s},
                           QJsonDocument(request).toJson());
    QVERIFY2(opened.exit_code == 0, opened.err + opened.out);
}

void SecretsTest::initTestCase()
{
    m_bank.keepErrorsIn(u"florind.err"_s);
    m_bank.stop();
    m_bank.startAgain({u"--security-log"_s, m_bank.path(u"security.log"_s), u"--sms-url"_s, m_twilio.url()});
    plantKey();
    plantPasswords();
    plantToken();
    plantProviderToken();
    plantCode();
    plantAadhaar();
    QVERIFY(m_planted.size() >= 10);
}

void SecretsTest::noFileOfTheBankShowsOne()
{
    int files = 0;
    QDirIterator all(m_bank.path(u"bank"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; all.hasNext(); ++files)
        expectCleanFile(all.next());
    QVERIFY(files >= 5); // databases with their logs, certificate and key, notes
}

void SecretsTest::noLogAndNoOutputShowsOne()
{
    expectCleanFile(m_bank.path(u"security.log"_s));
    expectCleanFile(m_bank.path(u"florind.err"_s));
    QVERIFY(!m_said.isEmpty());
    expectClean(u"what florinctl said"_s, m_said);
    QFile log(m_bank.path(u"security.log"_s));
    QVERIFY(log.open(QFile::ReadOnly));
    QVERIFY(log.readAll().contains("log_in_failed")); // it was not merely silent
}

void SecretsTest::noProcessShowsOneInItsArgumentsOrEnvironment()
{
    const auto chat = m_bank.start(m_bank.account(1), {u"chat"_s});
    QVERIFY(chat->waitForStarted());
    for (const qint64 process : {m_bank.process(), chat->processId()}) {
        for (const char* file : {"cmdline", "environ"}) {
            QFile shown(u"/proc/%1/%2"_s.arg(process).arg(QString::fromLatin1(file)));
            if (!shown.open(QFile::ReadOnly))
                continue; // closed to us, as it is to everybody but root
            expectClean(shown.fileName(), shown.readAll());
        }
    }
    chat->closeWriteChannel();
    chat->kill();
    chat->waitForFinished();
}

void SecretsTest::noCoreFileIsLeft()
{
#if defined(Q_OS_LINUX)
    QFile limits(u"/proc/%1/limits"_s.arg(m_bank.process()));
    QVERIFY(limits.open(QFile::ReadOnly));
    const QList<QByteArray> lines = limits.readAll().split('\n');
    const auto core = std::ranges::find_if(
        lines, [](const QByteArray& line) { return line.startsWith("Max core file size"); });
    QVERIFY(core != lines.end());
    QCOMPARE(core->simplified().split(' ').at(4), QByteArray("0"));
    QCOMPARE(core->simplified().split(' ').at(5), QByteArray("0"));
#else
    QSKIP("Where limits can be read from outside.");
#endif
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
