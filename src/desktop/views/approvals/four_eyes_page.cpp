// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/approvals/four_eyes_page.h"

#include "approvals/ui_four_eyes_page.h"

#include "desktop/models/proposal_words.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/refusal_banner.h"
#include "desktop/widgets/toast.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::AskSecond;
using contract::FourEyesRule;

FourEyesPage::FourEyesPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::FourEyesPage>())
    , m_controller(new FourEyesController(context.link, this))
{
    m_form->setupUi(this);
    FourEyesModel* model = m_controller->model();
    setUpList(partsOf(*m_form), model, u"four_eyes"_s, {{0, 240}, {1, 260}}, [this, model] {
        const bool searching = model->isSearching();
        return StateWords{Icon::eye,
                          searching ? tr("Nothing fits this search.") : tr("There is nothing to set."),
                          searching ? tr("Show all") : QString(), tr("The policy could not be loaded.")};
    });
    connect(m_form->searchEdit, &QLineEdit::textChanged, model, &FourEyesModel::setSearch);
    connect(m_form->state, &StateView::nextStepChosen, m_form->searchEdit, &QLineEdit::clear);
    setUpForm();
    retranslate();
    model->reload();
}

FourEyesPage::~FourEyesPage() = default;

void FourEyesPage::setUpForm()
{
    m_form->actionBanner->hide();
    m_form->hoursSpin->setRange(1, FourEyesController::max_hours);
    connect(m_form->askCombo, &QComboBox::currentIndexChanged, this, &FourEyesPage::showLimits);
    connect(m_form->limitsEdit, &AmountLimitsEdit::changed, m_form->limitsField, &FormField::clearError);
    connect(m_form->saveButton, &QPushButton::clicked, this, &FourEyesPage::submit);
    connect(m_controller, &WriteController::busyChanged, m_form->saveButton, &QWidget::setDisabled);
    connect(m_controller, &WriteController::refused, this, &FourEyesPage::showRefusal);
    connect(m_controller, &FourEyesController::saved, this, [this] {
        if (chosenRow() >= 0)
            fill(m_controller->model()->at(chosenRow()));
        showToast(this, Tone::Good, tr("The policy is changed."));
    });
}

void FourEyesPage::showDetails(int row)
{
    const FourEyesRule& rule = m_controller->model()->at(row);
    // What somebody is changing is not overwritten.
    if (rule.operation == m_filled.operation && isChanged())
        return;
    fill(rule);
}

void FourEyesPage::fill(const FourEyesRule& rule)
{
    if (rule.operation != m_filled.operation)
        m_form->actionBanner->hide();
    m_filled = rule;
    m_form->detailsTitle->setText(operationText(rule.operation));
    fillChoices(rule.ask);
    m_form->limitsEdit->setLimits(rule.limits);
    m_form->limitsField->clearError();
    m_form->hoursSpin->setValue(rule.expires_after_h);
    const bool fixed = FourEyesController::isFixed(rule);
    m_form->fixedLabel->setVisible(fixed);
    m_form->ruleForm->setVisible(!fixed);
    showLimits();
}

void FourEyesPage::fillChoices(AskSecond chosen)
{
    const QSignalBlocker quiet(m_form->askCombo);
    m_form->askCombo->clear();
    m_form->askCombo->addItem(tr("Always"), static_cast<int>(AskSecond::always));
    if (m_filled.takes_amounts)
        m_form->askCombo->addItem(tr("Above an amount"), static_cast<int>(AskSecond::above));
    if (!m_filled.stays_always)
        m_form->askCombo->addItem(tr("Never"), static_cast<int>(AskSecond::never));
    m_form->askCombo->setCurrentIndex(m_form->askCombo->findData(static_cast<int>(chosen)));
}

void FourEyesPage::showLimits()
{
    const AskSecond ask = draft().ask;
    m_form->limitsField->setVisible(ask == AskSecond::above);
    m_form->hoursField->setVisible(ask != AskSecond::never);
}

FourEyesRule FourEyesPage::draft() const
{
    FourEyesRule rule = m_filled;
    rule.ask = static_cast<AskSecond>(m_form->askCombo->currentData().toInt());
    rule.limits = m_form->limitsEdit->limits();
    rule.expires_after_h = m_form->hoursSpin->value();
    return rule;
}

bool FourEyesPage::isChanged() const
{
    const FourEyesRule now = draft();
    return now.ask != m_filled.ask || now.expires_after_h != m_filled.expires_after_h ||
           !std::ranges::equal(now.limits, m_filled.limits, {}, &contract::AmountLimit::above,
                               &contract::AmountLimit::above);
}

void FourEyesPage::submit()
{
    if (!m_form->ruleForm->isVisible() || m_controller->isBusy())
        return;
    m_form->actionBanner->hide();
    const FourEyesRule rule = draft();
    switch (FourEyesController::flawOf(rule)) {
    case FourEyesController::Flaw::NoAmount:
        m_form->limitsField->showError(tr("Enter the amount above which a second person is asked."));
        return;
    case FourEyesController::Flaw::CurrencyTwice:
        m_form->limitsField->showError(tr("Each currency can have one amount."));
        return;
    case FourEyesController::Flaw::None:
        break;
    }
    m_controller->save(rule);
}

void FourEyesPage::showRefusal(const Problem& problem)
{
    tellRefusal(*m_form->actionBanner, problem);
    // It holds as it was until somebody else agrees.
    if (isWaitingForSecond(problem) && chosenRow() >= 0)
        fill(m_controller->model()->at(chosenRow()));
}

QString FourEyesPage::countSentence(const QString& count, int rows) const
{
    return tr("%1 operations", "a number", rows).arg(count);
}

void FourEyesPage::retranslate()
{
    m_form->retranslateUi(this);
    m_form->hoursSpin->setSuffix(tr(" hours", "after a number"));
    fillChoices(draft().ask);
    retranslateList();
}

} // namespace florin::desktop
