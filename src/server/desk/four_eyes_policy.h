// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "core/problem.h"

#include <QHash>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace florin::store
{
class ApprovalReader;
}

namespace florin::server
{

/// The declaration of an operation; null when there is none of that name.
[[nodiscard]] const contract::Operation* operationNamed(const QString& name);

/// What somebody may reach by a permission, by the rules that hold where it is asked.
using Reach = std::function<contract::Scope(contract::Permission)>;

/// Whether somebody of the role may approve what others make of this operation. Administrators may approve
/// what they may not make: or else taking permissions from a role could leave nobody to ask.
[[nodiscard]] bool mayApprove(const contract::Operation& operation, contract::Role role, const Reach& reach);

/// When a second person is asked: what the bank set, else what the declaration says.
class FourEyesPolicy
{
public:
    [[nodiscard]] static Result<FourEyesPolicy> read(store::ApprovalReader& approvals);

    [[nodiscard]] bool asks(const contract::Operation& operation, const std::optional<Money>& amount) const;
    [[nodiscard]] std::chrono::hours waitsFor(const contract::Operation& operation) const;
    [[nodiscard]] contract::FourEyesRule ruleOf(const contract::Operation& operation) const;
    /// Of every operation that a second person can be asked about.
    [[nodiscard]] std::vector<contract::FourEyesRule> rules() const;

private:
    QHash<QString, contract::FourEyesRule> m_set;
};

} // namespace florin::server
