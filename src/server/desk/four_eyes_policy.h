// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "core/problem.h"

#include <QHash>

#include <chrono>
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
