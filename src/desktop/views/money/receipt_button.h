// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/receipt_controller.h"

#include <QPushButton>

namespace florin::desktop
{

/// Saves the sealed receipt of an entry as a file. While the seal is still to come it waits for it.
class ReceiptButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ReceiptButton(QWidget* parent = nullptr);

    /// Once, before anything else. The link must outlive the button.
    void setLink(client::Link* link);
    /// What is saved from now on; a null entry hides the button.
    void setEntry(EntryId entry, AccountNumber account);
    /// Looks already now whether the entry is sealed, and not only when the receipt is wanted.
    void look();
    /// "Seal 12, 21 November 2026, 10:04", or that it comes; empty when nobody looked.
    [[nodiscard]] QString sealText() const;

Q_SIGNALS:
    void sealTextChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeClick();
    void takeState();
    void takeProblem(const Problem& problem);
    void askWhereTo();
    void write();

    ReceiptController* m_controller = nullptr;
    EntryId m_entry;
    AccountNumber m_account;
    bool m_is_wanted = false; ///< the file, as soon as the receipt is there
};

} // namespace florin::desktop
