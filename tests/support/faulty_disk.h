// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/disk_history.h"

#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace florin::test
{

/// A disk in memory under SQLCipher, that can be told to fail. While it lives it is the default of SQLite's
/// file systems (https://www.sqlite.org/vfs.html), so that everything the driver opens by name lies on it:
/// what is tested is the store as it is, with not a line of it aware. Content lives here alone; a file that
/// was made on the real disk (as the driver makes a new database) is a new and empty one here.
///
/// Calls are counted from 1 since the last load(). One that fails does what a real one may: a write has
/// written its first half. Locks and the shared memory of a write-ahead log are those of one process.
/// Thread-safe.
class FaultyDisk
{
public:
    enum class Lasting { Once, Forever };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// Puts these files on the disk in place of what was there, and forgets all faults. Nothing may be open.
    void load(const DiskImage& image);
    [[nodiscard]] DiskImage image() const;
    /// The files of a folder, as they are now, under another folder too.
    void copyFolder(const QString& from, const QString& to);
    /// What was done to the disk since load(), in order.
    [[nodiscard]] std::vector<DiskDeed> deeds() const;
    [[nodiscard]] std::size_t deedCount() const;

    /// Calls that may fail: of reading, writing, syncing, shared memory and all the others.
    [[nodiscard]] qint64 calls() const;
    [[nodiscard]] qint64 writes() const;
    /// This call fails with an I/O error; Forever: so do all after it, as when the power is cut.
    void failAt(qint64 call, Lasting lasting);
    /// This write and all after it find no room.
    void fullFrom(qint64 write);
    /// The disk is whole, and has room, from now on.
    void mend();
    /// Whether a fault was met since load().
    [[nodiscard]] bool hasFailed() const;

private:
    struct Node;
    struct OpenFile;
    struct Calls;

    /// SQLITE_OK, or the error for a call of that kind when it is its turn to fail.
    [[nodiscard]] int check(int error);
    [[nodiscard]] int checkWrite();
    void note(DiskDeed deed);
    [[nodiscard]] std::shared_ptr<Node> find(const std::string& name, bool create);

    std::unique_ptr<sqlite3_vfs> m_vfs;
    mutable std::mutex m_mutex; // guards all below, and the nodes
    std::map<std::string, std::shared_ptr<Node>> m_nodes;
    std::vector<DiskDeed> m_deeds;
    int m_open = 0;
    qint64 m_calls = 0;
    qint64 m_writes = 0;
    qint64 m_fail_at = 0; ///< 0: never
    qint64 m_full_from = 0;
    Lasting m_lasting = Lasting::Once;
    bool m_failed = false;
};

} // namespace florin::test
