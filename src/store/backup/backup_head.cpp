// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/backup_head.h"

#include "core/file_problem.h"
#include "store/sealing.h"

#include <QDateTime>

namespace florin::store
{
namespace
{

constexpr QByteArrayView first_line("florin-backup 1");
constexpr qint64 line_size_max = 16 * 1024;

tl::unexpected<Problem> notABackup(const QFile& file)
{
    return refuse(inFile(ProblemCode::not_a_backup, file.fileName()));
}

/// What stands behind the word that the line begins with; nothing when it begins otherwise.
std::optional<QByteArray> valueIn(const QByteArray& line, QByteArrayView word)
{
    if (!line.startsWith(word) || !line.endsWith('\n') || line.size() <= word.size() + 2)
        return std::nullopt;
    return line.sliced(word.size() + 1).chopped(1);
}

std::optional<Timestamp> momentIn(const QByteArray& text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

QByteArray backupCheck(const KeyRing& ring)
{
    return fingerprint(ring.backups(), "florin-backup").toHex();
}

QByteArray headText(const BackupHead& head)
{
    const QDateTime taken = QDateTime::fromMSecsSinceEpoch(head.taken.time_since_epoch().count(), Qt::UTC);
    return first_line.toByteArray() + "\nbank " + head.bank_id.toUtf8() + "\ntaken " +
           taken.toString(Qt::ISODateWithMs).toLatin1() + "\ncheck " + head.check + "\nkeys " +
           (head.ring.isEmpty() ? QByteArray("-") : head.ring.toBase64()) + "\n\n";
}

Result<BackupHead> readHead(QFile& file)
{
    if (file.readLine(line_size_max) != first_line.toByteArray() + '\n')
        return notABackup(file);
    const auto bank = valueIn(file.readLine(line_size_max), "bank");
    const auto taken = valueIn(file.readLine(line_size_max), "taken");
    const auto check = valueIn(file.readLine(line_size_max), "check");
    const auto keys = valueIn(file.readLine(line_size_max), "keys");
    const auto moment = taken ? momentIn(*taken) : std::nullopt;
    if (!bank || !moment || !check || !keys || file.readLine(line_size_max) != "\n")
        return notABackup(file);
    return BackupHead{QString::fromUtf8(*bank), *moment, *check,
                      *keys == "-" ? QByteArray() : QByteArray::fromBase64(*keys)};
}

bool BackupHead::fits(const KeyRing& ring_held) const
{
    return check == backupCheck(ring_held);
}

Result<KeyRing> BackupHead::ringOf(const QString& file, const Secret& master) const
{
    auto opened =
        ring.isEmpty() ? Result<KeyRing>(KeyRing::fromMaster(master)) : KeyRing::open(ring, bank_id, master);
    if (!opened && opened.error().code != ProblemCode::wrong_key)
        return opened;
    if (!opened || !fits(*opened))
        return refuse(inFile(ProblemCode::backup_locked, file));
    return opened;
}

Result<BackupHead> readBackupHead(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(fileProblem(ProblemCode::file_unreadable, path, file.errorString()));
    return readHead(file);
}

} // namespace florin::store
