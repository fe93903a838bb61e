// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "desktop/controllers/chat_controller.h"
#include "support/hand_link.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::Author;
using contract::ConversationState;
using contract::ListConversations;
using contract::MarkRead;
using contract::ReadConversation;
using contract::Say;

/// A conversation whose messages come twice, in any order, or not at all.
class ChatTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<ChatController> m_chat;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_unread = 0;

    void begin(contract::Role role, std::vector<contract::ConversationSummary> conversations)
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(role);
        contract::LoggedIn session = *m_link->session();
        session.display_name = role == contract::Role::customer ? u"Asha"_s : u"Sunil Rao"_s;
        m_chat = std::make_unique<ChatController>(m_link.get(), session);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_chat->lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(m_chat.get(), &ChatController::unreadChanged, this, [this](int count) { m_unread = count; });
        m_chat->load();
        m_link->answer<ListConversations>({std::move(conversations), {}});
    }
    /// A customer in an open conversation with two lines.
    void beginTalking()
    {
        begin(contract::Role::customer, {samples::conversation(1, ConversationState::open)});
        m_link->answer<ReadConversation>({{samples::message(2, u"Yes?"_s, Author::assistant),
                                           samples::message(1, u"Hello"_s, Author::customer)},
                                          {}});
    }
    QStringList lines() const
    {
        QStringList texts;
        for (int row = 0; row < m_chat->lines()->rowCount(); ++row)
            texts << m_chat->lines()->index(row).data().toString();
        return texts;
    }
    ChatModel::Delivery deliveryOf(int row) const
    {
        return static_cast<ChatModel::Delivery>(
            m_chat->lines()->index(row).data(ChatModel::DeliveryRole).toInt());
    }

private Q_SLOTS:
    void cleanup()
    {
        m_tester.reset();
        m_chat.reset();
        m_link.reset();
        m_unread = 0;
    }

    void whatIsReadStandsOldestFirst()
    {
        beginTalking();
        QCOMPARE(lines(), (QStringList{u"Hello"_s, u"Yes?"_s}));
        QVERIFY(m_chat->canSay());
    }

    void aLineStandsOnceHoweverOftenItComes()
    {
        beginTalking();
        const auto third = samples::message(3, u"How can I help?"_s, Author::assistant);
        m_link->tell(contract::MessageSaid{third});
        m_link->tell(contract::MessageSaid{third});
        m_link->tell(contract::MessageSaid{samples::message(2, u"Yes?"_s, Author::assistant)});
        QCOMPARE(lines(), (QStringList{u"Hello"_s, u"Yes?"_s, u"How can I help?"_s}));
    }

    void linesThatOvertakeEachOtherStandInTheirOrder()
    {
        beginTalking();
        m_link->tell(contract::MessageSaid{samples::message(5, u"five"_s, Author::assistant)});
        m_link->tell(contract::MessageSaid{samples::message(4, u"four"_s, Author::assistant)});
        QCOMPARE(lines(), (QStringList{u"Hello"_s, u"Yes?"_s, u"four"_s, u"five"_s}));
    }

    void onesOwnLineIsThereAtOnceAndStaysOne()
    {
        beginTalking();
        m_chat->say(u"  My card is lost  "_s);
        QCOMPARE(lines().back(), u"My card is lost"_s);
        QCOMPARE(deliveryOf(2), ChatModel::Delivery::Sending);
        auto said = samples::message(6, u"My card is lost"_s, Author::customer);
        said.key = m_link->request<Say>().key;
        m_link->tell(contract::MessageSaid{said}); // the event overtakes the answer
        QCOMPARE(m_chat->lines()->rowCount(), 3);
        QCOMPARE(deliveryOf(2), ChatModel::Delivery::Sent);
        m_link->answer<Say>(said);
        QCOMPARE(m_chat->lines()->rowCount(), 3);
    }

    void whatTheOtherSaysMeanwhileStandsAboveWhatIsStillBeingSent()
    {
        beginTalking();
        m_chat->say(u"first"_s);
        m_chat->say(u"second"_s);
        m_link->tell(contract::MessageSaid{samples::message(6, u"One moment"_s, Author::assistant)});
        QCOMPARE(lines(), (QStringList{u"Hello"_s, u"Yes?"_s, u"One moment"_s, u"first"_s, u"second"_s}));
        auto second = samples::message(7, u"second"_s, Author::customer);
        second.key = m_link->request<Say>(1).key;
        m_link->answer<Say>(second, 1);
        QCOMPARE(lines(), (QStringList{u"Hello"_s, u"Yes?"_s, u"One moment"_s, u"second"_s, u"first"_s}));
    }

    void aLineThatWasNotSentCanBeSentAgainWithItsKey()
    {
        beginTalking();
        m_chat->say(u"Anybody?"_s);
        const IdempotencyKey key = m_link->request<Say>().key;
        m_link->refuse<Say>(ProblemCode::timed_out);
        QCOMPARE(deliveryOf(2), ChatModel::Delivery::Failed);
        m_chat->sayAgain(0);
        QVERIFY2(m_link->count<Say>() == 0, "only what failed");
        m_chat->sayAgain(2);
        QCOMPARE(m_link->request<Say>().key, key);
        QCOMPARE(deliveryOf(2), ChatModel::Delivery::Sending);
    }

    void twoSlashesLeave()
    {
        beginTalking();
        m_chat->say(u"//"_s);
        QCOMPARE(m_link->count<Say>(), 0);
        QCOMPARE(m_link->count<contract::LeaveConversation>(), 1);
        m_link->answer<contract::LeaveConversation>({});
        m_link->tell(contract::ConversationChanged{samples::conversation(1, ConversationState::ended)});
        QVERIFY(!m_chat->canSay());
        QVERIFY(m_chat->canStart());
        QVERIFY2(lines().contains(u"Hello"_s), "what was said can still be read");
    }

    void olderLinesComeAboveWhenTheTopIsReached()
    {
        begin(contract::Role::customer, {samples::conversation(1, ConversationState::open)});
        m_link->answer<ReadConversation>(
            {{samples::message(9, u"nine"_s, Author::customer)}, contract::Cursor(u"older"_s)});
        m_chat->loadOlder();
        m_chat->loadOlder();
        QCOMPARE(m_link->count<ReadConversation>(), 1);
        QCOMPARE(m_link->request<ReadConversation>().after->value, u"older"_s);
        m_link->answer<ReadConversation>({{samples::message(8, u"eight"_s, Author::customer)}, {}});
        QCOMPARE(lines(), (QStringList{u"eight"_s, u"nine"_s}));
        m_chat->loadOlder();
        QCOMPARE(m_link->count<ReadConversation>(), 0);
    }

    void unreadCountsWhileNobodyLooksAndIsReadWhenSomebodyDoes()
    {
        beginTalking();
        m_link->tell(contract::MessageSaid{samples::message(3, u"Still there?"_s, Author::assistant)});
        QCOMPARE(m_unread, 1);
        QCOMPARE(m_link->count<MarkRead>(), 0);
        m_chat->setWatched(true);
        QCOMPARE(m_unread, 0);
        QCOMPARE(m_link->request<MarkRead>().up_to, MessageId{3});
        m_link->answer<MarkRead>({});
        m_link->tell(contract::MessageSaid{samples::message(4, u"Good"_s, Author::assistant)});
        QVERIFY2(m_unread == 0, "seen as it comes");
        QCOMPARE(m_link->request<MarkRead>().up_to, MessageId{4});
    }

    void theFirstUnreadLineIsMarked()
    {
        begin(contract::Role::customer, {samples::conversation(1, ConversationState::open, 1)});
        m_link->answer<ReadConversation>({{samples::message(2, u"Yes?"_s, Author::assistant),
                                           samples::message(1, u"Hello"_s, Author::customer)},
                                          {}});
        QVERIFY(m_chat->lines()->index(1).data(ChatModel::NewRole).toBool());
        QVERIFY(!m_chat->lines()->index(0).data(ChatModel::NewRole).toBool());
    }

    void staffSwitchBetweenSeveralCustomers()
    {
        begin(contract::Role::support, {samples::conversation(1, ConversationState::open),
                                        samples::conversation(2, ConversationState::waiting)});
        QVERIFY2(!m_chat->current(), "staff choose");
        m_chat->open(ConversationId{1});
        m_chat->open(ConversationId{2});
        m_link->answer<ReadConversation>({{samples::message(8, u"Help"_s, Author::customer, 2)}, {}}, 1);
        m_link->answer<ReadConversation>({{samples::message(1, u"Hello"_s, Author::customer, 1)}, {}}, 0);
        QCOMPARE(lines(), QStringList{u"Help"_s}); // the other's lines came late
        QVERIFY(m_chat->canJoin());
        QVERIFY(!m_chat->canSay());
        m_link->tell(contract::MessageSaid{samples::message(9, u"Me too"_s, Author::customer, 1)});
        QCOMPARE(m_unread, 1);
        QCOMPARE(lines(), QStringList{u"Help"_s});
    }

    void staffJoinAndAnswer()
    {
        begin(contract::Role::support, {samples::conversation(2, ConversationState::waiting)});
        m_chat->open(ConversationId{2});
        m_link->answer<ReadConversation>({{samples::message(8, u"Help"_s, Author::customer, 2)}, {}});
        m_chat->join();
        m_chat->join();
        QCOMPARE(m_link->count<contract::JoinConversation>(), 1);
        m_link->answer<contract::JoinConversation>(samples::conversation(2, ConversationState::open));
        QVERIFY(m_chat->canSay());
        m_link->answer<ReadConversation>({{samples::message(9, u"Assistant has joined"_s, Author::system, 2),
                                           samples::message(8, u"Help"_s, Author::customer, 2)},
                                          {}});
        QCOMPARE(lines(), (QStringList{u"Help"_s, u"Assistant has joined"_s}));
    }

    void aNewConversationAppearsAtTheDesk()
    {
        begin(contract::Role::support, {samples::conversation(1, ConversationState::open)});
        m_link->tell(contract::ConversationChanged{samples::conversation(2, ConversationState::waiting)});
        m_link->tell(contract::ConversationChanged{samples::conversation(2, ConversationState::waiting)});
        QCOMPARE(m_chat->conversations()->rowCount(), 2);
    }

    void aRefusedStartCanBeTriedAgain()
    {
        begin(contract::Role::customer, {});
        QVERIFY(m_chat->canStart());
        m_chat->start();
        QVERIFY(!m_chat->canStart());
        m_link->refuse<contract::StartConversation>(ProblemCode::busy);
        QVERIFY(m_chat->canStart());
        m_chat->start();
        m_link->answer<contract::StartConversation>(samples::conversation(5, ConversationState::waiting));
        QVERIFY(m_chat->canSay());
    }

    void whatWasSaidWhileTheConnectionWasGoneIsReadAfterwards()
    {
        beginTalking();
        m_link->becomeState(client::LinkState::Reconnecting);
        m_link->restore();
        QCOMPARE(m_link->count<ReadConversation>(), 1);
        m_link->answer<ReadConversation>({{samples::message(4, u"Are you there?"_s, Author::assistant),
                                           samples::message(2, u"Yes?"_s, Author::assistant)},
                                          {}});
        QCOMPARE(lines(), (QStringList{u"Hello"_s, u"Yes?"_s, u"Are you there?"_s}));
    }
};

} // namespace florin::desktop

QTEST_GUILESS_MAIN(florin::desktop::ChatTest)
#include "chat_test.moc"
