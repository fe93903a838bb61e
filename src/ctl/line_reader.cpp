// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line_reader.h"

#include <iostream>
#include <mutex>
#include <string>
#include <thread>

namespace florin::ctl
{

/// What the thread may still touch when the reader is gone.
struct LineReader::Shared {
    std::mutex mutex;
    LineReader* reader = nullptr;

    template<class Tell>
    void tell(Tell tell)
    {
        const std::scoped_lock lock(mutex);
        if (reader)
            QMetaObject::invokeMethod(reader, std::move(tell), Qt::QueuedConnection);
    }
};

LineReader::LineReader() : m_shared(std::make_shared<Shared>())
{
    m_shared->reader = this;
}

LineReader::~LineReader()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->reader = nullptr;
}

void LineReader::start()
{
    std::thread([shared = m_shared, this] {
        std::string line;
        while (std::getline(std::cin, line)) {
            shared->tell(
                [this, text = QString::fromLocal8Bit(line.data(), static_cast<qsizetype>(line.size()))] {
                    Q_EMIT lineRead(text);
                });
        }
        shared->tell([this] { Q_EMIT ended(); });
    }).detach();
}

} // namespace florin::ctl
