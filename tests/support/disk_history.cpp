// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disk_history.h"

#include <algorithm>

namespace florin::test
{
namespace
{

using Content = std::optional<QByteArray>;

void put(QByteArray& content, qint64 offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void apply(Content& content, const DiskDeed& deed)
{
    switch (deed.kind) {
    case DiskDeed::Create:
        content = QByteArray();
        break;
    case DiskDeed::Delete:
        content.reset();
        break;
    case DiskDeed::Truncate:
        content->truncate(deed.offset);
        break;
    case DiskDeed::Write:
        put(*content, deed.offset, deed.bytes);
        break;
    case DiskDeed::Sync:
        break;
    }
}

Content applied(Content content, const std::vector<DiskDeed>& deeds)
{
    for (const DiskDeed& deed : deeds)
        apply(content, deed);
    return content;
}

/// Of a write, the sectors that landed; `percent` of them do.
void putSome(QByteArray& content, const DiskDeed& write, int percent, std::mt19937_64& chance)
{
    std::uniform_int_distribution<int> hundred(0, 99);
    const qint64 end = write.offset + write.bytes.size();
    for (qint64 at = write.offset; at < end;) {
        const qint64 next = std::min(end, (at / DiskHistory::sector_bytes + 1) * DiskHistory::sector_bytes);
        if (hundred(chance) < percent)
            put(content, at, QByteArrayView(write.bytes).sliced(at - write.offset, next - at));
        at = next;
    }
}

/// Whether a file comes or goes by it.
bool isOfNames(const DiskDeed& deed)
{
    return deed.kind == DiskDeed::Create || deed.kind == DiskDeed::Delete;
}

std::string folderOf(const std::string& file)
{
    return file.substr(0, file.find_last_of('/'));
}

void keep(DiskImage& image, const std::string& name, Content content)
{
    if (content)
        image.emplace(name, std::move(*content));
}

} // namespace

DiskHistory::DiskHistory(const DiskImage& start)
{
    for (const auto& [name, content] : start)
        m_files[name].synced = content;
}

void DiskHistory::take(const DiskDeed& deed)
{
    File& file = m_files[deed.file];
    if (deed.kind != DiskDeed::Sync) {
        file.pending.push_back(deed);
        return;
    }
    const bool syncs_folder = std::ranges::any_of(file.pending, isOfNames);
    file.synced = applied(std::move(file.synced), file.pending);
    file.pending.clear();
    if (!syncs_folder)
        return;
    const std::string folder = folderOf(deed.file);
    for (auto& [name, other] : m_files) {
        if (folderOf(name) == folder)
            settleName(other);
    }
}

/// That it came, or went, is certain; of what was written to it since, nothing.
void DiskHistory::settleName(File& file)
{
    const auto last = std::find_if(file.pending.rbegin(), file.pending.rend(), isOfNames);
    if (last == file.pending.rend())
        return;
    file.synced = last->kind == DiskDeed::Create ? Content(QByteArray()) : std::nullopt;
    file.pending.erase(file.pending.begin(), last.base());
}

DiskImage DiskHistory::synced() const
{
    DiskImage image;
    for (const auto& [name, file] : m_files)
        keep(image, name, file.synced);
    return image;
}

DiskImage DiskHistory::written() const
{
    DiskImage image;
    for (const auto& [name, file] : m_files)
        keep(image, name, applied(file.synced, file.pending));
    return image;
}

DiskImage DiskHistory::torn(std::mt19937_64& chance) const
{
    DiskImage image;
    for (const auto& [name, file] : m_files)
        keep(image, name, tear(file, chance));
    return image;
}

std::optional<QByteArray> DiskHistory::tear(const File& file, std::mt19937_64& chance)
{
    const auto of_names = std::count_if(file.pending.begin(), file.pending.end(),
                                        [](const DiskDeed& deed) { return deed.kind != DiskDeed::Write; });
    auto names_left = std::uniform_int_distribution<std::ptrdiff_t>(0, of_names)(chance);
    const int percent = std::uniform_int_distribution<int>(0, 4)(chance) * 25;
    Content content = file.synced;
    for (const DiskDeed& deed : file.pending) {
        if (deed.kind == DiskDeed::Write) {
            putSome(*content, deed, percent, chance);
        } else if (names_left > 0) {
            --names_left;
            apply(content, deed);
        } else if (deed.kind != DiskDeed::Truncate) {
            break; // what follows was done to a file that is not there, or is gone
        }
    }
    return content;
}

} // namespace florin::test
