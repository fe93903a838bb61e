// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/answer_store.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheFirstAnswer()
    {
        BankAtWork bank;
        const StoredAnswer answer{Uuid::create(at(1)),     UserId{4},
                                  u"feedback.add"_s,       QByteArray(32, '\x7f'),
                                  QByteArray("\0\1\2", 3), at(1)};
        must(bank->answers().keep(answer));
        bank.reopen();
        QCOMPARE(must(bank->answers().answer(answer.key)), std::optional(answer));
        QVERIFY(!must(bank->answers().answer(Uuid::create(at(1)))));
        StoredAnswer again = answer;
        again.reply = "other";
        QCOMPARE(refusal(bank->answers().keep(again)), ProblemCode::key_reused);
        QCOMPARE(must(bank->answers().answer(answer.key))->reply, answer.reply);
    }

    void forgetsTheOldOnes()
    {
        BankAtWork bank;
        std::vector<Uuid> keys;
        for (qint64 i = 0; i < 5; ++i) {
            keys.push_back(Uuid::create(at(i)));
            must(bank->answers().keep({keys.back(), std::nullopt, u"x"_s, "d", "r", at(i)}));
        }
        QCOMPARE(must(bank->answers().removeOlderThan(at(3))), 3);
        QVERIFY(!must(bank->answers().answer(keys[2])));
        QVERIFY(must(bank->answers().answer(keys[3])));
        QVERIFY(!must(bank->answers().answer(keys[3]))->actor);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
