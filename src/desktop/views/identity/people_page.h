// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/list_controller.h"
#include "desktop/controllers/people_controller.h"
#include "desktop/models/users_model.h"
#include "desktop/views/shell/list_page.h"

#include <memory>

namespace Ui
{
class PeoplePage;
}

namespace florin::desktop
{

class FormField;

/// Who can log in; beside the table the chosen one, with the ways to give them access, or the form that adds
/// somebody. A one-time password is shown once and forgotten when the page is left.
class PeoplePage final : public ListPage
{
    Q_OBJECT
public:
    PeoplePage(const PageContext& context, QWidget* parent);
    ~PeoplePage() override;

    void submit() override;
    bool closeDetails() override;

protected:
    void showDetails(int row) override;
    [[nodiscard]] QString countSentence(const QString& count, int rows) const override;
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpForm();
    void showForm();
    void showRoleHint();
    void showPassword(const QString& user, const Secret& one_time_password);
    void forgetPassword();
    void showRefusal(const Problem& problem);
    void showFieldRefusal(const Problem& problem);
    void showBanner(const Problem& problem);
    void confirmReset();
    [[nodiscard]] const contract::UserSummary* chosen() const;
    [[nodiscard]] contract::Role chosenRole() const;
    void retitle();

    std::unique_ptr<Ui::PeoplePage> m_form;
    ListController<UsersModel>* m_controller;
    PeopleController* m_people;
    UserId m_self;
    UserId m_shown; ///< whose details stand there
    QPushButton* m_add_button;
};

} // namespace florin::desktop
