// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faulty_disk.h"

#include "support/shared_memory_locks.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <new>

#include <sqlite3.h>

namespace florin::test
{

/// A file: its content, who holds it, and the shared memory that goes with it.
struct FaultyDisk::Node {
    QByteArray content;
    int shared = 0; ///< connections with at least SQLITE_LOCK_SHARED
    const void* reserved = nullptr;
    const void* pending = nullptr;
    const void* exclusive = nullptr;
    std::vector<std::unique_ptr<std::byte[]>> regions;
    SharedMemoryLocks region_locks;
    int mapped = 0; ///< connections that use the shared memory
};

/// One opening of a file, in the memory SQLite gives for it.
struct FaultyDisk::OpenFile : sqlite3_file {
    FaultyDisk* disk = nullptr;
    std::shared_ptr<Node> node;
    std::string name; ///< empty for a file without a name, which is on nobody's list
    int lock = SQLITE_LOCK_NONE;
    bool mapped = false;
};

/// What SQLite calls.
struct FaultyDisk::Calls {
    static OpenFile& fileOf(sqlite3_file* file) { return *static_cast<OpenFile*>(file); }
    static FaultyDisk& diskOf(sqlite3_vfs* vfs) { return *static_cast<FaultyDisk*>(vfs->pAppData); }

    // --- the file system ---

    static int open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* memory, int flags, int* out_flags)
    {
        memory->pMethods = nullptr;
        FaultyDisk& disk = diskOf(vfs);
        const std::scoped_lock lock(disk.m_mutex);
        if (const int error = disk.check(SQLITE_CANTOPEN); error != SQLITE_OK)
            return error;
        const std::string name = path != nullptr ? path : "";
        const bool may_make =
            (flags & SQLITE_OPEN_CREATE) != 0 || QFile::exists(QString::fromStdString(name));
        auto node = name.empty() ? std::make_shared<Node>() : disk.find(name, may_make);
        if (!node)
            return SQLITE_CANTOPEN;
        auto* file = new (memory) OpenFile;
        file->pMethods = &methods;
        file->disk = &disk;
        file->node = std::move(node);
        file->name = name;
        ++disk.m_open;
        if (out_flags != nullptr)
            *out_flags = flags;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* vfs, const char* path, int sync_folder)
    {
        FaultyDisk& disk = diskOf(vfs);
        const std::scoped_lock lock(disk.m_mutex);
        if (const int error = disk.check(SQLITE_IOERR_DELETE); error != SQLITE_OK)
            return error;
        if (disk.m_nodes.erase(path) == 0)
            return SQLITE_IOERR_DELETE_NOENT;
        disk.note({DiskDeed::Delete, path});
        if (sync_folder != 0)
            disk.note({DiskDeed::Sync, path});
        return SQLITE_OK;
    }

    static int access(sqlite3_vfs* vfs, const char* path, int, int* out)
    {
        FaultyDisk& disk = diskOf(vfs);
        const std::scoped_lock lock(disk.m_mutex);
        *out = disk.m_nodes.contains(path) ? 1 : 0;
        return disk.check(SQLITE_IOERR_ACCESS);
    }

    static int fullPath(sqlite3_vfs*, const char* path, int size, char* out)
    {
        const std::size_t length = std::strlen(path) + 1;
        if (length > static_cast<std::size_t>(size))
            return SQLITE_CANTOPEN;
        std::memcpy(out, path, length);
        return SQLITE_OK;
    }

    // --- a file ---

    static int close(sqlite3_file* memory)
    {
        OpenFile& file = fileOf(memory);
        unlockRegions(file);
        FaultyDisk& disk = *file.disk;
        const std::scoped_lock lock(disk.m_mutex);
        lower(file, SQLITE_LOCK_NONE);
        --disk.m_open;
        file.~OpenFile();
        return SQLITE_OK;
    }

    static int read(sqlite3_file* memory, void* out, int size, sqlite3_int64 offset)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        if (const int error = file.disk->check(SQLITE_IOERR_READ); error != SQLITE_OK)
            return error;
        const QByteArray& content = file.node->content;
        const qint64 there = std::clamp<qint64>(content.size() - offset, 0, size);
        auto* bytes = static_cast<char*>(out);
        std::copy_n(content.constData() + (there > 0 ? offset : 0), there, bytes);
        std::fill(bytes + there, bytes + size, '\0');
        return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }

    static int write(sqlite3_file* memory, const void* from, int size, sqlite3_int64 offset)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        const int error = file.disk->checkWrite();
        const QByteArray bytes(static_cast<const char*>(from), error == SQLITE_OK ? size : size / 2);
        QByteArray& content = file.node->content;
        if (content.size() < offset + bytes.size())
            content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
        std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
        if (!file.name.empty() && !bytes.isEmpty())
            file.disk->note({DiskDeed::Write, file.name, offset, bytes});
        return error;
    }

    static int truncate(sqlite3_file* memory, sqlite3_int64 size)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        if (const int error = file.disk->check(SQLITE_IOERR_TRUNCATE); error != SQLITE_OK)
            return error;
        file.node->content.truncate(size);
        if (!file.name.empty())
            file.disk->note({DiskDeed::Truncate, file.name, size});
        return SQLITE_OK;
    }

    static int sync(sqlite3_file* memory, int)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        if (const int error = file.disk->check(SQLITE_IOERR_FSYNC); error != SQLITE_OK)
            return error;
        if (!file.name.empty())
            file.disk->note({DiskDeed::Sync, file.name});
        return SQLITE_OK;
    }

    static int size(sqlite3_file* memory, sqlite3_int64* out)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        *out = file.node->content.size();
        return file.disk->check(SQLITE_IOERR_FSTAT);
    }

    static int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file*) { return 4096; } // what SQLite assumes of a disk on Unix
    static int properties(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    // --- locks on a file (https://www.sqlite.org/lockingv3.html) ---

    static int lock(sqlite3_file* memory, int wanted)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        if (file.lock >= wanted)
            return SQLITE_OK;
        if (const int error = file.disk->check(SQLITE_IOERR_LOCK); error != SQLITE_OK)
            return error;
        return raise(file, wanted) ? SQLITE_OK : SQLITE_BUSY;
    }

    static bool raise(OpenFile& file, int wanted)
    {
        Node& node = *file.node;
        const auto free = [&file](const void* holder) { return holder == nullptr || holder == &file; };
        if (!free(node.exclusive) || (!free(node.pending) && wanted != SQLITE_LOCK_RESERVED))
            return false;
        if (wanted == SQLITE_LOCK_SHARED) {
            ++node.shared;
        } else if (wanted == SQLITE_LOCK_RESERVED) {
            if (!free(node.reserved))
                return false;
            node.reserved = &file;
        } else {
            node.pending = &file; // nobody new reads from here on
            if (node.shared > 1)
                return false;
            node.exclusive = &file;
        }
        file.lock = wanted;
        return true;
    }

    static int unlock(sqlite3_file* memory, int wanted)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        lower(file, wanted);
        return SQLITE_OK;
    }

    static void lower(OpenFile& file, int wanted)
    {
        Node& node = *file.node;
        for (const void** holder : {&node.reserved, &node.pending, &node.exclusive}) {
            if (*holder == &file)
                *holder = nullptr;
        }
        if (wanted == SQLITE_LOCK_NONE && file.lock > SQLITE_LOCK_NONE)
            --node.shared;
        file.lock = std::min(file.lock, wanted);
    }

    static int isReserved(sqlite3_file* memory, int* out)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        *out = file.node->reserved != nullptr || file.node->exclusive != nullptr ? 1 : 0;
        return file.disk->check(SQLITE_IOERR_CHECKRESERVEDLOCK);
    }

    // --- the shared memory of a write-ahead log ---

    static int map(sqlite3_file* memory, int region, int size, int extend, void volatile** out)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        *out = nullptr;
        if (const int error = file.disk->check(SQLITE_IOERR_SHMMAP); error != SQLITE_OK)
            return error;
        Node& node = *file.node;
        if (!file.mapped) {
            file.mapped = true;
            ++node.mapped;
        }
        const auto index = static_cast<std::size_t>(region);
        while (extend != 0 && node.regions.size() <= index)
            node.regions.push_back(std::make_unique<std::byte[]>(static_cast<std::size_t>(size)));
        if (index < node.regions.size())
            *out = node.regions[index].get();
        return SQLITE_OK;
    }

    static int lockRegions(sqlite3_file* memory, int first, int count, int flags)
    {
        OpenFile& file = fileOf(memory);
        const std::scoped_lock lock(file.disk->m_mutex);
        SharedMemoryLocks& locks = file.node->region_locks;
        const bool shared = (flags & SQLITE_SHM_SHARED) != 0;
        if ((flags & SQLITE_SHM_UNLOCK) != 0) {
            locks.unlock(&file, first, count);
            return SQLITE_OK;
        }
        if (const int error = file.disk->check(SQLITE_IOERR_SHMLOCK); error != SQLITE_OK)
            return error;
        return locks.lock(&file, first, count, shared) ? SQLITE_OK : SQLITE_BUSY;
    }

    static void barrier(sqlite3_file* memory) { const std::scoped_lock lock(fileOf(memory).disk->m_mutex); }

    static int unmap(sqlite3_file* memory, int)
    {
        unlockRegions(fileOf(memory));
        return SQLITE_OK;
    }

    static void unlockRegions(OpenFile& file)
    {
        const std::scoped_lock lock(file.disk->m_mutex);
        if (!file.mapped)
            return;
        file.mapped = false;
        file.node->region_locks.unlock(&file, 0, SQLITE_SHM_NLOCK);
        if (--file.node->mapped == 0)
            file.node->regions.clear();
    }

    static constexpr sqlite3_io_methods methods{
        2,       close,      read,       write, truncate,    sync,    size,  lock,    unlock, isReserved,
        control, sectorSize, properties, map,   lockRegions, barrier, unmap, nullptr, nullptr};
};

FaultyDisk::FaultyDisk() : m_vfs(std::make_unique<sqlite3_vfs>(*sqlite3_vfs_find(nullptr)))
{
    // Time, chance and sleep stay those of the real one.
    m_vfs->iVersion = 2;
    m_vfs->szOsFile = sizeof(OpenFile);
    m_vfs->pNext = nullptr;
    m_vfs->zName = "florin-faulty-disk";
    m_vfs->pAppData = this;
    m_vfs->xOpen = Calls::open;
    m_vfs->xDelete = Calls::remove;
    m_vfs->xAccess = Calls::access;
    m_vfs->xFullPathname = Calls::fullPath;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

FaultyDisk::~FaultyDisk()
{
    // The real one is the default again.
    sqlite3_vfs_unregister(m_vfs.get());
}

void FaultyDisk::load(const DiskImage& image)
{
    const std::scoped_lock lock(m_mutex);
    if (m_open != 0)
        qFatal("%d files are open on the disk", m_open);
    m_nodes.clear();
    for (const auto& [name, content] : image) {
        auto node = std::make_shared<Node>();
        node->content = content;
        m_nodes.emplace(name, std::move(node));
    }
    m_deeds.clear();
    m_calls = m_writes = m_fail_at = m_full_from = 0;
    m_failed = false;
}

DiskImage FaultyDisk::image() const
{
    const std::scoped_lock lock(m_mutex);
    DiskImage image;
    // Bytes of its own: those on the disk may be changed by another thread when the lock is free again.
    for (const auto& [name, node] : m_nodes)
        image.emplace(name, QByteArray(node->content.constData(), node->content.size()));
    return image;
}

void FaultyDisk::copyFolder(const QString& from, const QString& to)
{
    const std::string old_folder = from.toStdString() + '/';
    const std::scoped_lock lock(m_mutex);
    std::vector<std::pair<std::string, std::shared_ptr<Node>>> copies;
    for (const auto& [name, node] : m_nodes) {
        if (!name.starts_with(old_folder))
            continue;
        auto copy = std::make_shared<Node>();
        copy->content = node->content;
        copies.emplace_back(to.toStdString() + '/' + name.substr(old_folder.size()), std::move(copy));
    }
    for (auto& [name, node] : copies)
        m_nodes.insert_or_assign(name, std::move(node));
}

std::vector<DiskDeed> FaultyDisk::deeds() const
{
    const std::scoped_lock lock(m_mutex);
    return m_deeds;
}

std::size_t FaultyDisk::deedCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_deeds.size();
}

qint64 FaultyDisk::calls() const
{
    const std::scoped_lock lock(m_mutex);
    return m_calls;
}

qint64 FaultyDisk::writes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_writes;
}

bool FaultyDisk::hasFailed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failed;
}

void FaultyDisk::failAt(qint64 call, Lasting lasting)
{
    const std::scoped_lock lock(m_mutex);
    m_fail_at = call;
    m_lasting = lasting;
}

void FaultyDisk::fullFrom(qint64 write)
{
    const std::scoped_lock lock(m_mutex);
    m_full_from = write;
}

void FaultyDisk::mend()
{
    const std::scoped_lock lock(m_mutex);
    m_fail_at = m_full_from = 0;
}

int FaultyDisk::check(int error)
{
    ++m_calls;
    const bool fails =
        m_fail_at > 0 && (m_lasting == Lasting::Forever ? m_calls >= m_fail_at : m_calls == m_fail_at);
    m_failed = m_failed || fails;
    return fails ? error : SQLITE_OK;
}

int FaultyDisk::checkWrite()
{
    ++m_writes;
    const int error = check(SQLITE_IOERR_WRITE);
    if (error != SQLITE_OK || m_full_from == 0 || m_writes < m_full_from)
        return error;
    m_failed = true;
    return SQLITE_FULL;
}

void FaultyDisk::note(DiskDeed deed)
{
    m_deeds.push_back(std::move(deed));
}

std::shared_ptr<FaultyDisk::Node> FaultyDisk::find(const std::string& name, bool create)
{
    const auto found = m_nodes.find(name);
    if (found != m_nodes.end())
        return found->second;
    if (!create)
        return nullptr;
    auto node = std::make_shared<Node>();
    m_nodes.emplace(name, node);
    note({DiskDeed::Create, name});
    return node;
}

} // namespace florin::test
