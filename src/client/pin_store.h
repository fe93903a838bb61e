// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QString>

#include <optional>

namespace florin::client
{

/// SHA-256 of the certificate's DER form, 32 bytes: what is pinned.
[[nodiscard]] QByteArray fingerprintOf(const QSslCertificate& certificate);
/// In groups that a person can compare over the telephone: "3F2A 90C1 ...", sixteen of four digits.
[[nodiscard]] QString fingerprintText(const QByteArray& fingerprint);

/// Which certificate each server showed when it was first trusted, and for which bank it asks security keys.
/// Small and quick: may be asked on any thread, one at a time.
class PinStore
{
public:
    PinStore() = default;
    PinStore(const PinStore&) = delete;
    PinStore& operator=(const PinStore&) = delete;
    virtual ~PinStore() = default;

    /// The fingerprint known for `server` ("host:port"); nothing when it was never trusted. A store
    /// that cannot be read is a problem (file_unreadable): it must not look like an empty one.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> find(const QString& server) const = 0;
    /// Remembers, in place of all that was known before.
    [[nodiscard]] virtual Result<void> remember(const QString& server, const QByteArray& fingerprint) = 0;
    /// The bank as security keys know it ("florin:..."); nothing before it was named.
    [[nodiscard]] virtual Result<std::optional<QString>> findBank(const QString& server) const = 0;
    /// Remembers it beside the certificate. Nothing where that is not known. `bank` has no spaces in it.
    [[nodiscard]] virtual Result<void> rememberBank(const QString& server, const QString& bank) = 0;
};

/// A text file, a line a server: "host:port sha256-in-hexadecimal", and "florin:..." once the bank is known.
/// Lines that begin with # are passed over. Written whole and swapped in, readable by its owner only.
class FilePinStore final : public PinStore
{
public:
    explicit FilePinStore(QString path) : m_path(std::move(path)) {}
    /// ~/.config/Florin/known_servers, or its like elsewhere.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] Result<std::optional<QByteArray>> find(const QString& server) const override;
    [[nodiscard]] Result<void> remember(const QString& server, const QByteArray& fingerprint) override;
    [[nodiscard]] Result<std::optional<QString>> findBank(const QString& server) const override;
    [[nodiscard]] Result<void> rememberBank(const QString& server, const QString& bank) override;

private:
    QString m_path;
};

} // namespace florin::client
