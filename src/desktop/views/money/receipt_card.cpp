// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/money/receipt_card.h"

#include "money/ui_receipt_card.h"

#include "desktop/look/amount_words.h"
#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/toast.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace florin::desktop
{

ReceiptCard::ReceiptCard(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::ReceiptCard>())
{
    m_form->setupUi(this);
    m_form->doneIcon->setIcon(Icon::check_circle, Colour::money_in);
    setButtonIcon(m_form->copyButton, Icon::copy);
    setButtonIcon(m_form->repeatButton, Icon::refresh);
    m_form->copyButton->setVisible(!theme().isKiosk());
    connect(m_form->repeatButton, &QPushButton::clicked, this, &ReceiptCard::repeatWanted);
    connect(m_form->againButton, &QPushButton::clicked, this, &ReceiptCard::againWanted);
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_form->sentenceLabel->text() + u'\n' + m_form->rows->toText());
        showToast(this, Tone::Good, tr("Copied."));
    });
    connect(m_form->saveButton, &ReceiptButton::sealTextChanged, this, [this] {
        if (m_receipt)
            write();
    });
    hide();
}

ReceiptCard::~ReceiptCard() = default;

void ReceiptCard::setLink(client::Link* link)
{
    m_form->saveButton->setLink(link);
}

void ReceiptCard::showReceipt(const Receipt& receipt)
{
    m_receipt = receipt;
    m_form->saveButton->setEntry(receipt.entry, receipt.account);
    m_form->saveButton->look();
    write();
    setVisible(true);
    announce(this, m_form->sentenceLabel->text());
    m_form->againButton->setFocus(Qt::OtherFocusReason);
}

void ReceiptCard::write()
{
    const QString amount = moneyText(m_receipt->amount);
    switch (m_receipt->kind) {
    case EntryKind::deposit:
        m_form->sentenceLabel->setText(m_at_counter ? tr("%1 paid into the account").arg(amount)
                                                    : tr("%1 added to your account").arg(amount));
        m_form->againButton->setText(m_at_counter ? tr("Next for this customer")
                                                  : tr("Add or withdraw more"));
        break;
    case EntryKind::withdrawal:
        m_form->sentenceLabel->setText(tr("%1 paid out in cash").arg(amount));
        m_form->againButton->setText(m_at_counter ? tr("Next for this customer")
                                                  : tr("Add or withdraw more"));
        break;
    default:
        m_form->sentenceLabel->setText(tr("Sent to %1").arg(m_receipt->counterpart_name));
        m_form->againButton->setText(m_at_counter ? tr("Next for this customer") : tr("Move more money"));
    }
    m_form->amountLabel->setText(amount);
    const bool has_counterpart = !m_receipt->counterpart.isNull();
    m_form->rows->setFacts({
        {tr("In words"), amountInWords(m_receipt->amount)},
        {has_counterpart ? tr("From") : tr("Account"), m_receipt->account.toGrouped()},
        {tr("To"), has_counterpart ? m_receipt->counterpart.toGrouped() : QString()},
        {tr("For"), m_receipt->memo},
        {tr("When"), momentText(m_receipt->time)},
        {tr("Balance now"), moneyText(m_receipt->balance)},
        {tr("Entry"), QString::number(m_receipt->entry.value)},
        {tr("Sealed"), m_form->saveButton->sealText()},
    });
}

void ReceiptCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    if (m_receipt)
        write();
}

} // namespace florin::desktop
