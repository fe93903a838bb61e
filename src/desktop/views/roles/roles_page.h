// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/roles_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class RolesPage;
}

namespace florin::desktop
{

class RolesModel;

/// Who may do what in this bank: the whole table, and beside it how much each role moves and when it works.
/// What is changed is gathered in the table first, and saved together.
class RolesPage final : public Page
{
    Q_OBJECT
public:
    RolesPage(const PageContext& context, QWidget* parent);
    ~RolesPage() override;

    void refresh() override;
    void submit() override;

protected:
    void retranslate() override;

private:
    void setUpTable();
    void fitTable();
    void setUpRules(Currency currency);
    void showPart();
    void takeTable();
    void fitRows();
    void turn(const QModelIndex& index);
    void showOperations();
    void showChanges();
    void showRules();
    void showSaved(RolesController::Part part, const QList<qint64>& waiting);
    void forgetWhatWaits(RolesController::Part part);
    void showRefusal(const Problem& problem);
    [[nodiscard]] contract::Role chosenRole() const;

    std::unique_ptr<Ui::RolesPage> m_form;
    RolesController* m_controller;
    RolesModel* m_model;
    const bool m_may_change;
    bool m_rules_shown = false; ///< else what each role may do
};

} // namespace florin::desktop
