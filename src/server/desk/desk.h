// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/operations.h"
#include "core/clock.h"
#include "server/desk/answer.h"
#include "server/desk/hub.h"
#include "server/desk/job.h"
#include "server/desk/owner_cache.h"
#include "server/desk/role_book.h"
#include "server/desk/sessions.h"
#include "server/desk/writer.h"
#include "server/security_log.h"
#include "store/database.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <type_traits>

namespace florin::server
{

/// Where every request comes, whichever door it came through: it is looked up, checked against the permission
/// table, read strictly, and handed to the thread that its effect asks for. Its handlers are registered
/// before start().
class Desk
{
public:
    Desk(store::Database& database, const Clock& clock);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// Registers what carries Op out, what must be done before it on a password thread, and what says to a
    /// second person what it changes. Once for each operation.
    template<contract::IsOperation Op>
    void on(Handler<Op> handler, Prepare<Op> prepare = {}, Describe<Op> describe = {}, Triage<Op> triage = {})
    {
        const auto name =
            QByteArray(Op::operation.name.data(), static_cast<qsizetype>(Op::operation.name.size()));
        invariant(!m_routes.contains(name));
        m_routes.insert(name,
                        std::make_shared<RouteOf<Op>>(Deed<Op>{std::move(handler), std::move(prepare),
                                                               std::move(describe), std::move(triage)}));
    }

    /// The same with a member of a service that outlives the desk's work.
    template<class Service, contract::IsOperation Op>
    void on(Service& service, Result<typename Op::Reply> (Service::*handler)(const Op&, ContextFor<Op>&),
            std::type_identity_t<Prepare<Op>> prepare = {}, std::type_identity_t<Describe<Op>> describe = {},
            std::type_identity_t<Triage<Op>> triage = {})
    {
        on<Op>([&service, handler](const Op& request,
                                   ContextFor<Op>& context) { return (service.*handler)(request, context); },
               std::move(prepare), std::move(describe), std::move(triage));
    }

    [[nodiscard]] Result<void> start(Writer::Committed committed);
    /// Answers what waits, refuses the rest. Harmless when repeated.
    void stop();

    /// `params` is coded as `coding` says, empty for none. `respond` is called exactly once, here or later on
    /// another thread. Thread-safe after start().
    void submit(const QByteArray& method, QByteArrayView params, Coding coding, CallerPtr caller,
                Respond respond);

    /// A request that was kept in CBOR, once more; its answer goes nowhere. It is ready for the writer: what
    /// had to be prepared was when it was asked for.
    [[nodiscard]] Result<std::unique_ptr<Job>> keptJob(const QString& operation, QByteArrayView request,
                                                       CallerPtr caller) const;

    /// Whether the caller may ask for it at all: not_logged_in, session_ended, not_permitted,
    /// outside_hours, code_needed, password_must_change, enrolment_needed. Counts as a use of the session.
    /// Thread-safe.
    [[nodiscard]] Result<void> permitted(const contract::Operation& operation, const Caller& caller) const;

    [[nodiscard]] Hub& hub() { return m_hub; }
    [[nodiscard]] Writer& writer() { return m_writer; }
    [[nodiscard]] OwnerCache& owners() { return m_owners; }
    [[nodiscard]] Sessions& sessions() { return m_sessions; }
    [[nodiscard]] const std::shared_ptr<RoleBook>& roles() const { return m_roles; }
    [[nodiscard]] store::Database& database() { return m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] SecurityLog& securityLog() { return m_security_log; }
    /// The names of the operations that have a handler.
    [[nodiscard]] QList<QByteArray> methods() const { return m_routes.keys(); }

private:
    /// An operation and its handler, its type forgotten.
    class Route
    {
    public:
        explicit Route(const contract::Operation& op) : operation(op) {}
        Route(const Route&) = delete;
        Route& operator=(const Route&) = delete;
        virtual ~Route() = default;
        const contract::Operation operation;
        /// Reads the request strictly. key_missing where a write has none.
        [[nodiscard]] virtual Result<std::unique_ptr<Job>> job(QByteArrayView params, Coding coding,
                                                               CallerPtr caller, Respond respond) const = 0;
    };

    template<contract::IsOperation Op>
    class RouteOf final : public Route
    {
    public:
        explicit RouteOf(Deed<Op> deed) : Route(Op::operation), m_deed(std::move(deed)) {}

        Result<std::unique_ptr<Job>> job(QByteArrayView params, Coding coding, CallerPtr caller,
                                         Respond respond) const override
        {
            auto request = decoded(params, coding);
            if (!request)
                return refuse(std::move(request.error()));
            if constexpr (contract::HasKey<Op>) {
                if (request->key.isNull())
                    return refuse(ProblemCode::key_missing);
            }
            const Result<Lane> lane = m_deed.triage ? m_deed.triage(*request, *caller) : Lane::Known;
            if (!lane)
                return refuse(lane.error());
            auto job = std::make_unique<JobOf<Op>>(std::move(*request), m_deed, std::move(caller), coding,
                                                   std::move(respond));
            job->lane = *lane;
            return job;
        }

    private:
        static Result<Op> decoded(QByteArrayView params, Coding coding)
        {
            if (coding == Coding::Json) {
                const auto object = jsonObject(params);
                if (!object)
                    return refuse(object.error());
                return contract::json::fromObject<Op>(*object, contract::Unknown::Refused);
            }
            static constexpr char empty_map = '\xa0';
            return contract::cbor::decode<Op>(params.isEmpty() ? QByteArrayView(&empty_map, 1) : params,
                                              contract::Unknown::Refused);
        }

        Deed<Op> m_deed;
    };

    [[nodiscard]] static Result<QJsonObject> jsonObject(QByteArrayView text);
    void dispatch(std::unique_ptr<Job> job);
    [[nodiscard]] Result<void> queue(std::unique_ptr<Job>& job);
    [[nodiscard]] Result<void> read(Job& job);
    [[nodiscard]] Result<void> noteLook(const Job& job, Result<QByteArray> reply,
                                        store::ReaderSession& stores, Timestamp now);
    [[nodiscard]] Result<void> sign(Job& job);
    [[nodiscard]] Result<void> prepare(std::unique_ptr<Job>& job);
    [[nodiscard]] SignContext signContext(const Job& job, store::ReaderSession& stores);

    store::Database& m_database;
    const Clock& m_clock;
    SecurityLog m_security_log;
    Hub m_hub;
    OwnerCache m_owners;
    Sessions m_sessions;
    const std::shared_ptr<RoleBook> m_roles = std::make_shared<RoleBook>();
    QHash<QByteArray, std::shared_ptr<const Route>> m_routes;
    Writer m_writer;
    LanePool m_readers;
    LanePool m_signers;
};

} // namespace florin::server
