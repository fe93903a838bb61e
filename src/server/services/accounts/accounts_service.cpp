// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/accounts/accounts_service.h"

#include "contract/accounts.h"
#include "server/services/accounts/account_facts.h"
#include "server/services/accounts/account_limits.h"
#include "server/services/accounts/account_names.h"
#include "server/services/accounts/bank_accounts.h"
#include "server/services/accounts/open_account.h"
#include "server/services/money/moves.h"
#include "server/services/paging.h"
#include "store/customer_store.h"

#include <memory>

namespace florin::server
{
namespace
{

Problem unknownAccount(AccountNumber number)
{
    return {ProblemCode::unknown_account, {{QStringLiteral("account"), number.toGrouped()}}};
}

Result<contract::CloseAccount::Reply> closeAccount(const contract::CloseAccount& request,
                                                   WriteContext& context)
{
    auto account = context.account(request.account);
    if (!account)
        return refuse(std::move(account.error()));
    if (!isCustomerKind(account->kind))
        return refuse(ProblemCode::not_permitted); // the bank's own accounts stay
    contract::CloseAccount::Reply reply{request.account, Money(0, account->currency), std::nullopt};
    if (request.pay_out && account->balance_minor > 0) {
        const auto paid = payOut(request.account, account->balance(), QStringLiteral("Paid out at closing"),
                                 request.key, context);
        if (!paid)
            return refuse(paid.error());
        reply.paid_out = account->balance();
        reply.entry = paid->entry;
    }
    if (auto closed = context.setStatus(request.account, AccountStatus::closed); !closed)
        return refuse(std::move(closed.error()));
    return reply;
}

Result<contract::AccountSummary> summary(AccountNumber number, store::ReaderSession& stores)
{
    const auto account = stores.ledger().account(number);
    if (!account)
        return refuse(account.error());
    if (!*account)
        return refuse(unknownAccount(number));
    return AccountNames(stores).summaryOf(**account);
}

Result<contract::AccountSummary> freezeAccount(const contract::FreezeAccount& request, WriteContext& context)
{
    auto account = context.account(request.account);
    if (!account)
        return refuse(std::move(account.error()));
    if (!isCustomerKind(account->kind))
        return refuse(ProblemCode::not_permitted);
    const AccountStatus status = request.frozen ? AccountStatus::frozen : AccountStatus::open;
    if (auto set = context.setStatus(request.account, status); !set)
        return refuse(std::move(set.error()));
    return summaryWithin(request.account, context);
}

Result<contract::AccountSummary> showAccount(const contract::ShowAccount& request, ReadContext& context)
{
    auto shown = summary(request.account, context.stores);
    if (!shown)
        return shown;
    auto limits = limitsOf(*shown, context);
    if (!limits)
        return refuse(std::move(limits.error()));
    shown->limits = std::move(*limits);
    return shown;
}

Result<contract::ListAccounts::Reply> listAccounts(const contract::ListAccounts& request,
                                                   ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    store::AccountFilter filter;
    filter.status = request.status;
    filter.text = request.search;
    filter.owner = request.customer;
    if (context.caller.scope(contract::ListAccounts::operation.permission) != contract::Scope::bank)
        filter.owner = context.caller.customer.value_or(CustomerId{-1});
    std::optional<AccountNumber> after;
    if (page->before)
        after = AccountNumber::fromValue(*page->before);
    auto accounts = context.stores.ledger().accountList(filter, after, page->limit);
    if (!accounts)
        return refuse(std::move(accounts.error()));
    contract::ListAccounts::Reply reply;
    AccountNames names(context.stores);
    for (const store::Account& account : accounts->rows) {
        auto item = names.summaryOf(account);
        if (!item)
            return refuse(std::move(item.error()));
        reply.items.push_back(std::move(*item));
    }
    if (accounts->more)
        reply.next = cursorAt(accounts->rows.back().state.number.value());
    return reply;
}

/// A customer who looks up one number after another is after something else than a payee.
constexpr Throttle::Limits payee_limits{.free_failures = 60, .first_wait = std::chrono::seconds(2)};

Result<contract::FindPayee::Reply> findPayee(const contract::FindPayee& request, ReadContext& context,
                                             Throttle& throttle)
{
    if (auto free = throttle.check(context.caller.name, context.now); !free)
        return refuse(std::move(free.error()));
    const auto found = [&]() -> Result<contract::FindPayee::Reply> {
        const auto account = context.stores.ledger().account(request.account);
        if (!account)
            return refuse(account.error());
        if (!*account || !isCustomerKind((*account)->state.kind))
            return refuse(unknownAccount(request.account));
        if ((*account)->state.status == AccountStatus::closed)
            return refuse(
                {ProblemCode::account_closed, {{QStringLiteral("account"), request.account.toGrouped()}}});
        auto name = AccountNames(context.stores).nameOf(request.account);
        if (!name)
            return refuse(std::move(name.error()));
        return contract::FindPayee::Reply{request.account, std::move(*name), (*account)->state.currency};
    }();
    // A customer's finds count like misses: it is the going through numbers that is slowed down.
    if (!found || !contract::isStaff(context.caller.role))
        throttle.failed(context.caller.name, context.now);
    return found;
}

} // namespace

void registerAccounts(Desk& desk, IdentityService& identity)
{
    desk.on<contract::OpenAccount>(&openAccount, &prepareOpenAccount);
    desk.on<contract::CloseAccount>(
        &closeAccount,
        [&identity](contract::CloseAccount& request, SignContext& context) {
            return identity.confirm(request.password, context);
        },
        &describeClosing);
    desk.on<contract::FreezeAccount>(&freezeAccount);
    desk.on<contract::SetAccountLimits>(&setAccountLimits, {}, &describeAccountLimits);
    desk.on<contract::ShowAccount>(&showAccount);
    desk.on<contract::ListAccounts>(&listAccounts);
    auto throttle = std::make_shared<Throttle>(payee_limits);
    desk.on<contract::FindPayee>([throttle](const auto& request, ReadContext& context) {
        return findPayee(request, context, *throttle);
    });
}

} // namespace florin::server
