// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/backup_file.h"

#include "core/file_problem.h"
#include "store/backup/backup_parts.h"
#include "store/backup/sealed_stream.h"
#include "store/private_file.h"
#include "store/sqlcipher/bank_copy.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace florin::store
{
namespace
{

constexpr qint64 chunk_size = 1024 * 1024;
constexpr qint64 list_size_max = 1024 * 1024;

/// A folder for what is on its way: there for a scope.
class WorkFolder
{
public:
    [[nodiscard]] static Result<WorkFolder> make(const QString& path)
    {
        // Left over from a run that was killed.
        if (QFileInfo::exists(path) && !QDir(path).removeRecursively())
            return refuse(fileProblem(ProblemCode::file_unwritable, path, QStringLiteral("is in the way")));
        if (auto made = makePrivateFolder(path); !made)
            return refuse(made.error());
        return WorkFolder(path);
    }
    WorkFolder(WorkFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    WorkFolder& operator=(WorkFolder&&) = delete;
    ~WorkFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    [[nodiscard]] QString file(const QString& name) const { return m_path + u'/' + name; }
    /// It stays.
    void keep() { m_path.clear(); }

private:
    explicit WorkFolder(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

/// What is done so far of the two halves of the work: copying pages, and sealing them.
class TwoSteps
{
public:
    explicit TwoSteps(const ByteProgress& progress) : m_progress(progress) {}
    [[nodiscard]] bool copied(qint64 done, qint64 total)
    {
        m_half = total;
        return !m_progress || m_progress(done, 2 * total);
    }
    [[nodiscard]] bool sealed(qint64 bytes)
    {
        m_sealed += bytes;
        return !m_progress || m_progress(m_half + std::min(m_sealed, m_half), 2 * m_half);
    }

private:
    const ByteProgress& m_progress;
    qint64 m_half = 1;
    qint64 m_sealed = 0;
};

Result<void> sealPart(SealedWriter& out, const BackupPart& part, TwoSteps& steps)
{
    if (part.source.isEmpty())
        return out.write(part.content);
    QFile file(part.source);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(fileProblem(ProblemCode::file_unreadable, part.source, file.errorString()));
    for (qint64 left = part.size; left > 0;) {
        // Of a disk that cannot be read QFile says what it says at the end of a file: nothing.
        const QByteArray bytes = file.read(std::min(left, chunk_size));
        if (bytes.isEmpty())
            return refuse(fileProblem(ProblemCode::file_unreadable, part.source,
                                      file.error() == QFile::NoError ? QStringLiteral("it has become shorter")
                                                                     : file.errorString()));
        if (auto written = out.write(bytes); !written)
            return written;
        left -= bytes.size();
        if (!steps.sealed(bytes.size()))
            return refuse(ProblemCode::cancelled);
    }
    return {};
}

Result<void> sealAll(QFile& file, const BackupHead& head, const KeyRing& ring,
                     const std::vector<BackupPart>& parts, TwoSteps& steps)
{
    auto out = SealedWriter::begin(file, headText(head), ring.backups());
    if (!out)
        return refuse(out.error());
    const QByteArray list = listOfParts(parts);
    QByteArray size(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(list.size()), size.data());
    if (auto written = out->write(size + list); !written)
        return written;
    for (const BackupPart& part : parts) {
        if (auto written = sealPart(*out, part, steps); !written)
            return written;
    }
    return out->finish();
}

Result<std::vector<BackupPart>> readList(SealedReader& in, const QString& file)
{
    const auto size = in.read(4);
    if (!size)
        return refuse(size.error());
    const auto list_size = qFromBigEndian<quint32>(size->constData());
    if (list_size > list_size_max)
        return refuse(fileProblem(ProblemCode::not_a_backup, file, QStringLiteral("its list is too long")));
    const auto list = in.read(list_size);
    if (!list)
        return refuse(list.error());
    auto parts = partsFrom(*list);
    if (!parts)
        return refuse(inFile(ProblemCode::not_a_backup, file));
    return std::move(*parts);
}

Result<void> unpackPart(SealedReader& in, const BackupPart& part, const QString& to,
                        const std::function<bool(qint64)>& go_on)
{
    if (auto made = makePrivateFolder(QFileInfo(to).absolutePath()); !made)
        return made;
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return refuse(fileProblem(ProblemCode::file_unwritable, to, file.errorString()));
    for (qint64 left = part.size; left > 0;) {
        const auto bytes = in.read(std::min(left, chunk_size));
        if (!bytes)
            return refuse(bytes.error());
        if (file.write(*bytes) != bytes->size() || !file.flush())
            return refuse(fileProblem(file.error() == QFileDevice::ResourceError
                                          ? ProblemCode::disk_full
                                          : ProblemCode::file_unwritable,
                                      to, file.errorString()));
        left -= bytes->size();
        if (!go_on(bytes->size()))
            return refuse(ProblemCode::cancelled);
    }
    file.close();
    return syncFile(to);
}

Result<EntryId> unpackAll(QFile& file, const BackupHead& head, const KeyRing& ring, const WorkFolder& folder,
                          const ByteProgress& progress)
{
    auto in = SealedReader::begin(file, headText(head), ring.backups());
    if (!in)
        return refuse(in.error());
    const auto parts = readList(*in, file.fileName());
    if (!parts)
        return refuse(parts.error());
    qint64 total = 0;
    for (const BackupPart& part : *parts)
        total += part.size;
    qint64 done = 0;
    const auto go_on = [&](qint64 bytes) {
        done += bytes;
        return !progress || progress(done, total);
    };
    for (const BackupPart& part : *parts) {
        if (auto unpacked = unpackPart(*in, part, folder.file(part.name), go_on); !unpacked)
            return refuse(unpacked.error());
    }
    if (auto ended = in->finish(); !ended)
        return refuse(ended.error());
    return parts->empty() ? EntryId{} : parts->front().last_entry;
}

/// The bank in `directory` copied into `work`, sealed into `work`/sealed.
Result<EntryId> makeSealed(const QString& directory, const BackupHead& head, const KeyRing& ring,
                           const WorkFolder& work, TwoSteps& steps)
{
    const BankKeys keys = ring.bankKeys();
    const BankFiles from{directory + QStringLiteral("/bank.db"), directory + QStringLiteral("/auth.db"),
                         keys.main, keys.auth};
    const BankFiles to{work.file(QStringLiteral("bank.db")), work.file(QStringLiteral("auth.db")), keys.main,
                       keys.auth};
    const auto moment =
        copyBankFiles(from, to, [&](qint64 done, qint64 total) { return steps.copied(done, total); });
    if (!moment)
        return refuse(moment.error());
    auto parts = smallFilesOf(directory);
    if (!parts)
        return refuse(parts.error());
    parts->insert(parts->begin(), {databasePart(QStringLiteral("bank.db"), to.bank, moment->last_entry),
                                   databasePart(QStringLiteral("auth.db"), to.auth, {})});
    QFile file(work.file(QStringLiteral("sealed")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return refuse(fileProblem(ProblemCode::file_unwritable, file));
    if (auto sealed = sealAll(file, head, ring, *parts, steps); !sealed)
        return refuse(sealed.error());
    file.close();
    if (auto synced = syncFile(file.fileName()); !synced)
        return refuse(synced.error());
    return moment->last_entry;
}

} // namespace

Result<BackupInfo> writeBackup(const QString& directory, const QString& bank_id, const KeyRing& ring,
                               const QString& file, Timestamp now, const ByteProgress& progress)
{
    if (QFileInfo::exists(file))
        return refuse(inFile(ProblemCode::file_exists, file));
    auto ring_text = KeyRing::readText(directory);
    if (!ring_text)
        return refuse(ring_text.error());
    auto work = WorkFolder::make(file + QStringLiteral(".part"));
    if (!work)
        return refuse(work.error());
    TwoSteps steps(progress);
    const auto last =
        makeSealed(directory, {bank_id, now, backupCheck(ring), *ring_text}, ring, *work, steps);
    if (!last)
        return refuse(last.error());
    if (auto named = renameDurably(work->file(QStringLiteral("sealed")), file); !named)
        return refuse(named.error());
    return BackupInfo{bank_id, now, *last, QFileInfo(file).size()};
}

Result<BackupInfo> unpackBackup(const QString& path, const KeyRing& ring, const QString& folder,
                                const ByteProgress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(fileProblem(ProblemCode::file_unreadable, path, file.errorString()));
    const auto head = readHead(file);
    if (!head)
        return refuse(head.error());
    if (!head->fits(ring))
        return refuse(inFile(ProblemCode::backup_locked, path));
    if (QFileInfo::exists(folder))
        return refuse(inFile(ProblemCode::file_exists, folder));
    auto work = WorkFolder::make(folder);
    if (!work)
        return refuse(work.error());
    const auto last = unpackAll(file, *head, ring, *work, progress);
    if (!last)
        return refuse(last.error());
    if (!head->ring.isEmpty()) {
        if (auto written = writePrivateFile(work->file(QStringLiteral("bank.keys")), head->ring); !written)
            return refuse(written.error());
    }
    if (auto synced = syncFolder(folder); !synced)
        return refuse(synced.error());
    work->keep();
    return BackupInfo{head->bank_id, head->taken, *last, file.size()};
}

} // namespace florin::store
