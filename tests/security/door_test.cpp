// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/system.h"
#include "ctl/demo_bank.h"
#include "server/wire/raw_client.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>
#include <QTest>

#include <csignal>

using namespace florin;
using namespace Qt::StringLiterals;

/// The door of the real florind: which TLS it speaks, what it shows, and whom it lets in.
class DoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksNothingOlderThanAsked();
    void takesUpANewCertificateWithoutDroppingAnybody();
    void keepsTheOldCertificateWhenTheNewOneIsNoGood();
    void showsACertificateOfAnAuthority();
    void letsOnlyKnownMachinesIn();
    void refusesInWordsWhatMakesNoSense();

private:
    struct Met {
        bool encrypted = false;
        QSsl::SslProtocol protocol = QSsl::UnknownProtocol;
        QString cipher;
        QSslCertificate certificate;
    };
    [[nodiscard]] Met meet(QSsl::SslProtocol protocol, const QList<QSslCipher>& ciphers = {}) const;
    [[nodiscard]] QSslCertificate shown() const { return meet(QSsl::TlsV1_3).certificate; }
    void restart(const QStringList& more);
    void hangUp() const { ::kill(static_cast<pid_t>(m_bank.process()), SIGHUP); }
    [[nodiscard]] QByteArray errors() const;
    void openssl(const QStringList& arguments) const;
    /// A key and a certificate that `authority` has signed, or its own where it is empty: NAME.key, NAME.pem.
    void certify(const QString& name, const QString& authority, const QByteArray& extensions,
                 int days = 2) const;
    [[nodiscard]] QString path(const QString& name) const { return m_bank.path(name); }
    [[nodiscard]] quint16 port() const { return m_bank.server().section(u':', -1).toUShort(); }

    mutable test::DemoBank m_bank;
};

void DoorTest::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
}

void DoorTest::certify(const QString& name, const QString& authority, const QByteArray& extensions,
                       int days) const
{
    const QString key = path(name + u".key"_s);
    const QString request = path(name + u".csr"_s);
    openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, key});
    QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
    openssl({u"req"_s, u"-new"_s, u"-key"_s, key, u"-subj"_s, u"/CN="_s + name, u"-out"_s, request});
    QStringList sign{u"x509"_s,     u"-req"_s,
                     u"-in"_s,      request,
                     u"-days"_s,    QString::number(days),
                     u"-out"_s,     path(name + u".pem"_s),
                     u"-extfile"_s, m_bank.file(name + u".ext"_s, extensions)};
    if (authority.isEmpty())
        sign << u"-signkey"_s << key;
    else
        sign << u"-CA"_s << path(authority + u".pem"_s) << u"-CAkey"_s << path(authority + u".key"_s)
             << u"-CAcreateserial"_s;
    openssl(sign);
}

void DoorTest::initTestCase()
{
    m_bank.keepErrorsIn(u"florind.err"_s);
    certify(u"authority"_s, {}, "basicConstraints=critical,CA:TRUE\n");
    certify(u"stranger"_s, {}, "basicConstraints=critical,CA:TRUE\n");
    certify(u"branch"_s, u"authority"_s, "extendedKeyUsage=clientAuth\n");
    certify(u"retired"_s, u"authority"_s, "extendedKeyUsage=clientAuth\n", -1);
    certify(u"impostor"_s, u"stranger"_s, "extendedKeyUsage=clientAuth\n");
    certify(u"server"_s, u"authority"_s, "subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n");
}

void DoorTest::restart(const QStringList& more)
{
    m_bank.stop();
    m_bank.startAgain(more);
}

QByteArray DoorTest::errors() const
{
    QFile file(path(u"florind.err"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

DoorTest::Met DoorTest::meet(QSsl::SslProtocol protocol, const QList<QSslCipher>& ciphers) const
{
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(protocol);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // what is looked at here is the server
    if (!ciphers.isEmpty())
        tls.setCiphers(ciphers);
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port());
    Met met;
    met.encrypted = socket.waitForEncrypted(30'000);
    met.protocol = socket.sessionProtocol();
    met.cipher = socket.sessionCipher().name();
    met.certificate = socket.peerCertificate();
    return met;
}

void DoorTest::speaksNothingOlderThanAsked()
{
    restart({});
    QVERIFY(meet(QSsl::TlsV1_3).encrypted);
    QVERIFY(!meet(QSsl::TlsV1_2).encrypted);
    restart({u"--tls-min"_s, u"1.2"_s});
    QVERIFY(meet(QSsl::TlsV1_3).encrypted);
    const Met older = meet(QSsl::TlsV1_2);
    QVERIFY(older.encrypted);
    QCOMPARE(older.protocol, QSsl::TlsV1_2);
    QVERIFY2(older.cipher.startsWith(u"ECDHE-"), qPrintable(older.cipher));
    // Without authenticated encryption there is no talking, though the client would.
    QList<QSslCipher> old_ones = QSslConfiguration::supportedCiphers();
    old_ones.removeIf([](const QSslCipher& cipher) {
        return cipher.name().contains(u"GCM") || cipher.name().contains(u"CHACHA20") ||
               cipher.name().contains(u"CCM");
    });
    QVERIFY(!old_ones.isEmpty());
    QVERIFY(!meet(QSsl::TlsV1_2, old_ones).encrypted);
}

void DoorTest::takesUpANewCertificateWithoutDroppingAnybody()
{
    restart({});
    const QSslCertificate before = shown();
    test::RawClient client(port());
    QVERIFY(client.connectAndGreet());
    QProcess florind;
    florind.start(QStringLiteral(FLORIND),
                  {u"certificate"_s, u"--data"_s, path(u"bank"_s), u"--key-file"_s, m_bank.keyFile()});
    QVERIFY(florind.waitForFinished(60'000));
    QVERIFY2(florind.exitCode() == 0, florind.readAllStandardError());
    QCOMPARE(shown(), before); // not before it is asked to
    hangUp();
    QVERIFY(QTest::qWaitFor([&] { return shown() != before; }, 30'000));
    QCOMPARE(shown(), QSslCertificate::fromPath(m_bank.certificate()).constFirst());
    QVERIFY(errors().contains("\"event\":\"tls_reloaded\""));
    // Whoever was there is there.
    client.sendBytes(contract::frame::request(2, "system.ping",
                                              contract::cbor::encode(contract::Ping{SystemClock().now()})));
    QCOMPARE(client.outcome(), QByteArray("done"));
}

void DoorTest::keepsTheOldCertificateWhenTheNewOneIsNoGood()
{
    restart({});
    const QSslCertificate before = shown();
    QFile file(m_bank.certificate());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    QFile other(path(u"server.pem"_s)); // a good one, but of another key
    QVERIFY(other.open(QFile::ReadOnly));
    for (const QByteArray& bad : {QByteArray("no certificate at all"), other.readAll()}) {
        const auto said = errors().count("\"event\":\"tls_kept\"");
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(bad);
        file.close();
        hangUp();
        QVERIFY(QTest::qWaitFor([&] { return errors().count("\"event\":\"tls_kept\"") > said; }, 30'000));
        QCOMPARE(shown(), before);
    }
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(good);
}

void DoorTest::showsACertificateOfAnAuthority()
{
    const QStringList own{u"--tls-certificate"_s, path(u"server.pem"_s), u"--tls-key"_s,
                          path(u"server.key"_s)};
    restart(own);
    QCOMPARE(shown(), QSslCertificate::fromPath(path(u"server.pem"_s)).constFirst());
    const QStringList ask{u"--server"_s, m_bank.server(), u"--trust"_s, path(u"authority.pem"_s), u"ping"_s};
    QCOMPARE(m_bank.run(ask).exit_code, 0);
    m_bank.stop();
    QFile::setPermissions(path(u"server.key"_s), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QProcess florind;
    florind.start(QStringLiteral(FLORIND),
                  QStringList{u"serve"_s, u"--data"_s, path(u"bank"_s), u"--key-file"_s, m_bank.keyFile(),
                              u"--listen"_s, u"127.0.0.1:0"_s} +
                      own);
    QVERIFY(florind.waitForFinished(60'000));
    QCOMPARE(florind.exitCode(), 1);
    QVERIFY(florind.readAllStandardError().contains("others can read it"));
    QFile::setPermissions(path(u"server.key"_s), QFile::ReadOwner | QFile::WriteOwner);
    m_bank.startAgain();
}

void DoorTest::letsOnlyKnownMachinesIn()
{
    restart({u"--client-ca"_s, path(u"authority.pem"_s)});
    const QStringList ask{u"--server"_s, m_bank.server(), u"--trust"_s, m_bank.certificate()};
    const auto with = [&](const QString& name) {
        return ask + QStringList{u"--client-certificate"_s, path(name + u".pem"_s), u"--client-key"_s,
                                 path(name + u".key"_s), u"ping"_s};
    };
    QCOMPARE(m_bank.run(with(u"branch"_s)).exit_code, 0);
    const auto code_of = [&](const QStringList& arguments) {
        const test::Ran ran = m_bank.run(QStringList{u"--json"_s} + arguments);
        return ran.exit_code == 3 ? ran.code() : u"exit code %1"_s.arg(ran.exit_code);
    };
    const auto said = [&](const QStringList& arguments) {
        return QString::fromUtf8(m_bank.run(arguments).err);
    };
    QCOMPARE(code_of(with(u"impostor"_s)), u"certificate_refused"_s);
    QCOMPARE(code_of(with(u"retired"_s)), u"certificate_refused"_s);
    QCOMPARE(code_of(ask + QStringList{u"ping"_s}), u"certificate_needed"_s);
    QVERIFY(said(with(u"impostor"_s)).contains(u"not from an authority that the bank knows"));
    QVERIFY(said(with(u"retired"_s)).contains(u"it is over"));
    QVERIFY(said(ask + QStringList{u"ping"_s}).contains(u"--client-certificate FILE"));
    // With a raw hand-shake too: not one frame is answered.
    test::RawClient nobody(port());
    QVERIFY(!nobody.connectAndGreet());
    QVERIFY(errors().contains("\"event\":\"tls_refused\""));
    QCOMPARE(m_bank.run(with(u"branch"_s)).exit_code, 0);
}

void DoorTest::refusesInWordsWhatMakesNoSense()
{
    m_bank.stop();
    const auto refused = [&](const QStringList& options) {
        QProcess florind;
        florind.start(QStringLiteral(FLORIND), QStringList{u"serve"_s, u"--data"_s, path(u"bank"_s),
                                                           u"--key-file"_s, m_bank.keyFile()} +
                                                   options);
        florind.waitForFinished(60'000);
        return florind.exitCode();
    };
    QCOMPARE(refused({u"--tls-min"_s, u"1.1"_s}), 2);
    QCOMPARE(refused({u"--tls-key"_s, path(u"server.key"_s)}), 2);
    QCOMPARE(refused({u"--lock-after"_s, u"1"_s}), 2);
    QCOMPARE(refused({u"--sms-per-hour"_s, u"0"_s}), 2);
    QCOMPARE(refused({u"--client-ca"_s, path(u"server.key"_s)}), 1);
    QCOMPARE(refused({u"--security-log"_s, path(u"no/such/folder"_s)}), 1);
    m_bank.startAgain();
}

QTEST_GUILESS_MAIN(DoorTest)
#include "door_test.moc"
