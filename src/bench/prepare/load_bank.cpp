// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/prepare/load_bank.h"

#include "core/random.h"
#include "server/desk/caller.h"
#include "server/desk/change_alone.h"
#include "server/desk/write_context.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "server/services/money/moves.h"
#include "store/customer_store.h"
#include "store/ledger_store.h"

#include <QDir>
#include <QFileInfo>

namespace florin::bench
{
namespace
{

constexpr std::size_t batch_accounts = 500;
constexpr int fold_step_rows = 20'000;
constexpr int password_groups = 5;

/// Adds accounts to a bank, a unit of work at a time.
class Maker
{
public:
    Maker(store::UnitOfWork& unit, const Clock& clock, Currency currency, LoadPeople& people)
        : m_unit(unit)
        , m_clock(clock)
        , m_currency(currency)
        , m_people(people)
    {
    }

    /// One record at the usual cost serves all: they have one password, and nobody checks a record's salt
    /// against another's.
    Result<void> begin()
    {
        auto record = server::passwords::record(m_people.password);
        if (!record)
            return refuse(std::move(record.error()));
        m_record = std::move(*record);
        return {};
    }

    Result<void> addAccounts(std::size_t count)
    {
        LoadPeople changed = m_people;
        const Timestamp now = m_clock.now();
        auto done = server::changeBank(m_unit, server::theBank(), now,
                                       [&](server::WriteContext& context) -> Result<void> {
                                           for (std::size_t i = 0; i < count; ++i) {
                                               if (auto added = addAccount(changed, context); !added)
                                                   return added;
                                           }
                                           return {};
                                       });
        if (done)
            m_people = std::move(changed);
        return done;
    }

    Result<void> fold()
    {
        for (bool more = true; more;) {
            if (auto begun = m_unit.begin(); !begun)
                return begun;
            auto folded = m_unit.ledger().fold(fold_step_rows);
            if (!folded) {
                m_unit.rollback();
                return refuse(std::move(folded.error()));
            }
            if (auto kept = m_unit.commit(); !kept)
                return kept;
            more = *folded;
        }
        return {};
    }

private:
    Result<void> addAccount(LoadPeople& people, server::WriteContext& context)
    {
        const auto number = context.openAccount(AccountKind::savings, m_currency);
        if (!number)
            return refuse(number.error());
        auto log_in = logInFor(*number, people, context);
        if (!log_in)
            return refuse(std::move(log_in.error()));
        if (auto linked = context.stores.customers().linkAccount((*log_in)->customer, *number); !linked)
            return linked;
        auto paid =
            server::payIn(*number, Money(opening_minor, m_currency), {}, Uuid::create(context.now), context);
        if (!paid)
            return refuse(std::move(paid.error()));
        (*log_in)->accounts.push_back(*number);
        return {};
    }

    /// The next in turn; a new customer, named by this first account, while there are too few.
    Result<LoadLogIn*> logInFor(AccountNumber number, LoadPeople& people, server::WriteContext& context)
    {
        if (people.log_ins.size() == log_in_count)
            return &people.log_ins[people.accountCount() % log_in_count];
        store::NewCustomer customer;
        customer.first_name = QStringLiteral("Load");
        customer.last_name = QStringLiteral("Number %1").arg(people.log_ins.size() + 1);
        customer.created = context.now;
        const auto id = context.stores.customers().add(customer);
        if (!id)
            return refuse(id.error());
        const server::NewPerson person{number.toText(),
                                       QStringLiteral("%1 %2").arg(customer.first_name, customer.last_name),
                                       contract::Role::customer,
                                       *id,
                                       m_record,
                                       false};
        if (auto added = server::addPerson(person, context); !added)
            return refuse(std::move(added.error()));
        people.log_ins.push_back({person.name, *id, {}});
        return &people.log_ins.back();
    }

    store::UnitOfWork& m_unit;
    const Clock& m_clock;
    const Currency m_currency;
    LoadPeople& m_people;
    Secret m_record;
};

Result<std::optional<server::FirstAdministrator>> createIfMissing(const LoadBankOptions& options,
                                                                  const Clock& clock)
{
    if (store::bankIdOf(options.directory))
        return std::nullopt;
    server::NewBank bank;
    bank.name = QStringLiteral("Load Bank");
    bank.key_file = options.key_file;
    bank.passphrase = options.passphrase;
    bank.postgres = options.postgres;
    auto created = server::createBankHouse(options.directory, bank, clock);
    if (!created)
        return refuse(std::move(created.error()));
    return std::optional(std::move(*created));
}

Result<LoadPeople> peopleOf(const QString& directory)
{
    if (LoadPeople::existIn(directory))
        return LoadPeople::read(directory);
    LoadPeople people;
    people.password = Secret::fromText(random::password(password_groups));
    return people;
}

} // namespace

Result<PreparedBank> prepareLoadBank(const LoadBankOptions& options, const Clock& clock,
                                     const PrepareProgress& progress)
{
    PreparedBank prepared;
    auto created = createIfMissing(options, clock);
    if (!created)
        return refuse(std::move(created.error()));
    prepared.created = std::move(*created);
    const auto house =
        server::openBankHouse(options.directory, options.key_file, options.passphrase, options.postgres);
    if (!house)
        return refuse(house.error());
    auto people = peopleOf(options.directory);
    if (!people)
        return refuse(std::move(people.error()));
    auto unit = house->database->writer();
    if (!unit)
        return refuse(std::move(unit.error()));

    Maker maker(**unit, clock, house->profile.currency, *people);
    if (auto begun = maker.begin(); !begun)
        return refuse(std::move(begun.error()));
    const auto wanted = static_cast<std::size_t>(options.accounts);
    for (std::size_t done = people->accountCount(); done < wanted; done = people->accountCount()) {
        if (!progress(done, wanted)) {
            prepared.complete = false;
            break;
        }
        if (auto added = maker.addAccounts(std::min(batch_accounts, wanted - done)); !added)
            return refuse(std::move(added.error()));
    }
    if (people->accountCount() > 0) {
        if (auto written = people->write(options.directory); !written)
            return refuse(std::move(written.error()));
    }
    if (auto folded = maker.fold(); !folded)
        return refuse(std::move(folded.error()));
    prepared.accounts = people->accountCount();
    prepared.log_ins = people->log_ins.size();
    return prepared;
}

Result<LoadPeople> makeLoadBank(const QString& directory, int accounts, const Clock& clock,
                                const PrepareProgress& progress)
{
    LoadBankOptions options;
    options.directory = directory;
    options.key_file = QFileInfo(directory).dir().filePath(QStringLiteral("bank.key"));
    options.accounts = accounts;
    const auto prepared = prepareLoadBank(options, clock, progress);
    if (!prepared)
        return refuse(prepared.error());
    if (!prepared->complete)
        return refuse(ProblemCode::cancelled);
    return LoadPeople::read(directory);
}

} // namespace florin::bench
