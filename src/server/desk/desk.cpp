// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/desk.h"

#include "server/desk/audit_lines.h"
#include "server/desk/read_context.h"
#include "server/desk/sign_context.h"
#include "store/customer_store.h"

#include <QJsonDocument>

namespace florin::server
{
namespace
{

/// Reads are all alike: they wait in one lane.
constexpr LanePool::Limits reader_limits{.threads = 2, .max_waiting = 4096};
/// Argon2id takes 64 MiB and a core for a while: two at a time keep the bank answering.
constexpr LanePool::Limits signer_limits{.threads = 2};

/// What a caller whose log-in has come this far must do before anything else.
ProblemCode owedAt(contract::LogInStage stage)
{
    switch (stage) {
    case contract::LogInStage::second_factor:
        return ProblemCode::code_needed;
    case contract::LogInStage::new_password:
        return ProblemCode::password_must_change;
    default:
        return ProblemCode::enrolment_needed;
    }
}

} // namespace

Desk::Desk(store::Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
    , m_security_log(clock)
    , m_writer(database, clock, m_hub, m_owners, *m_roles)
    , m_readers(reader_limits)
    , m_signers(signer_limits)
{
}

Desk::~Desk()
{
    stop();
}

Result<void> Desk::start(Writer::Committed committed)
{
    if (auto known = m_roles->reload(m_database); !known)
        return known;
    if (m_database.isShared()) {
        const auto snapshot = m_database.snapshot();
        if (!snapshot)
            return refuse(snapshot.error());
        if (auto learned = m_owners.learnAll((*snapshot)->customers()); !learned)
            return learned;
    }
    return m_writer.start(std::move(committed));
}

void Desk::stop()
{
    // Signers wait for the writer, so it goes last.
    m_signers.stop();
    m_readers.stop();
    m_writer.stop();
}

Result<QJsonObject> Desk::jsonObject(QByteArrayView text)
{
    if (text.isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refuse(ProblemCode::malformed);
    return document.object();
}

Result<void> Desk::permitted(const contract::Operation& operation, const Caller& caller) const
{
    using contract::Permission;
    if (operation.permission == Permission::none)
        return {};
    if (!caller.isLoggedIn())
        return refuse(ProblemCode::not_logged_in);
    const Timestamp now = m_clock.now();
    if (!caller.session->use(now))
        return refuse(ProblemCode::session_ended);
    if (operation.when == contract::When::WorkingHours) {
        if (auto open = m_roles->requireOpen(caller.role, now); !open)
            return open;
    }
    if (m_roles->scope(caller.role, operation.permission) == contract::Scope::none)
        return refuse(ProblemCode::not_permitted);
    if (caller.stage < operation.from)
        return refuse(owedAt(caller.stage));
    return {};
}

void Desk::submit(const QByteArray& method, QByteArrayView params, Coding coding, CallerPtr caller,
                  Respond respond)
{
    const auto route = m_routes.constFind(method);
    if (route == m_routes.cend()) {
        respond({refuse({ProblemCode::unknown_method,
                         {{QStringLiteral("method"), QString::fromUtf8(method.left(64))}}}),
                 nullptr});
        return;
    }
    if (auto allowed = permitted((*route)->operation, *caller); !allowed) {
        respond({refuse(std::move(allowed.error())), nullptr});
        return;
    }
    auto job = (*route)->job(params, coding, std::move(caller), respond);
    if (!job) {
        respond({refuse(std::move(job.error())), nullptr});
        return;
    }
    dispatch(std::move(*job));
}

Result<std::unique_ptr<Job>> Desk::keptJob(const QString& operation, QByteArrayView request,
                                           CallerPtr caller) const
{
    const auto route = m_routes.constFind(operation.toLatin1());
    if (route == m_routes.cend())
        return refuse({ProblemCode::unknown_method, {{QStringLiteral("method"), operation}}});
    return (*route)->job(request, Coding::Cbor, std::move(caller), [](const Answer&) {});
}

void Desk::dispatch(std::unique_ptr<Job> job)
{
    const Respond respond = job->respond;
    if (auto taken = queue(job); !taken)
        respond({refuse(std::move(taken.error())), nullptr});
}

Result<void> Desk::queue(std::unique_ptr<Job>& job)
{
    using Step = Result<void> (Desk::*)(Job&);
    const bool writes =
        job->operation.effect == contract::Effect::Writes || job->operation.effect == contract::Effect::Posts;
    if (writes && !job->needsPreparing())
        return m_writer.submit(std::move(job));

    // A std::function must be copyable, a job is not.
    auto held = std::make_shared<std::unique_ptr<Job>>(std::move(job));
    const bool reads = (*held)->operation.effect == contract::Effect::Reads;
    const Lane lane = reads ? Lane::Known : (*held)->lane;
    auto task = [this, held, writes, reads] {
        const Respond respond = (*held)->respond;
        const Step step = reads ? &Desk::read : &Desk::sign;
        auto done = writes ? prepare(*held) : (this->*step)(**held);
        if (!done)
            respond({refuse(std::move(done.error())), nullptr});
    };
    LanePool& pool = reads ? m_readers : m_signers;
    if (!pool.submit(lane, std::move(task)))
        return refuse(ProblemCode::busy);
    return {};
}

Result<void> Desk::read(Job& job)
{
    // It was permitted when it came; the role may have changed while it waited.
    const contract::Scope scope = job.caller->scope(job.operation.permission);
    if (scope == contract::Scope::none)
        return refuse(ProblemCode::not_permitted);
    auto snapshot = m_database.snapshot();
    if (!snapshot)
        return refuse(std::move(snapshot.error()));
    if (!job.subject().isNull() && scope != contract::Scope::bank) {
        auto own = requireOwner(m_owners, (*snapshot)->customers(), job.subject(), *job.caller);
        if (!own)
            return own;
    }
    ReadContext context{*job.caller, **snapshot, m_clock.now()};
    auto reply = job.read(context);
    if (job.looksAtRecords() && contract::isStaff(job.caller->role))
        return noteLook(job, std::move(reply), **snapshot, context.now);
    job.respond({std::move(reply), nullptr});
    return {};
}

/// No answer leaves before the line that says who got it is on the disk.
Result<void> Desk::noteLook(const Job& job, Result<QByteArray> reply, store::ReaderSession& stores,
                            Timestamp now)
{
    const auto customers = customersOf(job.auditRecord(), m_owners, RecordReaders::of(stores));
    if (!customers)
        return refuse(customers.error());
    store::AuditLine line = auditLine(job, outcomeOf(reply), now);
    Look look;
    for (const CustomerId customer : *customers) {
        line.customer = customer;
        look.lines.push_back(line);
    }
    if (look.lines.empty())
        look.lines.push_back(std::move(line));
    m_writer.note(std::move(look), [respond = job.respond, reply = std::move(reply)](Result<void> noted) {
        respond({noted ? reply : refuse(std::move(noted.error())), nullptr});
    });
    return {};
}

Result<void> Desk::sign(Job& job)
{
    auto snapshot = m_database.snapshot();
    if (!snapshot)
        return refuse(std::move(snapshot.error()));
    SignContext context = signContext(job, **snapshot);
    auto reply = job.sign(context);
    job.respond({std::move(reply), context.bound(), true});
    return {};
}

Result<void> Desk::prepare(std::unique_ptr<Job>& job)
{
    {
        auto snapshot = m_database.snapshot();
        if (!snapshot)
            return refuse(std::move(snapshot.error()));
        SignContext context = signContext(*job, **snapshot);
        if (auto prepared = job->prepare(context); !prepared) {
            m_writer.noteRefusal(*job, prepared.error());
            return prepared;
        }
    }
    return m_writer.submit(std::move(job));
}

SignContext Desk::signContext(const Job& job, store::ReaderSession& stores)
{
    return SignContext(*job.caller, stores, m_clock.now(),
                       [this](const Caller& caller, SignContext::Change change) {
                           return m_writer.write(caller, std::move(change));
                       });
}

} // namespace florin::server
