// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/system/security_overview_page.h"

#include "system/ui_security_overview_page.h"

#include "desktop/models/words.h"
#include "desktop/views/shell/column_widths.h"
#include "desktop/views/system/failures_chart.h"
#include "desktop/widgets/table_setup.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

/// Short tables stand in their card as high as they are.
void fit(QTableView* table, int rows_max)
{
    table->setSortingEnabled(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int rows = std::clamp(table->model()->rowCount() + 1, 2, rows_max);
    table->setMinimumHeight(rows * table->verticalHeader()->defaultSectionSize());
}

} // namespace

SecurityOverviewPage::SecurityOverviewPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::SecurityOverviewPage>())
    , m_controller(new SecurityController(context.link, this))
    , m_chart(new FailuresChart(this))
    , m_hours(new PlainTable(this))
    , m_locked(new PlainTable(this))
    , m_alerts(new PlainTable(this))
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_form->banner->hide();
    m_chart->setObjectName(u"failuresChart"_s);
    m_form->chartLayout->insertWidget(1, m_chart);
    m_form->hoursTable->setModel(m_hours);
    m_form->lockedTable->setModel(m_locked);
    m_form->alertsTable->setModel(m_alerts);
    setColumnWidths(m_form->hoursTable, {{0, 240}});
    setColumnWidths(m_form->lockedTable, {{0, 180}, {1, 160}, {2, 110}, {3, 170}});
    setColumnWidths(m_form->alertsTable, {{0, 220}, {1, 170}, {2, 160}, {3, 160}});
    for (QTableView* table : {m_form->hoursTable, m_form->lockedTable, m_form->alertsTable})
        setUpTable(table, {});
    connect(m_form->twinButton, &QPushButton::toggled, this, &SecurityOverviewPage::showTwin);
    connect(m_form->banner, &Banner::actionChosen, m_controller, &SecurityController::refresh);
    connect(m_controller, &SecurityController::changed, this, [this] {
        m_problem.reset();
        show();
    });
    connect(m_controller, &SecurityController::failed, this, [this](const Problem& problem) {
        m_problem = problem;
        showBanner();
    });
    showTwin(false);
    retranslate();
    m_controller->refresh();
}

SecurityOverviewPage::~SecurityOverviewPage() = default;

void SecurityOverviewPage::refresh()
{
    m_controller->refresh();
}

void SecurityOverviewPage::showTwin(bool as_table)
{
    m_chart->setVisible(!as_table);
    m_form->hoursTable->setVisible(as_table);
    m_form->twinButton->setText(as_table ? tr("Show as chart") : tr("Show as table"));
}

void SecurityOverviewPage::show()
{
    showBanner();
    const auto& overview = m_controller->overview();
    if (!overview)
        return;
    const QString finding = findingOf(*overview);
    m_form->chartTitle->setText(finding);
    m_chart->setAccessibleName(finding);
    m_chart->setHours(overview->from, overview->until, overview->hours);
    showHours(overview->hours, *m_hours);
    showLocked(overview->locked, *m_locked);
    showAlerts(overview->alerts, *m_alerts);
    fit(m_form->hoursTable, 8);
    fit(m_form->lockedTable, 6);
    fit(m_form->alertsTable, 10);
    m_form->lockedTable->setVisible(!overview->locked.empty());
    m_form->nobodyLocked->setVisible(overview->locked.empty());
    m_form->alertsTable->setVisible(!overview->alerts.empty());
    m_form->noAlerts->setVisible(overview->alerts.empty());
}

void SecurityOverviewPage::showBanner()
{
    const auto& overview = m_controller->overview();
    const bool guessing = overview && overview->guessing;
    if (m_problem) {
        m_form->banner->setMessage(Banner::Kind::Warning, tr("The newest figures could not be loaded."),
                                   problemWords(*m_problem).reason);
        m_form->banner->setAction(tr("Try again"));
    } else if (guessing) {
        m_form->banner->setMessage(
            Banner::Kind::Warning, tr("Somebody is guessing passwords right now."),
            tr("People on devices they have used before log in as always; others may have to wait."));
        m_form->banner->setAction({});
    }
    m_form->banner->setVisible(m_problem || guessing);
}

void SecurityOverviewPage::retranslate()
{
    m_form->retranslateUi(this);
    showTwin(m_form->twinButton->isChecked());
    show();
}

} // namespace florin::desktop
