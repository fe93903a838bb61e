// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "desktop/controllers/page_walk.h"

#include <QPointer>
#include <QSaveFile>

#include <memory>

namespace florin::desktop
{

/// Saves transactions as comma-separated values, part by part: what is read is written at once, so that a
/// long journal is never held in memory. The file is there when all of it is, and not before.
class TransactionsExport final : public QObject
{
    Q_OBJECT
public:
    explicit TransactionsExport(client::Link* link, QObject* parent = nullptr);

    /// Everything that `wanted` lets through. Not while one is under way.
    void start(const contract::Transactions& wanted, const QString& path);
    [[nodiscard]] bool isUnderWay() const { return m_walk; }
    /// Leaves no file.
    void cancel();

Q_SIGNALS:
    void progressed(int rows);
    void finished(const QString& path, int rows);
    void failed(const florin::Problem& problem);

private:
    void take(const contract::JournalLine& line);
    void end(const std::optional<Problem>& problem);

    client::Link* m_link;
    QPointer<PageWalk<contract::Transactions>> m_walk;
    std::unique_ptr<QSaveFile> m_file;
    int m_rows = 0;
};

/// One line of the file: times in UTC, amounts with a point and without grouping.
[[nodiscard]] QByteArray csvLine(const contract::JournalLine& line);

} // namespace florin::desktop
