// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger/ledger_bank.h"
#include "store/ledger/model_deeds.h"
#include "store/ledger/model_questions.h"
#include "store/ledger/plain_ledger.h"
#include "support/faulty_disk.h"

#include <deque>

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

/// The store beside a plain ledger of everything that was committed.
class Pair
{
public:
    Pair()
    {
        for (int i = 0; i < LedgerBank::account_count; ++i)
            m_plain.accounts[account(i)] = {i == drawer ? AccountKind::drawer : AccountKind::savings,
                                            AccountStatus::open, m_bank.now};
        must(m_bank.unit().begin());
        give(0, u"Asha"_s, u"Nair"_s);
        give(1, u"Élodie"_s, u"Rao"_s);
        must(m_bank.unit().commit());
    }

    void take(const Deed& deed)
    {
        switch (deed.kind) {
        case Deed::Group:
        case Deed::RolledBack:
            group(deed);
            break;
        case Deed::Repeat:
            repeat(deed);
            break;
        case Deed::Fold:
            m_bank.foldStep(1 + deed.choice % 40);
            break;
        case Deed::Reopen:
            m_remembered.clear(); // nobody reads while a bank is closed
            m_bank.reopen();
            break;
        case Deed::Crash:
            crash();
            break;
        case Deed::Remember:
            remember();
            break;
        default:
            ask(deed);
        }
    }
    void end()
    {
        for (const Remembered& old : m_remembered)
            askEverything(old.snapshot->ledger(), old.plain);
        verifyWhole(must(m_bank.snapshot()->ledger().verify({})));
    }

private:
    static constexpr int drawer = 4;
    struct Remembered {
        Snapshot snapshot;
        PlainLedger plain;
    };

    void give(int number, const QString& first, const QString& last)
    {
        auto& customers = m_bank.unit().customers();
        const CustomerId id = must(customers.add(newCustomer(first, last)));
        must(customers.linkAccount(id, account(number)));
        m_plain.accounts[account(number)].owner = *must(customers.customer(id));
    }

    // --- what is done ---

    /// A deposit as often as not, so that there is something to move.
    [[nodiscard]] std::vector<Posting> postings(const Deed::Drawn& drawn) const
    {
        const auto [kind, from, to, amount] = drawn;
        const auto entries = static_cast<qint64>(m_plain.journal.size());
        const EntryId about{entries == 0 ? 1 : 1 + (from * 31 + amount) % entries};
        switch (kind) {
        case 0:
            return {hold(account(from), account(to), amount)};
        case 1:
            return {amount % 2 == 0 ? capture(about, amount) : release(about)};
        case 2:
            return {reversal(about)};
        case 3:
            return {transfer(account(from), account(to), amount, u"Prêt %1"_s.arg(amount))};
        case 4: // linked
            return {transfer(account(from), account(to), amount),
                    transfer(account(from), account(drawer), 1, u"fee"_s)};
        default:
            return {move(EntryKind::deposit, account(drawer), account(to), amount)};
        }
    }

    void group(const Deed& deed)
    {
        m_bank.now += std::chrono::seconds(deed.choice % 3);
        std::vector<Command> commands;
        for (const auto& drawn : deed.postings)
            commands.push_back({key(++m_last_key), LedgerBank::teller, postings(drawn)});
        must(m_bank.unit().begin());
        ledger::Book book(must(m_bank.store().tip()));
        PlainLedger after = m_plain;
        change(book, after, deed);
        m_bank.decide(book, commands);
        must(m_bank.store().append(book, m_bank.now));
        if (deed.number % 3 == 0)
            must(m_bank.store().fold(1 + deed.choice % 20));
        if (deed.kind == Deed::RolledBack) {
            m_bank.unit().rollback();
            return;
        }
        must(m_bank.unit().commit());
        after.journal.insert(after.journal.end(), book.appended().begin(), book.appended().end());
        m_plain = std::move(after);
        m_commands.insert(m_commands.end(), commands.begin(), commands.end());
    }

    /// Sometimes an account is opened, frozen, thawed or closed before the commands of a group.
    void change(ledger::Book& book, PlainLedger& plain, const Deed& deed)
    {
        const AccountNumber number = account(deed.number % accounts_asked);
        if (!plain.accounts.contains(number)) {
            book.open(number, AccountKind::current, {});
            plain.accounts[number] = {AccountKind::current, AccountStatus::open, m_bank.now};
        } else if (deed.number % 4 == 1 && number != account(drawer)) {
            ledger::Needs needs;
            needs.accounts = {number};
            book.learn(needs, must(m_bank.store().load(needs)));
            const auto status = static_cast<AccountStatus>(deed.choice % 3);
            if (book.setStatus(number, status))
                plain.accounts[number].status = status;
        }
    }

    /// A command of before, done or refused, again: what was done then is not done twice.
    void repeat(const Deed& deed)
    {
        if (m_commands.empty())
            return;
        const Command& command = m_commands[static_cast<std::size_t>(deed.choice) % m_commands.size()];
        auto& journal = m_plain.journal;
        const auto made = std::find_if(journal.begin(), journal.end(),
                                       [&](const Entry& entry) { return entry.key == command.key; });
        const auto answer = m_bank.group({command}).front();
        if (made != journal.end()) {
            RC_ASSERT((answer.has_value() && answer->repeated));
            RC_ASSERT(answer->entries.front() == *made);
        } else if (answer) {
            journal.insert(journal.end(), answer->entries.begin(), answer->entries.end());
        }
    }

    void crash()
    {
        if (m_bank.scratch().postgres() != nullptr)
            return; // PostgreSQL's own crashes are not ours to copy
        const QString to = m_bank.scratch().beside(u"crashed %1"_s.arg(++m_crashes));
        m_bank.scratch().copyFiles({}, to);
        m_disk.copyFolder(m_bank.scratch().folder(), to);
        const auto copy = must(openBank(to, m_bank.scratch().keys()));
        const Snapshot snapshot = must(copy->snapshot());
        verifyWhole(must(snapshot->ledger().verify({})));
        askEverything(snapshot->ledger(), m_plain);
    }

    void remember()
    {
        if (m_remembered.size() == 2)
            m_remembered.pop_front();
        m_remembered.push_back({m_bank.snapshot(), m_plain});
        // Its moment is that of its first read.
        must(m_remembered.back().snapshot->ledger().tip());
    }

    // --- what is asked ---

    void ask(const Deed& deed)
    {
        const auto view = static_cast<std::size_t>(deed.view);
        if (view >= m_remembered.size())
            return askBoth(m_bank.snapshot()->ledger(), m_plain, deed);
        askBoth(m_remembered[view].snapshot->ledger(), m_remembered[view].plain, deed);
    }

    static void askEverything(LedgerReader& reader, const PlainLedger& plain)
    {
        for (const int kind : {Deed::History, Deed::Journal, Deed::Moment, Deed::Accounts, Deed::Points}) {
            for (int choice = 0; choice < accounts_asked; ++choice)
                askBoth(reader, plain,
                        {.kind = kind, .postings = {}, .choice = choice, .number = 5 * choice});
        }
    }

    void verifyWhole(const LedgerCheck& check) const
    {
        RC_ASSERT(check.finding == QString());
        RC_ASSERT(check.entries == static_cast<qint64>(m_plain.journal.size()));
        RC_ASSERT(check.accounts == static_cast<qint64>(m_plain.accounts.size()));
    }

    florin::test::FaultyDisk m_disk; ///< that never fails here: thousands of commits in memory
    LedgerBank m_bank;
    PlainLedger m_plain;
    std::deque<Remembered> m_remembered; ///< goes before the bank does
    std::vector<Command> m_commands;
    int m_last_key = 0;
    int m_crashes = 0;
};

} // namespace

/// Whatever is done, folded, rolled back, reopened or crashed: each question, asked now or of an older
/// snapshot, gets the answer that a plain list gives.
class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoreAnswersAsAPlainListDoes()
    {
        FLORIN_VERIFY_PROPERTY([] {
            Pair pair;
            for (const Deed& deed : *rc::gen::container<std::vector<Deed>>(someDeed()))
                pair.take(deed);
            pair.end();
        });
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"
