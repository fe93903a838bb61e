// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection.h"
#include "client/security_key_device.h"
#include "contract/common.h"
#include "contract/json.h"
#include "contract/second_factor.h"
#include "ctl/failure.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <functional>

namespace florin::ctl
{

/// What stands before the command: to whom, as whom.
struct Target {
    client::ServerAddress server;
    QString user;
    Secret password;
    std::optional<QSslCertificate> trusted;
    std::optional<Secret> code; ///< of the second factor; asked for on the terminal where there is none
    client::ClientIdentity identity;
    std::shared_ptr<client::SecurityKeyDevice> security_keys; ///< of this computer
    bool by_security_key = false;                             ///< wherever a code would do
    bool by_sms = false;                                      ///< the same
    QString code_file; ///< where such a code is read from; empty: the terminal
};

/// A logged-in connection that is asked one thing after another. A command line has nothing else to do, so
/// it waits for each answer in an event loop.
class Session
{
public:
    explicit Session(const Target& target);

    /// Sends hello; ProblemCode::cannot_connect and its kin when there is no way.
    [[nodiscard]] Attempt<void> open();
    [[nodiscard]] Attempt<void> logIn();
    /// Ends the session in the server too, where there is one.
    void close();

    /// When the server forgot the session meanwhile (it was restarted), logs in and asks again with the same
    /// key: whether the first try happened is then known.
    template<contract::IsOperation Op>
    [[nodiscard]] Attempt<typename Op::Reply> ask(Op request)
    {
        if constexpr (contract::HasKey<Op>) {
            if (request.key.isNull())
                request.key = Uuid::create(SystemClock().now());
        }
        auto reply = wait(m_connection.call(request));
        if (!reply && isSessionEnded(reply.error()) && logIn())
            reply = wait(m_connection.call(request));
        if constexpr (contract::HasSignedAmount<Op>) {
            if (!reply && sign(reply.error()))
                reply = wait(m_connection.call(request));
        }
        return reply;
    }
    /// The request put together from fields, with the same checks that the server makes.
    template<contract::IsOperation Op>
    [[nodiscard]] Attempt<typename Op::Reply> askWith(const QJsonObject& fields)
    {
        auto request = contract::json::fromObject<Op>(fields, contract::Unknown::Refused);
        if (!request)
            return fail(request.error());
        return ask(std::move(*request));
    }
    /// Page after page until `limit` items are there or the list ends.
    template<contract::IsOperation Op>
    [[nodiscard]] auto askForList(const QJsonObject& fields, int limit) -> Attempt<decltype(Op::Reply::items)>
    {
        auto request = contract::json::fromObject<Op>(fields, contract::Unknown::Refused);
        if (!request)
            return fail(request.error());
        decltype(Op::Reply::items) items;
        while (true) {
            const auto wanted = limit - static_cast<int>(items.size());
            request->limit = std::min(wanted, int{contract::max_page_size});
            auto page = ask(*request);
            if (!page)
                return fail(page.error());
            for (auto& item : page->items) {
                if (static_cast<int>(items.size()) < limit)
                    items.push_back(std::move(item));
            }
            // A page may be empty and have a next one: the server searches a bounded stretch at a time.
            if (!page->next || static_cast<int>(items.size()) >= limit)
                return items;
            request->after = page->next;
        }
    }

    [[nodiscard]] client::Connection& connection() { return m_connection; }
    /// The one the user logged in with; some operations ask for it again.
    [[nodiscard]] const Secret& password() const { return m_target.password; }
    /// Whether a security key is to be asked wherever a code would do.
    [[nodiscard]] bool isBySecurityKey() const { return m_target.by_security_key; }
    /// Whether codes are to be sent by SMS wherever one is needed.
    [[nodiscard]] bool isBySms() const { return m_target.by_sms; }
    /// Has a code sent that is good for this. Waits a while, and says so, when another one was sent just now;
    /// so below.
    [[nodiscard]] Attempt<void> sendCode(contract::KeyUse use,
                                         const std::optional<Uuid>& request = std::nullopt);
    /// Has the first code sent, to set codes by SMS up.
    [[nodiscard]] Attempt<void> sendFirstCode();
    /// The code that was sent, once it has come: from --code-file, or from the terminal.
    [[nodiscard]] Attempt<Secret> sentCode();
    /// Has the key that is plugged in answer a challenge of the bank's. Says when to touch it, asks for its
    /// PIN where it wants one.
    [[nodiscard]] Attempt<contract::KeyAssertion> askKey(contract::KeyUse use,
                                                         const std::optional<Uuid>& request = std::nullopt);
    /// Has it make a credential.
    [[nodiscard]] Attempt<contract::KeyCredential> makeCredential(const contract::KeyRequest& request);

private:
    template<class T>
    [[nodiscard]] static Attempt<T> wait(const QFuture<Result<T>>& future)
    {
        QFutureWatcher<Result<T>> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        auto result = future.result();
        if (!result)
            return fail(result.error());
        return std::move(*result);
    }
    [[nodiscard]] static bool isSessionEnded(const Failure& failure);
    /// Gives the code, or has a security key answer: what a log-in owes.
    [[nodiscard]] Attempt<void> giveCode();
    [[nodiscard]] Attempt<void> giveSecurityKey();
    [[nodiscard]] Attempt<void> giveSentCode();
    [[nodiscard]] static Attempt<void> untilSent(const std::function<Attempt<contract::CodeSent>()>& ask);
    [[nodiscard]] Attempt<void> signBySms(const Uuid& request);
    /// `ask` gets a PIN, or none, and gives back the key's answer as a future.
    template<class Ask>
    [[nodiscard]] auto untilPinIsRight(const Ask& ask);
    /// Whether what was refused is signed now, and may be asked again.
    [[nodiscard]] bool sign(const Failure& refusal);
    [[nodiscard]] std::optional<Secret> code(const QString& prompt) const;
    void askAboutCertificate(const QString& server, const QString& fingerprint);

    Target m_target;
    client::Connection m_connection;
};

} // namespace florin::ctl
