// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screen_test.h"
#include "staff_samples.h"
#include "support/hand_link.h"

#include "contract/operations.h"
#include "desktop/views/shell/customer_pages.h"
#include "desktop/views/shell/frame.h"
#include "desktop/views/shell/staff_pages.h"
#include "desktop/views/support/chat_dock.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using contract::Role;

contract::Proposal waitingProposal()
{
    contract::Proposal proposal;
    proposal.proposal = ProposalId{3};
    proposal.operation = u"accounts.close"_s;
    proposal.maker = u"Tara Joshi"_s;
    proposal.asked = samples::at(0);
    proposal.expires = samples::at(600);
    proposal.may_decide = true; // the bank may be asked before it heard of the change
    return proposal;
}

contract::SystemStatus::Reply standing()
{
    contract::SystemStatus::Reply status;
    status.backups = contract::BackupHealth::good;
    return status;
}

contract::ShowSecurity::Reply quietWeek()
{
    contract::ShowSecurity::Reply overview;
    overview.until = samples::at(0);
    overview.from = overview.until - std::chrono::hours(24);
    return overview;
}

/// What a bank with a few of everything answers.
template<contract::IsOperation Op>
typename Op::Reply replyTo()
{
    if constexpr (std::is_same_v<Op, contract::ListAccounts>)
        return {{samples::account(1, 100), samples::account(2, 100)}, {}};
    else if constexpr (std::is_same_v<typename Op::Reply, contract::AccountSummary>)
        return samples::account(1, 100);
    else if constexpr (std::is_same_v<Op, contract::FindPayee>)
        return {samples::number(2), u"Devan Pillai"_s, Currency()};
    else if constexpr (std::is_same_v<typename Op::Reply, contract::Moved>)
        return {EntryId{9}, samples::rupees(60)};
    else if constexpr (std::is_same_v<Op, contract::ListCustomers>)
        return {{samples::customer(1)}, {}};
    else if constexpr (std::is_same_v<Op, contract::Transactions>)
        return samples::journal(3, 3);
    else if constexpr (std::is_same_v<Op, contract::History>)
        return samples::lines(3, 3);
    else if constexpr (std::is_same_v<Op, contract::ListFeedback>)
        return {{samples::feedback(1)}, {}};
    else if constexpr (std::is_same_v<Op, contract::ListConversations>)
        return {{samples::conversation(1, contract::ConversationState::waiting)}, {}};
    else if constexpr (std::is_same_v<typename Op::Reply, contract::ConversationSummary>)
        return samples::conversation(1, contract::ConversationState::open);
    else if constexpr (std::is_same_v<typename Op::Reply, contract::FeedbackItem>)
        return samples::feedback(1, u"Thank you."_s);
    else if constexpr (std::is_same_v<typename Op::Reply, contract::Proposal>)
        return waitingProposal();
    else if constexpr (std::is_same_v<Op, contract::ListProposals>)
        return {{waitingProposal()}, {}};
    else if constexpr (std::is_same_v<Op, contract::ShowFourEyes>)
        return {{{u"accounts.close"_s, contract::AskSecond::always, {}, 72, false}}};
    else if constexpr (std::is_same_v<Op, contract::ShowRoles>)
        return {{}, {}, {{Role::teller, {}, std::nullopt, true}}};
    else if constexpr (std::is_same_v<Op, contract::ListUsers>)
        return {{samples::user(2)}, {}};
    else if constexpr (std::is_same_v<Op, contract::ListAudit>)
        return {{samples::auditLine(1)}, {}};
    else if constexpr (std::is_same_v<Op, contract::ListBackups>)
        return {{samples::backupRun(1)}, {}};
    else if constexpr (std::is_same_v<Op, contract::SystemStatus>)
        return standing();
    else if constexpr (std::is_same_v<Op, contract::ShowSecurity>)
        return quietWeek();
    else
        return typename Op::Reply();
}

QString nameOf(const contract::Operation& operation)
{
    return QString::fromLatin1(operation.name.data(), static_cast<qsizetype>(operation.name.size()));
}

/// What everybody has, whatever is taken.
bool isEverybodys(const contract::Grant& grant)
{
    return grant.permission == u"none"_s || grant.permission == u"logged_in"_s;
}

contract::Grants grantsWithout(Role role, const QStringList& permissions)
{
    contract::Grants grants = contract::grantsOf(role);
    std::erase_if(grants, [&](const auto& grant) { return permissions.contains(grant.permission); });
    return grants;
}

contract::Grants grantsOnly(Role role, const QStringList& permissions)
{
    contract::Grants grants = contract::grantsOf(role);
    std::erase_if(grants, [&](const auto& grant) {
        return !isEverybodys(grant) && !permissions.contains(grant.permission);
    });
    return grants;
}

} // namespace

/// Whatever a bank makes of its roles, nobody is shown what the server would refuse.
class RightsTest final : public ScreenTest
{
    Q_OBJECT

private:
    [[nodiscard]] QWidget* screen() const override { return m_frame.get(); }

    void enter(Role role, const contract::Grants& grants)
    {
        leave();
        m_grants = grants;
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(role);
        contract::LoggedIn session = *m_link->session();
        session.grants = grants;
        PageContext context;
        context.link = m_link.get();
        context.session = session;
        m_pages = pagesFor(session, contract::isStaff(role) ? staffPages() : customerPages());
        m_frame = std::make_unique<Frame>(context, m_pages, nullptr);
        m_frame->resize(1280, 800);
        m_frame->show();
        if (Rights(grants).may(contract::Permission::converse)) {
            m_chat = std::make_unique<ChatDock>(context, nullptr);
            m_chat->show();
        }
        answerAll();
    }
    void leave()
    {
        m_chat.reset();
        m_frame.reset();
        m_link.reset();
        m_asked.clear();
        m_forbidden.clear();
    }

    /// Notes what is asked, and lets the bank answer it; what that leads to as well.
    void answerAll()
    {
        for (int round = 0; round < 5 && m_link->count() > 0; ++round) {
            contract::forEachOperation([this](auto tag) {
                using Op = typename decltype(tag)::type;
                for (int open = m_link->count<Op>(); open > 0; --open) {
                    m_asked.insert(nameOf(Op::operation));
                    if (contract::scopeIn(m_grants, Op::operation.permission) == contract::Scope::none)
                        m_forbidden.insert(nameOf(Op::operation));
                    m_link->answer<Op>(replyTo<Op>());
                }
            });
        }
    }
    void goTo(const QString& page)
    {
        m_frame->goTo({.page = page});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        answerAll();
    }
    [[nodiscard]] bool hasPage(const QString& id) const
    {
        return std::ranges::find(m_pages, id, &PageSpec::id) != m_pages.end();
    }
    [[nodiscard]] QStringList chipsOf(const QString& name) const
    {
        QStringList ids;
        for (const auto* chip : seen<QWidget>(name)->findChildren<QAbstractButton*>())
            ids << chip->objectName();
        return ids;
    }
    /// The first row, chosen and opened.
    void openRow(const QString& table)
    {
        auto* view = find<QAbstractItemView>(table);
        if (!view || !view->model() || view->model()->rowCount() == 0)
            return;
        const QModelIndex first = view->model()->index(0, 0);
        view->setCurrentIndex(first);
        answerAll();
        Q_EMIT view->activated(first);
        answerAll();
    }
    bool press(QWidget* root, const QString& name)
    {
        for (auto* button : root->findChildren<QAbstractButton*>(name)) {
            if (!button->isVisible() || !button->isEnabled())
                continue;
            button->click();
            answerAll();
            confirm();
            return true;
        }
        return false;
    }
    /// Says yes to whatever is asked.
    void confirm()
    {
        for (const QPointer<QDialog> dialog : m_frame->findChildren<QDialog*>()) {
            if (!dialog)
                continue;
            if (auto* yes = dialog->findChild<QAbstractButton*>(u"confirmButton"_s))
                yes->click();
            answerAll();
            if (dialog)
                dialog->reject();
            delete dialog;
        }
    }
    void write(const QString& field, const QString& text)
    {
        if (auto* edit = find<QLineEdit>(field)) {
            edit->setText(text);
            answerAll();
        }
    }
    /// Each thing that the form offers to do, done.
    void moveMoney(const QString& chips)
    {
        QStringList ids{QString()};
        if (!chips.isEmpty())
            ids = chipsOf(chips);
        for (const QString& id : ids) {
            if (!id.isEmpty())
                press(m_frame.get(), id);
            write(u"payeeEdit"_s, samples::number(2).toText());
            write(u"amountEdit"_s, u"5"_s);
            press(m_frame.get(), u"sendButton"_s);
            press(m_frame.get(), u"againButton"_s);
        }
    }
    void walk(const QString& page)
    {
        goTo(page);
        m_frame->currentPage()->closeDetails(); // another page may have left a form there
        openRow(u"table"_s);
        goTo(page); // opening a row may have led away
        openRow(u"accountsTable"_s);
        goTo(page);
        if (page == u"teller"_s) {
            openRow(u"accountTable"_s);
            moveMoney(u"actionChips"_s);
        }
        if (page == u"move_money"_s)
            moveMoney({});
        if (page == u"add_money"_s)
            moveMoney(u"directionChips"_s);
        if (auto* answer = find<QPlainTextEdit>(u"answerEdit"_s))
            answer->setPlainText(u"Thank you."_s);
        if (auto* reason = find<QLineEdit>(u"reasonEdit"_s))
            reason->setText(u"Not now"_s);
        for (const char* button : {"freezeButton", "reverseButton", "approveButton", "refuseButton",
                                   "answerButton", "backUpNowButton", "furtherButton", "openAccountButton",
                                   "transactionsButton", "allButton", "openButton", "repeatButton"}) {
            if (!press(m_frame.get(), QString::fromLatin1(button)))
                continue;
            press(m_frame.get(), u"known"_s); // of the form that opens an account
            goTo(page);                       // it may have led away
            m_frame->currentPage()->closeDetails();
            openRow(u"table"_s);
        }
    }
    void walkChat()
    {
        if (!m_chat)
            return;
        auto* list = m_chat->findChild<QAbstractItemView*>(u"conversations"_s);
        if (list->model()->rowCount() > 0)
            list->setCurrentIndex(list->model()->index(0, 0));
        answerAll();
        press(m_chat.get(), u"enterButton"_s);
    }
    void walkEverything()
    {
        for (const PageSpec& page : m_pages)
            walk(page.id);
        walkChat();
    }
    static void addRows(Role role)
    {
        const QString name = contract::Wire<Role>::pack(role);
        for (const contract::Grant& grant : contract::grantsOf(role)) {
            if (isEverybodys(grant))
                continue;
            for (const bool alone : {false, true})
                QTest::newRow(qPrintable(name + (alone ? u" only "_s : u" without "_s) + grant.permission))
                    << static_cast<int>(role) << grant.permission << alone;
        }
    }

private Q_SLOTS:
    void initTestCase() { setUpLook(); }
    void cleanup() { leave(); }

    void nothingIsAskedThatWouldBeRefused_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("permission");
        QTest::addColumn<bool>("alone");
        addRows(Role::admin);
        addRows(Role::customer);
    }
    void nothingIsAskedThatWouldBeRefused()
    {
        QFETCH(const int, role);
        QFETCH(const QString, permission);
        QFETCH(const bool, alone);
        const auto who = static_cast<Role>(role);
        enter(who, alone ? grantsOnly(who, {permission}) : grantsWithout(who, {permission}));
        walkEverything();
        QVERIFY2(m_forbidden.isEmpty(), qPrintable(m_forbidden.values().join(u", "_s)));
    }

    /// Else the walk above would show nothing.
    void whoMayDoEverythingIsOfferedIt()
    {
        enter(Role::admin, contract::grantsOf(Role::admin));
        walkEverything();
        for (const QString& operation :
             {u"accounts.list"_s,  u"accounts.show"_s,      u"accounts.freeze"_s,  u"accounts.find_payee"_s,
              u"money.deposit"_s,  u"money.withdraw"_s,     u"money.transfer"_s,   u"money.transactions"_s,
              u"money.reverse"_s,  u"customers.list"_s,     u"feedback.list"_s,    u"feedback.answer"_s,
              u"approvals.list"_s, u"approvals.approve"_s,  u"approvals.policy"_s, u"support.list"_s,
              u"support.join"_s,   u"system.status"_s,      u"system.back_up"_s,   u"roles.show"_s,
              u"audit.list"_s,     u"identity.list_users"_s})
            QVERIFY2(m_asked.contains(operation), qPrintable(operation));
        QVERIFY(m_forbidden.isEmpty());
        enter(Role::customer, contract::grantsOf(Role::customer));
        walkEverything();
        for (const QString& operation : {u"accounts.list"_s, u"money.history"_s, u"accounts.find_payee"_s,
                                         u"money.transfer"_s, u"money.deposit"_s})
            QVERIFY2(m_asked.contains(operation), qPrintable(operation));
        QVERIFY(m_forbidden.isEmpty());
    }

    void theCounterOffersWhatOneMayDo()
    {
        enter(Role::teller, grantsWithout(Role::teller, {u"move_money"_s}));
        goTo(u"teller"_s);
        QCOMPARE(chipsOf(u"actionChips"_s), QStringList({u"deposit"_s, u"withdraw"_s}));
        enter(Role::teller, grantsWithout(Role::teller, {u"look_up_payee"_s}));
        goTo(u"teller"_s);
        QCOMPARE(chipsOf(u"actionChips"_s), QStringList({u"deposit"_s, u"withdraw"_s}));
        enter(Role::teller, grantsWithout(Role::teller, {u"handle_cash"_s}));
        goTo(u"teller"_s);
        QCOMPARE(chipsOf(u"actionChips"_s), QStringList({u"transfer"_s}));
        QVERIFY2(sees(u"payeeField"_s), "it is chosen as well");
        openRow(u"accountTable"_s);
        moveMoney(u"actionChips"_s);
        QVERIFY(m_asked.contains(u"money.transfer"_s));
    }

    void aPageThatWouldBeOfNoUseIsNotThere()
    {
        const QStringList counter{u"view_accounts"_s, u"move_money"_s, u"look_up_payee"_s};
        enter(Role::teller, grantsOnly(Role::teller, counter));
        QVERIFY(hasPage(u"teller"_s));
        for (const QString& missing : counter) {
            QStringList rest = counter;
            rest.removeAll(missing);
            enter(Role::teller, grantsOnly(Role::teller, rest));
            QVERIFY2(!hasPage(u"teller"_s), qPrintable(missing));
        }
        enter(Role::admin, grantsOnly(Role::admin, {u"set_four_eyes"_s}));
        QVERIFY(!hasPage(u"four_eyes"_s)); // the policy could not be shown
        enter(Role::customer, grantsWithout(Role::customer, {u"view_accounts"_s}));
        for (const QString& page : {u"home"_s, u"move_money"_s, u"history"_s, u"add_money"_s})
            QVERIFY2(!hasPage(page), qPrintable(page));
        QVERIFY(hasPage(u"security"_s));
    }

    void customersWithoutTheirAccounts()
    {
        enter(Role::teller, contract::grantsOf(Role::teller));
        goTo(u"customers"_s);
        openRow(u"table"_s);
        QVERIFY(sees(u"accountsTable"_s));
        enter(Role::teller, grantsWithout(Role::teller, {u"view_accounts"_s}));
        goTo(u"customers"_s);
        openRow(u"table"_s);
        QVERIFY(sees(u"detailsRows"_s));
        QVERIFY(!sees(u"accountsTable"_s) && !sees(u"accountsTitle"_s));
    }

    void linksLeadOnlyToPagesThatAreThere()
    {
        enter(Role::admin, contract::grantsOf(Role::admin));
        goTo(u"dashboard"_s);
        QVERIFY(linkOf(u"customersCard"_s)->isVisible());
        QVERIFY(linkOf(u"unansweredCard"_s)->isVisible());
        enter(Role::admin, grantsWithout(Role::admin, {u"view_customers"_s}));
        goTo(u"dashboard"_s);
        QVERIFY(!linkOf(u"customersCard"_s)->isVisible()); // the figure stays
        QVERIFY(linkOf(u"unansweredCard"_s)->isVisible());
        enter(Role::customer, grantsWithout(Role::customer, {u"look_up_payee"_s}));
        goTo(u"home"_s);
        QVERIFY(!sees(u"moveButton"_s));
        QVERIFY(sees(u"addButton"_s));
    }

private:
    [[nodiscard]] QAbstractButton* linkOf(const QString& card) const
    {
        return seen<QWidget>(card)->findChild<QAbstractButton*>(u"openButton"_s);
    }

    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<Frame> m_frame;
    std::unique_ptr<ChatDock> m_chat;
    std::vector<PageSpec> m_pages;
    contract::Grants m_grants;
    QSet<QString> m_asked;
    QSet<QString> m_forbidden;
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::RightsTest)
#include "rights_test.moc"
