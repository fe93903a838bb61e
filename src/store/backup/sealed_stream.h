// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"

#include <QByteArray>
#include <QFile>

#include <array>

namespace florin::store
{

/// Writes bytes to a file as one sealed stream (libsodium secretstream, XChaCha20-Poly1305), in frames of
/// 64 KiB: none can be changed, moved, left out or cut off the end without being noticed. `head` stands in
/// front, readable, and belongs to the seal. The key has 32 bytes. One thread.
class SealedWriter
{
public:
    /// Writes the head to `file`, which is open and outlives this. disk_full, file_unwritable.
    [[nodiscard]] static Result<SealedWriter> begin(QFile& file, const QByteArray& head, const Secret& key);
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// The last frame.
    [[nodiscard]] Result<void> finish();

private:
    explicit SealedWriter(QFile& file) : m_file(&file) {}
    [[nodiscard]] Result<void> writeFrame(bool last);
    [[nodiscard]] Result<void> put(QByteArrayView bytes);
    [[nodiscard]] Problem unwritable() const;

    QFile* m_file;
    std::array<std::byte, 64> m_state = {}; ///< crypto_secretstream_..._state, wiped by finish()
    QByteArray m_head;                      ///< authenticated with the first frame
    QByteArray m_frame;
};

/// Reads what a SealedWriter wrote.
class SealedReader
{
public:
    /// `file` stands right behind the head. backup_damaged when it ends there.
    [[nodiscard]] static Result<SealedReader> begin(QFile& file, const QByteArray& head, const Secret& key);
    /// Exactly that many bytes. backup_damaged{file, detail}: also for a key that is not the one it was
    /// sealed with, which its caller is to tell from the head.
    [[nodiscard]] Result<QByteArray> read(qint64 size);
    /// That nothing follows what was read.
    [[nodiscard]] Result<void> finish();

private:
    explicit SealedReader(QFile& file) : m_file(&file) {}
    [[nodiscard]] Result<void> readFrame();
    [[nodiscard]] Problem damaged(const char* detail) const;

    QFile* m_file;
    std::array<std::byte, 64> m_state = {};
    QByteArray m_head;
    QByteArray m_frame;
    qsizetype m_at = 0;
    bool m_ended = false;
};

} // namespace florin::store
