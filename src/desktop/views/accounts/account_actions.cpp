// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/accounts/account_actions.h"

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

using Phase = PostingController::Phase;

AccountActions::AccountActions(client::Link* link, Rights rights, Parts parts, QWidget* page)
    : QObject(page)
    , m_rights(std::move(rights))
    , m_parts(parts)
    , m_page(page)
    , m_limits(new AccountLimitsController(link, this))
    , m_freeze(new FreezeController(link, this))
    , m_close(new CloseAccountController(link, this))
{
    m_parts.banner->hide();
    setButtonIcon(m_parts.close, Icon::trash);
    connectLimits();
    connectFreezing();
    connectClosing();
}

void AccountActions::connectLimits()
{
    connect(m_parts.limits, &QPushButton::clicked, this, &AccountActions::askForLimits);
    connect(m_limits, &AccountLimitsController::looked, this, [this](AccountNumber account) {
        if (m_account && m_account->number == account)
            Q_EMIT limitsLooked();
        fitLimitsButton();
    });
    connect(m_limits, &AccountLimitsController::outdated, this, &AccountActions::fitLimitsButton);
    connect(m_limits, &AccountLimitsController::changed, this, [this](AccountNumber account) {
        m_parts.banner->hide();
        showToast(m_page, Tone::Good, tr("The limits are set."));
        m_limits->look(account);
        fitLimitsButton();
    });
    connect(m_limits, &WriteController::refused, this,
            [this](const Problem& problem) { tellRefusal(*m_parts.banner, problem); });
    connect(m_limits, &WriteController::busyChanged, this, &AccountActions::fitLimitsButton);
}

void AccountActions::connectFreezing()
{
    connect(m_parts.freeze, &QPushButton::clicked, this, &AccountActions::confirmFreeze);
    connect(m_freeze, &FreezeController::changed, this, [this](const contract::AccountSummary& account) {
        m_parts.banner->hide();
        showToast(m_page, Tone::Good,
                  account.status == AccountStatus::frozen ? tr("The account is frozen.")
                                                          : tr("The account is released."));
        Q_EMIT changed();
    });
    connect(m_freeze, &WriteController::refused, this,
            [this](const Problem& problem) { tellRefusal(*m_parts.banner, problem); });
    connect(m_freeze, &WriteController::busyChanged, m_parts.freeze, &QWidget::setDisabled);
}

void AccountActions::connectClosing()
{
    connect(m_parts.close, &QPushButton::clicked, this, &AccountActions::confirmClose);
    connect(m_parts.banner, &Banner::actionChosen, m_close, &PostingController::askAgain);
    connect(m_close, &PostingController::phaseChanged, this, &AccountActions::showClosePhase);
    connect(m_close, &PostingController::refused, this, &AccountActions::showCloseRefusal);
    connect(
        m_close, &CloseAccountController::closed, this, [this](const contract::CloseAccount::Reply& reply) {
            const QString account = reply.account.toGrouped();
            m_parts.banner->hide();
            showToast(m_page, Tone::Good,
                      reply.paid_out.isZero()
                          ? tr("Account %1 is closed.").arg(account)
                          : tr("Account %1 is closed; pay out %2.").arg(account, moneyText(reply.paid_out)));
            Q_EMIT changed();
        });
}

void AccountActions::setAccount(const contract::AccountSummary& account)
{
    const bool other = !m_account || m_account->number != account.number;
    m_account = account;
    if (other && !m_close->isBusy() && m_close->phase() != Phase::Unknown)
        m_parts.banner->hide();
    if (other || m_limits->isLost())
        m_limits->look(account.number);
    fitButtons();
}

contract::AccountLimits AccountActions::limits() const
{
    return m_limits->limits().value_or(contract::AccountLimits());
}

void AccountActions::fitButtons()
{
    fitLimitsButton();
    // The bank's own accounts stay as they are.
    const bool changeable = isCustomerKind(m_account->kind) && m_account->status != AccountStatus::closed;
    const bool frozen = m_account->status == AccountStatus::frozen;
    m_parts.freeze->setVisible(changeable && m_rights.may<contract::FreezeAccount>());
    m_parts.freeze->setText(frozen ? tr("Release") : tr("Freeze"));
    setButtonIcon(m_parts.freeze, frozen ? Icon::play : Icon::snowflake);
    m_parts.close->setVisible(changeable && m_rights.may<contract::CloseAccount>());
    m_parts.limits->setVisible(changeable && m_rights.may<contract::SetAccountLimits>());
}

void AccountActions::fitLimitsButton()
{
    // Limits are set in place of those there are: unknown ones would be lifted.
    m_parts.limits->setEnabled(m_account && m_limits->knows(m_account->number) && !m_limits->isBusy());
}

void AccountActions::askForLimits()
{
    if (!m_account || !m_limits->knows(m_account->number) || m_limits->isBusy())
        return;
    auto* dialog = new ConfirmDialog(
        {tr("Limits of account %1").arg(m_account->number.toGrouped()),
         tr("What may leave it by transfer or in cash. Empty: no limit. Days begin at the bank's midnight."),
         tr("Set the limits")},
        ConfirmDialog::Weight::Ordinary, ConfirmDialog::Proof::None, m_page);
    dialog->setObjectName(u"limitsDialog"_s);
    const contract::AccountLimits known = limits();
    auto* fields = new QWidget;
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins({});
    struct Limit {
        AmountEdit* edit;
        FormField* field;

        [[nodiscard]] bool check() const
        {
            if (edit->money() || edit->text().trimmed().isEmpty())
                return true;
            field->showError(AccountActions::tr("\"%1\" is not an amount.").arg(edit->text()));
            return false;
        }
    };
    const auto add = [&](const QString& name, const QString& title, const std::optional<Money>& amount) {
        auto* edit = new AmountEdit;
        edit->setObjectName(name);
        edit->setCurrency(m_account->balance.currency());
        if (amount)
            edit->setMoney(*amount);
        auto* field = new FormField(title, edit);
        layout->addWidget(field);
        return Limit{edit, field};
    };
    const Limit at_a_time = add(u"atATimeEdit"_s, tr("At a time"), known.at_a_time);
    const Limit per_day = add(u"perDayEdit"_s, tr("In a day"), known.per_day);
    dialog->setSummary(fields);
    dialog->setCheck([at_a_time, per_day] { return at_a_time.check() && per_day.check(); });
    connect(dialog, &ConfirmDialog::confirmed, m_limits,
            [this, number = m_account->number, at_a_time, per_day](const Secret&) {
                m_limits->set(number, at_a_time.edit->money(), per_day.edit->money());
            });
    dialog->open();
}

void AccountActions::confirmFreeze()
{
    if (!m_account || m_freeze->isBusy())
        return;
    const bool freeze = m_account->status != AccountStatus::frozen;
    auto* dialog = new ConfirmDialog(
        {freeze ? tr("Freeze account %1?").arg(m_account->number.toGrouped())
                : tr("Release account %1?").arg(m_account->number.toGrouped()),
         freeze ? tr("No money leaves or enters it until it is released.") : tr("Money moves again."),
         freeze ? tr("Freeze") : tr("Release")},
        ConfirmDialog::Weight::Ordinary, ConfirmDialog::Proof::None, m_page);
    dialog->setObjectName(u"freezeDialog"_s);
    auto* reason = new QLineEdit;
    reason->setObjectName(u"reasonEdit"_s);
    reason->setMaxLength(contract::Memo::max_characters);
    dialog->setSummary(new FormField(tr("Reason, for the audit"), reason));
    connect(dialog, &ConfirmDialog::confirmed, m_freeze,
            [this, number = m_account->number, freeze, reason](const Secret&) {
                m_freeze->setFrozen(number, freeze, reason->text());
            });
    dialog->open();
}

void AccountActions::confirmClose()
{
    if (!m_account || m_close->isBusy() || m_close->phase() == Phase::Unknown)
        return;
    m_closing = new ConfirmDialog(
        {tr("Close account %1?").arg(m_account->number.toGrouped()),
         tr("%1 can no longer use it. A closed account cannot be opened again.").arg(m_account->owner),
         tr("Close account")},
        ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::Password, m_page);
    m_closing->setObjectName(u"closeDialog"_s);
    QCheckBox* pay_out = nullptr;
    if (m_account->balance.isPositive()) {
        pay_out = new QCheckBox(tr("Pay out %1 in cash, from your drawer").arg(moneyText(m_account->balance)),
                                m_page);
        pay_out->setObjectName(u"payOutCheck"_s);
        pay_out->setChecked(true);
        m_closing->setSummary(pay_out);
    }
    connect(m_closing, &ConfirmDialog::confirmed, m_close,
            [this, number = m_account->number, pay_out](const Secret& password) {
                m_close->close(number, password, pay_out && pay_out->isChecked());
            });
    m_closing->open();
}

void AccountActions::showClosePhase()
{
    switch (m_close->phase()) {
    case Phase::FindingOut:
    case Phase::Unknown:
        if (m_closing)
            m_closing->reject();
        tell(Banner::Kind::Warning, tr("Finding out whether the account was closed."),
             tr("The answer got lost on the way. Nothing happens twice."));
        m_parts.banner->setAction(m_close->phase() == Phase::Unknown ? tr("Find out now") : QString());
        break;
    case Phase::Done:
        if (m_closing)
            m_closing->accept();
        break;
    default:
        break;
    }
}

void AccountActions::showCloseRefusal(const Problem& problem)
{
    if (m_closing && problem.code == ProblemCode::wrong_password) {
        m_closing->showRefusal(problemSentence(problem));
        return;
    }
    if (m_closing)
        m_closing->reject();
    tellRefusal(*m_parts.banner, problem);
}

void AccountActions::tell(Banner::Kind kind, const QString& sentence, const QString& detail)
{
    m_parts.banner->setMessage(kind, sentence, detail);
    m_parts.banner->setAction({});
    m_parts.banner->show();
}

} // namespace florin::desktop
