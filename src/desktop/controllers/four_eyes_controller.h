// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "desktop/controllers/write_controller.h"
#include "desktop/models/four_eyes_model.h"

#include <algorithm>

namespace florin::desktop
{

/// When a second person is asked, and changes of it: for which one is asked as well.
class FourEyesController final : public WriteController
{
    Q_OBJECT
public:
    explicit FourEyesController(client::Link* link, QObject* parent = nullptr)
        : WriteController(link, parent)
        , m_model(new FourEyesModel(link, this))
    {
    }

    static constexpr qint32 max_hours = contract::SetFourEyes::max_hours;

    [[nodiscard]] FourEyesModel* model() const { return m_model; }
    /// Of the policy itself one is always asked.
    [[nodiscard]] static bool isFixed(const contract::FourEyesRule& rule)
    {
        const auto name = contract::SetFourEyes::operation.name;
        return rule.operation == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
    }

    enum class Flaw { None, NoAmount, CurrencyTwice };
    /// What the bank would refuse about it.
    [[nodiscard]] static Flaw flawOf(const contract::FourEyesRule& rule)
    {
        if (rule.ask != contract::AskSecond::above)
            return Flaw::None;
        if (rule.limits.empty())
            return Flaw::NoAmount;
        for (auto limit = rule.limits.begin(); limit != rule.limits.end(); ++limit) {
            const auto same = [&](const contract::AmountLimit& other) {
                return other.above.currency() == limit->above.currency();
            };
            if (std::any_of(rule.limits.begin(), limit, same))
                return Flaw::CurrencyTwice;
        }
        return Flaw::None;
    }

    void save(const contract::FourEyesRule& rule)
    {
        contract::SetFourEyes request;
        request.operation_name = rule.operation;
        request.ask = rule.ask;
        if (rule.ask == contract::AskSecond::above)
            request.limits = rule.limits;
        request.expires_after_h = rule.expires_after_h;
        write(request, [this](const contract::FourEyesRule& saved_rule) {
            m_model->take(saved_rule);
            Q_EMIT saved();
        });
    }

Q_SIGNALS:
    void saved();

private:
    FourEyesModel* m_model;
};

} // namespace florin::desktop
