// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/roles.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class RoleRulesForm;
}

namespace florin::desktop
{

/// How much the people of one role move, and when they work. Only shows and asks; who holds it saves.
class RoleRulesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RoleRulesForm(QWidget* parent = nullptr);
    ~RoleRulesForm() override;

    /// The bank's own currency: the one whose limits are edited here. Those in others stay as they are.
    void setCurrency(Currency currency);
    void setEditable(bool editable);
    void setBusy(bool busy);
    /// What somebody typed for the same role and did not save stays.
    void show(const contract::RoleRow& row);
    /// As they hold, in place of what was typed.
    void showLimits();
    void showHours();

Q_SIGNALS:
    void limitsWanted(const florin::contract::SetRoleLimits& request);
    void hoursWanted(const florin::contract::SetRoleHours& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] contract::RoleLimit limitThatHolds() const;
    [[nodiscard]] bool isLimitTyped() const;
    [[nodiscard]] bool areHoursTyped() const;
    void showOthers();
    void showZone();
    void fitHours();
    void saveLimits();
    void saveHours();
    void retranslate();
    [[nodiscard]] contract::WorkingHours typedHours() const;

    std::unique_ptr<Ui::RoleRulesForm> m_form;
    contract::RoleRow m_row;
    Currency m_currency;
    bool m_editable = false;
    bool m_busy = false;
};

} // namespace florin::desktop
