// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_backup.h"

#include "core/file_problem.h"
#include "server/bank_house.h"
#include "server/bank_unlock.h"
#include "server/desk/caller.h"
#include "server/desk/change_alone.h"
#include "server/desk/write_context.h"
#include "store/key_file.h"
#include "store/new_files.h"
#include "store/private_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace florin::server
{
namespace
{

store::ByteProgress part(const BackupProgress& progress, BackupWork work)
{
    return [&progress, work](qint64 done, qint64 total) { return !progress || progress(work, done, total); };
}

/// A folder that is built up, and gone unless it was kept.
class Site
{
public:
    explicit Site(QString path) : m_path(std::move(path)) { clear(); }
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;
    ~Site()
    {
        if (!m_kept)
            clear();
    }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// It becomes `directory`, which is not there.
    [[nodiscard]] Result<void> becomes(const QString& directory)
    {
        auto moved = store::renameDurably(m_path, directory);
        m_kept = moved.has_value();
        return moved;
    }
    /// What is in it goes into `directory`; the bank's id last, without which it is no bank.
    [[nodiscard]] Result<void> goesInto(const QString& directory) const
    {
        const QString id = QStringLiteral("bank.id");
        QStringList names = contentOf(m_path);
        std::ranges::stable_partition(names, [&](const QString& name) { return name != id; });
        const auto place = [&](const QString& name) { return QDir(directory).filePath(name); };
        for (qsizetype i = 0; i < names.size(); ++i) {
            auto moved = store::renameDurably(QDir(m_path).filePath(names[i]), place(names[i]));
            if (moved)
                continue;
            for (const QString& back : names.first(i))
                (void)store::renameDurably(place(back),
                                           QDir(m_path).filePath(back)); // where it is taken away
            return moved;
        }
        return {};
    }
    [[nodiscard]] static QStringList contentOf(const QString& directory)
    {
        return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                         QDir::NoDotAndDotDot);
    }

private:
    void clear() const
    {
        if (QFileInfo::exists(m_path))
            QDir(m_path).removeRecursively();
    }
    QString m_path;
    bool m_kept = false;
};

QString restoring()
{
    return QStringLiteral(".restoring");
}

/// Nothing is in it but what every new disk has, or what a restore left that was killed.
bool isFree(const QFileInfo& folder)
{
    if (!folder.isDir())
        return false;
    const QStringList content = Site::contentOf(folder.absoluteFilePath());
    return std::ranges::all_of(content, [](const QString& name) {
        return name == restoring() || name == QStringLiteral("lost+found");
    });
}

struct OpenedBackup {
    QString key_file;
    store::KeyRing ring;
};

Result<OpenedBackup> openWith(const store::BackupHead& head, const RestoreRequest& request,
                              const QString& key_file)
{
    const auto master = store::readKeyFile(key_file, head.bank_id, request.passphrase);
    const bool no_passphrase =
        request.passphrase.isEmpty() && store::keyFileIsSealed(key_file).value_or(false);
    if (!master && master.error().code == ProblemCode::wrong_key && !no_passphrase)
        return refuse(inFile(ProblemCode::backup_locked, request.file));
    if (!master)
        return refuse(master.error());
    auto ring = head.ringOf(request.file, *master);
    if (!ring)
        return refuse(ring.error());
    return OpenedBackup{key_file, std::move(*ring)};
}

/// With the key named or usual, or with one that a rekey has set aside since.
Result<OpenedBackup> openBackup(const store::BackupHead& head, const RestoreRequest& request)
{
    const QString usual = request.key_file.isEmpty() ? store::defaultKeyFile(head.bank_id) : request.key_file;
    auto opened = openWith(head, request, usual);
    if (opened)
        return opened;
    const QFileInfo key(usual);
    const QStringList earlier = key.dir().entryList({key.fileName() + QStringLiteral(".until-*")},
                                                    QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : earlier) {
        if (auto found = openWith(head, request, key.dir().filePath(name)))
            return found;
    }
    return opened;
}

Result<void> noteRestore(const QString& directory, const store::KeyRing& ring, const Restored& restored,
                         const Clock& clock)
{
    auto database = store::openBank(directory, ring.bankKeys());
    if (!database)
        return refuse(database.error());
    auto unit = (*database)->writer();
    if (!unit)
        return refuse(unit.error());
    return changeBank(**unit, theBank(), clock.now(), [&](WriteContext& context) {
        store::AuditLine line;
        line.time = context.now;
        line.actor_name = context.caller.name;
        line.operation = QStringLiteral("system.restore");
        line.subject = restored.rewound ? QStringLiteral("entry %1").arg(restored.rewound->last_entry.value)
                                        : QStringLiteral("the moment of the backup");
        line.outcome = QStringLiteral("done");
        return context.stores.audit().append(std::span(&line, 1));
    });
}

Result<BankCheck> checkAt(const QString& directory, const store::KeyRing& ring, const QString& file,
                          EntryId last_entry, const BackupProgress& progress)
{
    auto database = store::openBank(directory, ring.bankKeys());
    if (!database)
        return refuse(database.error());
    auto check = checkBank(**database, part(progress, BackupWork::Checking));
    if (!check)
        return check;
    QString finding = check->finding();
    if (finding.isEmpty() && check->ledger.entries != last_entry.value)
        finding = QStringLiteral("its journal ends at entry %1 instead of %2")
                      .arg(check->ledger.entries)
                      .arg(last_entry.value);
    if (finding.isEmpty())
        return check;
    return refuse(
        {ProblemCode::backup_damaged, {{QStringLiteral("file"), file}, {QStringLiteral("detail"), finding}}});
}

Result<void> buildAt(const QString& site, const RestoreRequest& request, const OpenedBackup& opened,
                     Restored& restored, const Clock& clock, const BackupProgress& progress)
{
    auto unpacked =
        store::unpackBackup(request.file, opened.ring, site, part(progress, BackupWork::Unpacking));
    if (!unpacked)
        return refuse(unpacked.error());
    restored.backup = *unpacked;
    EntryId last = unpacked->last_entry;
    if (request.to_entry) {
        auto rewound = store::rewindBank(site, opened.ring.bankKeys(), *request.to_entry,
                                         part(progress, BackupWork::TakingBack));
        if (!rewound)
            return refuse(rewound.error());
        last = rewound->last_entry;
        restored.rewound = *rewound;
    }
    if (auto noted = noteRestore(site, opened.ring, restored, clock); !noted)
        return noted;
    auto check = checkAt(site, opened.ring, request.file, last, progress);
    if (!check)
        return refuse(check.error());
    restored.check = std::move(*check);
    if (opened.key_file == store::defaultKeyFile(restored.backup.bank_id))
        return {};
    return rememberKeyFile(site, opened.key_file);
}

} // namespace

Result<store::BackupInfo> backUpBank(const QString& directory, const QString& key_file,
                                     const Secret& passphrase, const QString& file, Timestamp now,
                                     const BackupProgress& progress)
{
    // A rekey may have been killed while it exchanged the files.
    const auto bank = unlockSettled(directory, key_file, passphrase, store::KeyRing::Stage::Copying);
    if (!bank)
        return refuse(bank.error());
    if (store::liesInside(file, directory))
        return refuse(fileProblem(ProblemCode::file_unwritable, file,
                                  QStringLiteral("a backup must not lie in the folder it is a copy of")));
    return store::writeBackup(directory, bank->id, bank->ring, file, now,
                              part(progress, BackupWork::Copying));
}

Result<Restored> restoreBank(const RestoreRequest& request, const Clock& clock,
                             const BackupProgress& progress)
{
    const QFileInfo target(request.directory);
    if (target.exists() && !isFree(target))
        return refuse(inFile(ProblemCode::folder_not_empty, request.directory));
    const auto head = store::readBackupHead(request.file);
    if (!head)
        return refuse(head.error());
    const auto opened = openBackup(*head, request);
    if (!opened)
        return refuse(opened.error());
    // A folder that is there may be one that cannot be replaced: a disk's own.
    const bool is_there = target.exists();
    Site site(target.absoluteFilePath() + (is_there ? QStringLiteral("/") : QString()) + restoring());
    Restored restored;
    restored.key_file = opened->key_file;
    if (auto built = buildAt(site.path(), request, *opened, restored, clock, progress); !built)
        return refuse(built.error());
    const QString directory = target.absoluteFilePath();
    if (auto moved = is_there ? site.goesInto(directory) : site.becomes(directory); !moved)
        return refuse(moved.error());
    return restored;
}

Result<BankCheck> proveBackup(const QString& file, const store::KeyRing& ring, const QString& scratch,
                              const BackupProgress& progress)
{
    const Site site(scratch);
    const auto unpacked = store::unpackBackup(file, ring, site.path(), part(progress, BackupWork::Unpacking));
    if (!unpacked)
        return refuse(unpacked.error());
    return checkAt(site.path(), ring, file, unpacked->last_entry, progress);
}

} // namespace florin::server
