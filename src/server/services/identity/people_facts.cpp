// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/people_facts.h"

#include "server/services/identity/factors.h"
#include "server/services/identity/people.h"
#include "store/customer_store.h"

namespace florin::server
{
namespace
{

Facts factsOf(const store::User& user)
{
    return {{QStringLiteral("user"), user.name},
            {QStringLiteral("display_name"), user.display_name},
            {QStringLiteral("role"), user.role}};
}

} // namespace

Result<Facts> describeNewUser(const contract::AddUser& request, WriteContext& context)
{
    const auto user = context.stores.identity().userByName(request.name.value.trimmed());
    if (!user)
        return refuse(user.error());
    return *user ? factsOf(**user) : Facts();
}

Result<Facts> describeReset(const contract::ResetAccess& request, WriteContext& context)
{
    const auto user = findUser(request.user, context.stores.identity(), context.stores.customers());
    if (!user)
        return refuse(user.error());
    if (!*user)
        return refuse(ProblemCode::unknown_user);
    const auto awaits_password = awaitsPassword(**user, context.stores.identity());
    if (!awaits_password)
        return refuse(awaits_password.error());
    const auto factors = factorsOf((*user)->id, context.stores.credentials());
    if (!factors)
        return refuse(factors.error());
    Facts facts = factsOf(**user);
    facts.push_back({QStringLiteral("password"), yesOrNo(!*awaits_password)});
    facts.push_back({QStringLiteral("authenticator"), yesOrNo(factors->has_app)});
    facts.push_back({QStringLiteral("security_keys"), QString::number(factors->keys.size())});
    facts.push_back({QStringLiteral("sms_codes"), yesOrNo(factors->has_sms)});
    return facts;
}

} // namespace florin::server
