// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/system.h"
#include "core/clock.h"
#include "server/desk/writer.h"
#include "store/backup_run.h"
#include "store/bank_store.h"
#include "store/key_ring.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace florin::server
{

/// When and where the server backs its bank up.
struct BackupSchedule {
    QString folder; ///< made when it is not there; empty: no backups
    std::chrono::hours every{24};
    int keep = 14; ///< so many proven ones stay

    [[nodiscard]] bool isOn() const { return !folder.isEmpty(); }
};

/// The bank that is backed up, as copies of it are made.
struct BackupSource {
    QString directory;
    QString bank_id;
    store::KeyRing ring;
};

/// A run in the contract's words.
[[nodiscard]] contract::BackupRun shownRun(const store::BackupRun& run);

/// Makes backups by a schedule and when asked, on a thread of its own and of low priority: each is restored
/// into a scratch place and verified there at once; what came of it is kept in the bank and told to those
/// who watch. Readers and the writer go on meanwhile.
class Backups
{
public:
    /// How backups stand.
    struct Standing {
        contract::BackupHealth health = contract::BackupHealth::off;
        bool running = false;
        std::optional<Timestamp> last_proven;
    };

    /// `writer` and `clock` outlive it.
    Backups(BackupSource source, store::Database& database, Writer& writer, const Clock& clock,
            BackupSchedule schedule);
    ~Backups();
    Backups(const Backups&) = delete;
    Backups& operator=(const Backups&) = delete;

    /// Does nothing when the schedule is off.
    void start();
    /// Gives up what is under way, leaving nothing of it. Harmless when repeated.
    void stop();

    // Any thread.
    /// One more, as soon as the thread is free. backups_off.
    [[nodiscard]] Result<void> request();
    [[nodiscard]] Result<Standing> standing(store::BankReader& bank) const;

private:
    void work();
    /// Whether it is time, or somebody asked.
    [[nodiscard]] bool isWanted();
    /// When the first of this process is due.
    [[nodiscard]] Timestamp firstDue();
    void runOnce();
    [[nodiscard]] Result<void> makeAndProve(store::BackupRun& run);
    [[nodiscard]] bool isStopping() const;
    [[nodiscard]] QString freshFileName(Timestamp moment) const;
    /// Puts the runs that are not in the bank yet there; a full disk keeps them for the next time.
    void record();
    /// Of a server that was killed while it made one.
    void clearLeftOvers() const;
    void tidy();

    BackupSource m_source;
    store::Database& m_database;
    Writer& m_writer;
    const Clock& m_clock;
    const BackupSchedule m_schedule;
    const Timestamp m_started;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    bool m_stopping = false;
    bool m_requested = false;
    bool m_running = false;
    std::vector<store::BackupRun> m_unrecorded;
    std::optional<Timestamp> m_due; ///< nothing: to be found out
    std::thread m_thread;
};

} // namespace florin::server
