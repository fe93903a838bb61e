// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_customer_store.h"

#include "core/invariant.h"
#include "store/sealing.h"
#include "store/tables/personal_places.h"
#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

constexpr qsizetype tail_digits = 4;
/// How many sealed rows are looked through at a time.
constexpr qint64 search_step = 1'000;

Customer customerAt(const SqlRow& row)
{
    return {.id = idAt<CustomerId>(row, 0),
            .first_name = row.personal(1, place::customer_first_name),
            .last_name = row.personal(2, place::customer_last_name),
            .phone = row.personal(3, place::customer_phone),
            .aadhaar_tail = row.personal(4, place::aadhaar_tail),
            .sms_opt_in = boolAt(row, 5),
            .created = timestampAt(row, 6)};
}

AccountNumber accountAt(const SqlRow& row, int column)
{
    const auto number = AccountNumber::fromValue(row.integer(column));
    invariant(number.has_value());
    return *number;
}

/// What a search looks in: folded once here, as databases differ in how they fold letters beyond ASCII.
QString searchText(const QString& first_name, const QString& last_name, const QString& phone)
{
    return (first_name + QLatin1Char(' ') + last_name + QLatin1Char(' ') + phone).toCaseFolded();
}

QString likePattern(const QString& text)
{
    QString escaped = text.toCaseFolded();
    escaped.replace(QLatin1Char('\\'), QLatin1StringView("\\\\"));
    escaped.replace(QLatin1Char('%'), QLatin1StringView("\\%"));
    escaped.replace(QLatin1Char('_'), QLatin1StringView("\\_"));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

QByteArray placeOfAadhaar(const QByteArray& aadhaar_fingerprint)
{
    return QByteArrayLiteral("customer/aadhaar/") + aadhaar_fingerprint;
}

struct SealedAadhaar {
    std::optional<QByteArray> sealed;
    std::optional<QByteArray> fingerprint;
    QString tail;
};

SealedAadhaar sealedAadhaar(const Secret& aadhaar, const BankKeys& keys)
{
    if (aadhaar.isEmpty())
        return {};
    const QByteArray mark = fingerprint(keys.fingerprints, aadhaar.view());
    return {seal(keys.fields, placeOfAadhaar(mark), aadhaar.view()), mark,
            QString::fromUtf8(aadhaar.view().last(std::min(tail_digits, aadhaar.size())))};
}

} // namespace

Result<std::optional<Customer>> TableCustomerStore::customer(CustomerId id)
{
    return oneRow<Customer>(m_bank.query(Sql::select_customer, id), customerAt);
}

Result<std::optional<Customer>> TableCustomerStore::customerByAadhaar(const Secret& aadhaar)
{
    const QByteArray mark = fingerprint(m_keys.fingerprints, aadhaar.view());
    return oneRow<Customer>(m_bank.query(Sql::select_customer_by_aadhaar, mark), customerAt);
}

Result<Secret> TableCustomerStore::aadhaar(CustomerId id)
{
    struct Kept {
        QByteArray sealed;
        QByteArray mark;
    };
    const auto kept = oneRow<Kept>(m_bank.query(Sql::select_customer_aadhaar, id), [](const SqlRow& row) {
        return Kept{row.blob(0), row.blob(1)};
    });
    if (!kept)
        return refuse(kept.error());
    if (!*kept)
        return refuse(ProblemCode::unknown_customer);
    if ((*kept)->sealed.isEmpty())
        return Secret();
    return unseal(m_keys.fields, placeOfAadhaar((*kept)->mark), (*kept)->sealed);
}

Result<Page<Customer>> TableCustomerStore::customers(const QString& text, const PageRequest& page)
{
    if (text.isEmpty())
        return pageOfRows<Customer>(
            page, m_bank.query(Sql::select_customers, pageBefore(page), pageRows(page)), customerAt);
    if (m_bank.sealsPersonal())
        return searchSealed(text.toCaseFolded(), page);
    return pageOfRows<Customer>(
        page, m_bank.query(Sql::find_customers, pageBefore(page), likePattern(text), pageRows(page)),
        customerAt);
}

Result<Page<Customer>> TableCustomerStore::searchSealed(const QString& folded, const PageRequest& page)
{
    struct Candidate {
        CustomerId id;
        QString text;
    };
    std::vector<Customer> found;
    const auto wanted = static_cast<std::size_t>(pageRows(page));
    for (qint64 before = pageBefore(page); found.size() < wanted;) {
        const auto step = allRows<Candidate>(
            m_bank.query(Sql::select_customer_search_texts, before, search_step), [](const SqlRow& row) {
                return Candidate{idAt<CustomerId>(row, 0), row.personal(1, place::customer_search_text)};
            });
        if (!step)
            return refuse(step.error());
        if (step->empty())
            break;
        before = step->back().id.value;
        for (auto each = step->begin(); each != step->end() && found.size() < wanted; ++each) {
            if (!each->text.contains(folded))
                continue;
            auto whole = customer(each->id);
            if (!whole)
                return refuse(std::move(whole.error()));
            found.push_back(std::move(whole->value()));
        }
    }
    return asPage(page, std::move(found));
}

Result<qint64> TableCustomerStore::customerCount()
{
    const auto count =
        oneRow<qint64>(m_bank.query(Sql::count_customers), [](const SqlRow& row) { return row.integer(0); });
    if (!count)
        return refuse(count.error());
    return count->value_or(0);
}

Result<std::optional<Customer>> TableCustomerStore::ownerOf(AccountNumber account)
{
    return oneRow<Customer>(m_bank.query(Sql::select_account_owner, account), customerAt);
}

Result<std::vector<AccountOwner>> TableCustomerStore::owners(qint64 limit)
{
    return allRows<AccountOwner>(m_bank.query(Sql::select_account_owners, limit), [](const SqlRow& row) {
        return AccountOwner{accountAt(row, 0), idAt<CustomerId>(row, 1)};
    });
}

Result<std::vector<AccountNumber>> TableCustomerStore::accountsOf(CustomerId id)
{
    return allRows<AccountNumber>(m_bank.query(Sql::select_customer_accounts, id),
                                  [](const SqlRow& row) { return accountAt(row, 0); });
}

Result<CustomerId> TableCustomerStore::add(const NewCustomer& customer)
{
    const SealedAadhaar kept = sealedAadhaar(customer.aadhaar, m_keys);
    const auto id = m_bank.tryInsert(
        Sql::insert_customer, personal(place::customer_first_name, customer.first_name),
        personal(place::customer_last_name, customer.last_name),
        personal(place::customer_phone, customer.phone),
        personal(place::customer_search_text,
                 searchText(customer.first_name, customer.last_name, customer.phone)),
        kept.sealed, kept.fingerprint, personal(place::aadhaar_tail, kept.tail), customer.created);
    if (!id)
        return refuse(isDuplicate(id.error()) ? Problem(ProblemCode::aadhaar_exists) : id.error());
    const auto settings =
        m_bank.change(Sql::upsert_sms_settings, *id, customer.sms_opt_in,
                      personal(place::sms_number, customer.phone), std::nullopt, std::nullopt);
    if (!settings)
        return refuse(settings.error());
    return CustomerId{*id};
}

Result<void> TableCustomerStore::update(const Customer& customer)
{
    return changedOne(
        m_bank.change(Sql::update_customer, personal(place::customer_first_name, customer.first_name),
                      personal(place::customer_last_name, customer.last_name),
                      personal(place::customer_phone, customer.phone),
                      personal(place::customer_search_text,
                               searchText(customer.first_name, customer.last_name, customer.phone)),
                      customer.id),
        ProblemCode::unknown_customer);
}

Result<void> TableCustomerStore::linkAccount(CustomerId id, AccountNumber account)
{
    const auto linked = m_bank.tryChange(Sql::insert_account_owner, account, id);
    if (linked)
        return {};
    invariant(!isDuplicate(linked.error()));
    return refuse(isAgainstConstraint(linked.error()) ? Problem(ProblemCode::unknown_customer)
                                                      : linked.error());
}

} // namespace florin::store
