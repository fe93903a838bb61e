// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry_selection.h"
#include "store/ledger/ledger_bank.h"
#include "support/property.h"

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;

namespace florin::store::test
{

/// One thing done to the store and to the plain list, or asked of both.
struct Deed {
    enum Kind { Group, RolledBack, Fold, Reopen, History, Journal, Moment, Repeat };
    int kind = Group;
    std::vector<std::array<int, 4>> postings; ///< kind, from, to, amount
    int choice = 0;
    int number = 0;
};

void showValue(const Deed& deed, std::ostream& out)
{
    static constexpr const char* names[] = {"group",   "rolled back", "fold",   "reopen",
                                            "history", "journal",     "moment", "repeat"};
    out << names[deed.kind] << ' ' << deed.choice << ' ' << deed.number;
    for (const auto& posting : deed.postings)
        out << " {" << posting[0] << ' ' << posting[1] << "->" << posting[2] << ' ' << posting[3] << '}';
}

} // namespace florin::store::test

namespace
{

rc::Gen<Deed> someDeed()
{
    const auto any_kind = rc::gen::weightedElement<int>({{10, Deed::Group},
                                                         {2, Deed::RolledBack},
                                                         {5, Deed::Fold},
                                                         {1, Deed::Reopen},
                                                         {4, Deed::History},
                                                         {3, Deed::Journal},
                                                         {2, Deed::Moment},
                                                         {2, Deed::Repeat}});
    const auto any_posting =
        rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 6), rc::gen::inRange(0, 5), rc::gen::inRange(0, 5),
                                    rc::gen::inRange(1, 30)),
                     [](const auto& p) {
                         return std::array{std::get<0>(p), std::get<1>(p), std::get<2>(p), std::get<3>(p)};
                     });
    const auto any_postings =
        rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 7), [any_posting](std::size_t count) {
            return rc::gen::container<std::vector<std::array<int, 4>>>(count, any_posting);
        });
    return rc::gen::map(
        rc::gen::tuple(any_kind, any_postings, rc::gen::inRange(0, 1'000), rc::gen::inRange(0, 1'000)),
        [](auto parts) {
            auto [kind, postings, choice, number] = std::move(parts);
            return Deed{kind, std::move(postings), choice, number};
        });
}

/// The store beside a list of everything that was committed.
class Pair
{
public:
    void take(const Deed& deed)
    {
        switch (deed.kind) {
        case Deed::Group:
        case Deed::RolledBack:
            group(deed);
            break;
        case Deed::Fold:
            m_bank.foldStep(1 + deed.choice % 40);
            break;
        case Deed::Reopen:
            m_bank.reopen();
            break;
        case Deed::History:
            askHistory(deed);
            break;
        case Deed::Journal:
            askJournal(deed);
            break;
        case Deed::Moment:
            askMoment(deed);
            break;
        case Deed::Repeat:
            repeat(deed);
            break;
        }
    }
    void end()
    {
        const LedgerCheck check = must(m_bank.snapshot()->ledger().verify({}));
        RC_ASSERT(check.finding == QString());
        RC_ASSERT(check.entries == static_cast<qint64>(m_journal.size()));
    }

private:
    /// A deposit as often as not, so that there is something to move.
    Posting posting(const std::array<int, 4>& drawn) const
    {
        const auto [kind, from, to, amount] = drawn;
        const EntryId about{
            m_journal.empty() ? 1 : 1 + (from * 31 + amount) % static_cast<qint64>(m_journal.size())};
        switch (kind) {
        case 0:
            return hold(account(from), account(to), amount);
        case 1:
            return amount % 2 == 0 ? capture(about, amount) : release(about);
        case 2:
            return reversal(about);
        case 3:
            return transfer(account(from), account(to), amount, QString::number(amount));
        default:
            return move(EntryKind::deposit, account(4), account(to), amount);
        }
    }

    void group(const Deed& deed)
    {
        m_bank.now += std::chrono::seconds(deed.choice % 3);
        std::vector<Command> commands;
        for (const auto& drawn : deed.postings)
            commands.push_back({key(++m_last_key), UserId{7}, {posting(drawn)}});
        must(m_bank.unit().begin());
        ledger::Book book(must(m_bank.store().tip()));
        m_bank.decide(book, commands);
        must(m_bank.store().append(book, m_bank.now));
        if (deed.number % 3 == 0)
            must(m_bank.store().fold(1 + deed.choice % 20));
        if (deed.kind == Deed::RolledBack) {
            m_bank.unit().rollback();
            return;
        }
        must(m_bank.unit().commit());
        m_journal.insert(m_journal.end(), book.appended().begin(), book.appended().end());
        for (std::size_t i = 0; i < commands.size(); ++i)
            m_commands.push_back(commands[i]);
        const auto snapshot = m_bank.snapshot();
        for (int i = 0; i < LedgerBank::account_count; ++i)
            RC_ASSERT(must(snapshot->ledger().account(account(i)))->state ==
                      plainState(account(i), m_journal.size()));
    }

    /// A command of before, done or refused, again: what was done then is not done twice.
    void repeat(const Deed& deed)
    {
        if (m_commands.empty())
            return;
        const Command& command = m_commands[static_cast<std::size_t>(deed.choice) % m_commands.size()];
        const auto made = std::find_if(m_journal.begin(), m_journal.end(),
                                       [&](const Entry& entry) { return entry.key == command.key; });
        const auto answer = m_bank.group({command}).front();
        if (made != m_journal.end()) {
            RC_ASSERT((answer.has_value() && answer->repeated));
            RC_ASSERT(answer->entries.front() == *made);
        } else if (answer) {
            m_journal.insert(m_journal.end(), answer->entries.begin(), answer->entries.end());
        }
    }

    [[nodiscard]] ledger::AccountState plainState(AccountNumber number, std::size_t entries) const
    {
        ledger::AccountState state;
        state.number = number;
        state.kind = number == account(4) ? AccountKind::drawer : AccountKind::savings;
        for (std::size_t i = 0; i < entries; ++i) {
            if (m_journal[i].debit == number || m_journal[i].credit == number)
                state.apply(m_journal[i]);
        }
        return state;
    }

    EntryFilter filterOf(const Deed& deed) const
    {
        EntryFilter filter;
        if (deed.number % 3 == 1)
            filter.kind = static_cast<EntryKind>(deed.number % 7);
        if (deed.number % 5 == 1)
            filter.from = at(1'000 + deed.number % 20);
        if (deed.number % 5 == 2)
            filter.until = at(1'000 + deed.number % 20);
        if (deed.number % 7 == 1)
            filter.text = QString::number(deed.number % 10);
        if (deed.number % 4 == 1)
            filter.least_minor = deed.number % 25;
        return filter;
    }

    /// Those of the plain list that fit, in the order of the list.
    std::vector<Entry> fitting(const EntryFilter& filter, std::optional<AccountNumber> of, bool own) const
    {
        const EntryMatcher matcher(filter, own ? of : std::nullopt);
        std::vector<Entry> entries;
        std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(entries),
                     [&](const Entry& entry) {
                         return (!of || entry.debit == *of || entry.credit == *of) &&
                                (!filter.from || entry.time >= *filter.from) &&
                                (!filter.until || entry.time < *filter.until) && matcher.matches(entry);
                     });
        return entries;
    }

    void askHistory(const Deed& deed)
    {
        const AccountNumber of = account(deed.choice % LedgerBank::account_count);
        const EntryFilter filter = filterOf(deed);
        auto wanted = fitting(filter, of, true);
        std::reverse(wanted.begin(), wanted.end());
        std::vector<Entry> read;
        PageRequest page{.limit = 1 + deed.choice % 7};
        for (bool more = true; more;) {
            const auto part = must(m_bank.snapshot()->ledger().history(of, filter, page));
            read.insert(read.end(), part.rows.begin(), part.rows.end());
            more = part.more;
            page.before = read.empty() ? 0 : read.back().id.value;
            RC_ASSERT((!more || part.rows.size() == static_cast<std::size_t>(page.limit)));
        }
        RC_ASSERT(idsOf(read) == idsOf(wanted));
        RC_ASSERT(read == wanted);
    }

    void askJournal(const Deed& deed)
    {
        JournalRequest request;
        request.filter = filterOf(deed);
        request.order = static_cast<JournalOrder>(deed.choice % 4);
        request.limit = 1 + deed.choice % 9;
        if (deed.choice % 3 == 0)
            request.account = account(deed.choice % LedgerBank::account_count);
        auto wanted = fitting(request.filter, request.account, false);
        std::stable_sort(wanted.begin(), wanted.end(), [&](const Entry& a, const Entry& b) {
            switch (request.order) {
            case JournalOrder::Newest:
                return a.id > b.id;
            case JournalOrder::Oldest:
                return a.id < b.id;
            case JournalOrder::Largest:
                return std::pair(a.amount_minor, a.id) > std::pair(b.amount_minor, b.id);
            case JournalOrder::Smallest:
                return std::pair(a.amount_minor, a.id) < std::pair(b.amount_minor, b.id);
            }
            return false;
        });
        std::vector<Entry> read;
        for (bool more = true; more;) {
            const auto part = must(m_bank.snapshot()->ledger().journal(request));
            read.insert(read.end(), part.rows.begin(), part.rows.end());
            more = part.more;
            if (more)
                request.after = {read.back().id, read.back().amount_minor};
        }
        RC_ASSERT(idsOf(read) == idsOf(wanted));
    }

    void askMoment(const Deed& deed)
    {
        const AccountNumber of = account(deed.choice % LedgerBank::account_count);
        const Timestamp moment = at(1'000 + deed.number % 30);
        const auto before = static_cast<std::size_t>(std::count_if(
            m_journal.begin(), m_journal.end(), [&](const Entry& entry) { return entry.time < moment; }));
        const auto found = must(m_bank.snapshot()->ledger().accountAt(of, moment));
        RC_ASSERT(found.has_value() == (moment > at(1'000)));
        if (found)
            RC_ASSERT(found->state == plainState(of, before));
    }

    LedgerBank m_bank;
    std::vector<Entry> m_journal;
    std::vector<Command> m_commands;
    int m_last_key = 0;
};

} // namespace

/// Whatever is done, folded, rolled back or reopened: each question gets the answer that a plain list gives.
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
