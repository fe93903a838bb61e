// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/security_key_device.h"

#include <fido.h>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace florin::client
{

struct CloseFido {
    void operator()(fido_dev_t* device) const;
};
/// A security key that is open, made from what the library's list says of it (fido_dev_new_with_info): it may
/// be opened again.
using FidoKey = std::unique_ptr<fido_dev_t, CloseFido>;

/// Every key that is plugged in, opened. What another program has open is left out.
[[nodiscard]] std::vector<FidoKey> openFidoKeys();

/// Whether somebody still waits for the answer; takes as long as it is told, where that does not change
/// meanwhile. From the thread that asks.
using StillWanted = std::function<bool(std::chrono::milliseconds)>;

/// What one open key is asked. They wait, for as long as somebody takes to touch it. From another thread
/// fido_dev_cancel ends that; a key older than FIDO2 does not hear it, and is left soon after it is not
/// wanted any more. Refusals as SecurityKeyDevice has them.
[[nodiscard]] Result<contract::KeyCredential> makeWith(fido_dev_t* key, const contract::KeyRequest& request,
                                                       const SecurityKeyDevice::Pin& pin,
                                                       const StillWanted& wanted);
[[nodiscard]] Result<contract::KeyAssertion> signWith(fido_dev_t* key,
                                                      const contract::KeyChallenge& challenge,
                                                      const SecurityKeyDevice::Pin& pin,
                                                      const StillWanted& wanted);

enum class Holds {
    No,
    Yes,
    Unsaid, ///< it says nothing before it knows who asks
};
/// Whether it has one of the credentials, found out without a touch and soon.
[[nodiscard]] Holds holdsOne(fido_dev_t* key, const contract::KeyChallenge& challenge);

} // namespace florin::client
