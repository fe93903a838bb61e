// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_unlock.h"

#include "core/file_problem.h"
#include "store/database.h"
#include "store/key_file.h"
#include "store/new_files.h"
#include "store/private_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace florin::server
{
namespace
{

/// A rekey is over sooner, but for the files of a large bank.
constexpr auto rekey_patience = std::chrono::seconds(10);

/// Where a key file named at init is remembered: its path is no secret.
QString keyFileNote(const QString& directory)
{
    return QDir(directory).filePath(QStringLiteral("key-file"));
}

Result<UnlockedBank> unlockWith(const BankPlace& place, const QString& key_file, const Secret& passphrase)
{
    auto master = store::readKeyFile(key_file, place.id, passphrase);
    if (!master)
        return refuse(std::move(master.error()));
    auto ring = store::KeyRing::read(place.directory, place.id, *master);
    if (!ring)
        return refuse(std::move(ring.error()));
    return UnlockedBank{place.id, key_file, std::move(*master), std::move(*ring)};
}

} // namespace

QString nextKeyFile(const QString& key_file)
{
    return key_file + QStringLiteral(".next");
}

Result<QString> putNextKeyInPlace(const QString& key_file)
{
    QString old;
    if (QFileInfo::exists(key_file)) {
        const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        old = key_file + QStringLiteral(".until-") + moment;
        for (int again = 1; QFileInfo::exists(old); ++again)
            old = key_file + QStringLiteral(".until-%1-%2").arg(moment).arg(again);
        if (auto kept = store::renameDurably(key_file, old); !kept)
            return refuse(std::move(kept.error()));
    }
    if (auto placed = store::renameDurably(nextKeyFile(key_file), key_file); !placed)
        return refuse(std::move(placed.error()));
    return old;
}

Result<std::unique_ptr<store::FileLock>> takeRekeyLock(const QString& directory,
                                                       std::chrono::milliseconds patience)
{
    auto lock = store::FileLock::takeWithin(directory + QStringLiteral("/rekey.lock"), patience);
    if (!lock && lock.error().code == ProblemCode::in_use)
        return refuse(inFile(ProblemCode::in_use, directory));
    return lock;
}

Result<BankPlace> placeOf(const QString& directory, const QString& named)
{
    auto id = store::bankIdOf(directory);
    if (!id)
        return refuse(std::move(id.error()));
    return BankPlace{directory, *id, named.isEmpty() ? keyFileOf(directory, *id) : named};
}

Result<UnlockedBank> unlockEither(const BankPlace& place, const Secret& passphrase, Rename rename)
{
    auto bank = unlockWith(place, place.key_file, passphrase);
    if (bank || !QFileInfo::exists(nextKeyFile(place.key_file)))
        return bank;
    auto rekeyed = unlockWith(place, nextKeyFile(place.key_file), passphrase);
    if (!rekeyed)
        return bank; // what is wrong with the key file itself is the better thing to say
    if (rename == Rename::Allowed && putNextKeyInPlace(place.key_file))
        rekeyed->key_file = place.key_file;
    return rekeyed;
}

Result<UnlockedBank> unlockBank(const QString& directory, const QString& named, const Secret& passphrase)
{
    const auto place = placeOf(directory, named);
    if (!place)
        return refuse(place.error());
    auto bank = unlockWith(*place, place->key_file, passphrase);
    if (bank || !QFileInfo::exists(nextKeyFile(place->key_file)))
        return bank;
    // A rekey was killed, or is under way: then it gives the key its name itself.
    const auto lock = takeRekeyLock(directory, rekey_patience);
    return unlockEither(*place, passphrase, lock ? Rename::Allowed : Rename::NotNow);
}

Result<UnlockedBank> unlockSettled(const QString& directory, const QString& named, const Secret& passphrase,
                                   store::KeyRing::Stage from)
{
    auto bank = unlockBank(directory, named, passphrase);
    if (!bank || bank->ring.stage() < from)
        return bank;
    const auto lock = takeRekeyLock(directory, rekey_patience);
    if (!lock)
        return refuse(lock.error());
    // What was read before may have been exchanged since.
    const auto place = placeOf(directory, named);
    bank = place ? unlockEither(*place, passphrase, Rename::Allowed) : refuse(place.error());
    if (!bank)
        return bank;
    auto ring = store::writeFilesAnew(directory, bank->id, std::move(bank->ring), bank->master, {});
    if (!ring)
        return refuse(std::move(ring.error()));
    bank->ring = std::move(*ring);
    return bank;
}

Result<void> rememberKeyFile(const QString& directory, const QString& key_file)
{
    QSaveFile note(keyFileNote(directory));
    const QByteArray path = QFileInfo(key_file).absoluteFilePath().toUtf8() + '\n';
    if (!note.open(QFile::WriteOnly) || note.write(path) != path.size() || !note.commit())
        return refuse(fileProblem(ProblemCode::file_unwritable, note));
    return {};
}

QString keyFileOf(const QString& directory, const QString& bank_id)
{
    QFile note(keyFileNote(directory));
    if (note.open(QFile::ReadOnly))
        return QString::fromUtf8(note.readAll()).trimmed();
    return store::defaultKeyFile(bank_id);
}

Result<Secret> keyPassphrase()
{
    const QString path = qEnvironmentVariable("FLORIN_PASSPHRASE_FILE");
    if (path.isEmpty())
        return Secret();
    QFile file(path);
    QByteArray text = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    if (text.isEmpty()) {
        const QString reason = file.isOpen() ? QStringLiteral("it is empty") : file.errorString();
        return refuse(fileProblem(ProblemCode::file_unreadable, path, reason));
    }
    return Secret(std::move(text));
}

} // namespace florin::server
