// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fido_device.h"

#include <QPromise>

namespace florin::client
{

FidoDevice::~FidoDevice()
{
    cancel();
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

QFuture<Result<contract::KeyCredential>> FidoDevice::make(const contract::KeyRequest& request, const Pin& pin)
{
    auto promise = std::make_shared<QPromise<Result<contract::KeyCredential>>>();
    promise->start();
    submit([this, promise, request, pin](bool wanted) {
        promise->addResult(wanted ? makeNow(request, pin)
                                  : Result<contract::KeyCredential>(refuse(ProblemCode::cancelled)));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<contract::KeyAssertion>> FidoDevice::sign(const contract::KeyChallenge& challenge,
                                                         const Pin& pin)
{
    auto promise = std::make_shared<QPromise<Result<contract::KeyAssertion>>>();
    promise->start();
    submit([this, promise, challenge, pin](bool wanted) {
        promise->addResult(wanted ? signNow(challenge, pin)
                                  : Result<contract::KeyAssertion>(refuse(ProblemCode::cancelled)));
        promise->finish();
    });
    return promise->future();
}

void FidoDevice::cancel()
{
    Task dropped;
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(dropped, m_next);
        m_is_cancelled = true;
        if (m_key != nullptr)
            (void)fido_dev_cancel(m_key);
    }
    if (dropped)
        dropped(false);
}

void FidoDevice::submit(Task task)
{
    cancel();
    {
        const std::scoped_lock lock(m_mutex);
        m_next = std::move(task);
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_changed.notify_all();
}

void FidoDevice::run()
{
    fido_init(0); // the library keeps its settings for each thread
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_next || m_ends; });
            if (!m_next)
                return;
            std::swap(task, m_next);
            m_is_cancelled = false;
        }
        task(true);
    }
}

template<class Reply, class Ask>
Result<Reply> FidoDevice::asking(const FidoKey& key, const Ask& ask)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_is_cancelled)
            return refuse(ProblemCode::cancelled);
        m_key = key.get();
    }
    Result<Reply> reply = ask(key.get());
    const std::scoped_lock lock(m_mutex);
    m_key = nullptr;
    // However the key put it.
    if (!reply && m_is_cancelled)
        return refuse(ProblemCode::cancelled);
    return reply;
}

Result<contract::KeyCredential> FidoDevice::makeNow(const contract::KeyRequest& request, const Pin& pin)
{
    const auto keys = m_open();
    if (keys.empty())
        return refuse(ProblemCode::key_absent);
    if (keys.size() > 1)
        return refuse(ProblemCode::key_several);
    return asking<contract::KeyCredential>(keys.front(),
                                           [&](fido_dev_t* key) { return makeWith(key, request, pin); });
}

Result<contract::KeyAssertion> FidoDevice::signNow(const contract::KeyChallenge& challenge, const Pin& pin)
{
    const auto keys = m_open();
    if (keys.empty())
        return refuse(ProblemCode::key_absent);
    for (const FidoKey& key : keys) {
        if (keys.size() == 1 || holdsOne(key.get(), challenge))
            return asking<contract::KeyAssertion>(
                key, [&](fido_dev_t* one) { return signWith(one, challenge, pin); });
    }
    return refuse(ProblemCode::key_foreign);
}

} // namespace florin::client
