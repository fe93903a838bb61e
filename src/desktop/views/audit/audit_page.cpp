// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/audit/audit_page.h"

#include "audit/ui_audit_page.h"

#include "desktop/models/words.h"
#include "desktop/widgets/button.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{

AuditPage::AuditPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::AuditPage>())
    , m_controller(new ListController<AuditModel>(context.link, this))
{
    m_form->setupUi(this);
    setUpList(partsOf(*m_form), m_controller->model(), u"audit"_s, {{0, 180}, {1, 160}, {2, 200}, {3, 200}},
              [this] {
                  const bool searching = m_controller->isSearching();
                  return StateWords{
                      Icon::audit,
                      searching ? tr("Nothing fits this search.") : tr("Nothing has been done yet."),
                      searching ? tr("Show all") : QString(), tr("The audit could not be loaded.")};
              });
    setButtonIcon(m_form->copyButton, Icon::copy);
    connect(m_form->searchEdit, &QLineEdit::textChanged, m_controller,
            [this](const QString& text) { m_controller->setSearch(text); });
    connect(m_form->state, &StateView::nextStepChosen, m_form->searchEdit, &QLineEdit::clear);
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] { copy(m_form->detailsRows->toText()); });
    m_controller->ask();
}

AuditPage::~AuditPage() = default;

void AuditPage::showDetails(int row)
{
    const contract::AuditLine& line = m_controller->model()->at(row);
    const Chip outcome = outcomeChip(line);
    m_form->detailsTitle->setText(line.operation);
    m_form->detailsOutcome->setStatus(outcome.tone, outcome.text);
    m_form->detailsRows->setFacts({
        {tr("Who"), line.actor},
        {tr("About"), line.subject},
        {tr("When"), fullMomentText(line.time)},
        {tr("Outcome"), line.outcome},
        {tr("Number"), QString::number(line.number)},
    });
}

QString AuditPage::countSentence(const QString& count, int rows) const
{
    return tr("%1 lines", "a number, or a number and +", rows).arg(count);
}

void AuditPage::retranslate()
{
    m_form->retranslateUi(this);
    retranslateList();
}

} // namespace florin::desktop
