// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/accounts/accounts_page.h"

#include "accounts/ui_accounts_page.h"

#include "desktop/look/money_text.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/refusal_banner.h"
#include "desktop/widgets/amount_edit.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/confirm_dialog.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/toast.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using Phase = PostingController::Phase;

const std::array status_chips{std::pair{"all", std::optional<AccountStatus>()},
                              std::pair{"open", std::optional(AccountStatus::open)},
                              std::pair{"frozen", std::optional(AccountStatus::frozen)},
                              std::pair{"closed", std::optional(AccountStatus::closed)}};

} // namespace

AccountsPage::AccountsPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::AccountsPage>())
    , m_controller(new BankAccountsController(context.link, this))
    , m_close(new CloseAccountController(context.link, this))
    , m_freeze(new FreezeController(context.link, this))
    , m_limits(new AccountLimitsController(context.link, this))
    , m_open(makeButton({}, Icon::plus, Variant::Primary, this))
    , m_rights(context.rights())
{
    m_form->setupUi(this);
    m_open->setObjectName(u"openAccountButton"_s);
    m_open->setVisible(m_rights.may<contract::OpenAccount>());
    m_form->header->addButton(m_open);
    m_form->openStep->setLink(context.link, m_rights);
    setUpList(partsOf(*m_form), m_controller->model(), u"accounts"_s,
              {{0, 126}, {1, 142}, {2, 106}, {3, 98}, {4, 120}}, [this] {
                  const bool filtered = m_controller->isFiltered();
                  return StateWords{Icon::accounts,
                                    filtered ? tr("No account fits these filters.")
                                             : tr("The bank has no accounts yet."),
                                    filtered                                ? tr("Show all")
                                    : m_rights.may<contract::OpenAccount>() ? tr("Open an account")
                                                                            : QString(),
                                    tr("The accounts could not be loaded.")};
              });
    fillChips();
    connect(m_form->statusChips, &FilterChips::chosenChanged, this, &AccountsPage::takeStatus);
    connect(m_form->searchEdit, &QLineEdit::textChanged, m_controller,
            [this](const QString& text) { m_controller->setSearch(text); });
    connect(m_form->state, &StateView::nextStepChosen, this, [this] {
        if (m_controller->isFiltered())
            showList({});
        else
            showOpenForm();
    });
    connect(m_open, &QPushButton::clicked, this, &AccountsPage::showOpenForm);
    connect(m_form->openStep, &OpenAccountView::left, this, [this] {
        m_form->steps->setCurrentWidget(m_form->listStep);
        m_open->setFocus(Qt::OtherFocusReason);
        refresh();
    });
    m_form->transactionsButton->setVisible(context.offers(u"transactions"_s));
    setUpActions();
    setUpLimits();
    retranslate();
    m_controller->ask();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::setUpActions()
{
    m_form->actionBanner->hide();
    m_form->detailsBalance->setSubject(tr("Balance"));
    setButtonIcon(m_form->copyButton, Icon::copy);
    setButtonIcon(m_form->transactionsButton, Icon::transactions);
    setButtonIcon(m_form->closeButton, Icon::trash);
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] { copy(m_form->detailsRows->toText()); });
    connect(m_form->transactionsButton, &QPushButton::clicked, this, [this] {
        if (const auto* account = chosen())
            Q_EMIT goTo({.page = u"transactions"_s, .account = account->number});
    });
    connect(m_form->freezeButton, &QPushButton::clicked, this, &AccountsPage::confirmFreeze);
    connect(m_form->closeButton, &QPushButton::clicked, this, &AccountsPage::confirmClose);
    connect(m_form->actionBanner, &Banner::actionChosen, m_close, &PostingController::askAgain);
    connect(m_close, &PostingController::phaseChanged, this, &AccountsPage::showClosePhase);
    connect(m_close, &PostingController::refused, this, &AccountsPage::showCloseRefusal);
    connect(
        m_close, &CloseAccountController::closed, this, [this](const contract::CloseAccount::Reply& reply) {
            const QString account = reply.account.toGrouped();
            m_form->actionBanner->hide();
            showToast(this, Tone::Good,
                      reply.paid_out.isZero()
                          ? tr("Account %1 is closed.").arg(account)
                          : tr("Account %1 is closed; pay out %2.").arg(account, moneyText(reply.paid_out)));
            m_controller->model()->reloadSoon();
        });
    connect(m_freeze, &FreezeController::changed, this, [this](const contract::AccountSummary& account) {
        m_form->actionBanner->hide();
        showToast(this, Tone::Good,
                  account.status == AccountStatus::frozen ? tr("The account is frozen.")
                                                          : tr("The account is released."));
        m_controller->model()->reloadSoon();
    });
    connect(m_freeze, &WriteController::refused, this, [this](const Problem& problem) {
        const contract::ProblemWords words = problemWords(problem);
        tell(Banner::Kind::Error, words.reason, words.advice);
    });
    connect(m_freeze, &WriteController::busyChanged, m_form->freezeButton, &QWidget::setDisabled);
}

void AccountsPage::fillChips()
{
    for (const auto& [id, status] : status_chips)
        m_form->statusChips->addChip(QString::fromLatin1(id), QString::fromLatin1(id));
}

void AccountsPage::takeStatus(const QStringList& ids)
{
    for (const auto& [id, status] : status_chips) {
        if (ids.contains(QLatin1StringView(id)))
            m_controller->setStatus(status);
    }
}

const contract::AccountSummary* AccountsPage::chosen() const
{
    return chosenRow() < 0 ? nullptr : &m_controller->model()->at(chosenRow());
}

void AccountsPage::showDetails(int row)
{
    const contract::AccountSummary& account = m_controller->model()->at(row);
    const bool other = std::exchange(m_shown, account.number) != account.number;
    if (other && !m_close->isBusy() && m_close->phase() != Phase::Unknown)
        m_form->actionBanner->hide();
    const Chip status = accountStatusChip(account.status);
    m_form->detailsTitle->setText(account.number.toGrouped());
    m_form->detailsStatus->setStatus(status.tone, status.text);
    m_form->detailsBalance->setMoney(account.balance);
    if (other || m_limits->isLost())
        m_limits->look(account.number);
    showFacts(account);
    fitLimitsButton();
    // The bank's own accounts stay as they are.
    const bool changeable = isCustomerKind(account.kind) && account.status != AccountStatus::closed;
    const bool frozen = account.status == AccountStatus::frozen;
    m_form->freezeButton->setVisible(changeable && m_rights.may<contract::FreezeAccount>());
    m_form->freezeButton->setText(frozen ? tr("Release") : tr("Freeze"));
    setButtonIcon(m_form->freezeButton, frozen ? Icon::play : Icon::snowflake);
    m_form->closeButton->setVisible(changeable && m_rights.may<contract::CloseAccount>());
    m_form->limitsButton->setVisible(changeable && m_rights.may<contract::SetAccountLimits>());
}

void AccountsPage::showFacts(const contract::AccountSummary& account)
{
    const auto limits = m_limits->limits().value_or(contract::AccountLimits());
    const auto amount = [](const std::optional<Money>& money) {
        return money ? moneyText(*money) : QString();
    };
    m_form->detailsRows->setFacts({
        {tr("Owner"), account.owner},
        {tr("Kind"), accountKindText(account.kind)},
        {tr("Available"), moneyText(account.available)},
        {tr("Opened"), dayText(account.opened)},
        {tr("Customer"), account.customer ? QString::number(account.customer->value) : QString()},
        {tr("Sends at a time"), amount(limits.at_a_time)},
        {tr("Sends in a day"), amount(limits.per_day)},
        {tr("Sent today"), amount(limits.sent_today)},
    });
}

void AccountsPage::setUpLimits()
{
    connect(m_form->limitsButton, &QPushButton::clicked, this, &AccountsPage::askForLimits);
    connect(m_limits, &AccountLimitsController::looked, this, [this](AccountNumber account) {
        if (const auto* shown = chosen(); shown && shown->number == account)
            showFacts(*shown);
        fitLimitsButton();
    });
    connect(m_limits, &AccountLimitsController::outdated, this, &AccountsPage::fitLimitsButton);
    connect(m_limits, &AccountLimitsController::changed, this, [this](AccountNumber account) {
        m_form->actionBanner->hide();
        showToast(this, Tone::Good, tr("The limits are set."));
        m_limits->look(account);
        fitLimitsButton();
    });
    connect(m_limits, &WriteController::refused, this, [this](const Problem& problem) {
        const contract::ProblemWords words = problemWords(problem);
        tell(refusalKind(problem), words.reason, words.advice);
    });
    connect(m_limits, &WriteController::busyChanged, this, &AccountsPage::fitLimitsButton);
}

void AccountsPage::fitLimitsButton()
{
    // Limits are set in place of those there are: unknown ones would be lifted.
    const auto* account = chosen();
    m_form->limitsButton->setEnabled(account && m_limits->knows(account->number) && !m_limits->isBusy());
}

void AccountsPage::askForLimits()
{
    const auto* account = chosen();
    if (!account || !m_limits->knows(account->number) || m_limits->isBusy())
        return;
    auto* dialog = new ConfirmDialog(
        {tr("Limits of account %1").arg(account->number.toGrouped()),
         tr("What may leave it by transfer or in cash. Empty: no limit. Days begin at the bank's midnight."),
         tr("Set the limits")},
        ConfirmDialog::Weight::Ordinary, ConfirmDialog::Proof::None, this);
    dialog->setObjectName(u"limitsDialog"_s);
    const auto limits = m_limits->limits().value_or(contract::AccountLimits());
    auto* fields = new QWidget;
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins({});
    const auto add = [&](const QString& name, const QString& title, const std::optional<Money>& amount) {
        auto* edit = new AmountEdit;
        edit->setObjectName(name);
        edit->setCurrency(account->balance.currency());
        if (amount)
            edit->setMoney(*amount);
        layout->addWidget(new FormField(title, edit));
        return edit;
    };
    auto* at_a_time = add(u"atATimeEdit"_s, tr("At a time"), limits.at_a_time);
    auto* per_day = add(u"perDayEdit"_s, tr("In a day"), limits.per_day);
    dialog->setSummary(fields);
    connect(dialog, &ConfirmDialog::confirmed, m_limits,
            [this, number = account->number, at_a_time, per_day](const Secret&) {
                setLimits(number, *at_a_time, *per_day);
            });
    dialog->open();
}

void AccountsPage::setLimits(AccountNumber account, const AmountEdit& at_a_time, const AmountEdit& per_day)
{
    for (const AmountEdit* edit : {&at_a_time, &per_day}) {
        if (!edit->money() && !edit->text().trimmed().isEmpty()) {
            tell(Banner::Kind::Error, tr("\"%1\" is not an amount.").arg(edit->text()),
                 tr("The limits stay as they are."));
            return;
        }
    }
    m_limits->set(account, at_a_time.money(), per_day.money());
}

void AccountsPage::confirmClose()
{
    const auto* account = chosen();
    if (!account || m_close->isBusy() || m_close->phase() == Phase::Unknown)
        return;
    m_confirm = new ConfirmDialog(
        {tr("Close account %1?").arg(account->number.toGrouped()),
         tr("%1 can no longer use it. A closed account cannot be opened again.").arg(account->owner),
         tr("Close account")},
        ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::Password, this);
    m_confirm->setObjectName(u"closeDialog"_s);
    QCheckBox* pay_out = nullptr;
    if (account->balance.isPositive()) {
        pay_out =
            new QCheckBox(tr("Pay out %1 in cash, from your drawer").arg(moneyText(account->balance)), this);
        pay_out->setObjectName(u"payOutCheck"_s);
        pay_out->setChecked(true);
        m_confirm->setSummary(pay_out);
    }
    connect(m_confirm, &ConfirmDialog::confirmed, m_close,
            [this, number = account->number, pay_out](const Secret& password) {
                m_close->close(number, password, pay_out && pay_out->isChecked());
            });
    m_confirm->open();
}

void AccountsPage::showClosePhase()
{
    switch (m_close->phase()) {
    case Phase::FindingOut:
    case Phase::Unknown:
        if (m_confirm)
            m_confirm->reject();
        tell(Banner::Kind::Warning, tr("Finding out whether the account was closed."),
             tr("The answer got lost on the way. Nothing happens twice."));
        m_form->actionBanner->setAction(m_close->phase() == Phase::Unknown ? tr("Find out now") : QString());
        break;
    case Phase::Done:
        if (m_confirm)
            m_confirm->accept();
        break;
    default:
        break;
    }
}

void AccountsPage::showCloseRefusal(const Problem& problem)
{
    if (m_confirm && problem.code == ProblemCode::wrong_password) {
        m_confirm->showRefusal(problemSentence(problem));
        return;
    }
    if (m_confirm)
        m_confirm->reject();
    const contract::ProblemWords words = problemWords(problem);
    tell(refusalKind(problem), words.reason, words.advice);
}

void AccountsPage::confirmFreeze()
{
    const auto* account = chosen();
    if (!account || m_freeze->isBusy())
        return;
    const bool freeze = account->status != AccountStatus::frozen;
    auto* dialog = new ConfirmDialog(
        {freeze ? tr("Freeze account %1?").arg(account->number.toGrouped())
                : tr("Release account %1?").arg(account->number.toGrouped()),
         freeze ? tr("No money leaves or enters it until it is released.") : tr("Money moves again."),
         freeze ? tr("Freeze") : tr("Release")},
        ConfirmDialog::Weight::Ordinary, ConfirmDialog::Proof::None, this);
    dialog->setObjectName(u"freezeDialog"_s);
    auto* reason = new QLineEdit;
    reason->setObjectName(u"reasonEdit"_s);
    reason->setMaxLength(contract::Memo::max_characters);
    dialog->setSummary(new FormField(tr("Reason, for the audit"), reason));
    connect(dialog, &ConfirmDialog::confirmed, m_freeze,
            [this, number = account->number, freeze, reason](const Secret&) {
                m_freeze->setFrozen(number, freeze, reason->text());
            });
    dialog->open();
}

void AccountsPage::tell(Banner::Kind kind, const QString& sentence, const QString& detail)
{
    m_form->actionBanner->setMessage(kind, sentence, detail);
    m_form->actionBanner->setAction({});
    m_form->actionBanner->show();
}

void AccountsPage::showList(const QString& search)
{
    m_form->steps->setCurrentWidget(m_form->listStep);
    m_form->statusChips->choose({u"all"_s});
    m_form->searchEdit->setText(search);
    m_controller->setSearch(search);
    m_controller->ask();
}

void AccountsPage::showOpenForm()
{
    m_form->openStep->startOver();
    m_form->steps->setCurrentWidget(m_form->openStep);
    m_form->openStep->focusFirst();
}

void AccountsPage::takeUp(const Destination& destination)
{
    if (destination.customer) {
        showOpenForm();
        m_form->openStep->chooseCustomer(*destination.customer, destination.customer_name);
    } else if (destination.account) {
        showList(destination.account->toText());
    }
}

void AccountsPage::submit()
{
    if (m_form->steps->currentWidget() == m_form->openStep)
        m_form->openStep->submit();
}

bool AccountsPage::closeDetails()
{
    if (m_form->steps->currentWidget() == m_form->openStep)
        return m_form->openStep->leave();
    return ListPage::closeDetails();
}

bool AccountsPage::focusSearch()
{
    return m_form->steps->currentWidget() == m_form->listStep && ListPage::focusSearch();
}

QString AccountsPage::countSentence(const QString& count, int rows) const
{
    return tr("%1 accounts", "a number, or a number and +", rows).arg(count);
}

void AccountsPage::retranslate()
{
    m_form->retranslateUi(this);
    m_open->setText(tr("Open an account"));
    m_form->statusChips->setChipText(u"all"_s, tr("All"));
    for (const auto& [id, status] : status_chips) {
        if (status)
            m_form->statusChips->setChipText(QString::fromLatin1(id), accountStatusChip(*status).text);
    }
    retranslateList();
}

} // namespace florin::desktop
