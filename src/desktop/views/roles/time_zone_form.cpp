// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/roles/time_zone_form.h"

#include "roles/ui_time_zone_form.h"

#include "core/time_zone.h"

#include <QCompleter>
#include <QEvent>
#include <QTimeZone>

namespace florin::desktop
{
namespace
{

QStringList offeredZones()
{
    QStringList zones{QStringLiteral("UTC")};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (const QString name = QString::fromLatin1(id); TimeZone::isPlace(name))
            zones.append(name);
    }
    return zones;
}

} // namespace

TimeZoneForm::TimeZoneForm(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::TimeZoneForm>())
{
    m_form->setupUi(this);
    m_form->zoneCombo->addItems(offeredZones());
    // There are hundreds: part of a city's name finds its own.
    m_form->zoneCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_form->zoneCombo->completer()->setFilterMode(Qt::MatchContains);
    connect(m_form->zoneCombo, &QComboBox::currentTextChanged, this, &TimeZoneForm::fitButton);
    connect(m_form->saveZoneButton, &QPushButton::clicked, this, &TimeZoneForm::save);
    fitButton();
}

TimeZoneForm::~TimeZoneForm() = default;

void TimeZoneForm::setEditable(bool editable)
{
    m_form->zoneCombo->setEnabled(editable);
    m_form->saveZoneButton->setVisible(editable);
}

void TimeZoneForm::setBusy(bool busy)
{
    m_busy = busy;
    fitButton();
}

void TimeZoneForm::show(const QString& time_zone)
{
    const bool keep = m_form->zoneCombo->currentText() != m_time_zone && !m_time_zone.isEmpty();
    m_time_zone = time_zone;
    if (!keep)
        showZone();
    fitButton();
}

void TimeZoneForm::showZone()
{
    m_form->zoneCombo->setCurrentText(m_time_zone); // that of an older database may not be among them
}

void TimeZoneForm::fitButton()
{
    const QString chosen = m_form->zoneCombo->currentText().trimmed();
    m_form->saveZoneButton->setEnabled(!m_busy && !chosen.isEmpty() && chosen != m_time_zone);
}

void TimeZoneForm::save()
{
    contract::SetTimeZone request;
    request.time_zone = m_form->zoneCombo->currentText().trimmed();
    Q_EMIT wanted(request);
}

void TimeZoneForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_form->retranslateUi(this);
}

} // namespace florin::desktop
