// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uuid.h"
#include "server/desk/desk.h"
#include "server/jobs/backups.h"
#include "server/jobs/notifier.h"
#include "server/services/services.h"
#include "store/bank_keys.h"
#include "store/database.h"
#include "support/must.h"
#include "support/postgres_place.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace florin::test
{

/// The name of a refusal ("not_permitted"), "done" when there is none: what a test compares.
[[nodiscard]] QByteArray nameOf(const Problem& problem);
template<class T>
[[nodiscard]] QByteArray outcome(const Result<T>& result)
{
    return result ? QByteArray("done") : nameOf(result.error());
}

/// A whole bank without a network: an encrypted bank in a temporary folder, or one in PostgreSQL where the
/// program runs on it, and the desk with every service.
/// There is one member of staff of each role, who is called as the role is, and two customers, each with an
/// account that holds 1,000.00 INR.
class BankFixture
{
public:
    struct Holder {
        CustomerId customer;
        QString user; ///< what they log in with
        AccountNumber account;
    };
    static constexpr qint64 opening_minor = 100'000;
    /// Of everybody in the bank.
    static const QString password;

    BankFixture();
    ~BankFixture();
    BankFixture(const BankFixture&) = delete;
    BankFixture& operator=(const BankFixture&) = delete;

    /// The server stops, and starts again on the same data; sessions are kept. `meanwhile` runs in between,
    /// while nobody has the bank open.
    void restart(const std::function<void()>& meanwhile = {});
    /// For a `meanwhile`: the bank, opened by another program.
    [[nodiscard]] std::unique_ptr<store::Database> openAlone() const;

    [[nodiscard]] server::Desk& desk() { return *m_desk; }
    [[nodiscard]] store::Database& database() { return *m_database; }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    /// Asked for, but never started: what a test wants of it, it starts itself.
    [[nodiscard]] server::Backups& backups() { return *m_backups; }
    [[nodiscard]] QString backupFolder() const { return m_folder.filePath(QStringLiteral("backups")); }
    [[nodiscard]] const QString& directory() const { return m_path; }
    [[nodiscard]] const store::BankKeys& keys() const { return m_keys; }
    [[nodiscard]] store::KeyRing ring() const { return store::KeyRing::fromMaster(m_master); }
    [[nodiscard]] const Holder& asha() const { return m_asha; }
    [[nodiscard]] const Holder& ravi() const { return m_ravi; }

    /// A fresh session of the one who has this role; for a customer, Asha's.
    [[nodiscard]] server::CallerPtr as(contract::Role role);
    [[nodiscard]] server::CallerPtr as(const Holder& holder);
    [[nodiscard]] server::CallerPtr nobody() const;
    [[nodiscard]] IdempotencyKey key() const { return Uuid::create(m_clock.now()); }

    /// Asks the desk and waits for the answer. A request without a key gets a fresh one.
    template<contract::IsOperation Op>
    [[nodiscard]] Result<typename Op::Reply> ask(const server::CallerPtr& caller, Op request = {})
    {
        if constexpr (contract::HasKey<Op>) {
            if (request.key.isNull())
                request.key = key();
        }
        return askExactly(caller, request);
    }
    template<contract::IsOperation Op>
    [[nodiscard]] Result<typename Op::Reply> askExactly(const server::CallerPtr& caller, const Op& request)
    {
        const auto reply = askCoded(methodOf<Op>(), contract::cbor::encode(request), caller);
        if (!reply)
            return refuse(reply.error());
        return contract::cbor::decode<typename Op::Reply>(*reply, contract::Unknown::Refused);
    }
    /// Asks; what then waits for a second person is approved by one, and asked again.
    template<contract::IsOperation Op>
    [[nodiscard]] Result<typename Op::Reply> askWithSecond(const server::CallerPtr& caller, Op request)
    {
        return askWithSecond(caller, std::move(request), otherThan(caller));
    }
    template<contract::IsOperation Op>
    [[nodiscard]] Result<typename Op::Reply> askWithSecond(const server::CallerPtr& caller, Op request,
                                                           const server::CallerPtr& second)
    {
        if (request.key.isNull())
            request.key = key();
        auto reply = askExactly(caller, request);
        if (reply || !proposalIn(reply.error()))
            return reply;
        must(approve(*proposalIn(reply.error()), second));
        return askExactly(caller, request);
    }
    /// The proposal that a refusal says waits for a second person.
    [[nodiscard]] static std::optional<ProposalId> proposalIn(const Problem& problem);
    /// The manager, or for the manager the administrator.
    [[nodiscard]] server::CallerPtr otherThan(const server::CallerPtr& caller);
    /// Looks at it and approves it.
    [[nodiscard]] Result<contract::Proposal> approve(ProposalId proposal, const server::CallerPtr& caller);
    [[nodiscard]] Result<QByteArray> askCoded(const QByteArray& method, const QByteArray& params,
                                              const server::CallerPtr& caller);
    template<contract::IsOperation Op>
    [[nodiscard]] static QByteArray methodOf()
    {
        return {Op::operation.name.data(), static_cast<qsizetype>(Op::operation.name.size())};
    }

    /// Every row of every table of both files, in words: what a refusal must leave as it was. Tables of those
    /// names are left out. Waits until the journal is folded.
    [[nodiscard]] QByteArray contents(const QStringList& without = {});
    /// Seals what stands in the journal; nothing does so by itself here.
    void seal();
    /// Whether every invariant of the ledger holds.
    [[nodiscard]] bool ledgerHolds();

    /// One more member of staff.
    void addStaff(const QString& name, contract::Role role);
    /// A fresh session of the one called so.
    [[nodiscard]] server::CallerPtr callerNamed(const QString& user);

private:
    void start();
    void addEverybody();
    [[nodiscard]] Holder addCustomer(const QString& first, const QString& last, const QString& aadhaar,
                                     const QString& phone);

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresPlace> m_postgres;
    QString m_path;
    Secret m_master;
    store::BankKeys m_keys;
    ManualClock m_clock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<server::Desk> m_desk;
    std::unique_ptr<server::Backups> m_backups;
    std::unique_ptr<server::Services> m_services;
    std::unique_ptr<server::Notifier> m_notifier;
    Holder m_asha;
    Holder m_ravi;
};

} // namespace florin::test
