// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/money/receipt_button.h"

#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/toast.h"

#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using State = ReceiptController::State;

ReceiptButton::ReceiptButton(QWidget* parent) : QPushButton(parent)
{
    setVariant(this, Variant::Quiet);
    setButtonIcon(this, Icon::export_file);
    connect(this, &QPushButton::clicked, this, &ReceiptButton::takeClick);
    write();
}

void ReceiptButton::setLink(client::Link* link)
{
    m_controller = new ReceiptController(link, this);
    connect(m_controller, &ReceiptController::stateChanged, this, &ReceiptButton::takeState);
    connect(m_controller, &ReceiptController::failed, this, &ReceiptButton::takeProblem);
    connect(m_controller, &ReceiptController::saved, this,
            [this] { showToast(this, Tone::Good, tr("The receipt is saved.")); });
}

void ReceiptButton::setEntry(EntryId entry, AccountNumber account)
{
    setVisible(m_controller && !entry.isNull() && !theme().isKiosk());
    if (!m_controller || (entry == m_entry && account == m_account))
        return;
    m_entry = entry;
    m_account = account;
    m_is_wanted = false;
    m_controller->forget();
    write();
}

void ReceiptButton::look()
{
    const bool asks =
        m_controller && (m_controller->state() == State::Idle || m_controller->state() == State::Failed);
    if (asks && !m_entry.isNull())
        m_controller->ask(m_entry, m_account);
}

QString ReceiptButton::sealText() const
{
    if (!m_controller)
        return {};
    if (m_controller->state() == State::BeingSealed)
        return tr("In a moment");
    if (!m_controller->receipt())
        return {};
    const contract::ReceiptSeal& seal = m_controller->receipt()->seal;
    return tr("Seal %1, %2").arg(QString::number(seal.number), momentText(seal.time));
}

void ReceiptButton::takeClick()
{
    if (!m_controller || m_entry.isNull())
        return;
    m_is_wanted = true;
    if (m_controller->state() == State::Ready)
        askWhereTo();
    else
        look();
    write();
}

void ReceiptButton::takeState()
{
    if (m_controller->state() == State::Ready && m_is_wanted)
        askWhereTo();
    write();
    Q_EMIT sealTextChanged();
}

void ReceiptButton::takeProblem(const Problem& problem)
{
    if (m_is_wanted)
        showToast(this, Tone::Danger, problemSentence(problem));
    m_is_wanted = false;
    write();
}

void ReceiptButton::askWhereTo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog =
        new QFileDialog(this, tr("Save the receipt"), u"%1/receipt-%2.json"_s.arg(folder).arg(m_entry.value),
                        tr("Florin receipts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, m_controller, &ReceiptController::saveTo);
    connect(dialog, &QDialog::finished, this, [this] {
        m_is_wanted = false;
        write();
    });
    dialog->open();
}

void ReceiptButton::write()
{
    const bool waits =
        m_controller && m_is_wanted &&
        (m_controller->state() == State::Asking || m_controller->state() == State::BeingSealed);
    setText(waits ? tr("Waiting for the seal…") : tr("Save receipt"));
    setEnabled(!waits);
}

void ReceiptButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    write();
    Q_EMIT sealTextChanged();
}

} // namespace florin::desktop
