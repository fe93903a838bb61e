// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/naive_bank.h"
#include "support/property.h"

#include <QTest>

using namespace florin;
using namespace florin::ledger;
using namespace florin::ledger::test;

namespace florin::ledger::test
{

/// One thing done to both the ledger and the model.
struct Step {
    enum Action { Post, Abandon, Repeat, Change, Status, Commit };
    int action = Post;
    std::vector<Posting> postings;
    int choice = 0; ///< which earlier command, account or status, modulo how many there are
};

void showValue(const Posting& posting, std::ostream& out)
{
    out << '{' << static_cast<int>(posting.kind) << ' ' << posting.from.serial() % 10 << "->"
        << posting.to.serial() % 10 << ' ' << posting.amount.minor() << ' '
        << posting.amount.currency().number() << " about " << posting.about.value << '}';
}

void showValue(const Step& step, std::ostream& out)
{
    static constexpr const char* names[] = {"post", "abandon", "repeat", "change", "status", "commit"};
    out << names[step.action] << ' ' << step.choice << ' ';
    for (const Posting& posting : step.postings)
        showValue(posting, out);
}

} // namespace florin::ledger::test

namespace
{

constexpr int account_count = 5;

rc::Gen<AccountNumber> someAccount()
{
    // One more than there are, seldom: it is unknown.
    return rc::gen::map(rc::gen::weightedElement<int>({{6, 0}, {6, 1}, {6, 2}, {1, 3}, {3, 4}, {1, 5}}),
                        account);
}

rc::Gen<Money> someMoney()
{
    const Currency usd = *Currency::fromCode(u"USD");
    const auto minor = rc::gen::weightedOneOf<qint64>({
        {20, rc::gen::inRange<qint64>(1, 200)},
        {1, rc::gen::inRange<qint64>(-2, 1)},
        {1, rc::gen::just(Money::max_request_minor)},
        {1, rc::gen::just(Money::max_request_minor + 1)},
    });
    return rc::gen::map(
        rc::gen::pair(minor, rc::gen::weightedElement<Currency>({{15, Currency{}}, {1, usd}})),
        [](const auto& pair) { return Money(pair.first, pair.second); });
}

rc::Gen<Posting> somePosting()
{
    const auto any_kind = rc::gen::weightedElement<EntryKind>({{4, EntryKind::deposit},
                                                               {6, EntryKind::transfer},
                                                               {4, EntryKind::hold},
                                                               {3, EntryKind::capture},
                                                               {2, EntryKind::release},
                                                               {3, EntryKind::reversal}});
    return rc::gen::map(
        rc::gen::tuple(any_kind, someAccount(), someAccount(), someMoney(), rc::gen::inRange<qint64>(0, 60)),
        [](const auto& parts) {
            auto [kind, from, to, amount, about] = parts;
            Posting posting{kind, from, to, amount, {}, {}};
            if (kind == EntryKind::deposit) // so that there is something to spend
                posting.from = account(4);
            if (refersToEntry(kind)) {
                posting.from = posting.to = {};
                posting.about = EntryId{about};
                if (kind != EntryKind::capture)
                    posting.amount = {};
            }
            return posting;
        });
}

rc::Gen<Step> someStep()
{
    const auto any_action = rc::gen::weightedElement<int>({{12, Step::Post},
                                                           {2, Step::Abandon},
                                                           {2, Step::Repeat},
                                                           {2, Step::Change},
                                                           {2, Step::Status},
                                                           {4, Step::Commit}});
    const auto any_postings = rc::gen::mapcat(
        rc::gen::weightedElement<std::size_t>({{5, 1}, {2, 2}, {1, 3}}),
        [](std::size_t count) { return rc::gen::container<std::vector<Posting>>(count, somePosting()); });
    return rc::gen::map(rc::gen::tuple(any_action, any_postings, rc::gen::inRange(0, 1'000)), [](auto parts) {
        auto [action, postings, choice] = std::move(parts);
        return Step{action, std::move(postings), choice};
    });
}

/// The ledger and the model side by side.
class Pair
{
public:
    Pair()
    {
        const AccountKind kinds[account_count] = {AccountKind::savings, AccountKind::current,
                                                  AccountKind::salary, AccountKind::savings,
                                                  AccountKind::drawer};
        for (int i = 0; i < account_count; ++i) {
            const Currency currency = i == 3 ? *Currency::fromCode(u"USD") : Currency{};
            m_store.add(state(account(i), kinds[i], currency));
            m_model.accounts.emplace(account(i), state(account(i), kinds[i], currency));
        }
    }

    void take(Step step)
    {
        for (Posting& posting : step.postings)
            aim(posting);
        switch (step.action) {
        case Step::Post:
            post({key(++m_last_key), UserId{step.choice % 2 + 1}, step.postings}, false);
            break;
        case Step::Abandon:
            abandon({key(++m_last_key), UserId{1}, step.postings});
            break;
        case Step::Repeat:
        case Step::Change:
            again(step);
            break;
        case Step::Status:
            setStatus(account(step.choice % (account_count + 1)),
                      static_cast<AccountStatus>((step.choice / 10) % 3));
            break;
        case Step::Commit:
            m_store.append(m_book);
            m_book = Book(m_store.tip());
            break;
        }
        compare();
    }

private:
    Result<Receipt> postToBook(const Command& command)
    {
        Needs needs;
        m_book.addNeeds(command, needs);
        m_book.learn(needs, m_store.load(needs));
        return m_book.post(command, atMs(1));
    }

    /// Turns the number drawn for `about` into an entry that is worth settling or reversing, mostly.
    void aim(Posting& posting) const
    {
        const qint64 drawn = posting.about.value;
        if (!refersToEntry(posting.kind) || m_model.done.empty() || drawn % 8 == 0)
            return; // as drawn
        const auto size = static_cast<qint64>(m_model.done.size());
        posting.about =
            EntryId{drawn % 8 == 1 ? size + 1 : drawn % size + 1}; // perhaps one of this very command
        std::vector<qint64> holds;
        for (qint64 id = 1; id <= size; ++id) {
            if (m_model.done[static_cast<std::size_t>(id - 1)].posting.kind == EntryKind::hold)
                holds.push_back(id);
        }
        if (posting.kind != EntryKind::reversal && drawn % 8 != 1 && !holds.empty())
            posting.about = EntryId{holds[static_cast<std::size_t>(drawn) % holds.size()]};
    }

    void post(const Command& command, bool known)
    {
        const std::size_t before = m_model.done.size();
        const auto refused = m_model.post(command);
        const auto receipt = postToBook(command);
        RC_ASSERT(receipt.has_value() == !refused.has_value());
        if (refused) {
            RC_ASSERT(receipt.error().code == *refused);
            return;
        }
        RC_ASSERT(receipt->repeated == (m_model.done.size() == before));
        RC_ASSERT(receipt->entries.size() == command.postings.size());
        RC_ASSERT((known || !receipt->repeated));
        if (!receipt->repeated)
            m_carried_out.push_back(command);
    }

    void abandon(const Command& command)
    {
        const Book::Mark mark = m_book.mark();
        (void)postToBook(command);
        m_book.rollBackTo(mark);
        compare();
        post(command, false); // whatever the first try did is forgotten
    }

    void again(const Step& step)
    {
        if (m_carried_out.empty())
            return;
        Command command = m_carried_out[static_cast<std::size_t>(step.choice) % m_carried_out.size()];
        if (step.action == Step::Change)
            command.postings = step.postings;
        post(command, true);
    }

    void setStatus(AccountNumber number, AccountStatus status)
    {
        Needs needs;
        needs.accounts = {number};
        m_book.learn(needs, m_store.load(needs));
        const auto refused = m_model.setStatus(number, status);
        const auto set = m_book.setStatus(number, status);
        RC_ASSERT(set.has_value() == !refused.has_value());
        if (refused)
            RC_ASSERT(set.error().code == *refused);
    }

    void compare()
    {
        qint64 sum = 0;
        for (int i = 0; i < account_count; ++i) {
            Needs needs;
            needs.accounts = {account(i)};
            m_book.learn(needs, m_store.load(needs));
            const AccountState& state = *m_book.account(account(i));
            RC_ASSERT(state.balance_minor == m_model.balance(account(i)));
            RC_ASSERT(state.held_minor == m_model.held(account(i)));
            RC_ASSERT(state.status == m_model.accounts.at(account(i)).status);
            RC_ASSERT((state.availableMinor() >= 0 || !isCustomerKind(state.kind)));
            sum += state.currency == Currency{} ? state.balance_minor : 0;
        }
        RC_ASSERT(sum == 0);
        RC_ASSERT(m_store.journal().size() + m_book.appended().size() == m_model.done.size());
    }

    MemoryStore m_store;
    Book m_book{Tip{}};
    NaiveBank m_model;
    std::vector<Command> m_carried_out;
    int m_last_key = 0;
};

} // namespace

/// Whatever is asked, in whatever order and grouping: the ledger does what the plain model does.
class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerDoesWhatTheModelDoes()
    {
        FLORIN_VERIFY_PROPERTY([] {
            Pair pair;
            for (const Step& step : *rc::gen::container<std::vector<Step>>(someStep()))
                pair.take(step);
        });
    }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "model_test.moc"
