// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fido_key.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace florin::client
{

/// Security keys through libfido2, on a thread of its own, which begins with the first that is asked. The
/// destructor cancels and waits for it.
class FidoDevice final : public SecurityKeyDevice
{
public:
    using Open = std::function<std::vector<FidoKey>()>;

    /// `open` finds the keys each time; called on the thread.
    explicit FidoDevice(Open open = &openFidoKeys) : m_open(std::move(open)) {}
    ~FidoDevice() override;

    [[nodiscard]] QFuture<Result<contract::KeyCredential>> make(const contract::KeyRequest& request,
                                                                const Pin& pin) override;
    [[nodiscard]] QFuture<Result<contract::KeyAssertion>> sign(const contract::KeyChallenge& challenge,
                                                               const Pin& pin) override;
    void cancel() override;

private:
    /// Given false when it was cancelled before it began.
    using Task = std::function<void(bool wanted)>;

    void submit(Task task);
    void run();
    [[nodiscard]] Result<contract::KeyCredential> makeNow(const contract::KeyRequest& request,
                                                          const Pin& pin);
    [[nodiscard]] Result<contract::KeyAssertion> signNow(const contract::KeyChallenge& challenge,
                                                         const Pin& pin);
    /// `ask` gets the key; cancelled where that was asked for before or meanwhile.
    template<class Reply, class Ask>
    [[nodiscard]] Result<Reply> asking(const FidoKey& key, const Ask& ask);

    const Open m_open;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Task m_next;                 ///< waits
    fido_dev_t* m_key = nullptr; ///< is being asked
    bool m_is_cancelled = false; ///< what is under way
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace florin::client
