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

class Words
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
        return Words::tr("Locked");
    case contract::AlertKind::new_device:
        return Words::tr("New device");
    case contract::AlertKind::key_copied:
        return Words::tr("A security key may be copied");
    case contract::AlertKind::impossible_rate:
        return Words::tr("Faster than people type");
    case contract::AlertKind::guessing:
        return Words::tr("The bank was guessed at");
    case contract::AlertKind::sms_limit:
        return Words::tr("Too many SMS were asked for");
    }
    return {};
}

void showHours(const std::vector<contract::FailedHour>& hours, PlainTable& table)
{
    std::vector<PlainTable::Row> rows;
    for (auto hour = hours.rbegin(); hour != hours.rend(); ++hour)
        rows.push_back({{momentText(hour->hour), number(hour->attempts)}});
    table.setRows({Words::tr("Hour"), Words::tr("Failed attempts")}, std::move(rows));
}

void showLocked(const std::vector<contract::LockedUser>& users, PlainTable& table)
{
    std::vector<PlainTable::Row> rows;
    for (const contract::LockedUser& user : users)
        rows.push_back({{user.display_name, user.user, roleText(user.role), momentText(user.until),
                         number(user.failed_attempts)}});
    table.setRows({Words::tr("Name"), Words::tr("Logs in as"), Words::tr("Role"), Words::tr("Locked until"),
                   Words::tr("Failed attempts")},
                  std::move(rows));
}

void showAlerts(const std::vector<contract::SecurityAlert>& alerts, PlainTable& table)
{
    std::vector<PlainTable::Row> rows;
    for (const contract::SecurityAlert& alert : alerts)
        rows.push_back({{alertText(alert.kind), momentText(alert.time), alert.user, alert.peer,
                         alert.attempts == 0 ? QString() : number(alert.attempts)},
                        Chip{toneOf(alert.kind), alertText(alert.kind)}});
    table.setRows(
        {Words::tr("What"), Words::tr("When"), Words::tr("User"), Words::tr("From"), Words::tr("Attempts")},
        std::move(rows));
}

QString findingOf(const contract::ShowSecurity::Reply& overview)
{
    const auto [last, ordinary] = lastAndOrdinary(overview);
    if (overview.failed_attempts == 0)
        return Words::tr("No log-in has failed in the last days.");
    if (last > 10 && last > 2 * ordinary)
        return Words::tr("Failed log-ins are up: %1 in the last 24 hours, %2 on an ordinary day.")
            .arg(number(last), number(ordinary));
    return Words::tr("Failed log-ins are as usual: %1 in the last 24 hours.").arg(number(last));
}

} // namespace florin::desktop
