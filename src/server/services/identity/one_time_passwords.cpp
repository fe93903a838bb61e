// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/one_time_passwords.h"

#include "core/random.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"

namespace florin::server
{
namespace
{

/// Three groups of twenty bits: more than anybody guesses through the throttle, short enough to read out.
constexpr int one_time_groups = 3;

/// On the writer: of two who ask at once one gets it.
Result<void> requireNone(const store::User& user, WriteContext& write)
{
    const auto now = write.stores.identity().user(user.id);
    if (!now)
        return refuse(now.error());
    if (!*now)
        return refuse(ProblemCode::unknown_user);
    const auto awaits = awaitsPassword(**now, write.stores.identity());
    if (!awaits)
        return refuse(awaits.error());
    if (!*awaits)
        return refuse({ProblemCode::password_issued, {{QStringLiteral("person"), user.display_name}}});
    return {};
}

} // namespace

Result<contract::IssuePassword::Reply> issuePassword(const contract::IssuePassword& request,
                                                     SignContext& context)
{
    const auto user = findUser(request.user, context.stores.identity(), context.stores.customers());
    if (!user)
        return refuse(user.error());
    if (!*user)
        return refuse(ProblemCode::unknown_user);
    const Secret password = Secret::fromText(random::password(one_time_groups));
    const auto record = passwords::record(password);
    if (!record)
        return refuse(record.error());
    auto issued = context.write([&](WriteContext& write) -> Result<void> {
        if (auto none = requireNone(**user, write); !none)
            return none;
        if (auto set = write.stores.identity().setPassword((*user)->id, *record, true); !set)
            return set;
        return audited(QStringLiteral("identity.issue_password"), (*user)->name, write);
    });
    if (!issued)
        return refuse(std::move(issued.error()));
    return contract::IssuePassword::Reply{(*user)->id, password};
}

} // namespace florin::server
