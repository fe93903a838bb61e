// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

struct AuditLine {
    qint64 number = 0;
    Timestamp time;
    QString actor;
    QString operation; ///< "accounts.open"
    QString subject;   ///< what it was about: an account, a customer
    QString outcome;   ///< "done", or the problem's code
};
BOOST_DESCRIBE_STRUCT(AuditLine, (), (number, time, actor, operation, subject, outcome))

struct ListAudit {
    static constexpr Operation operation{"audit.list", Permission::view_audit, Effect::Reads,
                                         "Lists what was done and by whom, newest first."};
    using Reply = Page<AuditLine>;
    Search search;
    std::optional<Cursor> after;
    std::optional<qint32> limit;
};
BOOST_DESCRIBE_STRUCT(ListAudit, (), (search, after, limit))

using AuditOperations = boost::mp11::mp_list<ListAudit>;
using AuditEvents = boost::mp11::mp_list<>;

} // namespace florin::contract
