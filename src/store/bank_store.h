// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/currency.h"
#include "core/problem.h"
#include "store/backup_run.h"
#include "store/page.h"

#include <QString>

#include <optional>

namespace florin::store
{

/// The bank itself. Made once, by createBank or createPostgresBank.
struct BankProfile {
    /// Names the bank's key file; made of letters, digits and dashes, and never changed.
    QString id;
    QString name;
    /// Of accounts for which nothing else is said.
    Currency currency;
    Timestamp created;
    /// By whose clocks its days begin and its people work; a name of the IANA database.
    QString time_zone = QStringLiteral("UTC");

    friend bool operator==(const BankProfile&, const BankProfile&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class BankReader
{
public:
    BankReader() = default;
    BankReader(const BankReader&) = delete;
    BankReader& operator=(const BankReader&) = delete;
    virtual ~BankReader() = default;

    [[nodiscard]] virtual Result<BankProfile> profile() = 0;
    /// The backups the server made, newest first; `page.before` is a run's id. A bank in PostgreSQL has none:
    /// it is backed up by PostgreSQL's own means.
    [[nodiscard]] virtual Result<Page<BackupRun>> backupRuns(const PageRequest& page) = 0;
    [[nodiscard]] virtual Result<std::optional<BackupRun>> lastProvenBackup() = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class BankStore : public BankReader
{
public:
    [[nodiscard]] virtual Result<void> rename(const QString& name) = 0;
    /// One of the rules (RoleReader::rulesRevision).
    [[nodiscard]] virtual Result<void> setTimeZone(const QString& name) = 0;
    [[nodiscard]] virtual Result<void> addBackupRun(const BackupRun& run) = 0;
};

} // namespace florin::store
