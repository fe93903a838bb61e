// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/access_view.h"

#include "identity/ui_access_view.h"

#include "desktop/models/words.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/confirm_dialog.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

/// What it is, when, and a button that ends it; none for the one that is looking.
QPushButton* addRow(QWidget* box, const QString& what, const QString& when, const QString& verb)
{
    auto* row = new QWidget(box);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new QLabel(what, row);
    auto* moment = new QLabel(when, row);
    moment->setProperty("textRole", u"caption"_s);
    moment->setWordWrap(true);
    words->addWidget(name);
    words->addWidget(moment);
    line->addLayout(words, 1);
    QPushButton* button = nullptr;
    if (!verb.isEmpty()) {
        button = makeButton(verb, Variant::Secondary, row);
        button->setAccessibleName(verb + u": "_s + what);
        line->addWidget(button);
    }
    box->layout()->addWidget(row);
    return button;
}

} // namespace

AccessView::AccessView(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::AccessView>())
{
    m_form->setupUi(this);
    m_form->banner->hide();
    connect(m_form->everywhereButton, &QPushButton::clicked, this, &AccessView::confirmEverywhere);
    show({});
}

AccessView::~AccessView() = default;

void AccessView::setController(AccessController* controller)
{
    m_controller = controller;
    connect(controller, &AccessController::shown, this, &AccessView::show);
    connect(controller, &AccessController::failed, this, &AccessView::showProblem);
    connect(controller, &WriteController::refused, this, &AccessView::showProblem);
    connect(controller, &WriteController::busyChanged, m_form->everywhereButton, &QWidget::setDisabled);
}

void AccessView::show(const contract::ShowAccess::Reply& access)
{
    m_access = access;
    clear(m_form->sessionsBox->layout());
    clear(m_form->devicesBox->layout());
    for (const contract::SessionSummary& session : access.sessions)
        addSession(session);
    for (const contract::DeviceSummary& device : access.devices)
        addDevice(device);
    m_form->devicesLabel->setVisible(!access.devices.empty());
    m_form->devicesBox->setVisible(!access.devices.empty());
    m_form->everywhereButton->setVisible(access.sessions.size() > 1 || !access.devices.empty());
}

void AccessView::addSession(const contract::SessionSummary& session)
{
    const QString place = session.device.isEmpty() ? tr("An unknown place") : session.device;
    const QString what = session.current ? tr("%1 (here)").arg(place) : place;
    const QString when =
        tr("Since %1, last used %2").arg(momentText(session.began), momentText(session.last_used));
    if (QPushButton* end =
            addRow(m_form->sessionsBox, what, when, session.current ? QString() : tr("Log out")))
        connect(end, &QPushButton::clicked, m_controller,
                [this, id = session.id] { m_controller->endSession(id); });
}

void AccessView::addDevice(const contract::DeviceSummary& device)
{
    const QString when = tr("Since %1, last used %2 from %3")
                             .arg(momentText(device.since), momentText(device.last_used), device.address);
    QPushButton* forget = addRow(m_form->devicesBox, device.name, when, tr("Forget"));
    connect(forget, &QPushButton::clicked, m_controller,
            [this, id = device.device] { m_controller->forgetDevice(id); });
}

void AccessView::confirmEverywhere()
{
    auto* dialog =
        new ConfirmDialog({tr("Log out everywhere else?"),
                           tr("All other places are logged out, and every device gives a code again."),
                           tr("Log out everywhere else")},
                          ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::None, this);
    dialog->setObjectName(u"everywhereDialog"_s);
    connect(dialog, &ConfirmDialog::confirmed, m_controller,
            [this](const Secret&) { m_controller->logOutEverywhere(); });
    dialog->open();
}

void AccessView::showProblem(const Problem& problem)
{
    const contract::ProblemWords words = problemWords(problem);
    m_form->banner->setMessage(Banner::Kind::Error, words.reason, words.advice);
    m_form->banner->show();
}

void AccessView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    show(m_access);
}

} // namespace florin::desktop
