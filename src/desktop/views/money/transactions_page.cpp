// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/money/transactions_page.h"

#include "money/ui_transactions_page.h"

#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/refusal_banner.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/confirm_dialog.h"
#include "desktop/widgets/flow_layout.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/toast.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using Order = contract::JournalOrder;
using Phase = PostingController::Phase;

const std::array kind_chips{
    std::pair{"all", std::optional<EntryKind>()},
    std::pair{"deposit", std::optional(EntryKind::deposit)},
    std::pair{"withdrawal", std::optional(EntryKind::withdrawal)},
    std::pair{"transfer", std::optional(EntryKind::transfer)},
    std::pair{"reversal", std::optional(EntryKind::reversal)},
    std::pair{"takeover", std::optional(EntryKind::takeover)},
};
constexpr std::array period_ids{"all", "today", "week", "month", "year", "range"};
constexpr std::array orders{Order::newest, Order::oldest, Order::largest, Order::smallest};

} // namespace

TransactionsPage::TransactionsPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::TransactionsPage>())
    , m_controller(new TransactionsController(context.link, this))
    , m_reversal(new ReversalController(context.link, this))
    , m_reverses(context.rights().may<contract::Reverse>())
{
    m_form->setupUi(this);
    setUpList(partsOf(*m_form), m_controller->model(), u"transactions"_s,
              {{0, 165}, {1, 150}, {2, 160}, {3, 160}, {4, 150}, {5, 130}}, [this] {
                  const bool filtered = m_controller->isFiltered();
                  return StateWords{
                      Icon::transactions,
                      filtered ? tr("No transaction fits these filters.") : tr("Nothing has moved yet."),
                      filtered ? tr("Show all") : QString(), tr("The transactions could not be loaded.")};
              });
    setUpFilters();
    setUpOrder();
    setUpExport();
    setUpReversal();
    setButtonIcon(m_form->copyButton, Icon::copy);
    setButtonIcon(m_form->accountButton, Icon::filter);
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] { copy(m_form->detailsRows->toText()); });
    connect(m_form->accountButton, &QPushButton::clicked, this, [this] {
        if (const auto* line = chosen())
            m_form->accountEdit->setText(line->from.toText());
    });
    retranslate();
    takePeriod();
}

TransactionsPage::~TransactionsPage() = default;

void TransactionsPage::setUpFilters()
{
    auto* row = new FlowLayout(m_form->filterRow);
    row->setJustified(true);
    row->setSpacing(space::medium);
    for (QWidget* part :
         {static_cast<QWidget*>(m_form->searchEdit), static_cast<QWidget*>(m_form->accountEdit),
          static_cast<QWidget*>(m_form->orderCombo), static_cast<QWidget*>(m_form->countLabel)})
        row->addWidget(part);
    for (const auto& [id, kind] : kind_chips)
        m_form->kindChips->addChip(QString::fromLatin1(id), {});
    for (const char* id : period_ids)
        m_form->periodChips->addChip(QString::fromLatin1(id), {});
    m_form->firstEdit->setDate(QDate::currentDate().addMonths(-1));
    m_form->lastEdit->setDate(QDate::currentDate());
    m_form->accountEdit->addAction(icon(Icon::accounts, Colour::muted), QLineEdit::LeadingPosition);
    m_form->accountEdit->setClearButtonEnabled(true);
    connect(m_form->kindChips, &FilterChips::chosenChanged, this, &TransactionsPage::takeKind);
    connect(m_form->periodChips, &FilterChips::chosenChanged, this, &TransactionsPage::takePeriod);
    connect(m_form->firstEdit, &QDateEdit::dateChanged, this, &TransactionsPage::takePeriod);
    connect(m_form->lastEdit, &QDateEdit::dateChanged, this, &TransactionsPage::takePeriod);
    connect(m_form->accountEdit, &QLineEdit::textChanged, this, &TransactionsPage::takeAccount);
    connect(m_form->searchEdit, &QLineEdit::textChanged, m_controller,
            [this](const QString& text) { m_controller->setSearch(text); });
    connect(m_form->state, &StateView::nextStepChosen, this, &TransactionsPage::showAll);
    m_form->freshBanner->hide();
    connect(m_controller, &TransactionsController::freshChanged, this, &TransactionsPage::showFresh);
    connect(m_form->freshBanner, &Banner::actionChosen, this, [this] {
        m_form->table->scrollToTop();
        m_controller->showFresh();
    });
    QScrollBar* bar = m_form->table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, m_controller,
            [this, bar] { m_controller->setAtTop(bar->value() == bar->minimum()); });
}

void TransactionsPage::setUpOrder()
{
    for (const Order order : orders)
        m_form->orderCombo->addItem({}, static_cast<int>(order));
    connect(m_form->orderCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_controller->setOrder(static_cast<Order>(m_form->orderCombo->currentData().toInt()));
        showOrder();
    });
    QHeaderView* header = m_form->table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, &TransactionsPage::takeHeader);
    showOrder();
}

void TransactionsPage::takeHeader(int column)
{
    const Order now = m_controller->order();
    if (column == TransactionsModel::Time)
        m_form->orderCombo->setCurrentIndex(m_form->orderCombo->findData(
            static_cast<int>(now == Order::newest ? Order::oldest : Order::newest)));
    else if (column == TransactionsModel::Amount)
        m_form->orderCombo->setCurrentIndex(m_form->orderCombo->findData(
            static_cast<int>(now == Order::largest ? Order::smallest : Order::largest)));
    showOrder();
}

void TransactionsPage::showOrder()
{
    const Order order = m_controller->order();
    const bool by_time = order == Order::newest || order == Order::oldest;
    const bool falling = order == Order::newest || order == Order::largest;
    m_form->table->horizontalHeader()->setSortIndicator(by_time ? TransactionsModel::Time
                                                                : TransactionsModel::Amount,
                                                        falling ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TransactionsPage::setUpExport()
{
    m_form->exportPanel->setUp(
        m_form->header, m_controller->model(), m_controller->exporter(),
        [this](const QString& path) { m_controller->exporter()->start(m_controller->request(), path); },
        [](int rows) {
            return ExportWords{tr("Save the transactions"), tr("transactions", "part of a file's name"),
                               tr("%n transactions saved so far", "", rows),
                               tr("%n transactions saved.", "", rows)};
        });
}

void TransactionsPage::setUpReversal()
{
    m_form->actionBanner->hide();
    setButtonIcon(m_form->reverseButton, Icon::refresh);
    connect(m_form->reverseButton, &QPushButton::clicked, this, &TransactionsPage::confirmReversal);
    connect(m_form->actionBanner, &Banner::actionChosen, m_reversal, &PostingController::askAgain);
    connect(m_reversal, &PostingController::phaseChanged, this, [this](Phase phase) {
        m_form->reverseButton->setEnabled(!m_reversal->isBusy() && phase != Phase::Unknown);
        const bool open = phase == Phase::FindingOut || phase == Phase::Unknown;
        m_form->actionBanner->setVisible(open);
        if (!open)
            return;
        m_form->actionBanner->setMessage(Banner::Kind::Warning, tr("Finding out whether it was reversed."),
                                         tr("The answer got lost on the way. Nothing happens twice."));
        m_form->actionBanner->setAction(phase == Phase::Unknown ? tr("Find out now") : QString());
    });
    connect(m_reversal, &ReversalController::reversed, this, [this](EntryId entry) {
        showToast(this, Tone::Good, tr("Entry %1 is reversed.").arg(entry.value));
        m_controller->model()->reloadSoon();
    });
    connect(m_reversal, &PostingController::refused, this,
            [this](const Problem& problem) { tellRefusal(*m_form->actionBanner, problem); });
}

void TransactionsPage::confirmReversal()
{
    const auto* line = chosen();
    if (!line || m_reversal->isBusy() || m_reversal->phase() == Phase::Unknown)
        return;
    auto* dialog = new ConfirmDialog(
        {tr("Reverse entry %1?").arg(line->entry.value),
         tr("%1 goes back from %2 to %3. The entry itself stays in the journal, and a reversal cannot be "
            "reversed.")
             .arg(moneyText(line->amount), partyText(line->to_name, line->to),
                  partyText(line->from_name, line->from)),
         tr("Reverse %1").arg(moneyText(line->amount))},
        ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::None, this);
    dialog->setObjectName(u"reverseDialog"_s);
    auto* reason = new QLineEdit;
    reason->setObjectName(u"reasonEdit"_s);
    reason->setMaxLength(contract::Memo::max_characters);
    dialog->setSummary(new FormField(tr("Reason, for the journal"), reason));
    connect(
        dialog, &ConfirmDialog::confirmed, m_reversal,
        [this, entry = line->entry, reason](const Secret&) { m_reversal->reverse(entry, reason->text()); });
    dialog->open();
}

void TransactionsPage::takeKind(const QStringList& ids)
{
    for (const auto& [id, kind] : kind_chips) {
        if (ids.contains(QLatin1StringView(id)))
            m_controller->setKind(kind);
    }
}

void TransactionsPage::takePeriod()
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
    else if (id == "year"_L1)
        m_controller->setPeriod(QDate(today.year(), 1, 1), {});
    else if (id == "range"_L1)
        m_controller->setPeriod(m_form->firstEdit->date(), m_form->lastEdit->date());
    else
        m_controller->setPeriod({}, {});
}

void TransactionsPage::takeAccount()
{
    const QString text = m_form->accountEdit->text();
    const auto problem = m_controller->setAccountText(text);
    // While a number is being typed it is only incomplete.
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool wrong = problem && digits >= AccountNumber::digits;
    m_form->accountEdit->setToolTip(wrong ? problemSentence(*problem) : QString());
    m_form->accountEdit->setProperty("invalid", wrong);
    repolish(m_form->accountEdit);
    if (wrong)
        showToast(this, Tone::Danger, problemSentence(*problem));
}

void TransactionsPage::showAll()
{
    m_form->searchEdit->clear();
    m_form->accountEdit->clear();
    m_form->kindChips->choose({u"all"_s});
    m_form->periodChips->choose({u"all"_s});
}

void TransactionsPage::showFresh(qint64 entries)
{
    m_form->freshBanner->setVisible(entries > 0);
    if (entries <= 0)
        return;
    const int count = static_cast<int>(std::min<qint64>(entries, std::numeric_limits<int>::max()));
    m_form->freshBanner->setMessage(Banner::Kind::Info, tr("%n new transactions in the bank.", "", count));
    m_form->freshBanner->setAction(tr("Show"));
}

const contract::JournalLine* TransactionsPage::chosen() const
{
    return chosenRow() < 0 ? nullptr : &m_controller->model()->at(chosenRow());
}

void TransactionsPage::showDetails(int row)
{
    const contract::JournalLine& line = m_controller->model()->at(row);
    const bool other = std::exchange(m_shown, line.entry) != line.entry;
    if (other && !m_reversal->isBusy() && m_reversal->phase() != Phase::Unknown)
        m_form->actionBanner->hide();
    m_form->detailsTitle->setText(entryKindText(line.kind));
    m_form->detailsAmount->setMoney(line.amount);
    m_form->detailsRows->setFacts({
        {tr("From"), line.from_name},
        {tr("From account"), line.from.toGrouped()},
        {tr("To"), line.to_name},
        {tr("To account"), line.to.toGrouped()},
        {tr("Note"), line.memo},
        {tr("When"), fullMomentText(line.time)},
        {tr("Done by"), line.actor},
        {tr("Entry"), QString::number(line.entry.value)},
        {tr("About entry"), line.about ? QString::number(line.about->value) : QString()},
    });
    m_form->reverseButton->setVisible(m_reverses && ReversalController::canReverse(line.kind));
}

void TransactionsPage::takeUp(const Destination& destination)
{
    if (!destination.account)
        return;
    showAll();
    m_form->accountEdit->setText(destination.account->toText());
}

QString TransactionsPage::countSentence(const QString& count, int rows) const
{
    return tr("%1 transactions", "a number, or a number and +", rows).arg(count);
}

void TransactionsPage::retranslate()
{
    m_form->retranslateUi(this);
    for (const auto& [id, kind] : kind_chips)
        m_form->kindChips->setChipText(QString::fromLatin1(id), kind ? entryKindText(*kind) : tr("All"));
    const std::array periods{tr("All time"),   tr("Today"),     tr("Last 7 days"),
                             tr("This month"), tr("This year"), tr("From - to")};
    for (std::size_t i = 0; i < period_ids.size(); ++i)
        m_form->periodChips->setChipText(QString::fromLatin1(period_ids[i]), periods[i]);
    const std::array names{tr("Newest first"), tr("Oldest first"), tr("Largest first"), tr("Smallest first")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_form->orderCombo->setItemText(static_cast<int>(i), names[i]);
    showFresh(m_controller->fresh());
    m_form->exportPanel->retranslate();
    retranslateList();
}

} // namespace florin::desktop
