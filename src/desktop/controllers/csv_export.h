// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/page_walk.h"

#include <QPointer>
#include <QSaveFile>

#include <memory>

namespace florin::desktop
{

/// Saves a list as comma-separated values, part by part: what is read is written at once, so that a long list
/// is never held in memory. The file is there when all of it is, and not before.
class CsvExport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool isUnderWay() const { return m_file != nullptr; }
    /// Leaves no file.
    void cancel();

Q_SIGNALS:
    void progressed(int rows);
    void finished(const QString& path, int rows);
    void failed(const florin::Problem& problem);

protected:
    /// False when the file cannot be written, which has then been told.
    [[nodiscard]] bool begin(const QString& path, const QByteArray& heading);
    void write(const QByteArray& line);
    void end(const std::optional<Problem>& problem);
    /// Reads no further.
    virtual void stopReading() = 0;

private:
    std::unique_ptr<QSaveFile> m_file;
    int m_rows = 0;
};

/// The same for an operation that answers in pages.
template<contract::IsOperation Op>
class PagesExport : public CsvExport
{
public:
    using Item = typename PageWalk<Op>::Item;
    using Line = QByteArray (*)(const Item&);

    PagesExport(client::Link* link, QByteArray heading, Line line, QObject* parent)
        : CsvExport(parent)
        , m_link(link)
        , m_heading(std::move(heading))
        , m_line(line)
    {
    }

    /// Everything that `wanted` lets through. Not while one is under way.
    void start(const Op& wanted, const QString& path)
    {
        if (isUnderWay() || !begin(path, m_heading))
            return;
        m_walk = new PageWalk<Op>(
            m_link, wanted, [this](const Item& item) { write(m_line(item)); },
            [this](const std::optional<Problem>& problem) {
                m_walk->deleteLater();
                m_walk.clear();
                end(problem);
            },
            this);
        m_walk->start();
    }

protected:
    void stopReading() override { delete m_walk; }

private:
    client::Link* m_link;
    QByteArray m_heading;
    Line m_line;
    QPointer<PageWalk<Op>> m_walk;
};

} // namespace florin::desktop
