// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/roles/role_rules_form.h"

#include "roles/ui_role_rules_form.h"

#include "desktop/look/money_text.h"
#include "desktop/models/role_words.h"

#include <QEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int hour_minutes = 60;

constexpr std::array week{contract::Weekday::monday,    contract::Weekday::tuesday,
                          contract::Weekday::wednesday, contract::Weekday::thursday,
                          contract::Weekday::friday,    contract::Weekday::saturday,
                          contract::Weekday::sunday};

QTime timeOf(qint32 minute)
{
    return QTime(minute / hour_minutes % 24, minute % hour_minutes);
}

qint32 minuteOf(QTime time)
{
    return time.hour() * hour_minutes + time.minute();
}

} // namespace

RoleRulesForm::RoleRulesForm(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::RoleRulesForm>())
{
    m_form->setupUi(this);
    m_form->dayChips->setPick(FilterChips::Pick::Any);
    for (const contract::Weekday day : week)
        m_form->dayChips->addChip(contract::Wire<contract::Weekday>::pack(day), weekdayText(day));
    connect(m_form->alwaysCheck, &QCheckBox::toggled, this, &RoleRulesForm::fitHours);
    connect(m_form->saveLimitsButton, &QPushButton::clicked, this, &RoleRulesForm::saveLimits);
    connect(m_form->saveHoursButton, &QPushButton::clicked, this, &RoleRulesForm::saveHours);
    showLimits();
    showHours();
    retranslate();
}

RoleRulesForm::~RoleRulesForm() = default;

void RoleRulesForm::setCurrency(Currency currency)
{
    m_currency = currency;
    m_form->atATimeEdit->setCurrency(currency);
    m_form->perDayEdit->setCurrency(currency);
}

void RoleRulesForm::setEditable(bool editable)
{
    m_editable = editable;
    m_form->atATimeEdit->setReadOnly(!editable);
    m_form->perDayEdit->setReadOnly(!editable);
    m_form->saveLimitsButton->setVisible(editable);
    m_form->saveHoursButton->setVisible(editable);
    fitHours();
}

void RoleRulesForm::setBusy(bool busy)
{
    m_busy = busy;
    m_form->saveLimitsButton->setDisabled(busy);
    m_form->saveHoursButton->setDisabled(busy);
}

void RoleRulesForm::show(const contract::RoleRow& row)
{
    const bool same = row.role == m_row.role;
    const bool keep_limits = same && isLimitTyped();
    const bool keep_hours = same && areHoursTyped();
    m_row = row;
    if (!keep_limits)
        showLimits();
    if (!keep_hours)
        showHours();
    m_form->hoursCard->setVisible(row.takes_hours);
    showOthers();
    showZone();
}

contract::RoleLimit RoleRulesForm::limitThatHolds() const
{
    const auto limit = std::ranges::find(m_row.limits, m_currency, contract::currencyOf);
    return limit == m_row.limits.end() ? contract::RoleLimit() : *limit;
}

void RoleRulesForm::showLimits()
{
    const auto fill = [](AmountEdit* edit, const std::optional<Money>& amount) {
        if (amount)
            edit->setMoney(*amount);
        else
            edit->clear();
    };
    const contract::RoleLimit limit = limitThatHolds();
    fill(m_form->atATimeEdit, limit.at_a_time);
    fill(m_form->perDayEdit, limit.per_day);
    for (FormField* field : {m_form->atATimeField, m_form->perDayField})
        field->clearError();
}

bool RoleRulesForm::isLimitTyped() const
{
    const auto differs = [](const AmountEdit* edit, const std::optional<Money>& holds) {
        return edit->money() != holds || edit->text().trimmed().isEmpty() == holds.has_value();
    };
    const contract::RoleLimit limit = limitThatHolds();
    return differs(m_form->atATimeEdit, limit.at_a_time) || differs(m_form->perDayEdit, limit.per_day);
}

bool RoleRulesForm::areHoursTyped() const
{
    const auto& hours = m_row.hours;
    const bool always = m_form->alwaysCheck->isChecked();
    if (always || !hours)
        return always == hours.has_value();
    const contract::WorkingHours typed = typedHours();
    const auto until = [](qint32 minute) { return minute % contract::WorkingHours::day_minutes; };
    return !std::ranges::is_permutation(typed.days, hours->days) || typed.from_minute != hours->from_minute ||
           until(typed.until_minute) != until(hours->until_minute);
}

void RoleRulesForm::showOthers()
{
    QStringList others;
    for (const contract::RoleLimit& limit : m_row.limits) {
        if (contract::currencyOf(limit) == m_currency)
            continue;
        if (limit.at_a_time)
            others.append(tr("%1 at a time").arg(moneyText(*limit.at_a_time)));
        if (limit.per_day)
            others.append(tr("%1 a day").arg(moneyText(*limit.per_day)));
    }
    m_form->othersLabel->setText(tr("In other currencies, as they are: %1").arg(others.join(u", "_s)));
    m_form->othersLabel->setVisible(!others.isEmpty());
}

void RoleRulesForm::showZone()
{
    m_form->perDayField->setHint(tr("Days begin at midnight (%1).").arg(m_row.time_zone));
    m_form->hoursHint->setText(
        tr("Outside of them its people can only log out. Times are those of %1; an end "
           "before the beginning is on the next day.")
            .arg(m_row.time_zone));
}

void RoleRulesForm::showHours()
{
    const auto& hours = m_row.hours;
    QStringList days;
    for (const contract::Weekday day : hours ? hours->days : std::vector(week.begin(), week.begin() + 5))
        days.append(contract::Wire<contract::Weekday>::pack(day));
    m_form->dayChips->choose(days);
    m_form->fromEdit->setTime(timeOf(hours ? hours->from_minute : 9 * hour_minutes));
    m_form->untilEdit->setTime(timeOf(hours ? hours->until_minute : 18 * hour_minutes));
    m_form->alwaysCheck->setChecked(!hours);
    m_form->daysField->clearError();
    fitHours();
}

void RoleRulesForm::fitHours()
{
    m_form->alwaysCheck->setEnabled(m_editable);
    const bool open = m_editable && !m_form->alwaysCheck->isChecked();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_form->daysField), static_cast<QWidget*>(m_form->fromField),
          static_cast<QWidget*>(m_form->untilField)})
        widget->setEnabled(open);
}

void RoleRulesForm::saveLimits()
{
    if (m_busy)
        return;
    const auto typed = [this](AmountEdit* edit, FormField* field) -> std::optional<std::optional<Money>> {
        if (edit->text().trimmed().isEmpty())
            return std::optional<Money>();
        if (const auto amount = edit->money())
            return std::optional(*amount);
        field->showError(tr("Enter an amount, or leave it empty for none."));
        return std::nullopt;
    };
    const auto at_a_time = typed(m_form->atATimeEdit, m_form->atATimeField);
    const auto per_day = typed(m_form->perDayEdit, m_form->perDayField);
    if (!at_a_time || !per_day)
        return;
    if (*at_a_time && *per_day && (*per_day)->minor() < (*at_a_time)->minor()) {
        m_form->perDayField->showError(tr("A day cannot allow less than one move."));
        return;
    }
    contract::SetRoleLimits request{m_row.role, {}, {}};
    std::ranges::copy_if(m_row.limits, std::back_inserter(request.limits),
                         [this](const auto& limit) { return contract::currencyOf(limit) != m_currency; });
    if (*at_a_time || *per_day)
        request.limits.push_back({*at_a_time, *per_day});
    Q_EMIT limitsWanted(request);
}

contract::WorkingHours RoleRulesForm::typedHours() const
{
    contract::WorkingHours hours;
    for (const QString& day : m_form->dayChips->chosen())
        hours.days.push_back(*contract::Wire<contract::Weekday>::unpack(day));
    hours.from_minute = minuteOf(m_form->fromEdit->time());
    hours.until_minute = minuteOf(m_form->untilEdit->time());
    if (hours.until_minute == 0) // midnight ends the day, it does not begin it
        hours.until_minute = contract::WorkingHours::day_minutes;
    return hours;
}

void RoleRulesForm::saveHours()
{
    if (m_busy)
        return;
    contract::SetRoleHours request{m_row.role, std::nullopt, {}};
    if (!m_form->alwaysCheck->isChecked()) {
        request.hours = typedHours();
        if (request.hours->days.empty()) {
            m_form->daysField->showError(tr("Choose at least one day."));
            return;
        }
        if (request.hours->from_minute == request.hours->until_minute) {
            m_form->untilField->showError(tr("Choose an end that is not the beginning."));
            return;
        }
    }
    Q_EMIT hoursWanted(request);
}

void RoleRulesForm::retranslate()
{
    m_form->retranslateUi(this);
    for (const contract::Weekday day : week)
        m_form->dayChips->setChipText(contract::Wire<contract::Weekday>::pack(day), weekdayText(day));
    showOthers();
    showZone();
}

void RoleRulesForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace florin::desktop
