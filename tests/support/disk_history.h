// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace florin::test
{

/// What a disk holds: files by path.
using DiskImage = std::map<std::string, QByteArray>;

/// One thing that was done to a disk.
struct DiskDeed {
    enum Kind { Create, Write, Truncate, Sync, Delete };
    Kind kind = Write;
    std::string file;
    qint64 offset = 0; ///< of a write; of a truncation, the size that stays
    QByteArray bytes = {};
};

/// What may be found on a disk whose power was cut: every deed up to that moment is taken in, and whatever
/// was not synced since may be there or not. A file's names come and go in order, as with a journal of names.
/// The first sync of a file that is new syncs its folder too (so does SQLite, for its journals): what came
/// and went there is certain from then on. What was written lands in sectors of 512 bytes, each for itself,
/// in any order.
class DiskHistory
{
public:
    static constexpr qint64 sector_bytes = 512;

    explicit DiskHistory(const DiskImage& start);
    void take(const DiskDeed& deed);

    /// Only what was synced.
    [[nodiscard]] DiskImage synced() const;
    /// All that was written, as when the process alone had ended.
    [[nodiscard]] DiskImage written() const;
    /// A chance part of what was not synced.
    [[nodiscard]] DiskImage torn(std::mt19937_64& chance) const;

private:
    struct File {
        std::optional<QByteArray> synced;
        std::vector<DiskDeed> pending; ///< since the last sync
    };
    static void settleName(File& file);
    [[nodiscard]] static std::optional<QByteArray> tear(const File& file, std::mt19937_64& chance);

    std::map<std::string, File> m_files;
};

} // namespace florin::test
