// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/sealed_stream.h"

#include "core/file_problem.h"
#include "core/invariant.h"
#include "core/raw_bytes.h"

#include <sodium.h>

#include <algorithm>

namespace florin::store
{
namespace
{

using State = crypto_secretstream_xchacha20poly1305_state;

constexpr qsizetype frame_size = 64 * 1024;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype stream_header_size = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

static_assert(sizeof(State) <= 64);

State* stateIn(std::array<std::byte, 64>& bytes)
{
    return reinterpret_cast<State*>(bytes.data());
}

} // namespace

Result<SealedWriter> SealedWriter::begin(QFile& file, const QByteArray& head, const Secret& key)
{
    invariant(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    SealedWriter writer(file);
    writer.m_head = head;
    QByteArray stream_header(stream_header_size, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(stateIn(writer.m_state), raw(stream_header),
                                                    raw(key.view()));
    if (auto put = writer.put(head); !put)
        return refuse(put.error());
    if (auto put = writer.put(stream_header); !put)
        return refuse(put.error());
    writer.m_frame.reserve(frame_size);
    return writer;
}

Result<void> SealedWriter::put(QByteArrayView bytes)
{
    if (m_file->write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    return refuse(unwritable());
}

Problem SealedWriter::unwritable() const
{
    const bool is_full = m_file->error() == QFileDevice::ResourceError;
    return fileProblem(is_full ? ProblemCode::disk_full : ProblemCode::file_unwritable, *m_file);
}

Result<void> SealedWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // A full frame waits until more comes: the last one says that it is the last.
        if (m_frame.size() == frame_size) {
            if (auto written = writeFrame(false); !written)
                return written;
        }
        const qsizetype taken = std::min(bytes.size(), frame_size - m_frame.size());
        m_frame.append(bytes.first(taken).data(), taken);
        bytes = bytes.sliced(taken);
    }
    return {};
}

Result<void> SealedWriter::writeFrame(bool last)
{
    QByteArray box(m_frame.size() + overhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(stateIn(m_state), raw(box), nullptr,
                                               raw(QByteArrayView(m_frame)), rawSize(m_frame),
                                               raw(QByteArrayView(m_head)), rawSize(m_head),
                                               last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                    : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_head.clear();
    m_frame.clear();
    return put(box);
}

Result<void> SealedWriter::finish()
{
    auto written = writeFrame(true);
    sodium_memzero(m_state.data(), m_state.size());
    if (written && !m_file->flush())
        return refuse(unwritable());
    return written;
}

Result<SealedReader> SealedReader::begin(QFile& file, const QByteArray& head, const Secret& key)
{
    invariant(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    SealedReader reader(file);
    reader.m_head = head;
    const QByteArray stream_header = file.read(stream_header_size);
    if (stream_header.size() != stream_header_size)
        return refuse(reader.damaged("it ends too soon"));
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            stateIn(reader.m_state), raw(QByteArrayView(stream_header)), raw(key.view())) != 0)
        return refuse(reader.damaged("its head is not one"));
    return reader;
}

Problem SealedReader::damaged(const char* detail) const
{
    return {ProblemCode::backup_damaged,
            {{QStringLiteral("file"), m_file->fileName()},
             {QStringLiteral("detail"), QString::fromLatin1(detail)}}};
}

Result<void> SealedReader::readFrame()
{
    if (m_ended)
        return refuse(damaged("it holds less than it says"));
    const QByteArray box = m_file->read(frame_size + overhead);
    if (box.size() < overhead)
        return refuse(damaged("it ends too soon"));
    m_frame.resize(box.size() - overhead);
    unsigned char tag = 0;
    const int failed = crypto_secretstream_xchacha20poly1305_pull(
        stateIn(m_state), raw(m_frame), nullptr, &tag, raw(QByteArrayView(box)), rawSize(box),
        raw(QByteArrayView(m_head)), rawSize(m_head));
    if (failed != 0)
        return refuse(damaged(box.size() < frame_size + overhead ? "it ends too soon, or its end was changed"
                                                                 : "a part of it was changed"));
    m_head.clear();
    m_at = 0;
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return {};
}

Result<QByteArray> SealedReader::read(qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        if (m_at == m_frame.size()) {
            if (auto read = readFrame(); !read)
                return refuse(read.error());
        }
        const qsizetype taken = std::min<qsizetype>(size - bytes.size(), m_frame.size() - m_at);
        bytes.append(m_frame.constData() + m_at, taken);
        m_at += taken;
    }
    return bytes;
}

Result<void> SealedReader::finish()
{
    if (!m_ended || m_at != m_frame.size() || !m_file->atEnd())
        return refuse(damaged("something was added to it"));
    return {};
}

} // namespace florin::store
