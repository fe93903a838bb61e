// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace florin::store
{
namespace
{

void addNumber(QCryptographicHash& hash, qint64 number)
{
    const qint64 big_endian = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&big_endian), sizeof big_endian));
}

void addText(QCryptographicHash& hash, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(hash, utf8.size());
    hash.addData(QByteArrayView(utf8));
}

} // namespace

QByteArray AuditChain::start()
{
    return QByteArray(QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0');
}

QByteArray AuditChain::hash(const QByteArray& before, const AuditLine& line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(before));
    addNumber(hash, line.number);
    addNumber(hash, line.time.time_since_epoch().count());
    addNumber(hash, line.actor ? line.actor->value : 0);
    for (const QString* text :
         {&line.actor_name, &line.operation, &line.subject, &line.outcome, &line.detail})
        addText(hash, *text);
    return hash.result();
}

void AuditChain::verify(const AuditLine& line)
{
    ++m_check.lines;
    if (m_check.broken_at)
        return;
    if (line.number != m_check.lines || line.hash != hash(m_check.head, line))
        m_check.broken_at = m_check.lines;
    else
        m_check.head = line.hash;
}

} // namespace florin::store
