// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QDir folder(from);
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            copyFolder(entry.filePath(), to + u'/' + entry.fileName());
        else
            QFile::copy(entry.filePath(), to + u'/' + entry.fileName());
    }
}

} // namespace

/// florind's commands as an administrator meets them: a process, its words and its exit code.
class FlorindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesABankOnce();
    void seedsTheDemoBank();
    void seedsOnlyValidRowsWhenAsked();
    void provesTheBooks();
    void printsTheKeyOfItsSeals();
    void findsTamperedFiles();
    void keepsNothingReadable();
    void refusesAnotherKeyInWords();
    void refusesAPlainDatabase();
    void refusesToServeWithoutItsIdentity();
    void refusesASecondServer();
    void tellsTheServiceManager();
    void refusesBackupsInWords();
    void bringsAnAdministratorBack();
    void printsTheOpenApiDocument();
    void explainsItsUse();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] Ran run(const QStringList& arguments) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A copy of the seeded bank, to be spoilt.
    [[nodiscard]] QString copyOfBank(const QString& name) const;

    QTemporaryDir m_folder;
    QString m_bank;
    QJsonArray m_people;
};

QProcessEnvironment FlorindTest::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    return environment;
}

Ran FlorindTest::run(const QStringList& arguments) const
{
    return runToEnd(QStringLiteral(FLORIND), arguments, environment());
}

QString FlorindTest::copyOfBank(const QString& name) const
{
    copyFolder(m_bank, path(name));
    return path(name);
}

void FlorindTest::initTestCase()
{
    m_bank = path(u"bank"_s);
    const Ran seeded =
        run({u"seed"_s, u"--data"_s, m_bank, u"--from"_s, QStringLiteral(DEMO_BANK), u"--json"_s});
    QVERIFY2(seeded.exit_code == 0, seeded.err);
    m_people = seeded.list();
    for (const char* defect :
         {"row 1", "row 5", "is not an Aadhaar number", "is not a mobile number", "accepted"})
        QVERIFY2(seeded.err.contains(defect), seeded.err);
}

void FlorindTest::makesABankOnce()
{
    const QString data = path(u"fresh"_s);
    const Ran made = run({u"init"_s, u"--data"_s, data, u"--json"_s});
    QCOMPARE(made.exit_code, 0);
    const QJsonObject answer = made.json();
    QCOMPARE(answer[u"admin"_s].toString(), u"admin"_s);
    QVERIFY(answer[u"one_time_password"_s].toString().size() >= 16);
    QVERIFY(QFile::exists(answer[u"certificate"_s].toString()));
    const Ran again = run({u"init"_s, u"--data"_s, data, u"--json"_s});
    QCOMPARE(again.exit_code, 1);
    QCOMPARE(again.code(), u"already_initialised"_s);
    // The folder alone opens nothing: the key is elsewhere.
    for (const QString& file : QDir(data).entryList(QDir::Files))
        QVERIFY2(!file.endsWith(u".key"), qPrintable(file));
    QVERIFY(!QFile::permissions(data).testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
}

void FlorindTest::seedsTheDemoBank()
{
    QMap<int, QString> balances;
    QStringList roles;
    for (const QJsonValue& person : m_people) {
        roles.append(person[u"role"_s].toString());
        QVERIFY(!person[u"password"_s].toString().isEmpty());
        for (const QJsonValue& account : person[u"accounts"_s].toArray()) {
            QCOMPARE(account[u"currency"_s].toString(), u"INR"_s);
            balances[account[u"legacy"_s].toInt()] = account[u"balance"_s].toString();
        }
    }
    const QMap<int, QString> expected{{9, u"105850.00"_s},
                                      {10, u"107000.00"_s},
                                      {11, u"96650.00"_s},
                                      {12, u"100000.00"_s},
                                      {13, u"100000.00"_s}};
    QCOMPARE(balances, expected);
    for (const QString& role :
         {u"customer"_s, u"teller"_s, u"support"_s, u"auditor"_s, u"manager"_s, u"admin"_s})
        QVERIFY2(roles.contains(role), qPrintable(role));
    const Ran again =
        run({u"seed"_s, u"--data"_s, m_bank, u"--from"_s, QStringLiteral(DEMO_BANK), u"--json"_s});
    QCOMPARE(again.exit_code, 1);
}

void FlorindTest::seedsOnlyValidRowsWhenAsked()
{
    const Ran seeded = run({u"seed"_s, u"--data"_s, path(u"strict"_s), u"--from"_s, QStringLiteral(DEMO_BANK),
                            u"--accept"_s, u"valid"_s, u"--json"_s});
    QVERIFY2(seeded.exit_code == 0, seeded.err);
    QVERIFY(seeded.err.contains("left out"));
    for (const QJsonValue& person : seeded.list())
        QVERIFY(person[u"role"_s].toString() != u"customer"); // none of them has a valid Aadhaar number
    QCOMPARE(run({u"verify"_s, u"--data"_s, path(u"strict"_s)}).exit_code, 0);
}

void FlorindTest::provesTheBooks()
{
    const Ran verified = run({u"verify"_s, u"--data"_s, m_bank, u"--json"_s});
    QCOMPARE(verified.exit_code, 0);
    const QJsonObject answer = verified.json();
    QCOMPARE(answer[u"ok"_s].toBool(), true);
    QVERIFY(answer[u"entries"_s].toInt() >= 14);
    QVERIFY(answer[u"accounts"_s].toInt() >= 10);
    QCOMPARE(answer[u"root"_s].toString().size(), 64);
    QCOMPARE(run({u"verify"_s, u"--data"_s, m_bank, u"--json"_s}).json(), verified.json());
}

void FlorindTest::printsTheKeyOfItsSeals()
{
    const QStringList ask{u"seal-key"_s, u"--data"_s, m_bank};
    const Ran hex = run(ask);
    QCOMPARE(hex.exit_code, 0);
    QCOMPARE(QByteArray::fromHex(hex.out.trimmed()).size(), 32);
    QCOMPARE(run(ask).out, hex.out);
    const QJsonObject json = run(ask + QStringList{u"--json"_s}).json();
    QCOMPARE(json[u"algorithm"_s].toString(), u"Ed25519"_s);
    QCOMPARE(json[u"public_key"_s].toString().toLatin1(), hex.out.trimmed());
    const QByteArray pem = run(ask + QStringList{u"--pem"_s}).out;
    QVERIFY(pem.startsWith("-----BEGIN PUBLIC KEY-----\n"));
    QVERIFY(QByteArray::fromBase64(pem.split('\n')[1]).endsWith(QByteArray::fromHex(hex.out.trimmed())));
    QCOMPARE(run({u"seal-key"_s}).exit_code, 2);
}

void FlorindTest::findsTamperedFiles()
{
    const QString spoilt = copyOfBank(u"spoilt"_s);
    QFile file(spoilt + u"/bank.db"_s);
    QVERIFY(file.open(QFile::ReadWrite));
    file.seek(file.size() / 2);
    const QByteArray byte = file.peek(1);
    file.write(QByteArray(1, static_cast<char>(byte[0] ^ 1)));
    file.close();
    const Ran verified = run({u"verify"_s, u"--data"_s, spoilt, u"--json"_s});
    QCOMPARE(verified.exit_code, 1);
    QCOMPARE(verified.code(), u"corrupted"_s);
}

void FlorindTest::keepsNothingReadable()
{
    for (const QString& name : {u"bank.db"_s, u"auth.db"_s}) {
        QFile file(m_bank + u'/' + name);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        for (const char* text :
             {"CREATE TABLE", "Meera", "Thomas", "9000000009", "argon2id", "recieve refunds"})
            QVERIFY2(!bytes.contains(text), text);
    }
}

void FlorindTest::refusesAnotherKeyInWords()
{
    const QString other = path(u"other"_s);
    QCOMPARE(run({u"init"_s, u"--data"_s, other, u"--key-file"_s, path(u"other.key"_s)}).exit_code, 0);
    const Ran refused = run({u"verify"_s, u"--data"_s, m_bank, u"--key-file"_s, path(u"other.key"_s)});
    QCOMPARE(refused.exit_code, 1);
    QVERIFY2(refused.err.contains("key"), refused.err);
    // The key named at init is found again by itself.
    QCOMPARE(run({u"verify"_s, u"--data"_s, other}).exit_code, 0);
    QFile::setPermissions(path(u"other.key"_s), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const Ran open_to_all = run({u"verify"_s, u"--data"_s, other, u"--json"_s});
    QCOMPARE(open_to_all.code(), u"file_unreadable"_s);
}

void FlorindTest::refusesAPlainDatabase()
{
    const QString plain = copyOfBank(u"plain"_s);
    QFile file(plain + u"/bank.db"_s);
    QVERIFY(file.open(QFile::ReadWrite | QFile::Truncate));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    file.close();
    const Ran refused = run({u"verify"_s, u"--data"_s, plain, u"--json"_s});
    QCOMPARE(refused.exit_code, 1);
    QCOMPARE(refused.code(), u"not_encrypted"_s);
}

void FlorindTest::refusesToServeWithoutItsIdentity()
{
    const QString data = copyOfBank(u"faceless"_s);
    QVERIFY(QFile::remove(data + u"/tls/key.pem"_s));
    Ran refused = run({u"serve"_s, u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(refused.exit_code, 1);
    QVERIFY2(refused.err.contains("key.pem"), refused.err);
    QFile damaged(data + u"/tls/key.pem"_s);
    QVERIFY(damaged.open(QFile::WriteOnly));
    damaged.write("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n");
    damaged.close();
    refused = run({u"serve"_s, u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(refused.exit_code, 1);
    QVERIFY2(refused.err.contains("damaged"), refused.err);
}

void FlorindTest::refusesASecondServer()
{
    QProcess first;
    first.setProcessEnvironment(environment());
    first.start(QStringLiteral(FLORIND), {u"serve"_s, u"--data"_s, m_bank, u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(addressOf(first).startsWith(u"127.0.0.1:"));
    const Ran second = run({u"serve"_s, u"--data"_s, m_bank, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s});
    QCOMPARE(second.exit_code, 1);
    QCOMPARE(second.code(), u"in_use"_s);
    first.terminate();
    QCOMPARE(endOf(first).exit_code, 0);
}

void FlorindTest::tellsTheServiceManager()
{
#ifdef Q_OS_WIN
    QSKIP("there is none that listens so");
#else
    const QByteArray path = QFile::encodeName(this->path(u"notify"_s));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(static_cast<std::size_t>(path.size()) < sizeof address.sun_path);
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int listens = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    QCOMPARE(::bind(listens, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const auto heard = [listens] {
        QByteArray text(64, '\0');
        const auto size = ::recv(listens, text.data(), 64, 0);
        return text.left(qMax(size, 0));
    };
    QProcess server;
    auto known = environment();
    known.insert(u"NOTIFY_SOCKET"_s, QString::fromLocal8Bit(path));
    server.setProcessEnvironment(known);
    server.start(QStringLiteral(FLORIND), {u"serve"_s, u"--data"_s, m_bank, u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(addressOf(server).startsWith(u"127.0.0.1:"));
    QCOMPARE(heard(), "READY=1");
    server.terminate();
    QCOMPARE(heard(), "STOPPING=1");
    QCOMPARE(endOf(server).exit_code, 0);
    ::close(listens);
#endif
}

void FlorindTest::refusesBackupsInWords()
{
    const QString file = path(u"one.backup"_s);
    const QString to = path(u"restored"_s);
    const auto backup = [&](const QString& name) {
        return run({u"backup"_s, u"--data"_s, m_bank, u"--to"_s, name, u"--json"_s});
    };
    const auto restore = [&](const QString& from, const QString& into, const QStringList& more = {}) {
        return run(QStringList{u"restore"_s, u"--from"_s, from, u"--data"_s, into, u"--json"_s} + more);
    };
    QCOMPARE(backup(file).exit_code, 0);
    QCOMPARE(backup(file).code(), u"file_exists"_s);
    QCOMPARE(backup(m_bank + u"/inside"_s).code(), u"file_unwritable"_s);
    QCOMPARE(restore(file, m_bank).code(), u"folder_not_empty"_s);
    QCOMPARE(restore(m_bank + u"/bank.id"_s, to).code(), u"not_a_backup"_s);
    QCOMPARE(restore(path(u"nothing"_s), to).code(), u"file_unreadable"_s);
    QCOMPARE(restore(file, to, {u"--to-entry"_s, u"99999999"_s}).code(), u"unknown_entry"_s);
    QCOMPARE(restore(file, to, {u"--to-entry"_s, u"soon"_s}).exit_code, 2);
    const QString key = path(u"elsewhere.key"_s);
    QCOMPARE(run({u"init"_s, u"--data"_s, path(u"elsewhere"_s), u"--key-file"_s, key}).exit_code, 0);
    const Ran foreign = restore(file, to, {u"--key-file"_s, key});
    QCOMPARE(foreign.code(), u"backup_locked"_s);
    QVERIFY2(foreign.json()[u"detail"_s].toString().contains(u"--key-file"), foreign.out);
    QFile whole(file);
    QVERIFY(whole.open(QIODevice::ReadWrite));
    QVERIFY(whole.seek(whole.size() - 1));
    const QByteArray last_byte = whole.read(1);
    QVERIFY(whole.resize(whole.size() - 1));
    whole.close();
    QCOMPARE(restore(file, to).code(), u"backup_damaged"_s);
    // A disk's own folder stays what it is; what a killed restore left in it is taken away.
    const QString disk = path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk + u"/lost+found"_s));
    QVERIFY(QDir().mkpath(disk + u"/.restoring/tls"_s));
    QVERIFY(whole.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(whole.write(last_byte), 1);
    whole.close();
    QCOMPARE(restore(file, disk).exit_code, 0);
    QVERIFY(QFile::exists(disk + u"/lost+found"_s));
    QVERIFY(!QFile::exists(disk + u"/.restoring"_s));
    QCOMPARE(run({u"verify"_s, u"--data"_s, disk}).exit_code, 0);
    // None of them has left anything.
    QVERIFY(!QFile::exists(to));
    QVERIFY(QDir(m_folder.path()).entryList({u"*.restoring"_s, u"*.part"_s}).isEmpty());
    QCOMPARE(run({u"backup"_s, u"--data"_s, m_bank}).exit_code, 2);
    QCOMPARE(run({u"serve"_s, u"--data"_s, m_bank, u"--backup-every"_s, u"0"_s}).exit_code, 2);
    QCOMPARE(run({u"serve"_s, u"--data"_s, m_bank, u"--backup-to"_s, m_bank + u"/inside"_s}).exit_code, 2);
    for (const QStringList& command : {QStringList{u"backup"_s, u"--to"_s, to},
                                       {u"rekey"_s},
                                       {u"serve"_s, u"--backup-to"_s, path(u"backups"_s)}}) {
        const Ran elsewhere = run(command + QStringList{u"--data"_s, m_bank, u"--postgres"_s, u"dbname=x"_s});
        QCOMPARE(elsewhere.exit_code, 2);
        QVERIFY2(elsewhere.err.contains("pg_basebackup"), elsewhere.err);
    }
}

void FlorindTest::bringsAnAdministratorBack()
{
    const QString data = copyOfBank(u"locked"_s);
    const QString other_key = path(u"not-its.key"_s);
    QCOMPARE(run({u"init"_s, u"--data"_s, path(u"not-it"_s), u"--key-file"_s, other_key}).exit_code, 0);
    const auto administrator = [&](const QString& what, const QStringList& more) {
        return run(QStringList{u"administrator"_s, what, u"--data"_s, data, u"--json"_s} + more);
    };
    QProcess server;
    server.setProcessEnvironment(environment());
    server.start(QStringLiteral(FLORIND), {u"serve"_s, u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(addressOf(server).startsWith(u"127.0.0.1:"));
    QCOMPARE(administrator(u"reset"_s, {u"--user"_s, u"admin"_s}).code(), u"in_use"_s);
    server.terminate();
    QCOMPARE(endOf(server).exit_code, 0);
    QCOMPARE(administrator(u"reset"_s, {u"--user"_s, u"admin"_s, u"--key-file"_s, other_key}).exit_code, 1);

    const Ran again = administrator(u"reset"_s, {u"--user"_s, u"admin"_s});
    QCOMPARE(again.exit_code, 0);
    QCOMPARE(again.json()[u"admin"_s].toString(), u"admin"_s);
    QVERIFY(again.json()[u"one_time_password"_s].toString().size() >= 16);
    const Ran added = administrator(u"add"_s, {u"--user"_s, u"lata"_s, u"--name"_s, u"Lata Shah"_s});
    QCOMPARE(added.exit_code, 0);
    QVERIFY(added.json()[u"one_time_password"_s] != again.json()[u"one_time_password"_s]);
    QCOMPARE(administrator(u"add"_s, {u"--user"_s, u"lata"_s}).code(), u"user_exists"_s);
    const Ran in_words = run({u"administrator"_s, u"reset"_s, u"--data"_s, data, u"--user"_s, u"lata"_s});
    QVERIFY2(in_words.out.contains("lata") && in_words.out.contains("once"), in_words.out);
    QCOMPARE(run({u"verify"_s, u"--data"_s, data}).exit_code, 0);

    QCOMPARE(run({u"administrator"_s, u"--data"_s, data}).exit_code, 2);
    QCOMPARE(administrator(u"dismiss"_s, {u"--user"_s, u"admin"_s}).exit_code, 2);
    QCOMPARE(administrator(u"reset"_s, {}).exit_code, 2);
}

void FlorindTest::printsTheOpenApiDocument()
{
    const Ran printed = run({u"openapi"_s});
    QCOMPARE(printed.exit_code, 0);
    QVERIFY(printed.json()[u"paths"_s].toObject().contains(u"/v1/money/transfer"_s));
}

void FlorindTest::explainsItsUse()
{
    QCOMPARE(run({}).exit_code, 2);
    QCOMPARE(run({u"rob"_s}).exit_code, 2);
    QCOMPARE(run({u"init"_s}).exit_code, 2);
    QCOMPARE(run({u"serve"_s, u"--data"_s, m_bank, u"--listen"_s, u"nowhere"_s}).exit_code, 2);
    QCOMPARE(run({u"--help"_s}).exit_code, 0);
    QCOMPARE(run({u"verify"_s, u"--data"_s, path(u"nothing"_s), u"--json"_s}).code(), u"not_initialised"_s);
}

QTEST_GUILESS_MAIN(FlorindTest)
#include "florind_test.moc"
