// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/customers.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Puts down another phone number for a customer.
class PhoneController final : public WriteController
{
    Q_OBJECT
public:
    explicit PhoneController(client::Link* link, QObject* parent = nullptr) : WriteController(link, parent) {}

    void change(CustomerId customer, const QString& phone)
    {
        m_customer = customer;
        write(contract::ChangePhone{customer, phone, {}},
              [this](const contract::ChangePhone::Reply& now) { Q_EMIT changed(now.phone); });
    }

    /// Of whom it was asked last.
    [[nodiscard]] CustomerId customer() const { return m_customer; }

Q_SIGNALS:
    void changed(const QString& phone);

private:
    CustomerId m_customer;
};

} // namespace florin::desktop
