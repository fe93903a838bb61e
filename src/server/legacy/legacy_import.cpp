// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/legacy/legacy_import.h"

#include "core/file_problem.h"
#include "core/invariant.h"
#include "core/phone_number.h"
#include "core/random.h"
#include "server/bank_house.h"
#include "server/desk/caller.h"
#include "server/desk/change_alone.h"
#include "server/desk/write_context.h"
#include "server/legacy/legacy_balances.h"
#include "server/services/accounts/bank_accounts.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "server/services/money/moves.h"
#include "store/customer_store.h"
#include "store/feedback_store.h"

namespace florin::server
{
namespace
{

AccountNumber numberOf(qint64 legacy_account)
{
    const auto number = legacyAccount(legacy_account);
    invariant(number.has_value()); // the tables hold no other
    return *number;
}

/// Names that were typed without capitals get them.
QString tidied(const QString& name)
{
    if (name != name.toLower())
        return name;
    QString result = name;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (i == 0 || result[i - 1] == u' ')
            result[i] = result[i].toUpper();
    }
    return result;
}

/// One import under way: a unit of work that moves through the years of the tables.
class Import
{
public:
    Import(const LegacyTables& tables, std::map<qint64, LegacyBalance> balances, Timestamp now,
           store::UnitOfWork& unit, ledger::Book& book)
        : m_tables(tables)
        , m_balances(std::move(balances))
        , m_now(now)
        , m_unit(unit)
        , m_book(book)
        , m_bank(theBank())
    {
    }

    Result<void> openAccounts()
    {
        WriteContext context = at(beginning());
        for (const auto& [legacy, balance] : m_balances) {
            if (context.account(numberOf(legacy)))
                return refuse(
                    inFile(ProblemCode::already_initialised, QStringLiteral("account %1").arg(legacy)));
            context.openAccountAs(numberOf(legacy), AccountKind::savings, Currency());
            if (auto brought =
                    carry(EntryKind::takeover, bankOpening(context), numberOf(legacy),
                          balance.brought_forward_minor, QStringLiteral("Balance brought forward"), context);
                !brought)
                return brought;
        }
        return {};
    }

    Result<void> replay(const LegacyTransaction& transaction)
    {
        WriteContext context = at(transaction.time);
        const auto key = Uuid::create(transaction.time);
        const QString memo = QStringLiteral("Transaction %1 of the old system").arg(transaction.id);
        Result<contract::Moved> moved;
        if (transaction.kind == EntryKind::deposit)
            moved = payIn(numberOf(transaction.to), transaction.amount, memo, key, context);
        else if (transaction.kind == EntryKind::withdrawal)
            moved = payOut(numberOf(transaction.from), transaction.amount, memo, key, context);
        else
            moved = moveOnce({EntryKind::transfer,
                              numberOf(transaction.from),
                              numberOf(transaction.to),
                              transaction.amount,
                              {},
                              memo},
                             {}, key, context);
        if (!moved)
            return refuse(std::move(moved.error()));
        return {};
    }

    /// What only the history names was closed before the tables were written.
    Result<void> closeOwnerless()
    {
        WriteContext context = at(m_now);
        for (const auto& [legacy, balance] : m_balances) {
            if (balance.has_owner)
                continue;
            if (auto paid = carry(EntryKind::takeover, numberOf(legacy), bankOpening(context),
                                  balance.final_minor, QStringLiteral("Closed in the old system"), context);
                !paid)
                return paid;
            if (auto closed = context.setStatus(numberOf(legacy), AccountStatus::closed); !closed)
                return closed;
        }
        return {};
    }

    Result<ImportedCustomer> takeOn(const LegacyCustomer& legacy)
    {
        WriteContext context = at(m_now);
        store::NewCustomer customer;
        customer.first_name = tidied(legacy.first_name);
        customer.last_name = tidied(legacy.last_name);
        customer.phone = mobileNumberFromText(legacy.phone).value_or(legacy.phone);
        customer.aadhaar = Secret::fromText(legacy.aadhaar);
        customer.sms_opt_in = legacy.sms;
        customer.created = context.now;
        const auto id = m_unit.customers().add(customer);
        if (!id)
            return refuse(id.error());
        const AccountNumber account = numberOf(legacy.account);
        if (auto linked = m_unit.customers().linkAccount(*id, account); !linked)
            return refuse(std::move(linked.error()));
        const QString password = random::password(3);
        auto record = passwords::record(Secret::fromText(password));
        if (!record)
            return refuse(std::move(record.error()));
        const NewPerson person{account.toText(),         customer.first_name + u' ' + customer.last_name,
                               contract::Role::customer, *id,
                               std::move(*record),       false};
        if (auto user = addPerson(person, context); !user)
            return refuse(std::move(user.error()));
        return ImportedCustomer{person.name, Secret::fromText(password), account, legacy.account,
                                legacy.balance};
    }

    Result<void> takeFeedback()
    {
        for (const LegacyFeedback& item : m_tables.feedback) {
            store::Feedback feedback;
            feedback.customer = item.customer_id;
            feedback.name = item.name;
            feedback.text = item.text;
            feedback.time = m_now;
            if (auto added = m_unit.feedback().add(feedback); !added)
                return refuse(std::move(added.error()));
        }
        return {};
    }

private:
    WriteContext at(Timestamp time) { return WriteContext(m_bank, m_unit, m_book, time); }
    Timestamp beginning() const
    {
        return m_tables.transactions.empty() ? m_now
                                             : m_tables.transactions.front().time - std::chrono::minutes(1);
    }

    static AccountNumber bankOpening(WriteContext& context)
    {
        const auto number = openBankAccount(AccountKind::opening, Currency(), context);
        return number.value_or(AccountNumber()); // a refusal shows again at the posting
    }

    static Result<void> carry(EntryKind kind, AccountNumber from, AccountNumber to, qint64 amount_minor,
                              const QString& memo, WriteContext& context)
    {
        if (amount_minor == 0)
            return {};
        const auto moved = moveOnce({kind, from, to, Money(amount_minor, Currency()), {}, memo}, from,
                                    Uuid::create(context.now), context);
        if (!moved)
            return refuse(moved.error());
        return {};
    }

    const LegacyTables& m_tables;
    const std::map<qint64, LegacyBalance> m_balances;
    const Timestamp m_now;
    store::UnitOfWork& m_unit;
    ledger::Book& m_book;
    const Caller m_bank;
};

Result<std::vector<ImportedCustomer>> run(Import& import, const LegacyTables& tables,
                                          const ImportProgress& progress)
{
    const int total = static_cast<int>(tables.transactions.size() + tables.customers.size());
    int done = 0;
    if (auto opened = import.openAccounts(); !opened)
        return refuse(std::move(opened.error()));
    for (const LegacyTransaction& transaction : tables.transactions) {
        if (auto replayed = import.replay(transaction); !replayed)
            return refuse(std::move(replayed.error()));
        if (!progress(++done, total))
            return refuse(ProblemCode::cancelled);
    }
    if (auto closed = import.closeOwnerless(); !closed)
        return refuse(std::move(closed.error()));
    std::vector<ImportedCustomer> customers;
    for (const LegacyCustomer& legacy : tables.customers) {
        auto customer = import.takeOn(legacy);
        if (!customer)
            return refuse(std::move(customer.error()));
        customers.push_back(std::move(*customer));
        if (!progress(++done, total))
            return refuse(ProblemCode::cancelled);
    }
    if (auto taken = import.takeFeedback(); !taken)
        return refuse(std::move(taken.error()));
    return customers;
}

} // namespace

Result<std::vector<ImportedCustomer>> importLegacy(const LegacyTables& tables, Timestamp now,
                                                   store::UnitOfWork& unit, const ImportProgress& progress)
{
    auto balances = legacyBalances(tables);
    if (!balances)
        return refuse(std::move(balances.error()));
    std::vector<ImportedCustomer> customers;
    const Timestamp opened = tables.transactions.empty() ? now : tables.transactions.front().time;
    auto changed = changeBookOf(unit, opened, [&](ledger::Book& book) -> Result<void> {
        Import import(tables, std::move(*balances), now, unit, book);
        auto imported = run(import, tables, progress);
        if (!imported)
            return refuse(std::move(imported.error()));
        customers = std::move(*imported);
        return {};
    });
    if (!changed)
        return refuse(std::move(changed.error()));
    return customers;
}

} // namespace florin::server
