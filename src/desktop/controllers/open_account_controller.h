// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "desktop/controllers/posting_controller.h"

#include <optional>
#include <vector>

namespace florin::desktop
{

/// Opens an account, for somebody new or for a customer of the bank. What this side can see to be wrong is
/// refused before anything is asked.
class OpenAccountController final : public PostingController
{
    Q_OBJECT
public:
    enum class Field {
        FirstName,
        LastName,
        Aadhaar,
        Phone,
        Password,
        Customer,
        Kind,
        Currency,
        Deposit,
        Form, ///< none in particular
    };
    Q_ENUM(Field)

    enum class For { NewCustomer, KnownCustomer };

    /// As typed.
    struct Draft {
        For whom = For::NewCustomer;
        std::optional<CustomerId> customer; ///< For::KnownCustomer
        QString first_name;
        QString last_name;
        QString aadhaar;
        QString phone;
        bool sms = false;
        AccountKind kind = AccountKind::savings;
        Currency currency;
        bool deposit_typed = false;         ///< something stands in the field
        std::optional<Money> deposit;       ///< nothing: no opening deposit, or not an amount
        std::optional<Secret> new_password; ///< For::NewCustomer
    };

    /// Why a field cannot stay as it is; without a problem it is missing.
    struct Refusal {
        Field field = Field::Form;
        std::optional<Problem> problem;
    };

    explicit OpenAccountController(client::Link* link, QObject* parent = nullptr);

    /// In the order of the form.
    [[nodiscard]] static std::vector<Refusal> check(const Draft& draft);
    /// The field that the server's refusal is about.
    [[nodiscard]] static Field fieldOf(const Problem& problem);

    /// Asks unless check() finds something. False when it did, or one is under way.
    bool open(const Draft& draft);
    [[nodiscard]] const std::optional<contract::OpenAccount::Reply>& opened() const { return m_opened; }
    void startOver();

private:
    std::optional<contract::OpenAccount::Reply> m_opened;
};

} // namespace florin::desktop
