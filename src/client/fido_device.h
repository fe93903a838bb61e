// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fido_errands.h"
#include "client/fido_key.h"

#include <functional>
#include <memory>
#include <thread>

namespace florin::client
{

/// Security keys through libfido2, on a thread of its own, which begins with the first that is asked, with a
/// second beside it that calls off (FidoErrands). The destructor cancels and waits, but not for long: a key
/// that hears nothing is left to its threads, and what was asked ends when it answers after all.
class FidoDevice final : public SecurityKeyDevice
{
public:
    using Open = std::function<std::vector<FidoKey>()>;

    /// `open` finds the keys each time; called on the thread.
    explicit FidoDevice(Open open = &openFidoKeys) : m_open(std::move(open)) {}
    ~FidoDevice() override;

    [[nodiscard]] KeyErrand<contract::KeyCredential> make(const contract::KeyRequest& request,
                                                          const Pin& pin) override;
    [[nodiscard]] KeyErrand<contract::KeyAssertion> sign(const contract::KeyChallenge& challenge,
                                                         const Pin& pin) override;
    void cancel(quint64 number) override;

private:
    template<class Answer>
    [[nodiscard]] KeyErrand<Answer> send(std::function<Result<Answer>(FidoErrands& errands)> ask);

    const Open m_open;
    std::shared_ptr<FidoErrands> m_errands = std::make_shared<FidoErrands>();
    std::thread m_thread;
    std::thread m_canceller;
};

} // namespace florin::client
