// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/notifier.h"

#include "contract/accounts.h"
#include "contract/money.h"
#include "server/services/accounts/account_names.h"
#include "store/customer_store.h"

namespace florin::server
{
namespace
{
constexpr auto round = std::chrono::milliseconds(50);
}

Notifier::Notifier(store::Database& database, Hub& hub, OwnerCache& owners)
    : m_database(database)
    , m_hub(hub)
    , m_owners(owners)
{
}

Notifier::~Notifier()
{
    stop();
}

void Notifier::start()
{
    m_thread = std::thread([this] { work(); });
}

void Notifier::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Notifier::committed(const std::vector<AccountNumber>& touched, EntryId last)
{
    if (touched.empty())
        return;
    const bool accounts = m_hub.isWatched(contract::Topic::accounts);
    if (!accounts && !m_hub.isWatched(contract::Topic::journal))
        return;
    {
        const std::scoped_lock lock(m_mutex);
        if (accounts && m_accounts.size() < max_accounts)
            m_accounts.insert(touched.begin(), touched.end());
        m_last = last;
        m_pending = true;
    }
    m_wake.notify_one();
}

void Notifier::work()
{
    EntryId told;
    for (;;) {
        std::unordered_set<AccountNumber> accounts;
        EntryId last;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || m_pending; });
            if (m_stopping)
                return;
            accounts = std::exchange(m_accounts, {});
            last = m_last;
            m_pending = false;
        }
        tell(accounts, last == told ? EntryId{} : last);
        told = last;
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, round, [this] { return m_stopping; }))
            return;
    }
}

void Notifier::tell(const std::unordered_set<AccountNumber>& accounts, EntryId last)
{
    if (!last.isNull())
        m_hub.publish(contract::JournalGrew{last}, {});
    const auto snapshot = m_database.snapshot();
    if (!snapshot)
        return; // the watchers see it at their next look
    AccountNames names(**snapshot);
    for (const AccountNumber number : accounts) {
        if (!anybodyCares(number, **snapshot))
            continue;
        const auto account = (*snapshot)->ledger().account(number);
        if (!account || !*account)
            continue;
        const auto summary = names.summaryOf(**account);
        if (!summary)
            continue;
        Audience audience;
        if (summary->customer)
            audience.customers.push_back(*summary->customer);
        m_hub.publish(contract::AccountChanged{*summary}, audience);
    }
}

bool Notifier::anybodyCares(AccountNumber account, store::ReaderSession& stores)
{
    using contract::AccountChanged;
    if (m_hub.isWatchedBankWide(AccountChanged::event.topic, AccountChanged::event.permission))
        return true;
    const auto owner = ownerOf(m_owners, stores.customers(), account);
    return owner && *owner && m_hub.isWatchedBy(AccountChanged::event.topic, **owner);
}

} // namespace florin::server
