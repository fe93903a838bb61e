// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/receipt.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace florin::client
{
class Link;
}

namespace Ui
{
class ReceiptCard;
}

namespace florin::desktop
{

/// What was done, in place of the form that did it.
class ReceiptCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiptCard(QWidget* parent = nullptr);
    ~ReceiptCard() override;

    /// Once, before the first receipt. The link must outlive the card.
    void setLink(client::Link* link);
    void showReceipt(const Receipt& receipt);
    /// It is somebody else's account: the words are the teller's.
    void setAtCounter(bool at_counter) { m_at_counter = at_counter; }

Q_SIGNALS:
    /// The same once more.
    void repeatWanted();
    /// Another one, from an empty form.
    void againWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    std::unique_ptr<Ui::ReceiptCard> m_form;
    std::optional<Receipt> m_receipt;
    bool m_at_counter = false;
};

} // namespace florin::desktop
