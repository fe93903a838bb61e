// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/four_eyes_policy.h"
#include "server/desk/job.h"

#include <optional>

namespace florin::server
{

/// Four eyes, before any handler: what the bank's policy wants a second person for is tried, described, taken
/// back and kept as a proposal instead. Where nobody else could approve it, it is carried out at once, and
/// the audit line says so. On the writer's thread.
class SecondPerson
{
public:
    /// The policy may have changed meanwhile, in another program too.
    void newGroup() { m_policy.reset(); }
    /// The answer; approval_needed with what was kept (WriteContext::keepsRefusal).
    [[nodiscard]] Result<QByteArray> carryOut(Job& job, WriteContext& context);

private:
    [[nodiscard]] Result<bool> isAsked(const Job& job, store::ApprovalReader& approvals);
    [[nodiscard]] Result<QByteArray> firstTime(Job& job, WriteContext& context);
    /// Without anybody else; the audit line then says `why` and what of the bank's rules was changed.
    [[nodiscard]] static Result<QByteArray> carryOutAlone(Job& job, const QString& why,
                                                          WriteContext& context);
    [[nodiscard]] Result<QByteArray> propose(Job& job, WriteContext& context);

    std::optional<FourEyesPolicy> m_policy;
};

/// Does the job and gives back, coded, the lines of what it changed.
[[nodiscard]] Result<QByteArray> tryOut(Job& job, WriteContext& context);

} // namespace florin::server
