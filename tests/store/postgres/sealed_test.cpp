// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/answer_store.h"
#include "store/audit_store.h"
#include "store/credential_store.h"
#include "store/feedback_store.h"
#include "store/ledger/ledger_bank.h"
#include "store/message_store.h"
#include "store/postgres/postgres_connection.h"
#include "store/sealing.h"
#include "store/support_store.h"

#include <QRegularExpression>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

const QString aadhaar = u"234567890124"_s;
const Secret record = Secret::fromText(u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2g"_s);

/// What nobody may read who can look into the database.
const QStringList readable{u"Ashalata"_s,       u"ashalata"_s,        u"Krishnan"_s,  aadhaar,
                           u"9000000009"_s,     u"argon2id"_s,        u"10.0.0.77"_s, u"my cheque bounced"_s,
                           u"token-5e3c"_s,     u"super intuitive"_s, u"so sorry"_s,  u"balance is low"_s,
                           u"rent for Meera"_s, u"a reply in full"_s};

void writeAll(UnitOfWork& unit)
{
    const CustomerId customer =
        must(unit.customers().add(newCustomer(u"Ashalata"_s, u"Krishnan"_s, aadhaar)));
    User user = newUser(u"ashalata.k"_s, u"customer"_s);
    user.customer = customer;
    user.id = must(unit.identity().addUser(user, record));
    must(unit.identity().addSession({"token-hash", user.id, at(1), at(2), at(1), u"10.0.0.77"_s}));
    const auto conversation = must(unit.support().start(user.id, u"Ashalata Krishnan"_s, at(1)));
    must(unit.support().post(
        {{}, conversation, user.id, u"Ashalata"_s, u"my cheque bounced"_s, at(2), Uuid::create(at(2))}));
    must(
        unit.messages().setProviderSecret(u"twilio"_s, u"token"_s, Secret::fromText(u"token-5e3c"_s), at(1)));
    OutboxMessage sms;
    sms.customer = customer;
    sms.to = u"+919000000009"_s;
    sms.text = u"Your balance is low"_s;
    sms.created = at(1);
    must(unit.messages().enqueue(sms));
    must(unit.credentials().setSmsFactor({user.id, sms.to, at(1)}, AuthenticatorState::Confirmed));
    Feedback feedback;
    feedback.customer = u"Ashalata"_s;
    feedback.name = u"Krishnan"_s;
    feedback.text = u"super intuitive"_s;
    feedback.time = at(1);
    const FeedbackId id = must(unit.feedback().add(feedback));
    must(unit.feedback().answer(id, u"so sorry"_s, UserId{7}, at(2)));
    AuditLine line;
    line.actor_name = u"ashalata.k"_s;
    line.operation = u"customers.show"_s;
    line.subject = u"Ashalata Krishnan"_s;
    line.detail = u"of 9000000009"_s;
    must(unit.audit().append(std::span(&line, 1)));
    must(unit.answers().keep(
        {Uuid::create(at(1)), user.id, u"accounts.open"_s, QByteArray(32, 'd'), "a reply in full", at(1)}));
}

} // namespace

/// Who can look into the database learns nothing about a person, and changes nothing unseen.
class SealedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPersonalCanBeRead()
    {
        LedgerBank bank;
        bank.deposit(0, 500, u"rent for Meera"_s);
        must(bank.unit().begin());
        writeAll(bank.unit());
        must(bank.unit().commit());
        const QByteArray rows = bank.scratch().postgres()->allRows();
        QVERIFY(rows.contains("accounts.open")); // it is the rows that were read
        for (const QString& text : readable) {
            QVERIFY2(!rows.contains(text.toUtf8()), qPrintable(text));
            QVERIFY2(!rows.contains(text.toUtf8().toHex()), qPrintable(text)); // as bytea is shown
        }
        // Four digits turn up by chance within sealed bytes, so they are looked for where they stand alone.
        const auto last_four = uR"((?<![0-9a-f])(?:0124|\\x30313234)(?![0-9a-f]))"_s;
        QVERIFY(QRegularExpression(last_four).match(u"5678 9012 0124"_s).hasMatch());
        QVERIFY(!QRegularExpression(last_four).match(QString::fromUtf8(rows)).hasMatch());
        // And the bank itself reads all of it.
        const auto snapshot = bank.snapshot();
        QCOMPARE(must(snapshot->customers().customers(u"ashalata kri"_s, {})).rows.size(), 1U);
        QVERIFY(must(snapshot->feedback().isKnown(u"Ashalata"_s, u"Krishnan"_s, u"super intuitive"_s)));
        QVERIFY(!must(snapshot->feedback().isKnown(u"Ashalata"_s, u"Krishnan"_s, u"intuitive"_s)));
        QCOMPARE(must(snapshot->ledger().entry(EntryId{1}))->memo, u"rent for Meera"_s);
        AuditFilter filter;
        filter.subject = u"Ashalata Krishnan"_s;
        QCOMPARE(must(snapshot->audit().auditLines(filter, {})).rows.front().detail, u"of 9000000009"_s);
    }

    void equalNamesCannotBeToldByLookingOn()
    {
        BankAtWork bank;
        must(bank->customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        must(bank->customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        bank.turn();
        QCOMPARE(bank.scratch().postgres()->ask("SELECT COUNT(DISTINCT first_name) FROM customer"), "2");
    }

    void whatIsFindableIsFoundAndOpened()
    {
        const Secret key = Secret::random(32);
        const Secret marks = Secret::random(32);
        const QByteArray one = sealFindable(key, marks, "a", "word");
        QCOMPARE(sealFindable(key, marks, "a", "word"), one);
        QVERIFY(sealFindable(key, marks, "b", "word") != one);
        QVERIFY(sealFindable(key, marks, "a", "ward") != one);
        QVERIFY(sealFindable(key, Secret::random(32), "a", "word") != one);
        QCOMPARE(must(unseal(key, "a", one)).view(), QByteArrayView("word"));
        QCOMPARE(refusal(unseal(key, "b", one)), ProblemCode::wrong_key);
    }

    void aSealedValueMovedElsewhereIsNotTaken()
    {
        BankAtWork bank;
        const CustomerId id = must(bank->customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        bank.turn();
        bank.scratch().postgres()->run("UPDATE customer SET first_name = last_name");
        QCOMPARE(refusal(bank.snapshot()->customers().customer(id)), ProblemCode::wrong_key);
    }

    void whatWasWrittenDownStays_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("entry changed") << QByteArray("UPDATE journal SET amount = 1");
        QTest::newRow("entry removed") << QByteArray("DELETE FROM journal");
        QTest::newRow("journal emptied") << QByteArray("TRUNCATE journal");
        QTest::newRow("audit line changed") << QByteArray("UPDATE audit_line SET actor = 1");
        QTest::newRow("audit line removed") << QByteArray("DELETE FROM audit_line");
        QTest::newRow("audit emptied") << QByteArray("TRUNCATE audit_line");
    }
    void whatWasWrittenDownStays()
    {
        QFETCH(const QByteArray, sql);
        LedgerBank bank;
        bank.deposit(0, 500);
        must(bank.unit().begin());
        writeAll(bank.unit());
        must(bank.unit().commit());
        const QByteArray before = bank.scratch().postgres()->allRows();
        const auto connection = must(PostgresConnection::open(bank.scratch().postgres()->conninfo()));
        QVERIFY(!connection->runScript(sql));
        QCOMPARE(bank.scratch().postgres()->allRows(), before);
    }
};

QTEST_GUILESS_MAIN(SealedTest)
#include "sealed_test.moc"
