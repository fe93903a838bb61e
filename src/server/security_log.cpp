// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security_log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <cstdio>

namespace florin::server
{
namespace
{

QString shown(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonObject jsonOf(const SecurityEvent& event, Timestamp now)
{
    QJsonObject json{{QStringLiteral("time"), shown(now)},
                     {QStringLiteral("event"), QString::fromLatin1(event.event)}};
    if (!event.user.isEmpty())
        json.insert(QStringLiteral("user"), event.user);
    if (!event.peer.isEmpty())
        json.insert(QStringLiteral("peer"), event.peer);
    if (event.attempts)
        json.insert(QStringLiteral("attempts"), *event.attempts);
    if (event.until)
        json.insert(QStringLiteral("until"), shown(*event.until));
    if (!event.reason.isEmpty())
        json.insert(QStringLiteral("reason"), event.reason);
    return json;
}

} // namespace

void SecurityLog::openStderr()
{
    const std::scoped_lock lock(m_mutex);
    m_file.close();
    m_file.setFileName({});
    (void)m_file.open(stderr, QFile::WriteOnly | QFile::Unbuffered);
}

Result<void> SecurityLog::openFile(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    m_file.close();
    m_file.setFileName(path);
    const bool is_new = !m_file.exists();
    if (!m_file.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered) ||
        (is_new && !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)))
        return refuse({ProblemCode::file_unwritable,
                       {{QStringLiteral("file"), path}, {QStringLiteral("reason"), m_file.errorString()}}});
    return {};
}

Result<void> SecurityLog::reopen()
{
    const QString path = m_file.fileName();
    return path.isEmpty() ? Result<void>() : openFile(path);
}

bool SecurityLog::isTooMany(Timestamp now)
{
    const Timestamp second = std::chrono::floor<std::chrono::seconds>(now);
    if (second != m_second) {
        m_second = second;
        m_routine = 0;
    }
    return ++m_routine > max_routine_a_second;
}

void SecurityLog::write(const SecurityEvent& event)
{
    const Timestamp now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    if (!m_file.isOpen())
        return;
    if (event.is_routine && isTooMany(now)) {
        ++m_left_out;
        return;
    }
    QJsonObject json = jsonOf(event, now);
    if (m_left_out > 0)
        json.insert(QStringLiteral("left_out"), std::exchange(m_left_out, 0));
    // In one piece: lines of several threads, and of several programs, do not mix.
    (void)m_file.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace florin::server
