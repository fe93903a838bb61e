// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fido_errands.h"

#include <utility>

namespace florin::client
{
namespace
{

using namespace std::chrono_literals;

/// Between one cancel and the next.
constexpr auto pause = 50ms;

} // namespace

FidoErrands::Task FidoErrands::dropAll()
{
    m_is_cancelled = true;
    return std::exchange(m_next, {});
}

quint64 FidoErrands::add(Task task)
{
    Task dropped;
    quint64 number = 0;
    {
        const std::scoped_lock lock(m_mutex);
        dropped = dropAll();
        m_next = std::move(task);
        number = ++m_newest;
    }
    m_changed.notify_all();
    if (dropped)
        dropped(false);
    return number;
}

void FidoErrands::cancel(quint64 number)
{
    Task dropped;
    {
        const std::scoped_lock lock(m_mutex);
        if (number != m_newest)
            return;
        dropped = dropAll();
    }
    m_changed.notify_all();
    if (dropped)
        dropped(false);
}

bool FidoErrands::end(std::chrono::milliseconds patience)
{
    Task dropped;
    {
        const std::scoped_lock lock(m_mutex);
        dropped = dropAll();
        m_ends = true;
    }
    m_changed.notify_all();
    if (dropped)
        dropped(false);
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, patience, [this] { return m_is_over; });
}

void FidoErrands::run()
{
    fido_init(0); // the library keeps its settings for each thread
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_next || m_ends; });
        if (!m_next)
            break;
        {
            const Task task = std::exchange(m_next, {});
            m_is_cancelled = false;
            lock.unlock();
            task(true);
        }
        lock.lock();
    }
    m_is_over = true;
    m_changed.notify_all();
}

void FidoErrands::repeatCancels()
{
    fido_init(0);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_is_over || (m_is_cancelled && m_is_asking); });
        if (m_is_over)
            return;
        lock.unlock();
        cancelAsked();
        lock.lock();
        m_changed.wait_for(lock, pause, [this] { return !m_is_asking; });
    }
}

void FidoErrands::cancelAsked()
{
    const std::scoped_lock key_lock(m_key_mutex);
    {
        // What was cancelled may be over, and the key be asked for something else; not from here on.
        const std::scoped_lock lock(m_mutex);
        if (!m_is_cancelled)
            return;
    }
    if (m_key)
        (void)fido_dev_cancel(m_key);
}

bool FidoErrands::isWanted(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, patience, [this] { return m_is_cancelled; });
}

void FidoErrands::setAsked(fido_dev_t* key)
{
    {
        const std::scoped_lock key_lock(m_key_mutex);
        m_key = key != nullptr && fido_dev_is_fido2(key) ? key : nullptr;
        const std::scoped_lock lock(m_mutex);
        m_is_asking = m_key != nullptr;
    }
    m_changed.notify_all();
}

} // namespace florin::client
