// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/audit_store.h"
#include "store/feedback_store.h"

#include <QSqlDatabase>

#include <thread>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
const Secret record = Secret::fromText(u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA"_s);

void addBoth(UnitOfWork& unit, const QString& name)
{
    User user = newUser(name, u"customer"_s);
    user.customer = must(unit.customers().add(newCustomer(name, u"x"_s)));
    must(unit.identity().addUser(user, record));
}

bool hasBoth(ReaderSession& session, const QString& name)
{
    const auto user = must(session.identity().userByName(name));
    const auto found = must(session.customers().customers(name, {})).rows;
    const bool has_user = user.has_value();
    const bool has_customer = !found.empty();
    if (has_user != has_customer)
        qFatal("half of %s is there", qPrintable(name));
    return has_user && user->customer == found.front().id;
}

void addFeedback(UnitOfWork& unit, const QString& text)
{
    Feedback feedback;
    feedback.text = text;
    feedback.time = at(1);
    must(unit.feedback().add(feedback));
}

QString feedbackTexts(ReaderSession& session)
{
    QStringList all;
    for (const Feedback& one : must(session.feedback().feedbackList(FeedbackFilter::All, {})).rows)
        all.prepend(one.text);
    return all.join(u' ');
}
} // namespace

class UnitOfWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFilesChangeTogether()
    {
        BankAtWork bank;
        addBoth(*bank, u"asha"_s);
        QVERIFY(!hasBoth(*bank.snapshot(), u"asha"_s));
        bank.turn();
        QVERIFY(hasBoth(*bank.snapshot(), u"asha"_s));
        addBoth(*bank, u"devan"_s);
        bank->rollback();
        QVERIFY(!bank->isActive());
        QVERIFY(!hasBoth(*bank.snapshot(), u"devan"_s));
        bank.begin();
        addBoth(*bank, u"meera"_s);
        bank.reopen();
        QVERIFY(hasBoth(*bank.snapshot(), u"asha"_s));
        QVERIFY(hasBoth(*bank.snapshot(), u"meera"_s));
        QVERIFY(!hasBoth(*bank.snapshot(), u"devan"_s));
    }

    void oneFileAloneIsCommittedToo()
    {
        BankAtWork bank;
        must(bank->identity().addUser(newUser(u"tara"_s), record));
        bank.turn();
        addFeedback(*bank, u"bank"_s);
        bank.turn();
        bank.turn();
        bank->rollback();
        const Snapshot snapshot = bank.snapshot();
        QVERIFY(must(snapshot->identity().userByName(u"tara"_s)));
        QCOMPARE(feedbackTexts(*snapshot), u"bank"_s);
        bank.begin();
    }

    void aCommandIsTakenBackAlone()
    {
        BankAtWork bank;
        addFeedback(*bank, u"before"_s);
        bank->beginCommand();
        addBoth(*bank, u"asha"_s);
        bank->beginCommand();
        addBoth(*bank, u"devan"_s);
        addFeedback(*bank, u"abandoned"_s);
        must(bank->abandonCommand());
        bank->beginCommand();
        must(bank->abandonCommand());
        bank->beginCommand();
        addFeedback(*bank, u"after"_s);
        bank.turn();
        const Snapshot snapshot = bank.snapshot();
        QCOMPARE(feedbackTexts(*snapshot), u"before after"_s);
        QVERIFY(hasBoth(*snapshot, u"asha"_s));
        QVERIFY(!hasBoth(*snapshot, u"devan"_s));
    }

    void takingBackACommandThatWroteNothingLeavesTheOneBeforeIt()
    {
        BankAtWork bank;
        bank->beginCommand();
        addFeedback(*bank, u"kept"_s);
        bank->beginCommand();
        must(bank->abandonCommand());
        bank.turn();
        bank->beginCommand();
        addFeedback(*bank, u"too"_s);
        bank->beginCommand();
        QVERIFY(!must(bank->identity().userByName(u"nobody"_s)));
        must(bank->abandonCommand());
        bank->beginCommand();
        must(bank->abandonCommand());
        bank.turn();
        QCOMPARE(feedbackTexts(*bank.snapshot()), u"kept too"_s);
    }

    void aRefusedWriteLeavesTheUnitUsable()
    {
        BankAtWork bank;
        bank->beginCommand();
        must(bank->identity().addUser(newUser(u"tara"_s), record));
        bank->beginCommand();
        addFeedback(*bank, u"taken back"_s);
        QCOMPARE(refusal(bank->identity().addUser(newUser(u"tara"_s), record)), ProblemCode::user_exists);
        must(bank->abandonCommand());
        bank->beginCommand();
        must(bank->identity().addUser(newUser(u"ravi"_s), record));
        addFeedback(*bank, u"kept"_s);
        bank.reopen();
        QVERIFY(must(bank->identity().userByName(u"tara"_s)));
        QVERIFY(must(bank->identity().userByName(u"ravi"_s)));
        const Snapshot snapshot = bank.snapshot();
        QCOMPARE(feedbackTexts(*snapshot), u"kept"_s);
    }

    void aSnapshotStandsStill()
    {
        BankAtWork bank;
        addFeedback(*bank, u"one"_s);
        bank.turn();
        const Snapshot early = bank.snapshot();
        QCOMPARE(feedbackTexts(*early), u"one"_s);
        addFeedback(*bank, u"two"_s);
        must(bank->identity().addUser(newUser(u"tara"_s), record));
        bank.turn();
        QCOMPARE(feedbackTexts(*early), u"one"_s);
        const Snapshot late = bank.snapshot();
        QCOMPARE(feedbackTexts(*late), u"one two"_s);
        QVERIFY(must(late->identity().userByName(u"tara"_s)));
    }

    void theWriterSeesItsOwnWrites()
    {
        BankAtWork bank;
        addBoth(*bank, u"asha"_s);
        QVERIFY(must(bank->identity().userByName(u"asha"_s)));
        QCOMPARE(must(bank->customers().customerCount()), 1);
    }

    void thereIsOneWriter()
    {
        BankAtWork bank;
        QCOMPARE(refusal(bank.database().writer()), ProblemCode::in_use);
        bank.reopen();
        QCOMPARE(refusal(bank.database().writer()), ProblemCode::in_use);
    }

    void readersNeedNoWriter()
    {
        const BankScratch scratch;
        scratch.create();
        const auto database = scratch.open();
        QCOMPARE(must(must(database->snapshot())->bank().profile()), BankScratch::profile());
        const auto reader = must(database->reader());
        QCOMPARE(must(reader->bank().profile()), BankScratch::profile());
    }

    void theBankIsRenamed()
    {
        BankAtWork bank;
        must(bank->bank().rename(u"Nexa Bank, Kochi"_s));
        bank.reopen();
        BankProfile expected = BankScratch::profile();
        expected.name = u"Nexa Bank, Kochi"_s;
        QCOMPARE(must(bank->bank().profile()), expected);
    }

    void threadsThatComeAndGoLeaveNoConnectionsOpen()
    {
        BankAtWork bank;
        for (int i = 0; i < 100; ++i)
            std::thread([&] { QVERIFY(!hasBoth(*bank.snapshot(), u"asha"_s)); }).join();
        QVERIFY(QSqlDatabase::connectionNames().size() < 150);
        bank->rollback();
        bank.close();
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
    }

    void manyThreadsReadWhileOneWrites()
    {
        BankAtWork bank;
        addFeedback(*bank, u"0"_s);
        addBoth(*bank, u"asha"_s);
        bank.turn();
        std::atomic_bool done{false};
        std::atomic_int wrong{0};
        std::atomic_int snapshots{0};
        std::vector<std::thread> readers;
        for (int i = 0; i < 4; ++i)
            readers.emplace_back([&] {
                do {
                    const Snapshot snapshot = must(bank.database().snapshot());
                    const auto customers = must(snapshot->customers().customerCount());
                    const auto feedback =
                        must(snapshot->feedback().feedbackList(FeedbackFilter::All, {})).rows.size();
                    wrong += customers == static_cast<qint64>(feedback) ? 0 : 1;
                    ++snapshots;
                } while (!done);
            });
        for (int i = 1; i < 60; ++i) {
            addFeedback(*bank, QString::number(i));
            must(bank->customers().add(newCustomer(u"c"_s, u"x"_s)));
            bank.turn();
        }
        done = true;
        for (std::thread& one : readers)
            one.join();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(snapshots.load() >= 4);
    }
};

QTEST_GUILESS_MAIN(UnitOfWorkTest)
#include "unit_of_work_test.moc"
