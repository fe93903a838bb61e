// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_customer_store.h"

#include "core/invariant.h"
#include "store/driver/cipher_problem.h"
#include "store/sealing.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{
namespace
{

constexpr qsizetype tail_digits = 4;

Customer customerAt(const Statement& row)
{
    return {.id = idAt<CustomerId>(row, 0),
            .first_name = row.text(1),
            .last_name = row.text(2),
            .phone = row.text(3),
            .aadhaar_tail = row.text(4),
            .sms_opt_in = boolAt(row, 5),
            .created = timestampAt(row, 6)};
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

QByteArray placeOf(const QByteArray& aadhaar_fingerprint)
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
    return {seal(keys.fields, placeOf(mark), aadhaar.view()), mark,
            QString::fromUtf8(aadhaar.view().last(std::min(tail_digits, aadhaar.size())))};
}

} // namespace

Result<std::optional<Customer>> SqlCipherCustomerStore::customer(CustomerId id)
{
    return oneRow<Customer>(m_bank.read(Sql::select_customer, id), customerAt);
}

Result<std::optional<Customer>> SqlCipherCustomerStore::customerByAadhaar(const Secret& aadhaar)
{
    const QByteArray mark = fingerprint(m_keys.fingerprints, aadhaar.view());
    return oneRow<Customer>(m_bank.read(Sql::select_customer_by_aadhaar, mark), customerAt);
}

Result<Secret> SqlCipherCustomerStore::aadhaar(CustomerId id)
{
    struct Kept {
        QByteArray sealed;
        QByteArray mark;
    };
    const auto kept = oneRow<Kept>(m_bank.read(Sql::select_customer_aadhaar, id), [](const Statement& row) {
        return Kept{row.blob(0), row.blob(1)};
    });
    if (!kept)
        return refuse(kept.error());
    if (!*kept)
        return refuse(ProblemCode::unknown_customer);
    if ((*kept)->sealed.isEmpty())
        return Secret();
    return unseal(m_keys.fields, placeOf((*kept)->mark), (*kept)->sealed);
}

Result<Page<Customer>> SqlCipherCustomerStore::customers(const QString& text, const PageRequest& page)
{
    if (text.isEmpty())
        return pageOfRows<Customer>(
            page, m_bank.read(Sql::select_customers, pageBefore(page), pageRows(page)), customerAt);
    return pageOfRows<Customer>(
        page, m_bank.read(Sql::find_customers, pageBefore(page), likePattern(text), pageRows(page)),
        customerAt);
}

Result<qint64> SqlCipherCustomerStore::customerCount()
{
    const auto count = oneRow<qint64>(m_bank.read(Sql::count_customers),
                                      [](const Statement& row) { return row.integer(0); });
    if (!count)
        return refuse(count.error());
    return count->value_or(0);
}

Result<std::optional<Customer>> SqlCipherCustomerStore::ownerOf(AccountNumber account)
{
    return oneRow<Customer>(m_bank.read(Sql::select_account_owner, account), customerAt);
}

Result<std::vector<AccountNumber>> SqlCipherCustomerStore::accountsOf(CustomerId id)
{
    return allRows<AccountNumber>(m_bank.read(Sql::select_customer_accounts, id), [](const Statement& row) {
        const auto number = AccountNumber::fromValue(row.integer(0));
        invariant(number.has_value());
        return *number;
    });
}

Result<CustomerId> SqlCipherCustomerStore::add(const NewCustomer& customer)
{
    const SealedAadhaar kept = sealedAadhaar(customer.aadhaar, m_keys);
    const auto id =
        m_bank.insert(Sql::insert_customer, customer.first_name, customer.last_name, customer.phone,
                      searchText(customer.first_name, customer.last_name, customer.phone), kept.sealed,
                      kept.fingerprint, kept.tail, customer.created);
    if (!id)
        return refuse(isUniqueViolation(id.error()) ? Problem(ProblemCode::aadhaar_exists) : id.error());
    const auto settings = m_bank.change(Sql::upsert_sms_settings, *id, customer.sms_opt_in, customer.phone,
                                        std::nullopt, std::nullopt);
    if (!settings)
        return refuse(settings.error());
    return CustomerId{*id};
}

Result<void> SqlCipherCustomerStore::update(const Customer& customer)
{
    return changedOne(
        m_bank.change(Sql::update_customer, customer.first_name, customer.last_name, customer.phone,
                      searchText(customer.first_name, customer.last_name, customer.phone), customer.id),
        ProblemCode::unknown_customer);
}

Result<void> SqlCipherCustomerStore::linkAccount(CustomerId id, AccountNumber account)
{
    const auto linked = m_bank.change(Sql::insert_account_owner, account, id);
    if (linked)
        return {};
    invariant(!isUniqueViolation(linked.error()));
    return refuse(isConstraintViolation(linked.error()) ? Problem(ProblemCode::unknown_customer)
                                                        : linked.error());
}

} // namespace florin::store
