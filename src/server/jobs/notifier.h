// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/ids.h"
#include "server/desk/hub.h"
#include "server/desk/owner_cache.h"
#include "store/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <vector>

namespace florin::server
{

/// Tells those who watch that accounts changed and that the journal grew. What happens in quick succession is
/// told once, as it stands then: a hot account costs its watchers twenty events a second, not thousands. A
/// thread of its own.
class Notifier
{
public:
    Notifier(store::Database& database, Hub& hub, OwnerCache& owners);
    ~Notifier();
    Notifier(const Notifier&) = delete;
    Notifier& operator=(const Notifier&) = delete;

    void start();
    void stop();
    /// After a commit; cheap when nobody watches. Thread-safe.
    void committed(const std::vector<AccountNumber>& touched, EntryId last);

private:
    void work();
    void tell(const std::unordered_set<AccountNumber>& accounts, EntryId last);
    [[nodiscard]] bool anybodyCares(AccountNumber account, store::ReaderSession& stores);

    /// Beyond this many changed accounts between two rounds their watchers are told of the rest in the next
    /// change.
    static constexpr std::size_t max_accounts = 10'000;

    store::Database& m_database;
    Hub& m_hub;
    OwnerCache& m_owners;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::unordered_set<AccountNumber> m_accounts;
    EntryId m_last;
    bool m_pending = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace florin::server
