// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"
#include "contract/customers.h"
#include "contract/feedback.h"
#include "contract/identity.h"
#include "contract/money.h"
#include "contract/security.h"
#include "contract/system.h"
#include "desktop/samples.h"

/// What the tests of the staff's pages hand to models and controllers.
namespace florin::desktop::samples
{

inline contract::JournalLine journalLine(qint64 entry, qint64 amount = 100, const QString& memo = {})
{
    return {.entry = EntryId{entry},
            .kind = EntryKind::transfer,
            .time = at(static_cast<int>(entry)),
            .from = number(1),
            .from_name = QStringLiteral("Asha R Nair"),
            .to = number(2),
            .to_name = QStringLiteral("Devan Pillai"),
            .amount = rupees(amount),
            .memo = memo,
            .actor = QStringLiteral("Tara Joshi"),
            .about = std::nullopt};
}

/// Entries `newest`, `newest` - 1, ...; more follow when `next` is given.
inline contract::Page<contract::JournalLine> journal(qint64 newest, int count, const char* next = nullptr)
{
    contract::Page<contract::JournalLine> page;
    for (int i = 0; i < count; ++i)
        page.items.push_back(journalLine(newest - i));
    if (next)
        page.next = contract::Cursor(QString::fromLatin1(next));
    return page;
}

inline contract::CustomerSummary customer(qint64 id)
{
    return {.customer = CustomerId{id},
            .first_name = QStringLiteral("Meera"),
            .last_name = QStringLiteral("Thomas %1").arg(id),
            .aadhaar_masked = QStringLiteral("XXXX XXXX 1234"),
            .phone = QStringLiteral("+919000000009"),
            .sms = true,
            .accounts = 1,
            .since = at(0)};
}

inline contract::FeedbackItem feedback(qint64 id, const QString& answer = {})
{
    return {.feedback = FeedbackId{id},
            .customer_id = QStringLiteral("TL4523"),
            .name = QStringLiteral("Kavya"),
            .text = QStringLiteral("The app is fast."),
            .time = at(static_cast<int>(id)),
            .answer = answer,
            .answered_by = answer.isEmpty() ? QString() : QStringLiteral("Sunil Rao"),
            .answered = answer.isEmpty() ? std::optional<Timestamp>() : at(90)};
}

inline contract::UserSummary user(qint64 id, contract::Role role = contract::Role::teller)
{
    return {.user = UserId{id},
            .name = QStringLiteral("user%1").arg(id),
            .display_name = QStringLiteral("Tara Joshi"),
            .role = role,
            .active = true,
            .last_log_in = std::nullopt};
}

inline contract::AuditLine auditLine(qint64 number, const QString& outcome = QStringLiteral("done"))
{
    return {.number = number,
            .time = at(static_cast<int>(number)),
            .actor = QStringLiteral("teller"),
            .operation = QStringLiteral("money.deposit"),
            .subject = QStringLiteral("10000000095"),
            .customer = CustomerId{4},
            .outcome = outcome,
            .detail = {},
            .address = QStringLiteral("192.0.2.7"),
            .device = QStringLiteral("florin 0.1.0, counter-3")};
}

inline contract::BackupRun backupRun(qint64 number, const QString& outcome = QStringLiteral("proven"))
{
    contract::BackupRun run;
    run.number = number;
    run.started = at(static_cast<int>(number));
    run.finished = at(static_cast<int>(number) + 1);
    run.file = QStringLiteral("/backups/florin-%1.backup").arg(number);
    run.outcome = outcome;
    run.proven = outcome == QStringLiteral("proven");
    run.bytes = run.proven ? 2048 : 0;
    run.entries = run.proven ? 24 : 0;
    run.finding = run.proven ? QString() : QStringLiteral("The disk is full.");
    return run;
}

} // namespace florin::desktop::samples
