// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "contract/audit.h"
#include "contract/customers.h"
#include "contract/feedback.h"
#include "contract/identity.h"
#include "contract/messages.h"
#include "contract/money.h"
#include "contract/receipts.h"
#include "contract/security.h"
#include "contract/support.h"
#include "contract/system.h"

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

namespace florin::contract
{

/// Everything that can be asked of the bank, and everything it tells unasked.
using AllOperations =
    boost::mp11::mp_append<SystemOperations, IdentityOperations, CustomersOperations, AccountsOperations,
                           MoneyOperations, ReceiptOperations, SupportOperations, FeedbackOperations,
                           MessagesOperations, AuditOperations, SecurityOperations>;
using AllEvents =
    boost::mp11::mp_append<SystemEvents, IdentityEvents, CustomersEvents, AccountsEvents, MoneyEvents,
                           SupportEvents, FeedbackEvents, MessagesEvents, AuditEvents, SecurityEvents>;

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
concept WellDeclared = IsOperation<T> && DescribedStruct<T> && DescribedStruct<typename T::Reply> &&
    ((T::operation.effect != Effect::Writes && T::operation.effect != Effect::Posts) || HasKey<T>);

template<class T>
struct IsWellDeclared : std::bool_constant<WellDeclared<T>> {
};
static_assert(boost::mp11::mp_all_of<AllOperations, IsWellDeclared>::value,
              "every operation is described, and every write carries a key");

} // namespace florin::contract
