// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/security_key_device.h"

#include <fido.h>

#include <functional>
#include <memory>
#include <vector>

namespace florin::client
{

struct CloseFido {
    void operator()(fido_dev_t* device) const;
};
/// A security key that is open.
using FidoKey = std::unique_ptr<fido_dev_t, CloseFido>;

/// Every key that is plugged in, opened. What another program has open is left out.
[[nodiscard]] std::vector<FidoKey> openFidoKeys();

/// What one open key is asked. They wait, for as long as somebody takes to touch it; from another thread
/// fido_dev_cancel ends that. Refusals as SecurityKeyDevice has them.
[[nodiscard]] Result<contract::KeyCredential> makeWith(fido_dev_t* key, const contract::KeyRequest& request,
                                                       const SecurityKeyDevice::Pin& pin);
[[nodiscard]] Result<contract::KeyAssertion>
signWith(fido_dev_t* key, const contract::KeyChallenge& challenge, const SecurityKeyDevice::Pin& pin);
/// Whether it has one of the credentials, found out without a touch.
[[nodiscard]] bool holdsOne(fido_dev_t* key, const contract::KeyChallenge& challenge);

} // namespace florin::client
