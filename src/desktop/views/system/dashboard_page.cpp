// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/system/dashboard_page.h"

#include "system/ui_dashboard_page.h"

#include "desktop/look/theme.h"
#include "desktop/models/backups_model.h"
#include "desktop/models/transactions_model.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/column_widths.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/views/system/figure_card.h"
#include "desktop/widgets/flow_layout.h"
#include "desktop/widgets/table_setup.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using Figure = DashboardController::Figure;

constexpr int rows_seen = 6;

struct Declared {
    Figure figure;
    const char* name;
    Icon icon;
    const char* page; ///< where the figure comes from; null: nowhere to go
};
constexpr std::array declared{
    Declared{Figure::Customers, "customersCard", Icon::customers, "customers"},
    Declared{Figure::Entries, "entriesCard", Icon::transactions, "transactions"},
    Declared{Figure::Waiting, "waitingCard", Icon::chat, nullptr},
    Declared{Figure::Unanswered, "unansweredCard", Icon::feedback, "feedback"},
    Declared{Figure::Sessions, "sessionsCard", Icon::people, nullptr},
};

std::pair<QString, QString> wordsOf(Figure figure)
{
    switch (figure) {
    case Figure::Customers:
        return {DashboardPage::tr("Customers"), DashboardPage::tr("of the bank")};
    case Figure::Entries:
        return {DashboardPage::tr("Entries"), DashboardPage::tr("in the journal")};
    case Figure::Waiting:
        return {DashboardPage::tr("Waiting"), DashboardPage::tr("conversations without an assistant")};
    case Figure::Unanswered:
        return {DashboardPage::tr("Feedback"), DashboardPage::tr("waiting for an answer")};
    case Figure::Sessions:
        return {DashboardPage::tr("Logged in"), DashboardPage::tr("open sessions")};
    case Figure::figure_count:
        break;
    }
    return {};
}

QString figureText(const std::optional<DashboardController::Count>& count)
{
    if (!count)
        return {};
    return QLocale().toString(count->value) + (count->or_more ? u"+"_s : QString());
}

} // namespace

DashboardPage::DashboardPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::DashboardPage>())
    , m_controller(new DashboardController(context.link, context.session.grants, this))
    , m_context(context)
{
    m_form->setupUi(this);
    m_form->scroll->setContent(m_form->content);
    m_form->banner->hide();
    addCards();
    setUpRecent();
    m_form->allButton->setVisible(m_context.offers(u"transactions"_s));
    connect(m_form->allButton, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo({.page = u"transactions"_s}); });
    connect(m_controller, &DashboardController::changed, this, [this] {
        m_problem.reset();
        showBanner();
        showFigures();
    });
    connect(m_controller, &DashboardController::failed, this, [this](const Problem& problem) {
        m_problem = problem;
        showBanner();
    });
    connect(m_form->banner, &Banner::actionChosen, this, [this] {
        if (m_problem)
            m_controller->refresh();
        else
            Q_EMIT goTo({.page = u"backups"_s});
    });
    retranslate();
    m_controller->refresh();
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::addCards()
{
    auto* flow = new FlowLayout(m_form->cards);
    flow->setSpacing(space::medium);
    for (const Declared& each : declared) {
        if (!m_controller->shows(each.figure))
            continue;
        auto* card = new FigureCard(QString::fromLatin1(each.name), each.icon, m_form->cards);
        flow->addWidget(card);
        const bool leads = each.page && m_context.offers(QString::fromLatin1(each.page));
        m_cards.push_back({each.figure, card, leads});
        if (leads)
            connect(card, &FigureCard::opened, this,
                    [this, page = QString::fromLatin1(each.page)] { Q_EMIT goTo({.page = page}); });
    }
    flow->setJustified(m_cards.size() > 2); // one or two keep their own size
    m_form->cards->setVisible(!m_cards.empty());
}

void DashboardPage::setUpRecent()
{
    TransactionsModel* model = m_controller->recent();
    m_form->table->setModel(model);
    setColumnWidths(m_form->table, {{0, 165}, {1, 150}, {2, 160}, {3, 160}, {4, 170}});
    setUpTable(m_form->table, {});
    m_form->table->setSortingEnabled(false);
    m_form->table->hideColumn(TransactionsModel::Actor);
    m_form->state->setMinimumHeight(m_form->table->verticalHeader()->defaultSectionSize() * rows_seen);
    showStateOf(model, m_form->state, [] {
        return StateWords{Icon::transactions,
                          tr("Nothing has moved yet."),
                          {},
                          tr("The transactions could not be loaded.")};
    });
}

void DashboardPage::showFigures()
{
    for (const Shown& shown : m_cards)
        shown.card->setFigure(figureText(m_controller->count(shown.figure)));
}

void DashboardPage::showBanner()
{
    const auto& status = m_controller->status();
    const bool amiss = status && isBackupAmiss(status->backups);
    if (m_problem) {
        m_form->banner->setMessage(Banner::Kind::Warning, tr("Some figures could not be loaded."),
                                   problemWords(*m_problem).reason);
        m_form->banner->setAction(tr("Try again"));
    } else if (amiss) {
        const BackupWords words = backupWords(*status);
        m_form->banner->setMessage(Banner::Kind::Warning, words.sentence, words.detail);
        m_form->banner->setAction(m_context.offers(u"backups"_s) ? tr("Show backups") : QString());
    }
    m_form->banner->setVisible(m_problem || amiss);
}

void DashboardPage::refresh()
{
    m_controller->refresh();
}

void DashboardPage::retranslate()
{
    m_form->retranslateUi(this);
    for (const Shown& shown : m_cards) {
        const auto [title, hint] = wordsOf(shown.figure);
        shown.card->setWords(title, hint);
        shown.card->setLink(shown.leads ? tr("Show") : QString());
    }
    m_controller->recent()->retranslate();
    showBanner();
    showFigures();
}

} // namespace florin::desktop
