// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/job.h"
#include "store/audit_store.h"

namespace florin::server
{

/// What the caller did, from where, done or not, for the audit chain.
[[nodiscard]] store::AuditLine auditLine(const Caller& caller, const QString& operation,
                                         const QString& subject, const QString& outcome, Timestamp now);
/// The same for a request; whose record it is about is left open.
[[nodiscard]] store::AuditLine auditLine(const Job& job, const QString& outcome, Timestamp now);
/// "done", or the problem's name.
[[nodiscard]] QString outcomeOf(const Result<QByteArray>& reply);

} // namespace florin::server
