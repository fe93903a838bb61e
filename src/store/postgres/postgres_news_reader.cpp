// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_news_reader.h"

#include "store/sealing.h"
#include "store/tables/personal_places.h"

#include <algorithm>
#include <thread>

namespace florin::store
{
namespace
{

constexpr qint64 batch_rows = 500;
constexpr auto read_pause = std::chrono::milliseconds(20);

} // namespace

Result<void> PostgresNewsReader::listen()
{
    auto listening = m_connection->runScript("LISTEN florin_news");
    m_listening = listening.has_value();
    return listening;
}

Result<void> PostgresNewsReader::begin()
{
    // Listening first: what is told after the look at the table wakes us.
    if (auto listening = listen(); !listening)
        return listening;
    const auto last = m_connection->execute(Sql::select_last_news);
    if (!last)
        return refuse(last.error());
    m_last = last->integer(0, 0);
    m_read_at = m_tidied_at = Steady::now();
    return {};
}

Result<NewsReader::News> PostgresNewsReader::next(int wait_ms)
{
    News news;
    bool woken = !m_listening || m_unread;
    if (!m_listening) {
        if (auto there = m_connection->connected(); !there)
            return refuse(std::move(there.error()));
        if (auto listening = listen(); !listening)
            return refuse(std::move(listening.error()));
    } else if (!m_unread) {
        const auto notified = m_connection->notifications(wait_ms);
        m_listening = notified.has_value();
        if (!notified)
            return refuse(notified.error());
        const QByteArray own = m_node.toHex();
        woken = std::ranges::any_of(*notified, [&](const QByteArray& who) { return who != own; });
    }
    if (!woken && Steady::now() - m_read_at < look_every)
        return news;
    // What is told in quick succession is read at once.
    std::this_thread::sleep_until(m_read_at + read_pause);
    news.missed = Steady::now() - m_read_at > away_max;
    auto done = read(news);
    m_unread = !done;
    if (!done)
        return refuse(std::move(done.error()));
    m_read_at = Steady::now();
    tidyUp();
    return news;
}

Result<void> PostgresNewsReader::read(News& news)
{
    qint64 last = m_last;
    for (qint64 rows = batch_rows; rows == batch_rows;) {
        PostgresValues values;
        values.add(QByteArrayView(m_node)).add(last).add(batch_rows);
        const auto told = m_connection->execute({Sql::select_news, std::move(values)});
        m_listening = !m_connection->isLost();
        if (!told)
            return refuse(told.error());
        rows = told->rowCount();
        for (int row = 0; row < told->rowCount(); ++row) {
            last = told->integer(row, 0);
            if (told->isNull(row, 1))
                continue;
            auto content = unseal(m_keys.fields, place::news, told->bytes(row, 1));
            if (!content)
                return refuse(std::move(content.error()));
            news.told.push_back(content->view().toByteArray());
        }
    }
    m_last = last;
    return {};
}

void PostgresNewsReader::tidyUp()
{
    if (Steady::now() - m_tidied_at < tidy_every)
        return;
    m_tidied_at = Steady::now();
    // Not removed now is removed in five minutes.
    (void)m_connection->execute(Sql::delete_old_news);
    (void)m_connection->execute(Sql::delete_old_unit_proofs);
}

} // namespace florin::store
