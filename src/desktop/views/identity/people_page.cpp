// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/people_page.h"

#include "identity/ui_people_page.h"

#include "desktop/models/words.h"
#include "desktop/views/shell/refusal_banner.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/confirm_dialog.h"

#include <QHideEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr std::array staff_roles{contract::Role::teller, contract::Role::support, contract::Role::auditor,
                                 contract::Role::manager, contract::Role::admin};

QString roleHintText(contract::Role role)
{
    switch (role) {
    case contract::Role::teller:
        return PeoplePage::tr("Takes and pays out cash, and moves money for customers.");
    case contract::Role::support:
        return PeoplePage::tr("Talks with customers and answers their feedback.");
    case contract::Role::auditor:
        return PeoplePage::tr("Sees everything, changes nothing.");
    case contract::Role::manager:
        return PeoplePage::tr("Opens, freezes and closes accounts, and reverses entries.");
    case contract::Role::admin:
        return PeoplePage::tr("May do everything, people and providers included.");
    case contract::Role::customer:
        break;
    }
    return {};
}

} // namespace

PeoplePage::PeoplePage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::PeoplePage>())
    , m_controller(new ListController<UsersModel>(context.link, this))
    , m_people(new PeopleController(context.link, this))
    , m_self(context.session.user)
    , m_add_button(makeButton({}, Icon::plus, Variant::Secondary, this))
{
    m_form->setupUi(this);
    m_add_button->setObjectName(u"addPersonButton"_s);
    m_form->header->addButton(m_add_button);
    setUpList(partsOf(*m_form), m_controller->model(), u"people"_s, {{0, 200}, {1, 160}, {2, 140}, {3, 120}},
              [this] {
                  const bool searching = m_controller->isSearching();
                  return StateWords{
                      Icon::people, searching ? tr("Nobody fits this search.") : tr("Nobody can log in yet."),
                      searching ? tr("Show all") : QString(), tr("The people could not be loaded.")};
              });
    connect(m_form->searchEdit, &QLineEdit::textChanged, m_controller,
            [this](const QString& text) { m_controller->setSearch(text); });
    connect(m_form->state, &StateView::nextStepChosen, m_form->searchEdit, &QLineEdit::clear);
    setUpForm();
    retranslate();
    m_controller->ask();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::setUpForm()
{
    for (Banner* banner : {m_form->banner, m_form->actionBanner})
        banner->hide();
    for (const contract::Role role : staff_roles)
        m_form->roleCombo->addItem({}, static_cast<int>(role));
    m_form->passwordLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setButtonIcon(m_form->copyPasswordButton, Icon::copy);
    connect(m_add_button, &QPushButton::clicked, this, &PeoplePage::showForm);
    connect(m_form->roleCombo, &QComboBox::currentIndexChanged, this, &PeoplePage::showRoleHint);
    connect(m_form->addButton, &QPushButton::clicked, this, &PeoplePage::submit);
    connect(m_form->displayNameEdit, &QLineEdit::returnPressed, this, &PeoplePage::submit);
    connect(m_form->copyPasswordButton, &QPushButton::clicked, this,
            [this] { copy(m_form->passwordLabel->text()); });
    connect(m_form->passwordDoneButton, &QPushButton::clicked, this, &PeoplePage::closeDetails);
    setButtonIcon(m_form->resetButton, Icon::refresh);
    connect(m_form->resetButton, &QPushButton::clicked, this, &PeoplePage::confirmReset);
    connect(m_form->issueButton, &QPushButton::clicked, this, [this] {
        if (const auto* user = chosen())
            m_people->issue(user->name);
    });
    for (QPushButton* button : {m_form->addButton, m_form->resetButton, m_form->issueButton})
        connect(m_people, &WriteController::busyChanged, button, &QWidget::setDisabled);
    connect(m_people, &WriteController::refused, this, &PeoplePage::showRefusal);
    connect(m_people, &PeopleController::changed, m_controller->model(), &PagedTable::reload);
    connect(m_people, &PeopleController::issued, this, &PeoplePage::showPassword);
}

void PeoplePage::showForm()
{
    ListPage::closeDetails();
    forgetPassword();
    m_form->detailsSteps->setCurrentWidget(m_form->addStep);
    m_form->nameEdit->clear();
    m_form->displayNameEdit->clear();
    for (FormField* field : {m_form->nameField, m_form->displayNameField})
        field->clearError();
    m_form->banner->hide();
    retitle();
    openDetailsPane();
    m_form->nameEdit->setFocus(Qt::OtherFocusReason);
}

contract::Role PeoplePage::chosenRole() const
{
    return static_cast<contract::Role>(m_form->roleCombo->currentData().toInt());
}

void PeoplePage::showRoleHint()
{
    m_form->roleHint->setText(roleHintText(chosenRole()));
}

void PeoplePage::submit()
{
    if (!m_form->addStep->isVisible() || m_people->isBusy())
        return;
    m_form->banner->hide();
    if (m_form->nameEdit->text().trimmed().isEmpty())
        m_form->nameField->showError(tr("Enter the name to log in with."));
    else if (m_form->displayNameEdit->text().trimmed().isEmpty())
        m_form->displayNameField->showError(tr("Enter the person's name."));
    else
        m_people->add(m_form->nameEdit->text(), m_form->displayNameEdit->text(), chosenRole());
}

const contract::UserSummary* PeoplePage::chosen() const
{
    return chosenRow() < 0 ? nullptr : &m_controller->model()->at(chosenRow());
}

void PeoplePage::confirmReset()
{
    const auto* user = chosen();
    if (!user || m_people->isBusy())
        return;
    auto* dialog = new ConfirmDialog(
        {tr("Reset the access of %1?").arg(user->display_name),
         tr("Their password and second factor are forgotten, and they are logged out everywhere. They get in "
            "again with a one-time password."),
         tr("Reset access")},
        ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::None, this);
    dialog->setObjectName(u"resetDialog"_s);
    connect(dialog, &ConfirmDialog::confirmed, m_people,
            [this, name = user->name](const Secret&) { m_people->reset(name); });
    dialog->open();
}

void PeoplePage::showRefusal(const Problem& problem)
{
    if (m_form->detailsSteps->currentWidget() == m_form->addStep && !isWaitingForSecond(problem))
        showFieldRefusal(problem);
    else
        showBanner(problem);
}

/// What waits for a second person is asked for: the form is empty again.
void PeoplePage::showBanner(const Problem& problem)
{
    const bool adds = m_form->detailsSteps->currentWidget() == m_form->addStep;
    tellRefusal(adds ? *m_form->banner : *m_form->actionBanner, problem);
    if (adds && isWaitingForSecond(problem)) {
        m_form->nameEdit->clear();
        m_form->displayNameEdit->clear();
    }
}

void PeoplePage::showFieldRefusal(const Problem& problem)
{
    const QString sentence = problemSentence(problem);
    switch (PeopleController::fieldOf(problem)) {
    case PeopleController::Field::Name:
        m_form->nameField->showError(sentence);
        return;
    case PeopleController::Field::DisplayName:
        m_form->displayNameField->showError(sentence);
        return;
    case PeopleController::Field::Role:
        m_form->roleField->showError(sentence);
        return;
    case PeopleController::Field::Form:
        showBanner(problem);
    }
}

void PeoplePage::showPassword(const QString& user, const Secret& one_time_password)
{
    ListPage::closeDetails(); // what stands there next has nothing to do with a row
    m_controller->model()->reload();
    m_form->passwordUser->setText(tr("User name: %1").arg(user));
    m_form->passwordLabel->setText(QString::fromUtf8(one_time_password.view()));
    m_form->passwordLabel->setAccessibleName(tr("One-time password"));
    m_form->detailsSteps->setCurrentWidget(m_form->passwordStep);
    retitle();
    openDetailsPane();
    m_form->copyPasswordButton->setFocus(Qt::OtherFocusReason);
    m_form->detailsScroll->verticalScrollBar()->setValue(0);
    announce(this, m_form->passwordHint->text());
}

void PeoplePage::forgetPassword()
{
    m_form->passwordLabel->clear();
    if (m_form->detailsSteps->currentWidget() == m_form->passwordStep)
        m_form->detailsSteps->setCurrentWidget(m_form->factsStep);
}

void PeoplePage::hideEvent(QHideEvent* event)
{
    ListPage::hideEvent(event);
    if (m_form->detailsSteps->currentWidget() == m_form->passwordStep && !event->spontaneous())
        closeDetails();
}

bool PeoplePage::closeDetails()
{
    forgetPassword();
    return ListPage::closeDetails();
}

void PeoplePage::showDetails(int row)
{
    forgetPassword();
    const contract::UserSummary& user = m_controller->model()->at(row);
    if (std::exchange(m_shown, user.user) != user.user)
        m_form->actionBanner->hide();
    m_form->detailsSteps->setCurrentWidget(m_form->factsStep);
    m_form->detailsTitle->setText(user.display_name);
    m_form->detailsRows->setFacts({
        {tr("User name"), user.name},
        {tr("Role"), roleText(user.role)},
        {tr("May log in"), user.awaits_password ? tr("Once a one-time password is issued")
                           : user.active        ? tr("Yes")
                                                : tr("No")},
        {tr("Last log-in"), lastLogInText(user)},
    });
    m_form->issueButton->setVisible(user.awaits_password);
    m_form->resetButton->setVisible(user.active && !user.awaits_password && user.user != m_self);
}

QString PeoplePage::countSentence(const QString& count, int rows) const
{
    return tr("%1 people", "a number, or a number and +", rows).arg(count);
}

void PeoplePage::retitle()
{
    if (m_form->detailsSteps->currentWidget() == m_form->addStep)
        m_form->detailsTitle->setText(tr("Add a member of staff"));
    else if (m_form->detailsSteps->currentWidget() == m_form->passwordStep)
        m_form->detailsTitle->setText(tr("One-time password"));
}

void PeoplePage::retranslate()
{
    m_form->retranslateUi(this);
    m_add_button->setText(tr("Add a person"));
    m_form->passwordHint->setText(
        tr("Pass this password on now: it is shown only once. At the first log-in another one is chosen."));
    for (int i = 0; i < m_form->roleCombo->count(); ++i)
        m_form->roleCombo->setItemText(i, roleText(staff_roles.at(static_cast<std::size_t>(i))));
    showRoleHint();
    retitle();
    retranslateList();
}

} // namespace florin::desktop
