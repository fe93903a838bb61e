// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/audit_store.h"
#include "store/driver/cipher_connection.h"
#include "store/feedback_store.h"
#include "store/message_store.h"
#include "store/support_store.h"

#include <QFileInfo>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
const QString aadhaar = u"234567890124"_s;
const QString phone = u"9000000009"_s;
const QString provider_secret = u"provider-token-5e3c"_s;
const Secret record = Secret::fromText(u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g"_s);

/// One of everything that someone could want to read.
void writeSecrets(UnitOfWork& unit)
{
    const CustomerId customer =
        must(unit.customers().add(newCustomer(u"Ashalata"_s, u"Krishnan"_s, aadhaar)));
    User user = newUser(u"ashalata.k"_s, u"customer"_s);
    user.customer = customer;
    user.id = must(unit.identity().addUser(user, record));
    must(unit.identity().addSession({"token-hash-0001", user.id, at(1), at(2), at(1), u"Kiosk Kochi"_s}));
    const auto conversation = must(unit.support().start(user.id, u"Ashalata Krishnan"_s, at(1)));
    must(unit.support().post(
        {{}, conversation, user.id, u"Ashalata"_s, u"my cheque bounced"_s, at(2), Uuid::create(at(2))}));
    must(
        unit.messages().setProviderSecret(u"twilio"_s, u"token"_s, Secret::fromText(provider_secret), at(1)));
    Feedback feedback;
    feedback.text = u"super intuitive"_s;
    feedback.time = at(1);
    must(unit.feedback().add(feedback));
}

const QStringList readable{u"Ashalata"_s,
                           u"ashalata"_s,
                           u"Krishnan"_s,
                           aadhaar,
                           phone,
                           u"argon2id"_s,
                           u"token-hash-0001"_s,
                           u"Kiosk"_s,
                           u"my cheque bounced"_s,
                           provider_secret,
                           u"super intuitive"_s,
                           u"customer"_s,
                           u"CREATE TABLE"_s,
                           u"SQLite format 3"_s,
                           u"Nexa"_s};

void expectUnreadable(const QByteArray& bytes)
{
    for (const QString& text : readable) {
        QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(text));
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QVERIFY2(!bytes.contains(wide), qPrintable(text));
    }
}

std::unique_ptr<CipherConnection> openFile(const QString& path, const Secret& key)
{
    CipherSettings settings;
    settings.key = key;
    settings.access = CipherAccess::ReadOnly;
    return must(CipherConnection::open(path, settings));
}

/// All that the key of one file gives away: every column of one table.
QByteArray dump(CipherConnection& connection, const QByteArray& select)
{
    QByteArray all;
    auto statement = must(Statement::prepare(connection.handle(), select));
    while (must(statement.step())) {
        for (int column = 0; column < statement.columnCount(); ++column)
            all += statement.bytes(column).toByteArray() + '|';
    }
    return all;
}

QString fileOf(const Result<std::unique_ptr<Database>>& result)
{
    const auto* value = result ? nullptr : result.error().value(u"file");
    return value != nullptr ? QFileInfo(std::get<QString>(*value)).fileName() : QString();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}
} // namespace

class BankFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCanBeReadInTheFiles()
    {
        BankAtWork bank;
        writeSecrets(*bank);
        bank.turn();
        expectUnreadable(bank.scratch().allBytes());
        writeSecretsAreThere(*bank);
        bank->rollback();
        bank.close();
        const QByteArray closed = bank.scratch().allBytes();
        QVERIFY(closed.size() > 50'000);
        expectUnreadable(closed);
    }

    void theFolderIsItsOwnersOnly()
    {
        const BankScratch scratch;
        const auto database = scratch.create();
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        for (const QString& name : {u"/bank.db"_s, u"/auth.db"_s, u"/bank.id"_s, u"/lock"_s, QString()})
            QVERIFY2((QFileInfo(scratch.folder() + name).permissions() & others) == 0, qPrintable(name));
    }

    void aKeyOpensItsOwnFileOnly()
    {
        BankAtWork bank;
        writeSecrets(*bank);
        bank.turn();
        const BankKeys& keys = bank.scratch().keys();
        const QString folder = bank.scratch().folder();
        CipherSettings settings;
        settings.key = keys.main;
        settings.access = CipherAccess::ReadOnly;
        QCOMPARE(refusal(CipherConnection::open(folder + u"/auth.db"_s, settings)), ProblemCode::wrong_key);
        settings.key = keys.auth;
        QCOMPARE(refusal(CipherConnection::open(folder + u"/bank.db"_s, settings)), ProblemCode::wrong_key);
    }

    void theFilesKeyOpensNoSealedValue()
    {
        BankAtWork bank;
        writeSecrets(*bank);
        bank.turn();
        const QString folder = bank.scratch().folder();
        const auto main = openFile(folder + u"/bank.db"_s, bank.scratch().keys().main);
        const QByteArray customers = dump(*main, "SELECT * FROM customer");
        QVERIFY(customers.contains("Krishnan"));
        QVERIFY(!customers.contains(aadhaar.toUtf8()));
        QVERIFY(!dump(*main, "SELECT * FROM provider_setting").contains(provider_secret.toUtf8()));
        const QByteArray redo = dump(*main, "SELECT * FROM auth_redo");
        QVERIFY(!redo.isEmpty());
        QVERIFY(!redo.contains("argon2id"));
        QVERIFY(!redo.contains("ashalata"));
        const auto auth = openFile(folder + u"/auth.db"_s, bank.scratch().keys().auth);
        const QByteArray users = dump(*auth, "SELECT * FROM app_user");
        QVERIFY(users.contains("ashalata.k"));
        QVERIFY(!users.contains("argon2id"));
    }

    void wrongKeysAreToldApart()
    {
        BankAtWork bank;
        writeSecrets(*bank);
        bank.turn();
        bank->rollback();
        bank.close();
        const BankKeys other = BankKeys::fromMaster(Secret::random(32));
        const QString folder = bank.scratch().folder();
        BankKeys keys = bank.scratch().keys();
        keys.main = other.main;
        QCOMPARE(refusal(openBank(folder, keys)), ProblemCode::wrong_key);
        QCOMPARE(fileOf(openBank(folder, keys)), u"bank.db"_s);
        keys = bank.scratch().keys();
        keys.auth = other.auth;
        QCOMPARE(refusal(openBank(folder, keys)), ProblemCode::wrong_key);
        QCOMPARE(fileOf(openBank(folder, keys)), u"auth.db"_s);

        keys = bank.scratch().keys();
        keys.password_records = other.password_records;
        keys.fields = other.fields;
        const auto database = must(openBank(folder, keys));
        const Snapshot snapshot = must(database->snapshot());
        QCOMPARE(refusal(snapshot->identity().passwordRecord(UserId{1})), ProblemCode::wrong_key);
        QCOMPARE(refusal(snapshot->customers().aadhaar(CustomerId{1})), ProblemCode::wrong_key);
        QCOMPARE(refusal(snapshot->messages().providerSecret(u"twilio"_s, u"token"_s)),
                 ProblemCode::wrong_key);
    }

    void aPlainOrDamagedFileIsToldApart()
    {
        const BankScratch scratch;
        scratch.create();
        const QString file = scratch.folder() + u"/bank.db"_s;
        overwrite(file, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
        QCOMPARE(refusal(openBank(scratch.folder(), scratch.keys())), ProblemCode::not_encrypted);
        QCOMPARE(fileOf(openBank(scratch.folder(), scratch.keys())), u"bank.db"_s);
        QVERIFY(QFile::remove(file));
        QCOMPARE(refusal(openBank(scratch.folder(), scratch.keys())), ProblemCode::file_unreadable);
        QVERIFY(!QFileInfo::exists(file));
    }

    void aBankIsOpenedOnce()
    {
        const BankScratch scratch;
        auto database = scratch.create();
        QCOMPARE(refusal(openBank(scratch.folder(), scratch.keys())), ProblemCode::in_use);
        database.reset();
        database = scratch.open();
        QCOMPARE(refusal(openBank(scratch.folder(), scratch.keys())), ProblemCode::in_use);
        QCOMPARE(must(bankIdOf(scratch.folder())), BankScratch::profile().id);
    }

    void aBankIsMadeOnce()
    {
        const BankScratch scratch;
        QCOMPARE(refusal(openBank(scratch.folder(), scratch.keys())), ProblemCode::not_initialised);
        QCOMPARE(refusal(bankIdOf(scratch.folder())), ProblemCode::not_initialised);
        scratch.create();
        QCOMPARE(refusal(createBank(scratch.folder(), BankScratch::profile(), scratch.keys())),
                 ProblemCode::already_initialised);
        // What an interrupted creation leaves is neither opened nor written over.
        QVERIFY(QFile::remove(scratch.folder() + u"/bank.id"_s));
        QCOMPARE(refusal(openBank(scratch.folder(), scratch.keys())), ProblemCode::not_initialised);
        QCOMPARE(refusal(createBank(scratch.folder(), BankScratch::profile(), scratch.keys())),
                 ProblemCode::file_exists);
    }

    void aClosedBankIsItsFilesAlone()
    {
        BankAtWork bank;
        {
            const Snapshot snapshot =
                bank.snapshot(); // its connection is kept, and closed after the writer's
            QCOMPARE(must(snapshot->customers().customerCount()), 0);
        }
        writeSecrets(*bank);
        bank.turn();
        bank->rollback();
        bank.close();
        const QStringList left = QDir(bank.scratch().folder()).entryList(QDir::Files);
        QCOMPARE(left, QStringList({u"auth.db"_s, u"bank.db"_s, u"bank.id"_s, u"lock"_s}));
    }

    void aCrashLosesNothingThatWasCommitted()
    {
        BankAtWork bank;
        writeSecrets(*bank);
        bank.turn();
        must(bank->customers().add(newCustomer(u"Uncommitted"_s, u"x"_s)));
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles({}, copy);
        QVERIFY(QFileInfo(copy + u"/bank.db-wal"_s).size() > 0);
        const auto after = must(openBank(copy, bank.scratch().keys()));
        const Snapshot snapshot = must(after->snapshot());
        QCOMPARE(must(snapshot->customers().customerCount()), 1);
        QVERIFY(must(snapshot->identity().userByName(u"ashalata.k"_s)));
        QVERIFY(!must(snapshot->audit().verifyChain()).broken_at);
    }

    void aCrashBetweenTheTwoCommitsIsMadeGood()
    {
        BankAtWork bank;
        writeSecrets(*bank);
        bank.turn();
        // auth.db as it was before the unit, bank.db as it is after it.
        bank->beginCommand();
        User user = newUser(u"devan"_s, u"customer"_s);
        user.customer = must(bank->customers().add(newCustomer(u"Devan"_s, u"Pillai"_s)));
        const UserId id = must(bank->identity().addUser(user, record));
        must(bank->identity().endSession("token-hash-0001"));
        must(bank->identity().addSession({"token-hash-0002", id, at(1), at(2), at(1), {}}));
        bank->beginCommand();
        must(bank->identity().addUser(newUser(u"abandoned"_s), record));
        must(bank->abandonCommand());
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles(u"auth.db"_s, copy);
        bank.turn();
        bank.scratch().copyFiles(u"bank."_s, copy);

        for (int opening = 0; opening < 2; ++opening) {
            const auto after = must(openBank(copy, bank.scratch().keys()));
            const Snapshot snapshot = must(after->snapshot());
            const auto found = must(snapshot->identity().userByName(u"devan"_s));
            QVERIFY(found);
            QCOMPARE(found->id, id);
            QCOMPARE(found->customer, user.customer);
            QVERIFY(must(snapshot->customers().customer(*found->customer)));
            QVERIFY(must(snapshot->identity().passwordRecord(id)) == record);
            QVERIFY(!must(snapshot->identity().session("token-hash-0001")));
            QVERIFY(must(snapshot->identity().session("token-hash-0002")));
            QVERIFY(!must(snapshot->identity().userByName(u"abandoned"_s)));
        }
    }

    void aCrashBeforeTheFirstCommitLeavesNeither()
    {
        BankAtWork bank;
        writeSecrets(*bank);
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles({}, copy);
        const auto after = must(openBank(copy, bank.scratch().keys()));
        const Snapshot snapshot = must(after->snapshot());
        QCOMPARE(must(snapshot->customers().customerCount()), 0);
        QVERIFY(!must(snapshot->identity().userByName(u"ashalata.k"_s)));
    }

private:
    /// So that the test of unreadable files is one of files that hold something.
    static void writeSecretsAreThere(UnitOfWork& unit)
    {
        QVERIFY(must(unit.identity().userByName(u"ashalata.k"_s)));
        QVERIFY(must(unit.customers().customerByAadhaar(Secret::fromText(aadhaar))));
    }
};

QTEST_GUILESS_MAIN(BankFilesTest)
#include "bank_files_test.moc"
