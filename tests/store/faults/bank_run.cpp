// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/faults/bank_run.h"

#include "contract/problem_catalogue.h"
#include "store/driver/cipher_connection.h"

using namespace florin::ledger::test;
using namespace Qt::StringLiterals;

namespace florin::store::test
{
namespace
{

constexpr int account_count = 5; ///< of the beginning; the last is the drawer

/// The key of the i-th command of group n.
IdempotencyKey keyOf(int n, int i)
{
    return key(1 + n * 100 + i);
}

Timestamp timeOf(int n)
{
    return at(1'000 + n);
}

bool takesSomebodyOn(int n)
{
    return n % 4 == 1;
}

/// A unit of work that touches auth.db and nothing else.
bool changesPasswordsAlone(int n)
{
    return n % 9 == 8;
}

QString nameOf(int n)
{
    return u"person %1"_s.arg(n);
}

Secret recordOf(int n)
{
    return Secret::fromText(u"$argon2id$record of group %1"_s.arg(n));
}

template<class T>
Result<void> append(std::vector<T>& all, Result<Page<T>> page)
{
    if (!page)
        return refuse(page.error());
    if (page->more)
        qFatal("a page does not hold all of this small bank");
    all = std::move(page->rows);
    return {};
}

QString words(const Problem& problem)
{
    const auto said = contract::wordsOf(problem);
    return QString::fromLatin1(contract::kindOf(problem.code).name) + u": "_s + said.reason;
}

} // namespace

QString Told::inWords() const
{
    qint64 last = 0;
    for (const Entry& entry : journal)
        last = std::max(last, entry.id.value);
    return u"%1 entries up to %2, %3 accounts, %4 users, %5 customers"_s.arg(journal.size())
        .arg(last)
        .arg(accounts.size())
        .arg(users.size())
        .arg(customers.size());
}

Result<Told> tell(Database& database)
{
    auto snapshot = database.snapshot();
    if (!snapshot)
        return refuse(snapshot.error());
    ReaderSession& session = **snapshot;
    Told told;
    auto done =
        append(told.journal,
               session.ledger().journal({.order = JournalOrder::Oldest, .limit = PageRequest::max_limit}));
    if (done)
        done = append(told.accounts, session.ledger().accountList({}, {}, PageRequest::max_limit));
    if (done)
        done = append(told.users, session.identity().users({}, {.limit = PageRequest::max_limit}));
    if (done)
        done = append(told.customers, session.customers().customers({}, {.limit = PageRequest::max_limit}));
    if (done)
        done = append(told.proposals, session.approvals().proposals(ApprovalReader::Part::All, {},
                                                                    {.limit = PageRequest::max_limit}));
    if (!done)
        return refuse(done.error());
    for (const User& user : told.users) {
        auto record = session.identity().passwordRecord(user.id);
        if (!record)
            return refuse(record.error());
        told.records.push_back(std::move(*record));
    }
    return told;
}

BankRun::BankRun()
{
    m_database = m_scratch.create();
    m_unit = must(m_database->writer());
    must(m_unit->begin());
    ledger::Book book({});
    for (int i = 0; i < account_count; ++i)
        book.open(account(i), i == account_count - 1 ? AccountKind::drawer : AccountKind::savings, {});
    must(m_unit->ledger().append(book, timeOf(0)));
    must(m_unit->identity().addUser(newUser(u"first"_s), recordOf(0)));
    must(m_unit->commit());
    close();
    m_beginning = m_disk.image();
}

Result<void> BankRun::open()
{
    auto database = openBank(m_scratch.folder(), m_scratch.keys());
    if (!database)
        return refuse(database.error());
    m_database = std::move(*database);
    auto unit = m_database->writer();
    if (!unit) {
        m_database.reset();
        return refuse(unit.error());
    }
    m_unit = std::move(*unit);
    return {};
}

void BankRun::close()
{
    m_unit.reset();
    m_database.reset();
}

Result<void> BankRun::group(int n)
{
    if (!m_unit) {
        if (auto opened = open(); !opened)
            return opened;
    }
    if (auto done = between(n); !done)
        return done;
    if (auto begun = m_unit->begin(); !begun)
        return begun;
    auto done = carryOut(n);
    if (done)
        done = m_unit->commit();
    if (!done)
        m_unit->rollback();
    return done;
}

Result<void> BankRun::between(int n)
{
    if (n % 6 == 5) {
        if (auto done = foldSome(1'000); !done)
            return done;
    }
    static constexpr const char* kinds[] = {"PASSIVE", "RESTART", "TRUNCATE"};
    if (n % 5 == 3) {
        const char* kind = kinds[n / 5 % 3];
        auto done = checkpoint(u"/bank.db"_s, m_scratch.keys().main, kind);
        if (done)
            done = checkpoint(u"/auth.db"_s, m_scratch.keys().auth, kind);
        if (!done)
            return done;
    }
    if (n % 12 != 7)
        return {};
    close();
    return open();
}

Result<void> BankRun::foldSome(int rows)
{
    if (auto begun = m_unit->begin(); !begun)
        return begun;
    auto more = m_unit->ledger().fold(rows);
    auto done = more ? m_unit->commit() : refuse(more.error());
    if (!done)
        m_unit->rollback();
    return done;
}

Result<void> BankRun::foldAll()
{
    while (m_unit->ledger().unfolded() > 0) {
        if (auto done = foldSome(1'000); !done)
            return done;
    }
    return {};
}

Result<void> BankRun::checkpoint(const QString& file, const Secret& key, const char* kind)
{
    CipherSettings settings;
    settings.key = key;
    settings.access = CipherAccess::ReadWrite;
    auto connection = CipherConnection::open(m_scratch.folder() + file, settings);
    if (!connection)
        return refuse(connection.error());
    auto statement = Statement::prepare((*connection)->handle(),
                                        QByteArray("PRAGMA wal_checkpoint(").append(kind).append(')'));
    if (!statement)
        return refuse(statement.error());
    if (auto row = statement->step(); !row)
        return refuse(row.error());
    return {};
}

Result<void> BankRun::carryOut(int n)
{
    const auto tip = m_unit->ledger().tip();
    if (!tip)
        return refuse(tip.error());
    ledger::Book book(*tip);
    if (auto done = changePassword(n); !done || changesPasswordsAlone(n))
        return done;
    if (auto done = takeOn(n, book); !done)
        return done;
    if (auto done = moveMoney(n, book); !done)
        return done;
    if (auto done = askOrApprove(n); !done)
        return done;
    if (auto done = m_unit->ledger().append(book, timeOf(n)); !done)
        return done;
    if (n % 3 != 2)
        return {};
    auto folded = m_unit->ledger().fold(3 + n);
    return folded ? Result<void>() : refuse(folded.error());
}

/// A customer, a log-in and an account, all three or none.
Result<void> BankRun::takeOn(int n, ledger::Book& book)
{
    if (!takesSomebodyOn(n))
        return {};
    m_unit->beginCommand();
    auto known = m_unit->identity().userByName(nameOf(n));
    if (!known)
        return refuse(known.error());
    if (*known)
        return {};
    auto customer = m_unit->customers().add(newCustomer(nameOf(n), u"Rao"_s));
    if (!customer)
        return refuse(customer.error());
    book.open(account(account_count + n), AccountKind::savings, {});
    if (auto linked = m_unit->customers().linkAccount(*customer, account(account_count + n)); !linked)
        return linked;
    User user = newUser(nameOf(n), u"customer"_s);
    user.customer = *customer;
    auto added = m_unit->identity().addUser(user, recordOf(n));
    return added ? Result<void>() : refuse(added.error());
}

Result<void> BankRun::changePassword(int n)
{
    if (n % 3 != 2)
        return {};
    auto first = m_unit->identity().userByName(u"first"_s);
    if (!first)
        return refuse(first.error());
    return m_unit->identity().setPassword((*first)->id, recordOf(n), false);
}

/// Every fourth group keeps a proposal; the one after it approves it.
Result<void> BankRun::askOrApprove(int n)
{
    const bool asks = takesSomebodyOn(n);
    if (!asks && !takesSomebodyOn(n - 1))
        return {};
    Proposal proposal;
    proposal.key = keyOf(asks ? n : n - 1, 90);
    const auto known = m_unit->approvals().proposalOf(proposal.key);
    if (!known)
        return refuse(known.error());
    if (!asks) {
        if (!*known || (*known)->state != ProposalState::waiting)
            return {};
        return m_unit->approvals().decide((*known)->id,
                                          {ProposalState::approved, UserId{3}, nameOf(3), timeOf(n), {}});
    }
    if (*known)
        return {};
    proposal.operation = u"money.transfer"_s;
    proposal.maker = UserId{2};
    proposal.maker_name = nameOf(2);
    proposal.asked = proposal.expires = timeOf(n);
    auto kept = m_unit->approvals().propose(proposal, recordOf(n));
    return kept ? Result<void>() : refuse(kept.error());
}

Result<void> BankRun::moveMoney(int n, ledger::Book& book)
{
    const auto asked = commands(n);
    if (!asked)
        return refuse(asked.error());
    ledger::Needs needs;
    for (const Command& command : *asked)
        book.addNeeds(command, needs);
    auto known = m_unit->ledger().load(needs);
    if (!known)
        return refuse(known.error());
    book.learn(needs, std::move(*known));
    for (const Command& command : *asked)
        must(book.post(command, timeOf(n))); // nothing in a day's work is refused by the rules
    return {};
}

/// A deposit, a transfer, a hold, linked transfers, and the capture of the hold of the group before.
Result<std::vector<Command>> BankRun::commands(int n)
{
    const AccountNumber drawer = account(account_count - 1);
    const AccountNumber from = account(n % (account_count - 1));
    const AccountNumber to =
        takesSomebodyOn(n) ? account(account_count + n) : account((n + 1) % (account_count - 1));
    std::vector<std::vector<Posting>> postings{
        {move(EntryKind::deposit, drawer, from, 10'000 + n, u"group %1"_s.arg(n))},
        {transfer(from, to, 1'000 + n)},
        {hold(from, to, 500 + n)},
        {transfer(from, to, 300), transfer(from, drawer, 7, u"fee"_s)}};
    if (n > 1 && !changesPasswordsAlone(n - 1)) {
        const auto held = entryOf(keyOf(n - 1, 2));
        if (!held)
            return refuse(held.error());
        postings.push_back({n % 2 == 0 ? capture(*held, 250) : release(*held)});
    }
    std::vector<Command> group;
    for (std::size_t i = 0; i < postings.size(); ++i)
        group.push_back({keyOf(n, static_cast<int>(i)), LedgerBank::teller, postings[i]});
    return group;
}

Result<EntryId> BankRun::entryOf(const IdempotencyKey& key)
{
    ledger::Needs needs;
    needs.keys = {key};
    const auto known = m_unit->ledger().load(needs);
    if (!known)
        return refuse(known.error());
    if (known->first_answers.empty())
        return refuse(ProblemCode::unknown_entry);
    return known->first_answers.front().id;
}

Day liveThrough(BankRun& run, int groups)
{
    run.disk().load(run.beginning());
    must(run.open());
    Day day;
    day.told.push_back(must(tell(run.database())));
    for (int n = 1; n <= groups; ++n) {
        must(run.group(n));
        day.acknowledged.push_back(run.disk().deedCount());
        day.told.push_back(must(tell(run.database())));
    }
    must(run.foldAll());
    run.close();
    day.deeds = run.disk().deeds();
    day.calls = run.disk().calls();
    day.writes = run.disk().writes();
    return day;
}

QString finding(BankRun& run, const std::vector<const Told*>& allowed)
{
    run.close();
    if (const auto opened = run.open(); !opened)
        return u"it does not open: "_s + words(opened.error());
    if (const auto whole = run.database().checkFiles(); !whole)
        return u"a file is not whole: "_s + words(whole.error());
    auto snapshot = run.database().snapshot();
    if (!snapshot)
        return u"it does not read: "_s + words(snapshot.error());
    const auto check = (*snapshot)->ledger().verify({});
    if (!check)
        return u"it is not verified: "_s + words(check.error());
    if (!check->ok)
        return u"the ledger does not hold: "_s + check->finding;
    const auto told = tell(run.database());
    if (!told)
        return u"it does not tell: "_s + words(told.error());
    if (std::none_of(allowed.begin(), allowed.end(), [&](const Told* each) { return *told == *each; }))
        return u"it holds "_s + told->inWords() + u", acknowledged were "_s + allowed.front()->inWords();
    return {};
}

} // namespace florin::store::test
