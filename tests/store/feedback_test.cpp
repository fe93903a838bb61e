// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/feedback_store.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
Feedback feedback(const QString& text, std::optional<UserId> source = {})
{
    Feedback result;
    result.customer = u"TL4523"_s;
    result.name = u"Asha"_s;
    result.text = text;
    result.time = at(5);
    result.source_user = source;
    return result;
}
} // namespace

class FeedbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSaid()
    {
        BankAtWork bank;
        Feedback said = feedback(u"The best payment app I,have ever used"_s, UserId{3});
        said.id = must(bank->feedback().add(said));
        bank.reopen();
        QCOMPARE(must(bank->feedback().feedback(said.id)), std::optional(said));
        QVERIFY(!must(bank->feedback().feedback(FeedbackId{9})));
    }

    void takesManyInTheirOrder()
    {
        BankAtWork bank;
        const std::vector many{feedback(u"a"_s), feedback(u"b"_s), feedback(u"c"_s)};
        const auto ids = must(bank->feedback().addMany(many));
        QCOMPARE(ids.size(), 3U);
        QCOMPARE(must(bank->feedback().feedback(ids[1]))->text, u"b"_s);
        QVERIFY(must(bank->feedback().addMany({})).empty());
    }

    void isAnsweredAndAnsweredAgain()
    {
        BankAtWork bank;
        const FeedbackId id = must(bank->feedback().add(feedback(u"Not able to recieve refunds"_s)));
        must(bank->feedback().answer(id, u"Sorry"_s, UserId{7}, at(9)));
        must(bank->feedback().answer(id, u"Mended"_s, UserId{8}, at(10)));
        const auto kept = must(bank->feedback().feedback(id)).value();
        QCOMPARE(kept.answer, u"Mended"_s);
        QCOMPARE(kept.answered_by, std::optional(UserId{8}));
        QCOMPARE(kept.answered, std::optional(at(10)));
        QCOMPARE(refusal(bank->feedback().answer(FeedbackId{44}, u"x"_s, UserId{7}, at(9))),
                 ProblemCode::invalid_field);
    }

    void listsByWhetherAnsweredAndByWriter()
    {
        BankAtWork bank;
        std::vector<FeedbackId> ids;
        for (int i = 0; i < 6; ++i)
            ids.push_back(must(bank->feedback().add(feedback(QString::number(i), UserId{1 + i % 2}))));
        must(bank->feedback().answer(ids[2], u"x"_s, UserId{7}, at(9)));
        const auto texts = [](const Page<Feedback>& page) {
            QString all;
            for (const Feedback& one : page.rows)
                all += one.text;
            return all;
        };
        QCOMPARE(texts(must(bank->feedback().feedbackList(FeedbackFilter::All, {}))), u"543210"_s);
        QCOMPARE(texts(must(bank->feedback().feedbackList(FeedbackFilter::Answered, {}))), u"2"_s);
        QCOMPARE(
            texts(must(bank->feedback().feedbackList(FeedbackFilter::Unanswered, {.before = ids[4].value}))),
            u"310"_s);
        QCOMPARE(texts(must(bank->feedback().feedbackOf(UserId{2}, {.before = {}, .limit = 2}))), u"53"_s);
    }
};

QTEST_GUILESS_MAIN(FeedbackTest)
#include "feedback_test.moc"
