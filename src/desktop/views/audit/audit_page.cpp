// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/audit/audit_page.h"

#include "audit/ui_audit_page.h"

#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/flow_layout.h"
#include "desktop/widgets/toast.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using contract::AuditOutcome;

constexpr std::array capability_chips{
    std::pair{"", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Everything")},
    std::pair{"identity", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Log-in and people")},
    std::pair{"customers", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Customers")},
    std::pair{"accounts", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Accounts")},
    std::pair{"money", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Money")},
    std::pair{"support", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Support")},
    std::pair{"feedback", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Feedback")},
    std::pair{"messages", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Messages")},
    std::pair{"system", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "System")},
};
const std::array outcome_chips{
    std::tuple{"any", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Any outcome"),
               std::optional<AuditOutcome>()},
    std::tuple{"done", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Done"),
               std::optional(AuditOutcome::done)},
    std::tuple{"refused", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Refused"),
               std::optional(AuditOutcome::refused)},
};
constexpr std::array period_chips{
    std::pair{"all", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "All time")},
    std::pair{"today", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Today")},
    std::pair{"week", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "Last 7 days")},
    std::pair{"month", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "This month")},
    std::pair{"range", QT_TRANSLATE_NOOP("florin::desktop::AuditPage", "From - to")},
};

QString lineCount(qint64 lines)
{
    return QLocale().toString(lines);
}

} // namespace

AuditPage::AuditPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::AuditPage>())
    , m_controller(new AuditController(context.link, this))
    , m_check(makeButton({}, Icon::shield, Variant::Secondary, this))
{
    m_form->setupUi(this);
    setUpList(partsOf(*m_form), m_controller->model(), u"audit"_s, {{0, 180}, {1, 160}, {2, 200}, {3, 200}},
              [this] {
                  const bool filtered = m_controller->isFiltered();
                  return StateWords{
                      Icon::audit,
                      filtered ? tr("Nothing fits these filters.") : tr("Nothing has been done yet."),
                      filtered ? tr("Show all") : QString(), tr("The audit could not be loaded.")};
              });
    setUpFilters();
    setUpCheck();
    setUpExport();
    setButtonIcon(m_form->copyButton, Icon::copy);
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] { copy(m_form->detailsRows->toText()); });
    retranslate();
    takePeriod();
}

AuditPage::~AuditPage() = default;

void AuditPage::setUpFilters()
{
    auto* row = new FlowLayout(m_form->filterRow);
    row->setJustified(true);
    row->setSpacing(space::medium);
    for (QWidget* part : {static_cast<QWidget*>(m_form->searchEdit), static_cast<QWidget*>(m_form->actorEdit),
                          static_cast<QWidget*>(m_form->countLabel)})
        row->addWidget(part);
    for (const auto& [id, text] : capability_chips)
        m_form->capabilityChips->addChip(QString::fromLatin1(id), {});
    for (const auto& [id, text, outcome] : outcome_chips)
        m_form->outcomeChips->addChip(QString::fromLatin1(id), {});
    for (const auto& [id, text] : period_chips)
        m_form->periodChips->addChip(QString::fromLatin1(id), {});
    m_form->firstEdit->setDate(QDate::currentDate().addMonths(-1));
    m_form->lastEdit->setDate(QDate::currentDate());
    m_form->actorEdit->addAction(icon(Icon::person, Colour::muted), QLineEdit::LeadingPosition);
    connect(m_form->capabilityChips, &FilterChips::chosenChanged, this, &AuditPage::takeCapability);
    connect(m_form->outcomeChips, &FilterChips::chosenChanged, this, &AuditPage::takeOutcome);
    connect(m_form->periodChips, &FilterChips::chosenChanged, this, &AuditPage::takePeriod);
    connect(m_form->firstEdit, &QDateEdit::dateChanged, this, &AuditPage::takePeriod);
    connect(m_form->lastEdit, &QDateEdit::dateChanged, this, &AuditPage::takePeriod);
    connect(m_form->searchEdit, &QLineEdit::textChanged, m_controller,
            [this](const QString& text) { m_controller->setSearch(text); });
    connect(m_form->actorEdit, &QLineEdit::textChanged, m_controller,
            [this](const QString& text) { m_controller->setActor(text); });
    connect(m_form->state, &StateView::nextStepChosen, this, &AuditPage::showAll);
}

void AuditPage::takeCapability(const QStringList& ids)
{
    m_controller->setCapability(ids.value(0));
}

void AuditPage::takeOutcome(const QStringList& ids)
{
    for (const auto& [id, text, outcome] : outcome_chips) {
        if (ids.contains(QLatin1StringView(id)))
            m_controller->setOutcome(outcome);
    }
}

void AuditPage::takePeriod()
{
    const QString id = m_form->periodChips->chosen().value(0);
    const QDate today = QDate::currentDate();
    m_form->rangePanel->setVisible(id == "range"_L1);
    if (id == "today"_L1)
        m_controller->setPeriod(today, {});
    else if (id == "week"_L1)
        m_controller->setPeriod(today.addDays(-6), {});
    else if (id == "month"_L1)
        m_controller->setPeriod(QDate(today.year(), today.month(), 1), {});
    else if (id == "range"_L1)
        m_controller->setPeriod(m_form->firstEdit->date(), m_form->lastEdit->date());
    else
        m_controller->setPeriod({}, {});
}

void AuditPage::showAll()
{
    m_form->searchEdit->clear();
    m_form->actorEdit->clear();
    m_form->capabilityChips->choose({QString::fromLatin1(capability_chips.front().first)});
    m_form->outcomeChips->choose({u"any"_s});
    m_form->periodChips->choose({u"all"_s});
}

void AuditPage::setUpCheck()
{
    m_check->setObjectName(u"checkButton"_s);
    m_form->header->addButton(m_check);
    m_form->checkPanel->hide();
    m_form->checkBanner->hide();
    m_form->checkBanner->setDismissible(true);
    connect(m_form->checkBanner, &Banner::dismissed, m_form->checkBanner, &QWidget::hide);
    AuditCheckController* checker = m_controller->checker();
    connect(m_check, &QPushButton::clicked, this, [this, checker] {
        m_form->checkBanner->hide();
        checker->start();
        showCheck(0, 0);
    });
    connect(m_form->cancelCheckButton, &QPushButton::clicked, this, [this, checker] {
        checker->cancel();
        showCheck(0, 0);
    });
    connect(checker, &AuditCheckController::progressed, this, &AuditPage::showCheck);
    connect(checker, &AuditCheckController::finished, this, &AuditPage::showVerdict);
    connect(checker, &AuditCheckController::failed, this, [this](const Problem& problem) {
        showCheck(0, 0);
        const contract::ProblemWords words = problemWords(problem);
        m_form->checkBanner->setMessage(Banner::Kind::Error, words.reason, words.advice);
        m_form->checkBanner->show();
    });
}

void AuditPage::showCheck(qint64 checked, qint64 lines)
{
    const bool under_way = m_controller->checker()->isUnderWay();
    m_form->checkPanel->setVisible(under_way);
    m_check->setEnabled(!under_way);
    constexpr int steps = 1000;
    m_form->checkProgress->setMaximum(lines > 0 ? steps : 0);
    m_form->checkProgress->setValue(lines > 0 ? static_cast<int>(checked * steps / lines) : 0);
    m_form->checkLabel->setText(
        lines > 0 ? tr("%1 of %2 lines fit so far").arg(lineCount(checked), lineCount(lines))
                  : tr("Checking the chain"));
}

void AuditPage::showVerdict(const contract::VerifyAudit::Reply& reply)
{
    showCheck(0, 0);
    if (reply.whole)
        m_form->checkBanner->setMessage(
            Banner::Kind::Good, tr("The chain is whole: all %1 lines fit.").arg(lineCount(reply.checked)),
            tr("The bank has signed them up to line %1. Hash of the last line: %2")
                .arg(lineCount(reply.sealed), reply.head));
    else
        m_form->checkBanner->setMessage(
            Banner::Kind::Error,
            tr("The chain is broken at line %1. The lines before it fit.")
                .arg(lineCount(reply.broken_at.value_or(0))),
            tr("Somebody changed the audit behind the bank's back. Keep the files as they are, and tell "
               "whoever answers for the bank's security. Finding: %1")
                .arg(reply.finding));
    m_form->checkBanner->show();
}

void AuditPage::setUpExport()
{
    m_form->exportPanel->setUp(
        m_form->header, m_controller->model(), m_controller->exporter(),
        [this](const QString& path) { m_controller->exporter()->start(m_controller->request(), path); },
        [](int rows) {
            return ExportWords{tr("Save the audit"), tr("audit", "part of a file's name"),
                               tr("%n lines saved so far", "", rows), tr("%n lines saved.", "", rows)};
        });
}

void AuditPage::showDetails(int row)
{
    const contract::AuditLine& line = m_controller->model()->at(row);
    const Chip outcome = outcomeChip(line);
    m_form->detailsTitle->setText(line.operation);
    m_form->detailsOutcome->setStatus(outcome.tone, outcome.text);
    m_form->detailsRows->setFacts({
        {tr("Who"), line.actor},
        {tr("About"), line.subject},
        {tr("Customer"), line.customer ? QString::number(line.customer->value) : QString()},
        {tr("When"), fullMomentText(line.time)},
        {tr("Outcome"), line.outcome},
        {tr("More"), line.detail},
        {tr("Address"), line.address},
        {tr("Device"), line.device},
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
    m_check->setText(tr("Verify the chain"));
    for (const auto& [id, text] : capability_chips)
        m_form->capabilityChips->setChipText(QString::fromLatin1(id), tr(text));
    for (const auto& [id, text, outcome] : outcome_chips)
        m_form->outcomeChips->setChipText(QString::fromLatin1(id), tr(text));
    for (const auto& [id, text] : period_chips)
        m_form->periodChips->setChipText(QString::fromLatin1(id), tr(text));
    m_form->exportPanel->retranslate();
    retranslateList();
}

} // namespace florin::desktop
