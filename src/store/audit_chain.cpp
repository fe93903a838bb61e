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

/// Where a number would stand; none is below zero.
constexpr qint64 with_origin = -2;

bool hasOrigin(const AuditLine& line)
{
    return line.customer || !line.address.isEmpty() || !line.device.isEmpty();
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
    if (hasOrigin(line))
        addNumber(hash, with_origin);
    addNumber(hash, line.number);
    addNumber(hash, line.time.time_since_epoch().count());
    addNumber(hash, line.actor ? line.actor->value : 0);
    for (const QString* text :
         {&line.actor_name, &line.operation, &line.subject, &line.outcome, &line.detail})
        addText(hash, *text);
    if (hasOrigin(line)) {
        addNumber(hash, line.customer ? line.customer->value : 0);
        addText(hash, line.address);
        addText(hash, line.device);
    }
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
