// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QObject>

#include <functional>
#include <optional>

namespace florin::desktop
{

/// Where this device's token for a person at a bank is kept: what stands for the second factor at log-in.
/// Answers come later, each once, or not at all when the receiver is gone.
class DeviceTokens : public QObject
{
    Q_OBJECT
public:
    /// Why a token cannot be had or kept.
    enum class Trouble {
        None,
        Absent, ///< this computer has no keychain
        Locked, ///< nobody unlocked it
        Denied, ///< this program was not allowed
        Slow,   ///< no answer in time; it is gone on without
        Failed,
    };
    Q_ENUM(Trouble)

    struct Found {
        std::optional<Secret> token;
        Trouble trouble = Trouble::None;
    };
    using Take = std::function<void(const Found&)>;
    using Tell = std::function<void(Trouble)>;

    using QObject::QObject;

    /// Of `user` at `server` ("bank.example:7470"). Nothing, and no trouble, when none is kept.
    virtual void find(const QString& server, const QString& user, QObject* receiver, Take take) = 0;
    virtual void keep(const QString& server, const QString& user, const Secret& token, QObject* receiver,
                      Tell tell) = 0;
    virtual void forget(const QString& server, const QString& user) = 0;
};

/// The keychain of the operating system, by QtKeychain: Secret Service or KWallet, macOS Keychain, Windows
/// Credential Store. There is no fallback: where there is no keychain, nothing is kept.
class KeychainTokens final : public DeviceTokens
{
    Q_OBJECT
public:
    using DeviceTokens::DeviceTokens;

    /// A keychain that asks its owner may take a while; longer than this nobody waits at the door.
    static constexpr int patience_ms = 4'000;

    void find(const QString& server, const QString& user, QObject* receiver, Take take) override;
    void keep(const QString& server, const QString& user, const Secret& token, QObject* receiver,
              Tell tell) override;
    void forget(const QString& server, const QString& user) override;
};

} // namespace florin::desktop
