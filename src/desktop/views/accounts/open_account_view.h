// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/list_controller.h"
#include "desktop/controllers/open_account_controller.h"
#include "desktop/controllers/rights.h"
#include "desktop/models/customers_model.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class OpenAccountView;
}

namespace florin::desktop
{

class FormField;

/// The form that opens an account, and then what the customer is told.
class OpenAccountView final : public QWidget
{
    Q_OBJECT
public:
    explicit OpenAccountView(QWidget* parent = nullptr);
    ~OpenAccountView() override;

    /// Once, before anything else.
    void setLink(client::Link* link, const Rights& rights);
    void startOver();
    void focusFirst();
    void chooseCustomer(CustomerId customer, const QString& name);
    void submit();
    /// Goes back unless an answer is awaited. False then.
    bool leave();

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillChoices();
    void nameChoices();
    void setUpCustomers(client::Link* link);
    void takeWho();
    void showChosenCustomer(const QString& name);
    [[nodiscard]] OpenAccountController::Draft draft() const;
    [[nodiscard]] FormField* fieldOf(OpenAccountController::Field field) const;
    [[nodiscard]] static QString missingText(OpenAccountController::Field field);
    void showRefusals(const std::vector<OpenAccountController::Refusal>& refusals);
    void showRefusal(const Problem& problem);
    void showPhase();
    void showOpened();
    void writeOpened();
    void retranslate();

    std::unique_ptr<Ui::OpenAccountView> m_form;
    OpenAccountController* m_controller = nullptr;
    ListController<CustomersModel>* m_customers = nullptr;
    std::optional<CustomerId> m_customer;
    QString m_customer_name;
};

} // namespace florin::desktop
