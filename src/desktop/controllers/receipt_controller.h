// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "contract/receipts.h"

#include <QTimer>

#include <optional>

namespace florin::desktop
{

/// The sealed receipt of one entry: asked for again until its seal is there, and saved as a file that anybody
/// can check (docs/receipts.md). Answers about an entry that is no longer shown are dropped.
class ReceiptController final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Asking,
        BeingSealed, ///< asked again by itself, for about a minute
        Ready,
        Failed,
    };
    Q_ENUM(State)

    explicit ReceiptController(client::Link* link, QObject* parent = nullptr);

    /// From now on it is about this entry; `account` is the one whose balance the receipt shows.
    void ask(EntryId entry, std::optional<AccountNumber> account);
    void forget();
    [[nodiscard]] State state() const { return m_state; }
    /// With State::Ready.
    [[nodiscard]] const std::optional<contract::ReceiptFile>& receipt() const { return m_receipt; }
    /// With State::Ready.
    void saveTo(const QString& path);

Q_SIGNALS:
    void stateChanged();
    void saved(const QString& path);
    /// The receipt did not come, or could not be written.
    void failed(const florin::Problem& problem);

private:
    void send();
    void take(const Result<contract::ReceiptFile>& reply);
    void setState(State state);

    client::Link* m_link;
    contract::SealedReceipt m_wanted;
    std::optional<contract::ReceiptFile> m_receipt;
    QTimer m_again;
    State m_state = State::Idle;
    int m_tries = 0;
    quint64 m_token = 0; ///< of the newest question
};

} // namespace florin::desktop
