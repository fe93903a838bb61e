// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "desktop/controllers/page_walk.h"
#include "desktop/models/history_model.h"

#include <QDate>
#include <QPointer>
#include <QTimer>

namespace florin::desktop
{

/// The history of one account: what is filtered for, and its export as CSV.
class HistoryController final : public QObject
{
    Q_OBJECT
public:
    explicit HistoryController(client::Link* link, QObject* parent = nullptr);

    [[nodiscard]] HistoryModel* model() const { return m_model; }
    void setAccount(AccountNumber account);
    [[nodiscard]] AccountNumber account() const { return m_wanted.account; }
    void setKind(const std::optional<EntryKind>& kind);
    /// Days in local time, both included; an invalid one leaves that side open.
    void setPeriod(const QDate& first, const QDate& last);
    /// Asked for when typing pauses.
    void setSearch(const QString& search);
    [[nodiscard]] bool isFiltered() const;
    /// Balances before and after the period and what moved between them, whatever else is filtered for;
    /// nothing without a first day, or when they are not known.
    [[nodiscard]] const std::optional<contract::Statement::Reply>& figures() const { return m_figures; }

    /// All that the filters let through, not only what was scrolled to. Not while one is under way.
    void exportTo(const QString& path);
    [[nodiscard]] bool isExporting() const { return m_export; }
    void cancelExport();

Q_SIGNALS:
    void figuresChanged();
    void exportProgressed(int lines);
    void exported(const QString& path, int lines);
    void exportFailed(const florin::Problem& problem);

private:
    void ask();
    void askForFigures();
    void setFigures(std::optional<contract::Statement::Reply> figures);
    void endExport(const QString& path, const QByteArray& text, int lines,
                   const std::optional<Problem>& problem);

    client::Link* m_link;
    HistoryModel* m_model;
    contract::History m_wanted;
    std::optional<contract::Statement::Reply> m_figures;
    quint64 m_figures_token = 0; ///< of the newest question; answers to older ones are dropped
    bool m_was_loading = false;
    QTimer m_pause;
    QPointer<PageWalk<contract::History>> m_export;
};

} // namespace florin::desktop
