// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/security_models.h"

#include "desktop/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace florin::desktop
{
namespace
{

class OverviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(SecurityOverview)
};

constexpr auto day = std::chrono::hours(24);

QString number(qint64 value)
{
    return QLocale().toString(value);
}

Tone toneOf(contract::AlertKind kind)
{
    return kind == contract::AlertKind::new_device ? Tone::Info : Tone::Warning;
}

/// Failed attempts of the last 24 hours, and of an ordinary day before.
std::pair<qint64, qint64> lastAndOrdinary(const contract::ShowSecurity::Reply& overview)
{
    qint64 last = 0;
    for (const contract::FailedHour& hour : overview.hours) {
        if (overview.until - hour.hour <= day)
            last += hour.attempts;
    }
    const auto days_before = (overview.until - overview.from) / day - 1;
    const qint64 before = overview.failed_attempts - last;
    return {last, days_before > 0 ? before / static_cast<qint64>(days_before) : 0};
}

} // namespace

void PlainTable::setRows(const QStringList& titles, std::vector<Row> rows)
{
    beginResetModel();
    m_titles = titles;
    m_rows = std::move(rows);
    endResetModel();
}

int PlainTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlainTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant PlainTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.texts.value(index.column());
    if (role == ChipRole && index.column() == 0 && row.chip)
        return QVariant::fromValue(*row.chip);
    return {};
}

QVariant PlainTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

QString alertText(contract::AlertKind kind)
{
    switch (kind) {
    case contract::AlertKind::user_locked:
        return OverviewTexts::tr("Locked");
    case contract::AlertKind::new_device:
        return OverviewTexts::tr("New device");
    case contract::AlertKind::key_copied:
        return OverviewTexts::tr("A security key may be copied");
    case contract::AlertKind::impossible_rate:
        return OverviewTexts::tr("Faster than people type");
    case contract::AlertKind::guessing:
        return OverviewTexts::tr("The bank was guessed at");
    case contract::AlertKind::sms_limit:
        return OverviewTexts::tr("Too many SMS were asked for");
    }
    return {};
}

void showHours(const std::vector<contract::FailedHour>& hours, PlainTable& table)
{
    std::vector<PlainTable::Row> rows;
    for (auto hour = hours.rbegin(); hour != hours.rend(); ++hour)
        rows.push_back({{momentText(hour->hour), number(hour->attempts)}});
    table.setRows({OverviewTexts::tr("Hour"), OverviewTexts::tr("Failed attempts")}, std::move(rows));
}

void showLocked(const std::vector<contract::LockedUser>& users, PlainTable& table)
{
    std::vector<PlainTable::Row> rows;
    for (const contract::LockedUser& user : users)
        rows.push_back({{user.display_name, user.user, roleText(user.role), momentText(user.until),
                         number(user.failed_attempts)}});
    table.setRows({OverviewTexts::tr("Name"), OverviewTexts::tr("Logs in as"), OverviewTexts::tr("Role"),
                   OverviewTexts::tr("Locked until"), OverviewTexts::tr("Failed attempts")},
                  std::move(rows));
}

void showAlerts(const std::vector<contract::SecurityAlert>& alerts, PlainTable& table)
{
    std::vector<PlainTable::Row> rows;
    for (const contract::SecurityAlert& alert : alerts)
        rows.push_back({{alertText(alert.kind), momentText(alert.time), alert.user, alert.peer,
                         alert.attempts == 0 ? QString() : number(alert.attempts)},
                        Chip{toneOf(alert.kind), alertText(alert.kind)}});
    table.setRows({OverviewTexts::tr("What"), OverviewTexts::tr("When"), OverviewTexts::tr("User"),
                   OverviewTexts::tr("From"), OverviewTexts::tr("Attempts")},
                  std::move(rows));
}

QString findingOf(const contract::ShowSecurity::Reply& overview)
{
    const auto [last, ordinary] = lastAndOrdinary(overview);
    if (overview.failed_attempts == 0)
        return OverviewTexts::tr("No log-in has failed in the last days.");
    if (last > 10 && last > 2 * ordinary)
        return OverviewTexts::tr("Failed log-ins are up: %1 in the last 24 hours, %2 on an ordinary day.")
            .arg(number(last), number(ordinary));
    return OverviewTexts::tr("Failed log-ins are as usual: %1 in the last 24 hours.").arg(number(last));
}

} // namespace florin::desktop
