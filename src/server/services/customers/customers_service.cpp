// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/customers/customers_service.h"

#include "contract/customers.h"
#include "core/aadhaar.h"
#include "server/services/paging.h"
#include "store/customer_store.h"
#include "store/ledger_store.h"

namespace florin::server
{
namespace
{

Result<qint32> openAccounts(CustomerId customer, store::ReaderSession& stores)
{
    const auto numbers = stores.customers().accountsOf(customer);
    if (!numbers)
        return refuse(numbers.error());
    const auto accounts = stores.ledger().accounts(*numbers);
    if (!accounts)
        return refuse(accounts.error());
    return static_cast<qint32>(std::ranges::count_if(*accounts, [](const store::Account& account) {
        return account.state.status != AccountStatus::closed;
    }));
}

Result<contract::CustomerSummary> summaryOf(const store::Customer& customer, store::ReaderSession& stores)
{
    const auto accounts = openAccounts(customer.id, stores);
    if (!accounts)
        return refuse(accounts.error());
    return contract::CustomerSummary{
        customer.id,    customer.first_name, customer.last_name, maskedAadhaar(customer.aadhaar_tail),
        customer.phone, customer.sms_opt_in, *accounts,          customer.created};
}

Result<contract::ListCustomers::Reply> listCustomers(const contract::ListCustomers& request,
                                                     ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const auto customers = context.stores.customers().customers(request.search, *page);
    if (!customers)
        return refuse(customers.error());
    contract::ListCustomers::Reply reply;
    for (const store::Customer& customer : customers->rows) {
        auto item = summaryOf(customer, context.stores);
        if (!item)
            return refuse(std::move(item.error()));
        reply.items.push_back(std::move(*item));
    }
    if (customers->more)
        reply.next = cursorAt(customers->rows.back().id.value);
    return reply;
}

} // namespace

void registerCustomers(Desk& desk)
{
    desk.on<contract::ListCustomers>(&listCustomers);
}

} // namespace florin::server
