// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fido_device.h"

#include "client/key_bank.h"

#include <QPromise>

namespace florin::client
{
namespace
{

using namespace std::chrono_literals;

/// Keys answer a cancel within some milliseconds.
constexpr auto patience_at_end = 1s;

/// `ask` gets the key; cancelled where that was asked for before or meanwhile.
template<class Ask>
auto asking(const FidoKey& key, FidoErrands& errands, const Ask& ask) -> decltype(ask(key.get()))
{
    if (!errands.isWanted())
        return refuse(ProblemCode::cancelled);
    errands.setAsked(key.get());
    auto reply = ask(key.get());
    errands.setAsked(nullptr);
    // However the key put it.
    if (!reply && !errands.isWanted())
        return refuse(ProblemCode::cancelled);
    return reply;
}

/// The only one that has a credential, or may have one.
Result<const FidoKey*> holderOf(const contract::KeyChallenge& challenge, const std::vector<FidoKey>& keys,
                                FidoErrands& errands)
{
    if (keys.size() == 1)
        return &keys.front();
    std::vector<const FidoKey*> silent;
    for (const FidoKey& key : keys) {
        if (!errands.isWanted())
            return refuse(ProblemCode::cancelled);
        const Holds holds = holdsOne(key.get(), challenge);
        if (holds == Holds::Yes)
            return &key;
        if (holds == Holds::Unsaid)
            silent.push_back(&key);
    }
    if (silent.empty())
        return refuse(ProblemCode::key_foreign);
    return silent.size() == 1 ? Result<const FidoKey*>(silent.front()) : refuse(ProblemCode::key_several);
}

Result<contract::KeyCredential> makeNow(const std::vector<FidoKey>& keys, const contract::KeyRequest& request,
                                        const SecurityKeyDevice::Pin& pin, FidoErrands& errands)
{
    if (keys.empty())
        return refuse(ProblemCode::key_absent);
    if (keys.size() > 1)
        return refuse(ProblemCode::key_several);
    return asking(keys.front(), errands, [&](fido_dev_t* key) {
        return makeWith(key, request, pin, [&errands](std::chrono::milliseconds patience) {
            return errands.isWanted(patience);
        });
    });
}

Result<contract::KeyAssertion> signNow(const std::vector<FidoKey>& keys,
                                       const contract::KeyChallenge& challenge,
                                       const SecurityKeyDevice::Pin& pin, FidoErrands& errands)
{
    if (keys.empty())
        return refuse(ProblemCode::key_absent);
    const auto holder = holderOf(challenge, keys, errands);
    if (!holder)
        return refuse(holder.error());
    return asking(**holder, errands, [&](fido_dev_t* key) {
        return signWith(key, challenge, pin, [&errands](std::chrono::milliseconds patience) {
            return errands.isWanted(patience);
        });
    });
}

} // namespace

FidoDevice::~FidoDevice()
{
    if (!m_thread.joinable())
        return;
    if (m_errands->end(patience_at_end)) {
        m_thread.join();
        m_canceller.join();
    } else {
        m_thread.detach();
        m_canceller.detach();
    }
}

template<class Answer>
KeyErrand<Answer> FidoDevice::send(std::function<Result<Answer>(FidoErrands& errands)> ask)
{
    if (!m_thread.joinable()) {
        m_thread = std::thread([errands = m_errands] { errands->run(); });
        m_canceller = std::thread([errands = m_errands] { errands->repeatCancels(); });
    }
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    // The task lives in the errands, and must not keep them.
    FidoErrands& errands = *m_errands;
    const quint64 number = errands.add([&errands, promise, ask = std::move(ask)](bool wanted) {
        promise->addResult(wanted ? ask(errands) : Result<Answer>(refuse(ProblemCode::cancelled)));
        promise->finish();
    });
    return {number, promise->future()};
}

KeyErrand<contract::KeyCredential> FidoDevice::make(const contract::KeyRequest& request, const Pin& pin)
{
    return send<contract::KeyCredential>(
        [open = m_open, request, pin](FidoErrands& errands) -> Result<contract::KeyCredential> {
            if (!isBankName(request.bank))
                return refuse(ProblemCode::malformed);
            return makeNow(open(), request, pin, errands);
        });
}

KeyErrand<contract::KeyAssertion> FidoDevice::sign(const contract::KeyChallenge& challenge, const Pin& pin)
{
    return send<contract::KeyAssertion>(
        [open = m_open, challenge, pin](FidoErrands& errands) -> Result<contract::KeyAssertion> {
            if (!isBankName(challenge.bank) || challenge.credentials.empty())
                return refuse(ProblemCode::malformed);
            return signNow(open(), challenge, pin, errands);
        });
}

void FidoDevice::cancel(quint64 number)
{
    m_errands->cancel(number);
}

} // namespace florin::client
