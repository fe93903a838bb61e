// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bank_fixture.h"
#include "support/event_ear.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

class SupportServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup() { m_bank.reset(); }

    void aCustomerTakesUpTheOpenConversation()
    {
        const auto first = must(m_bank->ask<StartConversation>(asha()));
        QCOMPARE(first.state, ConversationState::waiting);
        QCOMPARE(first.customer_name, u"Asha Rao"_s);
        const auto again = must(m_bank->ask<StartConversation>(asha()));
        QCOMPARE(again.conversation, first.conversation);
        const auto other = must(m_bank->ask<StartConversation>(ravi()));
        QVERIFY(other.conversation != first.conversation);
    }

    void theDeskHasNoConversationsOfItsOwn()
    {
        for (const Role role : {Role::support, Role::manager, Role::admin})
            QCOMPARE(outcome(m_bank->ask<StartConversation>(m_bank->as(role))), "not_permitted");
    }

    void theAssistantsEntryIsRead()
    {
        const ConversationId id = begin();
        const auto joined = must(m_bank->ask(support(), JoinConversation{id, {}}));
        QCOMPARE(joined.state, ConversationState::open);
        QCOMPARE(joined.assistant_name, u"The support"_s);
        const ChatMessage line = newest(id);
        QCOMPARE(line.text, u"Assistant has joined"_s);
        QCOMPARE(line.author, Author::system);
        QCOMPARE(line.name, QString());
    }

    void joiningTwiceSaysItOnce()
    {
        const ConversationId id = begin();
        (void)must(m_bank->ask(support(), JoinConversation{id, {}}));
        const MessageId line = newest(id).message;
        QCOMPARE(must(m_bank->ask(support(), JoinConversation{id, {}})).state, ConversationState::open);
        QCOMPARE(newest(id).message, line);
    }

    void onlyAManagerStepsIn()
    {
        const ConversationId id = begin();
        (void)must(m_bank->ask(m_bank->as(Role::manager), JoinConversation{id, {}}));
        QCOMPARE(outcome(m_bank->ask(support(), JoinConversation{id, {}})), "not_permitted");
        const auto taken = must(m_bank->ask(m_bank->as(Role::admin), JoinConversation{id, {}}));
        QCOMPARE(taken.assistant_name, u"The admin"_s);
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::manager), Say{id, u"still here"_s, {}})),
                 "not_permitted");
        (void)must(m_bank->ask(m_bank->as(Role::admin), Say{id, u"hello"_s, {}}));
    }

    void bothSidesReadWhatIsSaid()
    {
        const ConversationId id = begin();
        (void)must(m_bank->ask(support(), JoinConversation{id, {}}));
        const auto asked = must(m_bank->ask(asha(), Say{id, u"Where is my card?"_s, {}}));
        QCOMPARE(asked.author, Author::customer);
        QCOMPARE(asked.name, u"Asha Rao"_s);
        const auto answered = must(m_bank->ask(support(), Say{id, u"On its way.\nTomorrow."_s, {}}));
        QCOMPARE(answered.author, Author::assistant);
        QVERIFY(answered.message > asked.message);

        const auto seen = must(m_bank->ask(asha(), ReadConversation{id, {}, {}}));
        QCOMPARE(seen.items.at(0).text, u"On its way.\nTomorrow."_s);
        QCOMPARE(seen.items.at(1).text, u"Where is my card?"_s);
        const auto by_staff = must(m_bank->ask(m_bank->as(Role::manager), ReadConversation{id, {}, {}}));
        QCOMPARE(by_staff.items.size(), seen.items.size());
    }

    void twoStrokesLeave()
    {
        const ConversationId id = begin();
        (void)must(m_bank->ask(support(), JoinConversation{id, {}}));
        const auto line = must(m_bank->ask(support(), Say{id, u" // "_s, {}}));
        QCOMPARE(line.text, u"Left chat room!"_s);
        QCOMPARE(line.author, Author::system);
        QCOMPARE(newest(id).message, line.message);
        QCOMPARE(stateOf(id), ConversationState::waiting);
        QCOMPARE(outcome(m_bank->ask(support(), Say{id, u"hello?"_s, {}})), "not_permitted");

        QCOMPARE(must(m_bank->ask(asha(), Say{id, u"// is no comment"_s, {}})).author, Author::customer);
        (void)must(m_bank->ask(asha(), Say{id, u"//"_s, {}}));
        QCOMPARE(newest(id).text, u"Left chat room!"_s);
        QCOMPARE(stateOf(id), ConversationState::ended);
    }

    void whatHasEndedStaysEnded()
    {
        const ConversationId id = begin();
        (void)must(m_bank->ask(asha(), LeaveConversation{id, {}}));
        QCOMPARE(outcome(m_bank->ask(asha(), Say{id, u"one more"_s, {}})), "conversation_closed");
        QCOMPARE(outcome(m_bank->ask(asha(), LeaveConversation{id, {}})), "conversation_closed");
        QCOMPARE(outcome(m_bank->ask(support(), JoinConversation{id, {}})), "conversation_closed");
        QVERIFY(must(m_bank->ask<StartConversation>(asha())).conversation != id);
        // It can still be read.
        QVERIFY(!must(m_bank->ask(asha(), ReadConversation{id, {}, {}})).items.empty());
    }

    void anothersConversationIsUnknown()
    {
        const ConversationId id = begin();
        for (const ConversationId wanted : {id, ConversationId{4711}, ConversationId{}}) {
            QCOMPARE(outcome(m_bank->ask(ravi(), Say{wanted, u"hi"_s, {}})), "unknown_conversation");
            QCOMPARE(outcome(m_bank->ask(ravi(), LeaveConversation{wanted, {}})), "unknown_conversation");
            QCOMPARE(outcome(m_bank->ask(ravi(), ReadConversation{wanted, {}, {}})), "unknown_conversation");
            QCOMPARE(outcome(m_bank->ask(ravi(), MarkRead{wanted, {}, {}})), "unknown_conversation");
        }
        QVERIFY(must(m_bank->ask(ravi(), ListConversations{})).items.empty());
    }

    void theNewestMessageComesFirst()
    {
        const ConversationId first = begin();
        const ConversationId second = must(m_bank->ask<StartConversation>(ravi())).conversation;
        QCOMPARE(idsFor(support(), {}), (std::vector{second, first}));
        (void)must(m_bank->ask(asha(), Say{first, u"me again"_s, {}}));
        QCOMPARE(idsFor(support(), {}), (std::vector{first, second}));
        QCOMPARE(idsFor(asha(), {}), std::vector{first});

        (void)must(m_bank->ask(support(), JoinConversation{second, {}}));
        QCOMPARE(idsFor(support(), {ConversationState::open, {}, {}}), std::vector{second});
        QCOMPARE(idsFor(support(), {ConversationState::waiting, {}, {}}), std::vector{first});
        QCOMPARE(idsFor(asha(), {ConversationState::open, {}, {}}), std::vector<ConversationId>());
    }

    void listsComeInPages()
    {
        const ConversationId first = begin();
        const ConversationId second = must(m_bank->ask<StartConversation>(ravi())).conversation;
        ListConversations request{{}, {}, 1};
        const auto page = must(m_bank->ask(support(), request));
        QCOMPARE(page.items.size(), 1U);
        QCOMPARE(page.items.at(0).conversation, second);
        request.after = page.next;
        const auto last = must(m_bank->ask(support(), request));
        QCOMPARE(last.items.at(0).conversation, first);
        QVERIFY(!last.next);
    }

    void unreadIsCountedForEachReader()
    {
        const ConversationId id = begin();
        (void)must(m_bank->ask(support(), JoinConversation{id, {}}));
        (void)must(m_bank->ask(asha(), Say{id, u"one"_s, {}}));
        const auto two = must(m_bank->ask(asha(), Say{id, u"two"_s, {}}));
        QCOMPARE(must(m_bank->ask(support(), ListConversations{})).items.at(0).unread, 2);
        QCOMPARE(must(m_bank->ask(asha(), ListConversations{})).items.at(0).unread, 0);

        (void)must(m_bank->ask(support(), MarkRead{id, two.message, {}}));
        QCOMPARE(must(m_bank->ask(support(), ListConversations{})).items.at(0).unread, 0);
        QCOMPARE(outcome(m_bank->ask(support(), MarkRead{id, MessageId{two.message.value + 1}, {}})),
                 "invalid_field");
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::manager), MarkRead{id, two.message, {}})),
                 "not_permitted");
    }

    void eventsReachTheTwoSidesAndNobodyElse()
    {
        EventEar customer(m_bank->desk().hub(), asha(), {Topic::conversations});
        EventEar stranger(m_bank->desk().hub(), ravi(), {Topic::conversations});
        EventEar assistant(m_bank->desk().hub(), support(), {Topic::conversations});
        EventEar auditor(m_bank->desk().hub(), m_bank->as(Role::auditor), {Topic::conversations});
        EventEar elsewhere(m_bank->desk().hub(), support(), {Topic::feedback});

        const ConversationId id = begin();
        QCOMPARE(assistant.take<ConversationChanged>().back().conversation.state, ConversationState::waiting);
        (void)must(m_bank->ask(support(), JoinConversation{id, {}}));
        QCOMPARE(customer.take<ConversationChanged>().back().conversation.state, ConversationState::open);

        Say request{id, u"hello"_s, m_bank->key()};
        const auto said = must(m_bank->ask(asha(), request));
        for (EventEar* ear : {&customer, &assistant}) {
            const auto heard = ear->take<MessageSaid>();
            QCOMPARE(heard.back().message.message, said.message);
            QCOMPARE(heard.back().message.key, request.key);
        }
        QCOMPARE(stranger.takeCount(), 0U);
        QCOMPARE(auditor.takeCount(), 0U);
        QCOMPARE(elsewhere.takeCount(), 0U);
    }

    void whatIsRefusedIsNotTold()
    {
        const ConversationId id = begin();
        EventEar customer(m_bank->desk().hub(), asha(), {Topic::conversations});
        const QByteArray before = m_bank->contents({u"audit_line"_s});
        QCOMPARE(outcome(m_bank->ask(support(), Say{id, u"not joined"_s, {}})), "not_permitted");
        QCOMPARE(outcome(m_bank->ask(support(), LeaveConversation{id, {}})), "not_permitted");
        QCOMPARE(customer.takeCount(), 0U);
        QCOMPARE(m_bank->contents({u"audit_line"_s}), before);
    }

    void aRetryIsSaidOnce()
    {
        const ConversationId id = begin();
        EventEar customer(m_bank->desk().hub(), asha(), {Topic::conversations});
        const Say request{id, u"hello"_s, m_bank->key()};
        const auto first = must(m_bank->ask(asha(), request));
        const auto again = must(m_bank->ask(asha(), request));
        QCOMPARE(again.message, first.message);
        QCOMPARE(newest(id).message, first.message);
        QCOMPARE(customer.take<MessageSaid>().size(), 1U);
    }

    void wrongTextsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"   "_s;
        QTest::newRow("control character") << u"a\u0007b"_s;
        QTest::newRow("too long") << QString(2001, u'x');
        QTest::newRow("turns the direction") << u"a\u202Eb"_s;
    }
    void wrongTextsAreRefused()
    {
        QFETCH(const QString, text);
        const ConversationId id = begin();
        const QByteArray before = m_bank->contents();
        QCOMPARE(outcome(m_bank->ask(asha(), Say{id, text, {}})), "invalid_field");
        QCOMPARE(m_bank->contents(), before);
    }

    void wrongCursorsAndLimitsAreRefused()
    {
        const ConversationId id = begin();
        for (const QString& cursor :
             {u"x"_s, u"-1"_s, u"0"_s, u"1.5"_s, u" 1"_s, u"99999999999999999999"_s}) {
            QCOMPARE(outcome(m_bank->ask(asha(), ListConversations{{}, Cursor(cursor), {}})),
                     "invalid_field");
            QCOMPARE(outcome(m_bank->ask(asha(), ReadConversation{id, Cursor(cursor), {}})), "invalid_field");
        }
        QCOMPARE(outcome(m_bank->ask(asha(), ListConversations{{}, {}, 0})), "invalid_field");
        QCOMPARE(outcome(m_bank->ask(asha(), ListConversations{{}, {}, -5})), "invalid_field");
        QCOMPARE(outcome(m_bank->ask(asha(), ListConversations{{}, {}, 1'000'000})), "done");
    }

private:
    [[nodiscard]] server::CallerPtr asha() { return m_bank->as(m_bank->asha()); }
    [[nodiscard]] server::CallerPtr ravi() { return m_bank->as(m_bank->ravi()); }
    [[nodiscard]] server::CallerPtr support() { return m_bank->as(Role::support); }

    ConversationId begin() { return must(m_bank->ask<StartConversation>(asha())).conversation; }
    ChatMessage newest(ConversationId id)
    {
        return must(m_bank->ask(support(), ReadConversation{id, {}, {}})).items.at(0);
    }
    ConversationState stateOf(ConversationId id)
    {
        for (const ConversationSummary& one : must(m_bank->ask(support(), ListConversations{})).items) {
            if (one.conversation == id)
                return one.state;
        }
        qFatal("no such conversation");
    }
    std::vector<ConversationId> idsFor(const server::CallerPtr& caller, const ListConversations& request)
    {
        std::vector<ConversationId> ids;
        for (const ConversationSummary& one : must(m_bank->ask(caller, request)).items)
            ids.push_back(one.conversation);
        return ids;
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(SupportServiceTest)
#include "services_support_test.moc"
