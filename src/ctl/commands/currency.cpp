// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/currency.h"

#include "contract/accounts.h"
#include "ctl/session.h"

namespace florin::ctl
{

Attempt<QString> currencyFor(Session& session, const Input& input, const QString& account)
{
    if (input.has(QStringLiteral("currency")))
        return input.value(QStringLiteral("currency"));
    const auto shown = session.askWith<contract::ShowAccount>({{QStringLiteral("account"), account}});
    if (!shown)
        return fail(shown.error());
    return shown->balance.currency().code();
}

QString bankCurrency(Session& session)
{
    const auto& server = session.connection().server();
    return server ? server->currency.code() : Currency().code();
}

} // namespace florin::ctl
