// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/support_store.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr UserId asha{11};
constexpr UserId devan{12};
constexpr UserId tara{21};
constexpr UserId ravi{22};

ChatMessage message(ConversationId conversation, std::optional<UserId> author, const QString& text)
{
    return {{}, conversation, author, QStringLiteral("somebody"), text, at(50), Uuid::create(at(50))};
}
} // namespace

class SupportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationWaitsOpensAndEnds()
    {
        BankAtWork bank;
        const ConversationId id = must(bank->support().start(asha, u"Asha Nair"_s, at(10)));
        auto conversation = must(bank->support().conversation(id)).value();
        QCOMPARE(conversation.state, ConversationState::waiting);
        QCOMPARE(conversation.started, at(10));
        QVERIFY(!conversation.assistant);

        must(bank->support().join(id, tara, u"Tara"_s, at(20)));
        conversation = must(bank->support().conversation(id)).value();
        QCOMPARE(conversation.state, ConversationState::open);
        QCOMPARE(conversation.assistant, std::optional(tara));
        QCOMPARE(conversation.assistant_name, u"Tara"_s);
        QCOMPARE(conversation.joined, std::optional(at(20)));

        must(bank->support().end(id, at(30)));
        must(bank->support().end(id, at(40)));
        conversation = must(bank->support().conversation(id)).value();
        QCOMPARE(conversation.state, ConversationState::ended);
        QCOMPARE(conversation.ended, std::optional(at(30)));
        for (const Participant& one : must(bank->support().participants(id)))
            QCOMPARE(one.left, std::optional(at(30)));
        QCOMPARE(refusal(bank->support().join(id, ravi, u"Ravi"_s, at(50))),
                 ProblemCode::conversation_closed);
        QCOMPARE(refusal(bank->support().post(message(id, asha, u"hello?"_s))),
                 ProblemCode::conversation_closed);
        QCOMPARE(refusal(bank->support().requeue(id)), ProblemCode::conversation_closed);
    }

    void anAssistantHandsOver()
    {
        BankAtWork bank;
        const ConversationId id = must(bank->support().start(asha, u"Asha"_s, at(10)));
        must(bank->support().join(id, tara, u"Tara"_s, at(20)));
        must(bank->support().leave(id, tara, at(25)));
        must(bank->support().leave(id, tara, at(26)));
        must(bank->support().requeue(id));
        QCOMPARE(must(bank->support().conversation(id))->state, ConversationState::waiting);
        QVERIFY(!must(bank->support().conversation(id))->assistant);
        must(bank->support().join(id, ravi, u"Ravi"_s, at(30)));
        must(bank->support().join(id, tara, u"Tara"_s, at(35)));
        const auto people = must(bank->support().participants(id));
        QCOMPARE(people.size(), 3U);
        QCOMPARE(people[2].user, tara);
        QVERIFY(!people[2].left);
        QCOMPARE(people[2].joined, at(35));
    }

    void aMessageIsKeptOnce()
    {
        BankAtWork bank;
        const ConversationId id = must(bank->support().start(asha, u"Asha"_s, at(10)));
        const ChatMessage hello = message(id, asha, u"Hello, नमस्ते 😀"_s);
        const ChatMessage first = must(bank->support().post(hello));
        ChatMessage retry = hello;
        retry.text = u"something else"_s;
        QCOMPARE(must(bank->support().post(retry)), first);
        must(bank->support().end(id, at(60)));
        QCOMPARE(must(bank->support().post(hello)), first);
        bank.reopen();
        const auto kept = must(bank->support().messages(id, {}));
        QCOMPARE(kept.rows, std::vector{first});
        QCOMPARE(must(bank->support().conversation(id))->last_message, first.id);
    }

    void theSameKeyOfAnotherAuthorIsAnotherMessage()
    {
        BankAtWork bank;
        const ConversationId id = must(bank->support().start(asha, u"Asha"_s, at(10)));
        ChatMessage one = message(id, asha, u"a"_s);
        must(bank->support().post(one));
        one.author = tara;
        must(bank->support().post(one));
        QCOMPARE(must(bank->support().messages(id, {})).rows.size(), 2U);
    }

    void theSystemMaySayTheSameTwice()
    {
        BankAtWork bank;
        const ConversationId id = must(bank->support().start(asha, u"Asha"_s, at(10)));
        ChatMessage joined = message(id, std::nullopt, u"Assistant has joined"_s);
        joined.client_key = Uuid();
        must(bank->support().post(joined));
        must(bank->support().post(joined));
        const auto kept = must(bank->support().messages(id, {}));
        QCOMPARE(kept.rows.size(), 2U);
        QVERIFY(!kept.rows[0].author);
    }

    void messagesComeNewestFirstInPages()
    {
        BankAtWork bank;
        const ConversationId id = must(bank->support().start(asha, u"Asha"_s, at(10)));
        const ConversationId other = must(bank->support().start(devan, u"Devan"_s, at(10)));
        for (int i = 0; i < 6; ++i) {
            must(bank->support().post(message(id, asha, QString::number(i))));
            must(bank->support().post(message(other, devan, u"other"_s)));
        }
        const auto newest = must(bank->support().messages(id, {.before = {}, .limit = 4}));
        QCOMPARE(newest.rows.front().text, u"5"_s);
        QVERIFY(newest.more);
        const auto older =
            must(bank->support().messages(id, {.before = newest.rows.back().id.value, .limit = 4}));
        QCOMPARE(older.rows.size(), 2U);
        QCOMPARE(older.rows.back().text, u"0"_s);
        QVERIFY(!older.more);
    }

    void countsWhatOthersSaidAndWasNotRead()
    {
        BankAtWork bank;
        const ConversationId id = must(bank->support().start(asha, u"Asha"_s, at(10)));
        must(bank->support().join(id, tara, u"Tara"_s, at(20)));
        must(bank->support().post(message(id, asha, u"1"_s)));
        const MessageId second = must(bank->support().post(message(id, asha, u"2"_s))).id;
        must(bank->support().post(message(id, asha, u"3"_s)));
        must(bank->support().post(message(id, tara, u"mine"_s)));
        must(bank->support().post(message(id, std::nullopt, u"system"_s)));
        QCOMPARE(must(bank->support().unread(tara)), (std::vector{UnreadCount{id, 3}}));
        must(bank->support().markRead(id, tara, second));
        QCOMPARE(must(bank->support().unread(tara)), (std::vector{UnreadCount{id, 1}}));
        must(bank->support().markRead(id, tara, MessageId{1}));
        QCOMPARE(must(bank->support().unread(tara)), (std::vector{UnreadCount{id, 1}}));
        QCOMPARE(must(bank->support().unread(asha)), (std::vector{UnreadCount{id, 1}}));
        QVERIFY(must(bank->support().unread(ravi)).empty());
        QCOMPARE(refusal(bank->support().markRead(id, ravi, second)), ProblemCode::unknown_conversation);
    }

    void listsByStateAndByPerson()
    {
        BankAtWork bank;
        const ConversationId one = must(bank->support().start(asha, u"Asha"_s, at(10)));
        const ConversationId two = must(bank->support().start(devan, u"Devan"_s, at(11)));
        const ConversationId three = must(bank->support().start(asha, u"Asha"_s, at(12)));
        must(bank->support().join(two, tara, u"Tara"_s, at(20)));
        must(bank->support().end(one, at(21)));
        const auto ids = [](const Page<Conversation>& page) {
            std::vector<ConversationId> all;
            for (const Conversation& conversation : page.rows)
                all.push_back(conversation.id);
            return all;
        };
        QCOMPARE(ids(must(bank->support().conversations(ConversationState::waiting, {}))),
                 std::vector{three});
        QCOMPARE(ids(must(bank->support().conversations(ConversationState::open, {}))), std::vector{two});
        QCOMPARE(ids(must(bank->support().conversations(std::nullopt, {}))), (std::vector{three, two, one}));
        QCOMPARE(ids(must(bank->support().conversationsOf(asha, {}))), (std::vector{three, one}));
        QCOMPARE(ids(must(bank->support().conversationsOf(asha, {.before = three.value}))), std::vector{one});
        QCOMPARE(ids(must(bank->support().conversationsOf(tara, {}))), std::vector{two});
    }

    void whatIsNotThereIsSaid()
    {
        BankAtWork bank;
        QVERIFY(!must(bank->support().conversation(ConversationId{5})));
        QCOMPARE(refusal(bank->support().join(ConversationId{5}, tara, {}, at(1))),
                 ProblemCode::unknown_conversation);
        QCOMPARE(refusal(bank->support().post(message(ConversationId{5}, asha, u"x"_s))),
                 ProblemCode::unknown_conversation);
        QCOMPARE(refusal(bank->support().end(ConversationId{5}, at(1))), ProblemCode::unknown_conversation);
    }
};

QTEST_GUILESS_MAIN(SupportTest)
#include "support_test.moc"
