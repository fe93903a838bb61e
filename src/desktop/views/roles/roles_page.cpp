// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/roles/roles_page.h"

#include "roles/ui_roles_page.h"

#include "client/link.h"
#include "desktop/look/theme.h"
#include "desktop/models/roles_model.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/views/shell/refusal_banner.h"
#include "desktop/widgets/table_setup.h"
#include "desktop/widgets/toast.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int permission_width = 280;
constexpr int role_width = 110;
/// So much of the table is seen, however little room the window leaves.
constexpr int least_rows_seen = 5;

} // namespace

RolesPage::RolesPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::RolesPage>())
    , m_controller(new RolesController(context.link, this))
    , m_model(new RolesModel(this))
    , m_may_change(context.rights()
                       .may<contract::ChangeRole, contract::SetRoleLimits, contract::SetRoleHours,
                            contract::SetTimeZone>())
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_form->banner->hide();
    m_form->banner->setDismissible(true);
    connect(m_form->banner, &Banner::dismissed, m_form->banner, &QWidget::hide);
    for (const char* part : {"permissions", "rules"})
        m_form->partChips->addChip(QString::fromLatin1(part), QString::fromLatin1(part));
    connect(m_form->partChips, &FilterChips::chosenChanged, this, [this](const QStringList& ids) {
        m_rules_shown = ids.contains(u"rules"_s);
        showPart();
    });
    showPart();
    setUpTable();
    const auto& server = context.link->server();
    setUpRules(server ? server->currency : Currency());
    connect(m_form->state, &StateView::retryChosen, m_controller, &RolesController::load);
    connect(m_controller, &RolesController::loaded, this, &RolesPage::takeTable);
    connect(m_controller, &RolesController::loadFailed, this, [this](const Problem& problem) {
        m_form->state->showFailure(failureText(tr("The roles could not be loaded."), problem));
    });
    connect(m_controller, &RolesController::saved, this, &RolesPage::showSaved);
    connect(m_controller, &RolesController::refused, this, &RolesPage::showRefusal);
    connect(m_controller, &RolesController::busyChanged, this, &RolesPage::showChanges);
    connect(m_controller, &RolesController::busyChanged, m_form->rulesForm, &RoleRulesForm::setBusy);
    connect(m_controller, &RolesController::busyChanged, m_form->zoneForm, &TimeZoneForm::setBusy);
    // The outcome is about the role whose rules stand there.
    connect(m_controller, &RolesController::busyChanged, m_form->roleChips, &QWidget::setDisabled);
    m_form->state->showLoading();
    retranslate();
    showChanges();
    m_controller->load();
}

RolesPage::~RolesPage() = default;

void RolesPage::setUpTable()
{
    m_model->setEditable(m_may_change);
    m_form->table->setModel(m_model);
    desktop::setUpTable(m_form->table, u"roles"_s);
    m_form->table->setSortingEnabled(false);
    m_form->table->setSelectionBehavior(QAbstractItemView::SelectItems);
    fitTable();
    connect(&theme(), &Theme::changed, this, &RolesPage::fitTable);
    for (QPushButton* button : {m_form->undoButton, m_form->saveButton})
        button->setVisible(m_may_change);
    connect(m_form->table, &QTableView::activated, this, &RolesPage::turn); // by key, or clicked twice
    connect(m_form->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RolesPage::showOperations);
    connect(m_form->saveButton, &QPushButton::clicked, this, &RolesPage::submit);
    connect(m_form->undoButton, &QPushButton::clicked, m_model, &RolesModel::undo);
    connect(m_model, &RolesModel::changesChanged, this, &RolesPage::showChanges);
}

void RolesPage::fitTable()
{
    const int heading_and_bar = 2 * theme().rowHeight();
    m_form->table->setMinimumHeight(least_rows_seen * theme().rowHeight() + heading_and_bar);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_form->table->horizontalHeader()->resizeSection(
            column, theme().scaled(column == 0 ? permission_width : role_width));
}

void RolesPage::showPart()
{
    m_form->permissionsStep->setVisible(!m_rules_shown);
    m_form->rulesStep->setVisible(m_rules_shown);
}

void RolesPage::setUpRules(Currency currency)
{
    m_form->rulesForm->setCurrency(currency);
    m_form->rulesForm->setEditable(m_may_change);
    m_form->zoneForm->setEditable(m_may_change);
    connect(m_form->roleChips, &FilterChips::chosenChanged, this, &RolesPage::showRules);
    connect(m_form->rulesForm, &RoleRulesForm::limitsWanted, m_controller, &RolesController::setLimits);
    connect(m_form->rulesForm, &RoleRulesForm::hoursWanted, m_controller, &RolesController::setHours);
    connect(m_form->zoneForm, &TimeZoneForm::wanted, m_controller, &RolesController::setTimeZone);
}

void RolesPage::takeTable()
{
    const bool first = m_model->rowCount() == 0;
    const QModelIndex before = m_form->table->currentIndex();
    m_model->show(*m_controller->table());
    if (first) {
        for (const contract::RoleRow& row : m_controller->table()->roles)
            m_form->roleChips->addChip(contract::Wire<contract::Role>::pack(row.role), roleText(row.role));
        fitTable();
    }
    fitRows();
    m_form->table->setCurrentIndex(m_model->index(before.row(), before.column()));
    m_form->state->showContent();
    showRules();
}

void RolesPage::fitRows()
{
    m_form->table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_form->table->setSpan(row, 0, 1, m_model->columnCount());
    }
}

void RolesPage::turn(const QModelIndex& index)
{
    if (!m_controller->isBusy())
        m_model->turn(index);
}

void RolesPage::showOperations()
{
    const contract::PermissionRow* row = m_model->permissionAt(m_form->table->currentIndex().row());
    if (!row) {
        m_form->operationsLabel->setText(m_may_change
                                             ? tr("Press Enter on a cell, or click it twice, to change it.")
                                             : tr("Choose a row to see what it opens."));
        return;
    }
    const QStringList operations(row->operations.begin(), row->operations.end());
    m_form->operationsLabel->setText(operations.isEmpty() ? tr("No operation needs this by itself.")
                                                          : tr("Opens: %1").arg(operations.join(u", "_s)));
}

void RolesPage::showChanges()
{
    const int count = m_model->changeCount();
    m_form->changesLabel->setText(count == 0 ? QString() : tr("%n changes not saved", "", count));
    m_form->saveButton->setEnabled(count > 0 && !m_controller->isBusy());
    m_form->undoButton->setEnabled(count > 0 && !m_controller->isBusy());
}

contract::Role RolesPage::chosenRole() const
{
    const QStringList chosen = m_form->roleChips->chosen();
    const auto role = contract::Wire<contract::Role>::unpack(chosen.value(0));
    return role.value_or(contract::Role::customer);
}

void RolesPage::showRules()
{
    if (const contract::RoleRow* row = m_controller->rowOf(chosenRole())) {
        m_form->rulesForm->show(*row);
        m_form->zoneForm->show(row->time_zone);
    }
}

void RolesPage::submit()
{
    if (!m_rules_shown && m_may_change)
        m_controller->change(m_model->changes());
}

void RolesPage::forgetWhatWaits(RolesController::Part part)
{
    switch (part) {
    case RolesController::Part::Permissions:
        m_model->undo();
        break;
    case RolesController::Part::Limits:
        m_form->rulesForm->showLimits();
        break;
    case RolesController::Part::Hours:
        m_form->rulesForm->showHours();
        break;
    case RolesController::Part::TimeZone:
        m_form->zoneForm->showZone();
        break;
    }
}

void RolesPage::showSaved(RolesController::Part part, const QList<qint64>& waiting)
{
    // What is done comes with the table; what waits is not so yet.
    if (!waiting.isEmpty() || part == RolesController::Part::Permissions)
        forgetWhatWaits(part);
    if (waiting.isEmpty()) {
        m_form->banner->hide();
        showToast(this, Tone::Good, tr("The change is saved."));
        return;
    }
    QStringList numbers;
    for (const qint64 proposal : waiting)
        numbers.append(QString::number(proposal));
    m_form->banner->setMessage(Banner::Kind::Warning,
                               tr("Waiting for a second person: proposal %1.").arg(numbers.join(u", "_s)),
                               tr("It counts as soon as somebody else approves it."));
    m_form->banner->show();
}

void RolesPage::showRefusal(const Problem& problem)
{
    tellRefusal(*m_form->banner, problem);
}

void RolesPage::refresh()
{
    m_controller->load();
}

void RolesPage::retranslate()
{
    m_form->retranslateUi(this);
    m_form->partChips->setChipText(u"permissions"_s, tr("What each role may do"));
    m_form->partChips->setChipText(u"rules"_s, tr("Limits and hours"));
    if (m_controller->table()) {
        for (const contract::RoleRow& row : m_controller->table()->roles)
            m_form->roleChips->setChipText(contract::Wire<contract::Role>::pack(row.role),
                                           roleText(row.role));
    }
    m_model->retranslate();
    showOperations();
    showChanges();
}

} // namespace florin::desktop
