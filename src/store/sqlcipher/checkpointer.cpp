// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/checkpointer.h"

#include <algorithm>
#include <utility>

namespace florin::store
{

Checkpointer::Checkpointer(Connect connect) : Checkpointer(std::move(connect), Bounds()) {}

Checkpointer::Checkpointer(Connect connect, Bounds bounds)
    : m_connect(std::move(connect))
    , m_bounds(bounds)
    , m_due(bounds.step)
    , m_writer_due(bounds.longest)
    , m_thread([this] { work(); })
{
}

Checkpointer::~Checkpointer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Checkpointer::watch(CipherConnection& writer)
{
    writer.watchLog([this](int pages) { grew(pages); });
}

void Checkpointer::grew(int pages)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (pages < m_pages) { // it began anew
            m_due = m_bounds.step;
            m_writer_due = m_bounds.longest;
            m_writer_asked = false;
        }
        m_pages = pages;
        if (pages >= m_writer_due)
            m_writer_asked = true;
        if (pages < m_due)
            return;
    }
    m_wake.notify_one();
}

void Checkpointer::finish(CipherConnection& writer)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!std::exchange(m_writer_asked, false))
            return;
        m_writer_due = std::max(m_bounds.longest, m_pages + m_bounds.step);
    }
    const std::scoped_lock turn(m_copying);
    // Not finished now (a reader stays, the disk is full) is finished when it has grown some more.
    (void)finishLog(writer, patience);
}

void Checkpointer::work()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || m_pages >= m_due; });
            if (m_stopping)
                break;
        }
        note(copy());
    }
    m_connection.reset();
}

Result<LogState> Checkpointer::copy()
{
    if (!m_connection) {
        auto connected = m_connect();
        if (!connected)
            return refuse(connected.error());
        m_connection = std::move(*connected);
    }
    const std::scoped_lock turn(m_copying);
    auto state = copyLog(*m_connection);
    if (!state)
        return state;
    if (auto synced = syncFile(*m_connection); !synced)
        return refuse(synced.error());
    return state;
}

void Checkpointer::note(const Result<LogState>& copied)
{
    const std::scoped_lock lock(m_mutex);
    // Held back by a reader, or not copied at all: there is more to do only when the log has grown.
    m_due = m_pages + m_bounds.step;
    if (!copied || copied->rest() > 0 || m_pages < m_bounds.restart)
        return;
    if (m_pages - copied->in_file <= m_bounds.rest)
        m_writer_asked = true;
    else
        m_due = m_pages; // what was added meanwhile is less each time
}

} // namespace florin::store
