// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bank_fixture.h"
#include "support/event_ear.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

class FeedbackServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup() { m_bank.reset(); }

    void aCustomerSpeaksForThemselves()
    {
        const auto item =
            must(m_bank->ask(asha(), AddFeedback{u"TL4523"_s, u"Somebody Else"_s, u" Quick help. "_s, {}}));
        QCOMPARE(item.name, u"Asha Rao"_s);
        QCOMPARE(item.customer_id, QString::number(m_bank->asha().customer.value));
        QCOMPARE(item.text, u"Quick help."_s);
        QCOMPARE(item.time, m_bank->clock().now());
        QVERIFY(!item.answered);
    }

    void staffWriteDownWhatTheyWereTold()
    {
        const auto item = must(m_bank->ask(manager(), AddFeedback{u"TL4523"_s, u"Mira"_s, u"Slow."_s, {}}));
        QCOMPARE(item.name, u"Mira"_s);
        QCOMPARE(item.customer_id, u"TL4523"_s);
        QCOMPARE(must(m_bank->ask(manager(), AddFeedback{{}, {}, u"Warm."_s, {}})).name, u"The manager"_s);
    }

    void wrongFieldsAreRefused()
    {
        const QByteArray before = m_bank->contents();
        for (const QString& text : {QString(), u"  "_s, QString(2001, u'x'), u"a\u0001"_s})
            QCOMPARE(outcome(m_bank->ask(asha(), AddFeedback{{}, {}, text, {}})), "invalid_field");
        QCOMPARE(outcome(m_bank->ask(manager(), AddFeedback{QString(21, u'x'), {}, u"x"_s, {}})),
                 "invalid_field");
        QCOMPARE(outcome(m_bank->ask(manager(), AddFeedback{{}, QString(61, u'x'), u"x"_s, {}})),
                 "invalid_field");
        QCOMPARE(m_bank->contents(), before);
    }

    void anAnswerIsShownWithItsAuthor()
    {
        const FeedbackId id = give(u"Where is my card?"_s);
        m_bank->clock().advance(std::chrono::minutes(1));
        const auto item = must(m_bank->ask(support(), AnswerFeedback{id, u"On its way."_s, {}}));
        QCOMPARE(item.answer, u"On its way."_s);
        QCOMPARE(item.answered_by, u"The support"_s);
        QCOMPARE(item.answered, std::optional(m_bank->clock().now()));
        const auto listed = must(m_bank->ask(support(), ListFeedback{}));
        QCOMPARE(listed.items.at(0).answered_by, u"The support"_s);
    }

    void whatIsNotThereCannotBeAnswered()
    {
        for (const FeedbackId id : {FeedbackId{}, FeedbackId{4711}})
            QCOMPARE(outcome(m_bank->ask(support(), AnswerFeedback{id, u"x"_s, {}})), "invalid_field");
    }

    void theListIsFilteredAndSearched()
    {
        const FeedbackId first = give(u"The ATM swallowed my card"_s);
        const FeedbackId second = give(u"शाखा बहुत अच्छी है"_s);
        const FeedbackId third = give(u"ÄRGERLICH"_s);
        (void)must(m_bank->ask(support(), AnswerFeedback{first, u"A new one is in the post"_s, {}}));
        QCOMPARE(ids({}), (std::vector{third, second, first}));
        QCOMPARE(ids({true, {}, {}, {}}), std::vector{first});
        QCOMPARE(ids({false, {}, {}, {}}), (std::vector{third, second}));
        QCOMPARE(ids({{}, u"atm"_s, {}, {}}), std::vector{first});
        QCOMPARE(ids({{}, u"IN THE POST"_s, {}, {}}), std::vector{first});
        QCOMPARE(ids({{}, u"शाखा"_s, {}, {}}), std::vector{second});
        QCOMPARE(ids({{}, u"ärger"_s, {}, {}}), std::vector{third});
        QCOMPARE(ids({{}, u"asha"_s, {}, {}}).size(), 3U);
        QCOMPARE(ids({{}, u"%"_s, {}, {}}), std::vector<FeedbackId>());
        QCOMPARE(ids({false, u"atm"_s, {}, {}}), std::vector<FeedbackId>());
    }

    void aSearchComesInPages()
    {
        std::vector<FeedbackId> wanted;
        for (int i = 0; i < 5; ++i) {
            wanted.insert(wanted.begin(), give(u"wanted %1"_s.arg(i)));
            (void)give(u"other %1"_s.arg(i));
        }
        std::vector<FeedbackId> found;
        ListFeedback request{{}, u"wanted"_s, {}, 2};
        int pages = 0;
        do {
            const auto page = must(m_bank->ask(manager(), request));
            for (const FeedbackItem& item : page.items)
                found.push_back(item.feedback);
            QVERIFY(page.items.size() <= 2);
            request.after = page.next;
            ++pages;
        } while (request.after);
        QCOMPARE(found, wanted);
        QCOMPARE(pages, 3);
    }

    void wrongCursorsAreRefused()
    {
        for (const QString& cursor : {u"next"_s, u"-1"_s, u"007"_s})
            QCOMPARE(outcome(m_bank->ask(manager(), ListFeedback{{}, {}, Cursor(cursor), {}})),
                     "invalid_field");
        QCOMPARE(outcome(m_bank->ask(manager(), ListFeedback{{}, {}, {}, 0})), "invalid_field");
    }

    void anImportTakesWhatIsGoodAndNew()
    {
        const std::vector<FeedbackRow> rows{
            {u"TL4523"_s, u"Asha R Nair"_s, u"Good service"_s},
            {u" "_s, u"No Number"_s, u"text"_s},
            {u"TL1"_s, {}, u"text"_s},
            {u"TL2"_s, u"No Text"_s, u"  "_s},
            {QString(21, u'9'), u"Long Number"_s, u"text"_s},
            {u"TL3"_s, QString(61, u'n'), u"text"_s},
            {u"TL4"_s, u"Long Text"_s, QString(2001, u't')},
            {u"TL4523"_s, u" Asha R Nair "_s, u"Good service"_s},
            {u"TL4523"_s, u"Asha R Nair"_s, u"Good service!"_s},
        };
        const auto report = must(m_bank->ask(support(), ImportFeedback{rows, {}}));
        QCOMPARE(report.taken, 2);
        QCOMPARE(report.known, 1);
        QCOMPARE(report.refused.size(), 6U);
        for (std::size_t i = 0; i < report.refused.size(); ++i) {
            QCOMPARE(report.refused.at(i).row, static_cast<qint32>(i) + 2);
            QVERIFY(!report.refused.at(i).reason.isEmpty());
        }
        QVERIFY(report.refused.at(0).reason.contains(u"Customer_ID"_s));
        QVERIFY(report.refused.at(4).reason.contains(u"60"_s));

        const auto again = must(m_bank->ask(support(), ImportFeedback{rows, {}}));
        QCOMPARE(again.taken, 0);
        QCOMPARE(again.known, 3);
        QCOMPARE(ids({}).size(), 2U);
    }

    void anImportOfNothingIsNothing()
    {
        const auto report = must(m_bank->ask(support(), ImportFeedback{}));
        QCOMPARE(report.taken, 0);
        QVERIFY(report.refused.empty());
    }

    void eventsReachStaffAndNotCustomers()
    {
        EventEar teller(m_bank->desk().hub(), m_bank->as(Role::teller), {Topic::feedback});
        EventEar customer(m_bank->desk().hub(), m_bank->as(m_bank->ravi()), {Topic::feedback});
        EventEar elsewhere(m_bank->desk().hub(), m_bank->as(Role::teller), {Topic::conversations});
        const FeedbackId id = give(u"hello"_s);
        QCOMPARE(teller.take<FeedbackChanged>().at(0).item.feedback, id);
        (void)must(m_bank->ask(support(), AnswerFeedback{id, u"thanks"_s, {}}));
        QCOMPARE(teller.take<FeedbackChanged>().at(0).item.answer, u"thanks"_s);
        QCOMPARE(customer.takeCount(), 0U);
        QCOMPARE(elsewhere.takeCount(), 0U);
    }

private:
    [[nodiscard]] server::CallerPtr asha() { return m_bank->as(m_bank->asha()); }
    [[nodiscard]] server::CallerPtr support() { return m_bank->as(Role::support); }
    [[nodiscard]] server::CallerPtr manager() { return m_bank->as(Role::manager); }

    FeedbackId give(const QString& text)
    {
        return must(m_bank->ask(asha(), AddFeedback{{}, {}, text, {}})).feedback;
    }
    std::vector<FeedbackId> ids(const ListFeedback& request)
    {
        std::vector<FeedbackId> result;
        for (const FeedbackItem& item : must(m_bank->ask(manager(), request)).items)
            result.push_back(item.feedback);
        return result;
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(FeedbackServiceTest)
#include "services_feedback_test.moc"
