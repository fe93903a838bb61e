// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace florin::ctl
{

/// Standard input, line by line, without the event loop waiting for it. Reads on a thread of its own, since a
/// terminal, a pipe and a file can be waited for alike in no other way on every system; the signals come on
/// the thread of this object. The thread ends with the input, or with the program.
class LineReader final : public QObject
{
    Q_OBJECT

public:
    LineReader();
    ~LineReader() override;

    void start();

Q_SIGNALS:
    void lineRead(const QString& line);
    void ended();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace florin::ctl
