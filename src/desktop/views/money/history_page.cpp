// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/money/history_page.h"

#include "money/ui_history_page.h"

#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"
#include "desktop/models/accounts_model.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/column_widths.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/table_setup.h"
#include "desktop/widgets/toast.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

struct KindChip {
    const char* id;
    std::optional<EntryKind> kind;
};
const std::array kind_chips{KindChip{"all", std::nullopt}, KindChip{"deposit", EntryKind::deposit},
                            KindChip{"withdrawal", EntryKind::withdrawal},
                            KindChip{"transfer", EntryKind::transfer},
                            KindChip{"reversal", EntryKind::reversal}};

} // namespace

HistoryPage::HistoryPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_form(std::make_unique<Ui::HistoryPage>())
    , m_controller(new HistoryController(context.link, this))
    , m_export(makeButton({}, Icon::export_file, Variant::Secondary, this))
    , m_moves_money(context.offers(u"move_money"_s))
    , m_adds_money(context.offers(u"add_money"_s))
{
    m_form->setupUi(this);
    m_export->setObjectName(u"exportButton"_s);
    m_form->header->addButton(m_export);
    m_form->searchEdit->addAction(icon(Icon::search, Colour::muted), QLineEdit::LeadingPosition);
    m_form->firstEdit->setDate(QDate::currentDate().addMonths(-1));
    m_form->lastEdit->setDate(QDate::currentDate());
    setUpTableAndDetails();
    fillChips();
    if (theme().isKiosk())
        leaveOutWhatKeeps();
    m_form->saveButton->setLink(context.link);
    connect(m_controller, &HistoryController::figuresChanged, this, &HistoryPage::showFigures);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::exportOrStop);
    connect(m_controller, &HistoryController::exportProgressed, this, &HistoryPage::showExport);
    connect(m_form->kindChips, &FilterChips::chosenChanged, this, &HistoryPage::takeKind);
    connect(m_form->periodChips, &FilterChips::chosenChanged, this, &HistoryPage::takePeriod);
    connect(m_form->firstEdit, &QDateEdit::dateChanged, this, &HistoryPage::takePeriod);
    connect(m_form->lastEdit, &QDateEdit::dateChanged, this, &HistoryPage::takePeriod);
    connect(m_form->searchEdit, &QLineEdit::textChanged, m_controller, &HistoryController::setSearch);
    connect(m_controller, &HistoryController::exported, this, [this](const QString&, int lines) {
        showExport(0);
        showToast(this, Tone::Good, tr("%n entries saved.", "", lines));
    });
    connect(m_controller, &HistoryController::exportFailed, this, [this](const Problem& problem) {
        showExport(0);
        showToast(this, Tone::Danger, problemSentence(problem));
    });
    retranslate();
    takePeriod();
    // Last: the account is what makes it ask.
    const auto take_account = [this] {
        if (const auto* account = m_form->accountPicker->account())
            m_controller->setAccount(account->number);
        m_form->accountPicker->setVisible(m_form->accountPicker->count() > 1);
    };
    connect(m_form->accountPicker, &AccountPicker::accountChanged, this, take_account);
    m_form->accountPicker->setAccounts(context.accounts, AccountPicker::Show::All);
    take_account();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::setUpTableAndDetails()
{
    HistoryModel* model = m_controller->model();
    m_form->table->setModel(model);
    setColumnWidths(m_form->table, {{HistoryModel::Time, 170},
                                    {HistoryModel::Kind, 140},
                                    {HistoryModel::Counterpart, 180},
                                    {HistoryModel::Memo, 200},
                                    {HistoryModel::Amount, 130},
                                    {HistoryModel::Balance, 140}});
    setUpTable(m_form->table, u"history"_s);
    m_form->table->setSortingEnabled(false);
    keepEndsInSight(m_form->table, HistoryModel::Memo);
    showStateOf(model, m_form->state, [this] {
        return StateWords{Icon::history,
                          m_controller->isFiltered() ? tr("No entry fits these filters.")
                                                     : tr("Nothing has moved yet."),
                          m_controller->isFiltered() ? tr("Show all")
                          : m_adds_money             ? tr("Add money")
                                                     : QString(),
                          tr("The history could not be loaded.")};
    });
    connect(m_form->state, &StateView::nextStepChosen, this, [this] {
        if (!m_controller->isFiltered()) {
            Q_EMIT goTo({.page = u"add_money"_s});
            return;
        }
        m_form->searchEdit->clear();
        m_form->kindChips->choose({u"all"_s});
        m_form->periodChips->choose({u"all"_s});
    });
    connect(model, &PagedTable::stateChanged, this, &HistoryPage::showCount);
    connect(m_form->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showDetails);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { closeDetails(); });
    m_form->details->hide();
    m_form->splitter->setStretchFactor(0, 3);
    m_form->splitter->setStretchFactor(1, 1);
    setButtonIcon(m_form->closeDetailsButton, Icon::close);
    setButtonIcon(m_form->copyButton, Icon::copy);
    setButtonIcon(m_form->repeatButton, Icon::refresh);
    connect(m_form->closeDetailsButton, &QPushButton::clicked, this, &HistoryPage::closeDetails);
    connect(m_form->repeatButton, &QPushButton::clicked, this, &HistoryPage::repeat);
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_form->detailsRows->toText());
        showToast(this, Tone::Good, tr("Copied."));
    });
}

void HistoryPage::leaveOutWhatKeeps()
{
    // Nothing is written or copied at a branch terminal, and few choices are better choices there.
    const std::array<QWidget*, 4> left_out{m_export, m_form->copyButton, m_form->searchEdit,
                                           m_form->kindChips};
    for (QWidget* widget : left_out)
        widget->hide();
}

void HistoryPage::fillChips()
{
    for (const KindChip& chip : kind_chips)
        m_form->kindChips->addChip(QString::fromLatin1(chip.id),
                                   chip.kind ? entryKindText(*chip.kind) : tr("All"));
    QStringList periods{u"all"_s, u"week"_s, u"month"_s};
    if (!theme().isKiosk())
        periods << u"year"_s << u"range"_s;
    for (const QString& id : periods)
        m_form->periodChips->addChip(id, id);
}

void HistoryPage::takeKind(const QStringList& ids)
{
    for (const KindChip& chip : kind_chips) {
        if (ids.contains(QLatin1StringView(chip.id)))
            m_controller->setKind(chip.kind);
    }
}

void HistoryPage::takePeriod()
{
    const QString id = m_form->periodChips->chosen().value(0);
    const QDate today = QDate::currentDate();
    m_form->rangePanel->setVisible(id == "range"_L1);
    if (id == "week"_L1)
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

void HistoryPage::showCount()
{
    const HistoryModel* model = m_controller->model();
    m_form->countLabel->setVisible(model->state() == PagedTable::State::Ready);
    m_form->countLabel->setText(tr("%1 entries", "a number, or a number and +").arg(model->countText()));
    m_export->setEnabled(!model->isEmpty() || m_controller->isExporting());
}

void HistoryPage::showFigures()
{
    const auto& figures = m_controller->figures();
    m_form->figuresLabel->setVisible(figures.has_value());
    if (!figures)
        return;
    QStringList parts{tr("Balance before: %1").arg(moneyText(figures->opening))};
    if (figures->totals) {
        parts.append(tr("paid in: %1").arg(moneyText(figures->totals->paid_in)));
        parts.append(tr("paid out: %1").arg(moneyText(figures->totals->paid_out)));
    }
    parts.append(tr("balance after: %1").arg(moneyText(figures->closing)));
    m_form->figuresLabel->setText(parts.join(u" · "_s));
}

const contract::StatementLine* HistoryPage::chosenLine() const
{
    const QModelIndex index = m_form->table->currentIndex();
    return index.isValid() ? &m_controller->model()->at(index.row()) : nullptr;
}

void HistoryPage::showDetails()
{
    const contract::StatementLine* line = chosenLine();
    m_form->details->setVisible(line);
    if (!line)
        return;
    m_form->detailsTitle->setText(entryKindText(line->kind));
    m_form->detailsAmount->setText(moneyText(line->amount, MoneySign::Always));
    m_form->detailsRows->setFacts({
        {line->amount.isNegative() ? tr("To") : tr("From"), counterpartText(*line)},
        {tr("Account"), line->counterpart.isNull() ? QString() : line->counterpart.toGrouped()},
        {tr("Note"), line->memo},
        {tr("When"), fullMomentText(line->time)},
        {tr("Balance after it"), moneyText(line->balance)},
        {tr("Entry"), QString::number(line->entry.value)},
        {tr("About entry"), line->about ? QString::number(line->about->value) : QString()},
    });
    m_form->repeatButton->setVisible(line->kind == EntryKind::transfer && line->amount.isNegative() &&
                                     m_moves_money);
    m_form->saveButton->setEntry(line->entry, m_controller->account());
}

bool HistoryPage::closeDetails()
{
    const bool open = m_form->details->isVisible();
    m_form->details->hide();
    m_form->table->clearSelection();
    m_form->table->setCurrentIndex({});
    return open;
}

void HistoryPage::repeat()
{
    const contract::StatementLine* line = chosenLine();
    if (!line || !line->amount.negated())
        return;
    Q_EMIT goTo({.page = u"move_money"_s,
                 .account = m_controller->account(),
                 .counterpart = line->counterpart,
                 .amount = line->amount.negated(),
                 .memo = line->memo});
}

void HistoryPage::exportOrStop()
{
    if (m_controller->isExporting())
        m_controller->cancelExport();
    else
        askWhereToExport();
    showExport(0);
}

void HistoryPage::showExport(int lines)
{
    m_export->setText(!m_controller->isExporting() ? tr("Export")
                      : lines == 0                 ? tr("Stop saving")
                                                   : tr("Stop saving (%1)").arg(QLocale().toString(lines)));
}

void HistoryPage::askWhereToExport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"%1/%2-%3.csv"_s.arg(folder, m_controller->account().toText(),
                                               QDate::currentDate().toString(Qt::ISODate));
    auto* dialog = new QFileDialog(this, tr("Save the history"), name, tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_controller->exportTo(path);
        showExport(0);
    });
    dialog->open();
}

void HistoryPage::refresh()
{
    if (m_controller->model()->state() != PagedTable::State::Idle)
        m_controller->model()->reload();
}

bool HistoryPage::focusSearch()
{
    m_form->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_form->searchEdit->selectAll();
    return true;
}

void HistoryPage::retranslate()
{
    m_form->retranslateUi(this);
    showExport(0);
    for (const KindChip& chip : kind_chips)
        m_form->kindChips->setChipText(QString::fromLatin1(chip.id),
                                       chip.kind ? entryKindText(*chip.kind) : tr("All"));
    const std::array periods{std::pair{u"all"_s, tr("All time")}, std::pair{u"week"_s, tr("Last 7 days")},
                             std::pair{u"month"_s, tr("This month")}, std::pair{u"year"_s, tr("This year")},
                             std::pair{u"range"_s, tr("From - to")}};
    for (const auto& [id, text] : periods)
        m_form->periodChips->setChipText(id, text);
    m_controller->model()->retranslate();
    showCount();
    showFigures();
    if (m_form->details->isVisible())
        showDetails();
}

} // namespace florin::desktop
