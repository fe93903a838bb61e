// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/access.h"
#include "contract/accounts.h"
#include "contract/approvals.h"
#include "contract/audit.h"
#include "contract/customers.h"
#include "contract/feedback.h"
#include "contract/identity.h"
#include "contract/messages.h"
#include "contract/money.h"
#include "contract/receipts.h"
#include "contract/roles.h"
#include "contract/second_factor.h"
#include "contract/security.h"
#include "contract/security_keys.h"
#include "contract/support.h"
#include "contract/system.h"

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

namespace florin::contract
{

/// Everything that can be asked of the bank, and everything it tells unasked.
using AllOperations =
    boost::mp11::mp_append<SystemOperations, IdentityOperations, SecondFactorOperations, AccessOperations,
                           CustomersOperations, AccountsOperations, MoneyOperations, ReceiptOperations,
                           SupportOperations, FeedbackOperations, MessagesOperations, AuditOperations,
                           ApprovalsOperations, SecurityOperations, SecurityKeyOperations, RolesOperations>;
using AllEvents = boost::mp11::mp_append<SystemEvents, IdentityEvents, CustomersEvents, AccountsEvents,
                                         MoneyEvents, SupportEvents, FeedbackEvents, MessagesEvents,
                                         AuditEvents, ApprovalsEvents, SecurityEvents, RolesEvents>;

/// forEachOperation([](auto tag) { using Op = typename decltype(tag)::type; ... })
template<class Visit>
void forEachOperation(Visit&& visit)
{
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, AllOperations>>(
        std::forward<Visit>(visit));
}

template<class Visit>
void forEachEvent(Visit&& visit)
{
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, AllEvents>>(
        std::forward<Visit>(visit));
}

template<class T>
concept HasAmount = requires(T request)
{
    {
        request.amount
        } -> std::same_as<Money&>;
};

template<class T>
concept WellDeclared = IsOperation<T> && DescribedStruct<T> && DescribedStruct<typename T::Reply> &&
                       ((T::operation.effect != Effect::Writes && T::operation.effect != Effect::Posts) ||
                        HasKey<T>)&&(!may_need_second<T> || T::operation.effect == Effect::Writes ||
                                     T::operation.effect == Effect::Posts) &&
                       (T::operation.four_eyes != FourEyes::Large ||
                        HasAmount<T>)&&(T::operation.effect != Effect::Reads ||
                                        !opensRecords(T::operation.permission) || LooksAtRecords<T>);

template<class T>
struct IsWellDeclared : std::bool_constant<WellDeclared<T>> {
};
static_assert(
    boost::mp11::mp_all_of<AllOperations, IsWellDeclared>::value,
    "every operation is described, every write carries a key, a second person is asked about writes alone, "
    "and every read of customers' records says whose it looks at");

} // namespace florin::contract
