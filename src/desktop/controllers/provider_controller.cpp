// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/provider_controller.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{

ProviderController::Field ProviderController::fieldOf(const Problem& problem)
{
    const ProblemValue* value = problem.value(u"field");
    const auto* name = value ? std::get_if<QString>(value) : nullptr;
    if (name && *name == "account_sid"_L1)
        return Field::AccountSid;
    if (name && *name == "sender"_L1)
        return Field::Sender;
    if (name && *name == "auth_token"_L1)
        return Field::AuthToken;
    return problem.code == ProblemCode::invalid_phone ? Field::Sender : Field::Form;
}

void ProviderController::load()
{
    const quint64 asked = ++m_asked;
    link()
        ->call(contract::ShowProvider{})
        .then(this, [this, asked](const Result<contract::ProviderSettings>& reply) {
            if (asked != m_asked)
                return;
            if (!reply) {
                Q_EMIT loadFailed(reply.error());
                return;
            }
            m_settings = *reply;
            Q_EMIT loaded();
        });
}

void ProviderController::save(const contract::SetProvider& request)
{
    ++m_asked; // what was on its way in is older than what is saved
    write(request, [this](const contract::ProviderSettings& kept) {
        m_settings = kept;
        Q_EMIT loaded();
        Q_EMIT saved();
    });
}

} // namespace florin::desktop
