// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/messages/provider.h"

using namespace Qt::StringLiterals;

namespace florin::server::provider
{
namespace
{

const QString name = u"twilio"_s;
const QString enabled = u"enabled"_s;
const QString account_sid = u"account_sid"_s;
const QString sender = u"sender"_s;
const QString auth_token = u"auth_token"_s;
const QString yes = u"yes"_s;

Result<void> checkComplete(const contract::ProviderSettings& settings)
{
    const auto needed = [](const QString& field) {
        return refuse(invalidField(field, u"is needed before messages can be sent"_s));
    };
    if (!settings.enabled)
        return {};
    if (settings.account_sid.isEmpty())
        return needed(account_sid);
    if (settings.sender.isEmpty())
        return needed(sender);
    if (!settings.auth_token_set)
        return needed(auth_token);
    return {};
}

Result<void> keep(const contract::SetProvider& request, WriteContext& context)
{
    store::MessageStore& messages = context.stores.messages();
    const std::pair<const QString&, QString> values[] = {{enabled, request.enabled ? yes : u"no"_s},
                                                         {account_sid, request.account_sid.value.trimmed()},
                                                         {sender, request.sender.value.trimmed()}};
    for (const auto& [key, value] : values) {
        if (auto kept = messages.setProviderSetting(name, key, value, context.now); !kept)
            return kept;
    }
    if (!request.auth_token)
        return {};
    return messages.setProviderSecret(name, auth_token, *request.auth_token, context.now);
}

} // namespace

Result<contract::ProviderSettings> settings(store::MessageReader& messages)
{
    const auto rows = messages.providerSettings(name);
    if (!rows)
        return refuse(rows.error());
    contract::ProviderSettings result;
    for (const store::ProviderSetting& row : *rows) {
        if (row.key == enabled)
            result.enabled = row.value == yes;
        else if (row.key == account_sid)
            result.account_sid = row.value;
        else if (row.key == sender)
            result.sender = row.value;
        else if (row.key == auth_token)
            result.auth_token_set = row.is_secret;
    }
    return result;
}

Result<Secret> authToken(store::MessageReader& messages)
{
    return messages.providerSecret(name, auth_token);
}

Result<contract::ProviderSettings> change(const contract::SetProvider& request, WriteContext& context)
{
    if (auto kept = keep(request, context); !kept)
        return refuse(kept.error());
    // Checked on what is now kept: a refusal takes it all back.
    auto after = settings(context.stores.messages());
    if (!after)
        return after;
    if (auto complete = checkComplete(*after); !complete)
        return refuse(complete.error());
    return after;
}

Result<Facts> describe(const contract::SetProvider& request, WriteContext& context)
{
    const auto now = settings(context.stores.messages());
    if (!now)
        return refuse(now.error());
    return Facts{{u"provider"_s, name},
                 {enabled, yesOrNo(now->enabled)},
                 {account_sid, now->account_sid},
                 {sender, now->sender},
                 {u"auth_token_set"_s, yesOrNo(now->auth_token_set)},
                 {u"new_auth_token"_s, yesOrNo(request.auth_token.has_value())}};
}

} // namespace florin::server::provider
