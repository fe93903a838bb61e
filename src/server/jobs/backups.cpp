// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/backups.h"

#include "contract/problem_catalogue.h"
#include "server/bank_backup.h"
#include "server/bank_house.h"
#include "server/desk/caller.h"
#include "store/private_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#endif

namespace florin::server
{
namespace
{

/// How often it looks whether it is time.
constexpr auto look_every = std::chrono::seconds(1);
/// After a failure it is tried again sooner than the schedule says.
constexpr auto try_again = std::chrono::hours(1);

/// Everybody else goes first.
void lowerPriority()
{
#ifdef Q_OS_WIN
    SetThreadPriority(GetCurrentThread(), THREAD_MODE_BACKGROUND_BEGIN);
#elif defined(Q_OS_LINUX)
    ::setpriority(PRIO_PROCESS, 0, 15); // on Linux: of this thread alone
#endif
}

QString prefixOf(const QString& bank_id)
{
    return QStringLiteral("florin-%1-").arg(bank_id.left(8));
}

} // namespace

contract::BackupRun shownRun(const store::BackupRun& run)
{
    return {.number = run.id,
            .started = run.started,
            .finished = run.finished,
            .file = run.file,
            .bytes = run.bytes,
            .entries = run.last_entry.value,
            .root = QString::fromLatin1(run.root.toHex()),
            .proven = run.isProven(),
            .outcome = run.outcome,
            .finding = run.finding};
}

Backups::Backups(BackupSource source, store::Database& database, Writer& writer, const Clock& clock,
                 BackupSchedule schedule)
    : m_source(std::move(source))
    , m_database(database)
    , m_writer(writer)
    , m_clock(clock)
    , m_schedule(std::move(schedule))
    , m_started(clock.now())
{
}

Backups::~Backups()
{
    stop();
}

void Backups::start()
{
    if (m_schedule.isOn())
        m_thread = std::thread([this] { work(); });
}

void Backups::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool Backups::isStopping() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stopping;
}

Result<void> Backups::request()
{
    if (!m_schedule.isOn())
        return refuse(ProblemCode::backups_off);
    {
        const std::scoped_lock lock(m_mutex);
        m_requested = true;
    }
    m_wake.notify_all();
    return {};
}

Result<Backups::Standing> Backups::standing(store::BankReader& bank) const
{
    using contract::BackupHealth;
    if (!m_schedule.isOn())
        return Standing{};
    const auto newest = bank.backupRuns({.limit = 1});
    if (!newest)
        return refuse(newest.error());
    const auto proven = bank.lastProvenBackup();
    if (!proven)
        return refuse(proven.error());
    const std::scoped_lock lock(m_mutex);
    Standing standing{BackupHealth::good, m_running || m_requested, {}};
    if (*proven)
        standing.last_proven = (*proven)->started;
    const store::BackupRun* last = !m_unrecorded.empty()   ? &m_unrecorded.back()
                                   : !newest->rows.empty() ? &newest->rows.front()
                                                           : nullptr;
    const bool is_late = m_clock.now() - standing.last_proven.value_or(m_started) > 2 * m_schedule.every;
    if (last != nullptr && !last->isProven())
        standing.health = BackupHealth::failed;
    else if (is_late)
        standing.health = BackupHealth::late;
    else if (!standing.last_proven)
        standing.health = BackupHealth::waiting;
    return standing;
}

void Backups::work()
{
    lowerPriority();
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, look_every, [this] { return m_stopping || m_requested; });
            if (m_stopping)
                return;
        }
        record();
        if (isWanted())
            runOnce();
    }
}

Timestamp Backups::firstDue()
{
    const auto snapshot = m_database.snapshot();
    if (!snapshot)
        return m_started;
    const auto proven = (*snapshot)->bank().lastProvenBackup();
    return proven && *proven ? (*proven)->started + m_schedule.every : m_started;
}

bool Backups::isWanted()
{
    std::optional<Timestamp> due;
    {
        const std::scoped_lock lock(m_mutex);
        due = m_due;
    }
    if (!due) // the schedule goes on over a restart
        due = firstDue();
    const std::scoped_lock lock(m_mutex);
    m_due = due;
    m_running = m_requested || m_clock.now() >= *due;
    m_requested = false;
    return m_running;
}

void Backups::runOnce()
{
    store::BackupRun run;
    run.started = m_clock.now();
    auto made = makeAndProve(run);
    run.finished = m_clock.now();
    run.outcome = QStringLiteral("proven");
    const bool given_up = !made && made.error().code == ProblemCode::cancelled;
    if (!made) {
        const auto words = contract::wordsOf(made.error());
        const bool unsound = made.error().code == ProblemCode::backup_damaged;
        run.outcome = unsound ? QStringLiteral("not_proven")
                              : QString::fromLatin1(contract::kindOf(made.error().code).name);
        run.finding = words.reason;
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_due = made ? run.started + m_schedule.every
                     : m_clock.now() + std::min<std::chrono::milliseconds>(m_schedule.every, try_again);
        if (!given_up)
            m_unrecorded.push_back(run);
    }
    record();
    if (made)
        tidy();
    const std::scoped_lock lock(m_mutex);
    m_running = false;
}

Result<void> Backups::makeAndProve(store::BackupRun& run)
{
    const auto go_on = [this](auto...) { return !isStopping(); };
    if (auto made = store::makePrivateFolder(m_schedule.folder); !made)
        return made;
    clearLeftOvers();
    const QString file = freshFileName(run.started);
    const auto written =
        store::writeBackup(m_source.directory, m_source.bank_id, m_source.ring, file, run.started, go_on);
    if (!written)
        return refuse(written.error());
    run.file = file;
    run.bytes = written->bytes;
    run.last_entry = written->last_entry;
    const auto check =
        proveBackup(file, m_source.ring, m_schedule.folder + QStringLiteral("/proof.part"), go_on);
    if (!check && check.error().code == ProblemCode::cancelled)
        QFile::remove(file); // nothing that is not proven stays behind
    if (!check)
        return refuse(check.error());
    run.root = check->ledger.root;
    return {};
}

QString Backups::freshFileName(Timestamp moment) const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = m_schedule.folder + u'/' + prefixOf(m_source.bank_id) + time;
    QString file = name + QStringLiteral(".backup");
    for (int again = 2; QFileInfo::exists(file); ++again)
        file = name + QStringLiteral("-%1.backup").arg(again);
    return file;
}

void Backups::record()
{
    std::vector<store::BackupRun> runs;
    {
        const std::scoped_lock lock(m_mutex);
        runs = m_unrecorded;
    }
    if (runs.empty())
        return;
    const Caller bank = theBank();
    auto kept = m_writer.write(bank, [&](WriteContext& context) -> Result<void> {
        for (const store::BackupRun& run : runs) {
            if (auto added = context.stores.bank().addBackupRun(run); !added)
                return added;
            const auto newest = context.stores.bank().backupRuns({.limit = 1});
            if (newest && !newest->rows.empty())
                context.announce(contract::BackupDone{shownRun(newest->rows.front())}, {});
        }
        return {};
    });
    if (!kept)
        return;
    const std::scoped_lock lock(m_mutex);
    m_unrecorded.erase(m_unrecorded.begin(), m_unrecorded.begin() + static_cast<std::ptrdiff_t>(runs.size()));
}

void Backups::clearLeftOvers() const
{
    const QDir folder(m_schedule.folder);
    const QString parts = prefixOf(m_source.bank_id) + QStringLiteral("*.part");
    for (const QString& name : folder.entryList({parts}, QDir::Dirs))
        QDir(folder.filePath(name)).removeRecursively();
}

void Backups::tidy()
{
    QSet<QString> proven;
    {
        const auto snapshot = m_database.snapshot();
        const auto runs = snapshot ? (*snapshot)->bank().backupRuns({.limit = store::PageRequest::max_limit})
                                   : Result<store::Page<store::BackupRun>>(refuse(ProblemCode::unavailable));
        if (!runs)
            return; // tidied next time
        for (const store::BackupRun& run : runs->rows) {
            if (run.isProven())
                proven.insert(QFileInfo(run.file).fileName());
        }
    }
    const QDir folder(m_schedule.folder);
    const QStringList files = folder.entryList({prefixOf(m_source.bank_id) + QStringLiteral("*.backup")},
                                               QDir::Files, QDir::Name | QDir::Reversed);
    int kept = 0;
    for (const QString& file : files) { // newest first
        if (kept >= m_schedule.keep)
            QFile::remove(folder.filePath(file));
        else
            kept += proven.contains(file) ? 1 : 0;
    }
}

} // namespace florin::server
