// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

/// What a customer chose to be told by SMS.
struct MessageSettings {
    bool opted_in = false;
    Text<20> phone; ///< E.164: "+919000000009"
    std::optional<Money> low_balance_below;
};
BOOST_DESCRIBE_STRUCT(MessageSettings, (), (opted_in, phone, low_balance_below))

struct ShowMessageSettings {
    static constexpr Operation operation{"messages.show_settings", Permission::set_own_messages,
                                         Effect::Reads, "Shows one's own SMS settings."};
    using Reply = MessageSettings;
};
BOOST_DESCRIBE_STRUCT(ShowMessageSettings, (), ())

struct SetMessageSettings {
    static constexpr Operation operation{"messages.set_settings", Permission::set_own_messages,
                                         Effect::Writes, "Changes one's own SMS settings."};
    using Reply = MessageSettings;
    MessageSettings settings;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(SetMessageSettings, (), (settings, key))

/// The SMS provider's account. Secrets go in and never come out: the reply says only whether one is set.
struct ProviderSettings {
    bool enabled = false;
    QString account_sid;
    QString sender; ///< number or messaging service
    bool auth_token_set = false;
};
BOOST_DESCRIBE_STRUCT(ProviderSettings, (), (enabled, account_sid, sender, auth_token_set))

struct ShowProvider {
    static constexpr Operation operation{"messages.show_provider", Permission::manage_messages, Effect::Reads,
                                         "Shows the SMS provider's settings, without secrets."};
    using Reply = ProviderSettings;
};
BOOST_DESCRIBE_STRUCT(ShowProvider, (), ())

struct SetProvider {
    static constexpr Operation operation{"messages.set_provider", Permission::manage_messages, Effect::Writes,
                                         "Changes the SMS provider's settings.", FourEyes::Always};
    using Reply = ProviderSettings;
    bool enabled = false;
    Text<64> account_sid;
    Text<64> sender;
    std::optional<Secret> auth_token; ///< absent: stays as it is
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(SetProvider, (), (enabled, account_sid, sender, auth_token, key))

using MessagesOperations =
    boost::mp11::mp_list<ShowMessageSettings, SetMessageSettings, ShowProvider, SetProvider>;
using MessagesEvents = boost::mp11::mp_list<>;

} // namespace florin::contract
