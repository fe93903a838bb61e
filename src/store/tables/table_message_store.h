// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/message_store.h"

namespace florin::store
{

class SqlTables;

/// SMS settings, providers and the outbox. Providers' secrets are sealed under a key of their own.
class TableMessageStore final : public MessageStore
{
public:
    TableMessageStore(SqlTables& bank, const BankKeys& keys) : m_bank(bank), m_keys(keys) {}

    [[nodiscard]] Result<SmsSettings> smsSettings(CustomerId customer) override;
    [[nodiscard]] Result<std::vector<ProviderSetting>> providerSettings(const QString& provider) override;
    [[nodiscard]] Result<Secret> providerSecret(const QString& provider, const QString& key) override;
    [[nodiscard]] Result<std::vector<OutboxMessage>> due(Timestamp now, Timestamp lost_since,
                                                         int limit) override;
    [[nodiscard]] Result<std::vector<OutboxMessage>> expired(Timestamp now, int limit) override;
    [[nodiscard]] Result<std::optional<Timestamp>> nthNewest(const MessagesOf& which, int skip) override;
    [[nodiscard]] Result<Page<OutboxMessage>> outbox(const PageRequest& page) override;

    [[nodiscard]] Result<void> setSmsSettings(CustomerId customer, const SmsSettings& settings) override;
    [[nodiscard]] Result<void> setProviderSetting(const QString& provider, const QString& key,
                                                  const QString& value, Timestamp time) override;
    [[nodiscard]] Result<void> setProviderSecret(const QString& provider, const QString& key,
                                                 const Secret& value, Timestamp time) override;
    [[nodiscard]] Result<OutboxId> enqueue(const OutboxMessage& message) override;
    [[nodiscard]] Result<bool> claim(const OutboxMessage& as_read, Timestamp time) override;
    [[nodiscard]] Result<bool> noteAttempt(const SendingOutcome& outcome) override;

private:
    SqlTables& m_bank;
    const BankKeys& m_keys;
};

} // namespace florin::store
