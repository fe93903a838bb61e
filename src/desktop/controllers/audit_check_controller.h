// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "contract/audit.h"

#include <QObject>

namespace florin::desktop
{

/// Has the server check the audit chain, stretch after stretch. What was cancelled tells nothing any more: a
/// late answer is dropped.
class AuditCheckController final : public QObject
{
    Q_OBJECT
public:
    explicit AuditCheckController(client::Link* link, QObject* parent = nullptr);

    /// From the first line. Not while one is under way.
    void start();
    [[nodiscard]] bool isUnderWay() const { return m_under_way; }
    void cancel();

Q_SIGNALS:
    void progressed(qint64 checked, qint64 lines);
    /// The last answer holds what came of it.
    void finished(const florin::contract::VerifyAudit::Reply& reply);
    void failed(const florin::Problem& problem);

private:
    void ask(const std::optional<contract::Cursor>& after);
    void take(const Result<contract::VerifyAudit::Reply>& reply);

    client::Link* m_link;
    quint64 m_token = 0; ///< of the check under way
    bool m_under_way = false;
};

} // namespace florin::desktop
