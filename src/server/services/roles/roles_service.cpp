// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/roles/roles_service.h"

#include "server/desk/role_rules.h"
#include "server/services/roles/role_changes.h"
#include "server/services/roles/role_facts.h"
#include "store/bank_store.h"

namespace florin::server
{
namespace
{

QString textOf(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

std::vector<contract::OperationRow> operations()
{
    std::vector<contract::OperationRow> rows;
    contract::forEachOperation([&](auto tag) {
        using Op = typename decltype(tag)::type;
        const contract::Operation& operation = Op::operation;
        rows.push_back({textOf(operation.name), operation.permission, textOf(operation.summary),
                        operation.effect != contract::Effect::Reads, contract::may_need_second<Op>});
    });
    return rows;
}

contract::RoleScope scopeRow(contract::Role role, contract::Permission permission, const RoleRules& rules)
{
    const auto offered = contract::scopesOffered(role, permission);
    return {role,
            rules.scope(role, permission),
            contract::scopeOf(role, permission),
            {offered.begin(), offered.end()}};
}

std::vector<contract::PermissionRow> permissions(const RoleRules& rules,
                                                 const std::vector<contract::OperationRow>& operations)
{
    std::vector<contract::PermissionRow> rows;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<contract::Permission>>([&](auto each) {
        contract::PermissionRow row{each.value, {}, {}};
        for (const contract::Role role : allRoles())
            row.roles.push_back(scopeRow(role, row.permission, rules));
        for (const contract::OperationRow& operation : operations) {
            if (operation.permission == row.permission)
                row.operations.push_back(operation.operation);
        }
        rows.push_back(std::move(row));
    });
    return rows;
}

Result<contract::ShowRoles::Reply> show(const contract::ShowRoles&, ReadContext& context)
{
    const auto rules = RoleRules::read(context.stores);
    if (!rules)
        return refuse(rules.error());
    contract::ShowRoles::Reply reply;
    reply.operations = operations();
    reply.permissions = permissions(*rules, reply.operations);
    for (const contract::Role role : allRoles())
        reply.roles.push_back(rules->row(role));
    return reply;
}

} // namespace

void registerRoles(Desk& desk)
{
    desk.on<contract::ShowRoles>(&show);
    desk.on<contract::ChangeRole>(&changeRole, {}, &describeChange);
    desk.on<contract::SetRoleLimits>(&setRoleLimits, {}, &describeRoleLimits);
    desk.on<contract::SetRoleHours>(&setRoleHours, {}, &describeRoleHours);
    desk.on<contract::SetTimeZone>(&setTimeZone, {}, &describeTimeZone);
}

} // namespace florin::server
