// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "store/page.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace florin::store
{

/// Who did what, to whom or what, and how it went. Appended once and never changed; each line carries the
/// hash of itself and the line before (SHA-256), so that a change, a removal or a swap anywhere is found by
/// verifyChain.
struct AuditLine {
    /// Given by the store: 1, 2, 3 ... without gaps.
    qint64 number = 0;
    Timestamp time;
    /// Nothing when the bank itself acted (jobs, florind's commands) or nobody is logged in.
    std::optional<UserId> actor;
    QString actor_name;
    /// "accounts.open"
    QString operation;
    /// What it was done to, as text: an account number, a user's name.
    QString subject;
    /// Whose record that is, where it is a customer's.
    std::optional<CustomerId> customer;
    /// "done", or the name of the problem.
    QString outcome;
    QString detail;
    /// Where it was asked from, and what the client there said it is. Empty when the bank itself acted, and
    /// in lines from before this was kept.
    QString address;
    QString device;
    /// Made by the store.
    QByteArray hash;

    friend bool operator==(const AuditLine&, const AuditLine&) = default;
};

/// What is asked for; what is left empty is not looked at.
struct AuditFilter {
    /// Null stands for the bank itself.
    std::optional<UserId> actor;
    /// "accounts.open", or "accounts" for whatever begins so before the dot.
    QString operation;
    QString subject;
    std::optional<CustomerId> customer;
    /// Whether it was done, or refused.
    std::optional<bool> done;
    std::optional<Timestamp> from;  ///< this moment or later
    std::optional<Timestamp> until; ///< before this moment
};

/// Where the chain ends: the newest line's number and hash; 0 and AuditChain::start() while it is empty.
struct AuditHead {
    qint64 lines = 0;
    QByteArray hash;

    friend bool operator==(const AuditHead&, const AuditHead&) = default;
};

struct ChainCheck {
    /// How many lines were read.
    qint64 lines = 0;
    /// The newest line's hash.
    QByteArray head;
    /// The first line that does not fit what came before; nothing when the chain is whole.
    std::optional<qint64> broken_at;

    friend bool operator==(const ChainCheck&, const ChainCheck&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class AuditReader
{
public:
    AuditReader() = default;
    AuditReader(const AuditReader&) = delete;
    AuditReader& operator=(const AuditReader&) = delete;
    virtual ~AuditReader() = default;

    /// Newest first.
    [[nodiscard]] virtual Result<Page<AuditLine>> auditLines(const AuditFilter& filter,
                                                             const PageRequest& page) = 0;
    [[nodiscard]] virtual Result<AuditHead> head() = 0;
    /// Up to `limit` lines after that number, oldest first.
    [[nodiscard]] virtual Result<std::vector<AuditLine>> linesAfter(qint64 number, int limit) = 0;
    /// Reads every line; of the seals over them see audit_verifier.h. Takes its time: never on the writer or
    /// a gate thread.
    [[nodiscard]] virtual Result<ChainCheck> verifyChain() = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class AuditStore : public AuditReader
{
public:
    /// In the order given. `number` and `hash` are the store's.
    [[nodiscard]] virtual Result<void> append(std::span<const AuditLine> lines) = 0;
};

} // namespace florin::store
