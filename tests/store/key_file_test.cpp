// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/bank_keys.h"
#include "store/key_file.h"

#include <QFileInfo>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
const QString bank_id = u"0190a5f0-bank"_s;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

QString reasonOf(const Result<Secret>& result)
{
    const auto* value = result ? nullptr : result.error().value(u"reason");
    return value != nullptr ? std::get<QString>(*value) : QString();
}
} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"deep/keys/bank.key"_s);
    }

    void aPlainKeyComesBack()
    {
        must(writeKeyFile(m_path, bank_id, m_master));
        QVERIFY(must(readKeyFile(m_path, bank_id)) == m_master);
        QVERIFY(!must(keyFileIsSealed(m_path)));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(m_path).permissions() & others, QFileDevice::Permissions());
        QCOMPARE(QFileInfo(QFileInfo(m_path).path()).permissions() & others, QFileDevice::Permissions());
    }

    void aSealedKeyNeedsItsPassphrase()
    {
        must(writeKeyFile(m_path, bank_id, m_master, Secret::fromText(u"correct horse"_s)));
        QVERIFY(must(keyFileIsSealed(m_path)));
        QVERIFY(!contentOf(m_path).contains(m_master.view().toByteArray().toBase64()));
        QVERIFY(must(readKeyFile(m_path, bank_id, Secret::fromText(u"correct horse"_s))) == m_master);
        const auto wrong = readKeyFile(m_path, bank_id, Secret::fromText(u"wrong horse"_s));
        QCOMPARE(refusal(wrong), ProblemCode::wrong_key);
        QVERIFY(reasonOf(wrong).contains(u"passphrase"_s));
        QCOMPARE(refusal(readKeyFile(m_path, bank_id)), ProblemCode::wrong_key);
    }

    void anExistingKeyIsNeverOverwritten()
    {
        must(writeKeyFile(m_path, bank_id, m_master));
        QCOMPARE(refusal(writeKeyFile(m_path, bank_id, Secret::random(32))), ProblemCode::file_exists);
        QVERIFY(must(readKeyFile(m_path, bank_id)) == m_master);
    }

    void theKeyOfAnotherBankIsToldApart()
    {
        must(writeKeyFile(m_path, bank_id, m_master));
        const auto other = readKeyFile(m_path, u"another"_s);
        QCOMPARE(refusal(other), ProblemCode::wrong_key);
        QCOMPARE(reasonOf(other), u"is the key of another bank"_s);
    }

    void whatOthersMayReadIsRefused()
    {
        must(writeKeyFile(m_path, bank_id, m_master));
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::ReadGroup));
        const auto open = readKeyFile(m_path, bank_id);
        QCOMPARE(refusal(open), ProblemCode::file_unreadable);
        QVERIFY(reasonOf(open).contains(u"chmod 600"_s));
    }

    void whatIsAbsentOrNoKeyFileIsSaid()
    {
        QCOMPARE(reasonOf(readKeyFile(m_path, bank_id)), u"is not there"_s);
        must(writeKeyFile(m_path, bank_id, m_master));
        const QByteArray whole = contentOf(m_path);
        for (const QByteArray& broken : {QByteArray(), QByteArray("hello\n"), whole.first(whole.size() / 2),
                                         QByteArray(whole).replace("1\n", "2\n"),
                                         QByteArray(whole).replace("plain", "argon2id 999999999 1 x"),
                                         whole.left(whole.indexOf("plain") + 6)}) {
            overwrite(m_path, broken);
            QCOMPARE(refusal(readKeyFile(m_path, bank_id)), ProblemCode::file_unreadable);
            QCOMPARE(reasonOf(readKeyFile(m_path, bank_id)), u"is not a Florin key file"_s);
        }
    }

    void aCredentialOfSystemdComesFirst()
    {
        qunsetenv("CREDENTIALS_DIRECTORY");
        QVERIFY(defaultKeyFile(bank_id).endsWith(u"/florin/keys/0190a5f0-bank.key"_s));
        const QString credential = m_folder->filePath(u"florin-key"_s);
        must(writeKeyFile(credential, bank_id, m_master));
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder->path()));
        QCOMPARE(defaultKeyFile(bank_id), credential);
        // The service manager may let the service's group read it.
        QVERIFY(QFile::setPermissions(credential, QFileDevice::ReadOwner | QFileDevice::ReadGroup));
        QVERIFY(must(readKeyFile(credential, bank_id)) == m_master);
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

    void aKeyBesideItsBankIsSeen()
    {
        const QString data = m_folder->filePath(u"data"_s);
        QVERIFY(QDir().mkpath(data));
        QVERIFY(liesInside(data + u"/bank.key"_s, data));
        QVERIFY(liesInside(m_folder->filePath(u"x/../data/bank.key"_s), data));
        QVERIFY(!liesInside(m_folder->filePath(u"data-keys/bank.key"_s), data));
        QVERIFY(QFile::link(data, m_folder->filePath(u"link"_s)));
        QVERIFY(liesInside(m_folder->filePath(u"link/bank.key"_s), data));
    }

    void eachPurposeHasAKeyOfItsOwn()
    {
        const BankKeys keys = BankKeys::fromMaster(m_master);
        const std::vector all{keys.main,   keys.auth,         keys.password_records,
                              keys.fields, keys.fingerprints, m_master};
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].size(), 32);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!(all[i] == all[j]));
        }
        QVERIFY(BankKeys::fromMaster(m_master).main == keys.main);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Secret m_master = Secret::random(32);
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "key_file_test.moc"
