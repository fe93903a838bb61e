// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_message_store.h"

#include "store/sealing.h"
#include "store/tables/personal_places.h"
#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

SmsSettings smsSettingsAt(const SqlRow& row)
{
    SmsSettings settings{
        .opt_in = boolAt(row, 0), .number = row.personal(1, place::sms_number), .low_balance = std::nullopt};
    const auto currency = Currency::fromNumber(static_cast<int>(row.integer(3)));
    if (!row.isNull(2) && currency)
        settings.low_balance = Money(row.integer(2), *currency);
    return settings;
}

ProviderSetting providerSettingAt(const SqlRow& row)
{
    return {.provider = row.text(0),
            .key = row.text(1),
            .value = row.text(2),
            .is_secret = boolAt(row, 3),
            .changed = timestampAt(row, 4)};
}

OutboxMessage outboxMessageAt(const SqlRow& row)
{
    return {.id = idAt<OutboxId>(row, 0),
            .customer = optionalIdAt<CustomerId>(row, 1),
            .to = row.personal(2, place::outbox_recipient),
            .text = row.personal(3, place::outbox_text),
            .kind = static_cast<MessageKind>(row.integer(10)),
            .state = static_cast<OutboxState>(row.integer(4)),
            .created = timestampAt(row, 5),
            .changed = timestampAt(row, 6),
            .attempts = static_cast<int>(row.integer(7)),
            .note = row.personal(8, place::outbox_note),
            .expires = row.integer(9) == 0 ? std::nullopt : std::optional(timestampAt(row, 9))};
}

QByteArray placeOf(const QString& provider, const QString& key)
{
    return QByteArrayLiteral("provider/") + provider.toUtf8() + '/' + key.toUtf8();
}

} // namespace

Result<SmsSettings> TableMessageStore::smsSettings(CustomerId customer)
{
    const auto settings =
        oneRow<SmsSettings>(m_bank.query(Sql::select_sms_settings, customer), smsSettingsAt);
    if (!settings)
        return refuse(settings.error());
    return settings->value_or(SmsSettings());
}

Result<std::vector<ProviderSetting>> TableMessageStore::providerSettings(const QString& provider)
{
    return allRows<ProviderSetting>(m_bank.query(Sql::select_provider_settings, provider), providerSettingAt);
}

Result<Secret> TableMessageStore::providerSecret(const QString& provider, const QString& key)
{
    const auto sealed = oneRow<QByteArray>(m_bank.query(Sql::select_provider_secret, provider, key),
                                           [](const SqlRow& row) { return row.blob(0); });
    if (!sealed)
        return refuse(sealed.error());
    if (!*sealed)
        return Secret();
    return unseal(m_keys.fields, placeOf(provider, key), **sealed);
}

Result<std::vector<OutboxMessage>> TableMessageStore::due(Timestamp now, Timestamp lost_since, int limit)
{
    return allRows<OutboxMessage>(m_bank.query(Sql::select_due_messages, now, lost_since, limit),
                                  outboxMessageAt);
}

Result<std::vector<OutboxMessage>> TableMessageStore::expired(Timestamp now, int limit)
{
    return allRows<OutboxMessage>(m_bank.query(Sql::select_expired_messages, now, now - keep_warnings, limit),
                                  outboxMessageAt);
}

Result<std::optional<Timestamp>> TableMessageStore::nthNewest(const MessagesOf& which, int skip)
{
    const auto query = which.to         ? m_bank.query(Sql::select_nth_message_to, which.kind,
                                                       findable(place::outbox_recipient, *which.to), skip)
                       : which.customer ? m_bank.query(Sql::select_nth_message_of_customer, which.kind,
                                                       *which.customer, skip)
                                        : m_bank.query(Sql::select_nth_message, which.kind, skip);
    return oneRow<Timestamp>(query, [](const SqlRow& row) { return timestampAt(row, 0); });
}

Result<Page<OutboxMessage>> TableMessageStore::outbox(const PageRequest& page)
{
    return pageOfRows<OutboxMessage>(page, m_bank.query(Sql::select_outbox, pageBefore(page), pageRows(page)),
                                     outboxMessageAt);
}

Result<void> TableMessageStore::setSmsSettings(CustomerId customer, const SmsSettings& settings)
{
    std::optional<qint64> minor;
    std::optional<qint64> currency;
    if (settings.low_balance) {
        minor = settings.low_balance->minor();
        currency = settings.low_balance->currency().number();
    }
    const auto set = m_bank.tryChange(Sql::upsert_sms_settings, customer, settings.opt_in,
                                      personal(place::sms_number, settings.number), minor, currency);
    if (!set && isAgainstConstraint(set.error()))
        return refuse(ProblemCode::unknown_customer);
    return changedAny(set);
}

Result<void> TableMessageStore::setProviderSetting(const QString& provider, const QString& key,
                                                   const QString& value, Timestamp time)
{
    return changedAny(m_bank.change(Sql::upsert_provider_setting, provider, key, value, std::nullopt, time));
}

Result<void> TableMessageStore::setProviderSecret(const QString& provider, const QString& key,
                                                  const Secret& value, Timestamp time)
{
    if (value.isEmpty())
        return changedAny(m_bank.change(Sql::delete_provider_setting, provider, key));
    return changedAny(m_bank.change(Sql::upsert_provider_setting, provider, key, QString(),
                                    seal(m_keys.fields, placeOf(provider, key), value.view()), time));
}

Result<OutboxId> TableMessageStore::enqueue(const OutboxMessage& message)
{
    const auto id = m_bank.tryInsert(Sql::insert_outbox_message, message.customer,
                                     findable(place::outbox_recipient, message.to),
                                     personal(place::outbox_text, message.text), message.created,
                                     message.created, message.expires.value_or(Timestamp()), message.kind);
    if (!id)
        return refuse(isAgainstConstraint(id.error()) ? Problem(ProblemCode::unknown_customer) : id.error());
    return OutboxId{*id};
}

Result<bool> TableMessageStore::claim(const OutboxMessage& as_read, Timestamp time)
{
    const auto claimed = m_bank.change(Sql::claim_outbox_message, time, as_read.id, as_read.state,
                                       as_read.changed, as_read.attempts);
    if (!claimed)
        return refuse(claimed.error());
    return *claimed > 0;
}

Result<bool> TableMessageStore::noteAttempt(const SendingOutcome& outcome)
{
    const auto noted =
        m_bank.change(Sql::note_outbox_attempt, outcome.state, personal(place::outbox_note, outcome.note),
                      outcome.time, outcome.next, outcome.message, outcome.claimed);
    if (!noted)
        return refuse(noted.error());
    if (*noted == 0)
        return false;
    if (outcome.state != OutboxState::sent && outcome.state != OutboxState::failed)
        return true;
    const auto wiped =
        m_bank.change(Sql::wipe_outbox_text, personal(place::outbox_text, QString()), outcome.message);
    return wiped ? Result<bool>(true) : refuse(wiped.error());
}

} // namespace florin::store
