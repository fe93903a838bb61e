// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cbor.h"
#include "contract/common.h"
#include "contract/digest.h"
#include "contract/json.h"
#include "core/invariant.h"
#include "server/desk/answer.h"
#include "server/desk/lane_pool.h"
#include "server/desk/read_context.h"
#include "server/desk/sign_context.h"
#include "server/desk/write_context.h"
#include "store/answer_store.h"

#include <QJsonDocument>

namespace florin::server
{

/// One request on its way through the server, its type forgotten. Made by a gate thread, run by one other.
class Job
{
public:
    Job(contract::Operation op, CallerPtr from, Coding reply_coding, Respond responder)
        : operation(op)
        , caller(std::move(from))
        , coding(reply_coding)
        , respond(std::move(responder))
    {
    }
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    virtual ~Job() = default;

    const contract::Operation operation;
    const CallerPtr caller;
    const Coding coding;
    const Respond respond;
    Lane lane = Lane::Known; ///< where it waits for a password thread

    /// The account that a caller with Scope::Own must own; null: none.
    [[nodiscard]] virtual AccountNumber subject() const = 0;
    /// What the audit says it was done to.
    [[nodiscard]] virtual QString auditSubject() const = 0;
    /// What a group of writes should load together.
    virtual void addNeeds(ledger::Needs& needs) const = 0;

    /// Whether prepare() must run, on a password thread, before write().
    [[nodiscard]] virtual bool needsPreparing() const { return false; }
    [[nodiscard]] virtual Result<void> prepare(SignContext&) { return {}; }

    // Which of these is called follows from the operation's effect.
    [[nodiscard]] virtual Result<QByteArray> read(ReadContext& context) = 0;
    [[nodiscard]] virtual Result<QByteArray> write(WriteContext& context) = 0;
    [[nodiscard]] virtual Result<QByteArray> sign(SignContext& context) = 0;
};

namespace detail
{

template<contract::Effect E>
struct ContextOf;
template<>
struct ContextOf<contract::Effect::Reads> {
    using type = ReadContext;
};
template<>
struct ContextOf<contract::Effect::Writes> {
    using type = WriteContext;
};
template<>
struct ContextOf<contract::Effect::Posts> {
    using type = WriteContext;
};
template<>
struct ContextOf<contract::Effect::Signs> {
    using type = SignContext;
};

/// The first field that names a record, as text.
template<class T>
QString subjectText(const T& request)
{
    QString text;
    boost::mp11::mp_for_each<contract::MembersOf<T>>([&](auto member) {
        using Field = std::decay_t<decltype(request.*member.pointer)>;
        if (!text.isEmpty())
            return;
        if constexpr (std::is_same_v<Field, AccountNumber>)
            text = (request.*member.pointer).toText();
        else if constexpr (std::is_same_v<Field, EntryId> || std::is_same_v<Field, ConversationId> ||
                           std::is_same_v<Field, FeedbackId>)
            text = QString::number((request.*member.pointer).value);
        else if constexpr (std::is_same_v<Field, CustomerId>)
            text = QString::number((request.*member.pointer).value);
        else if constexpr (std::is_same_v<Field, contract::UserName>)
            text = (request.*member.pointer).value;
    });
    return text;
}

} // namespace detail

template<contract::IsOperation Op>
using ContextFor = typename detail::ContextOf<Op::operation.effect>::type;

/// What carries an operation out. The context's type follows from its effect.
template<contract::IsOperation Op>
using Handler = std::function<Result<typename Op::Reply>(const Op&, ContextFor<Op>&)>;

/// What must be done slowly before a write: check a password, or turn one into its record in place.
template<contract::IsOperation Op>
using Prepare = std::function<Result<void>(Op&, SignContext&)>;

/// In which lane a request of Op waits for a password thread, or why it does not get there. Decided on a gate
/// thread, so from memory alone.
template<contract::IsOperation Op>
using Triage = std::function<Result<Lane>(const Op&, const Caller&)>;

template<contract::IsOperation Op>
class JobOf final : public Job
{
public:
    JobOf(Op request, const Handler<Op>& handler, const Prepare<Op>& prepare, CallerPtr from,
          Coding reply_coding, Respond responder)
        : Job(Op::operation, std::move(from), reply_coding, std::move(responder))
        , m_request(std::move(request))
        , m_handler(handler)
        , m_prepare(prepare)
    {
    }

    AccountNumber subject() const override
    {
        if constexpr (contract::HasSubject<Op>)
            return m_request.*Op::subject;
        else
            return {};
    }

    QString auditSubject() const override
    {
        const QString named = detail::subjectText(m_request);
        return named.isEmpty() ? m_made : named;
    }

    void addNeeds(ledger::Needs& needs) const override
    {
        boost::mp11::mp_for_each<contract::MembersOf<Op>>([&](auto member) {
            using Field = std::decay_t<decltype(m_request.*member.pointer)>;
            if constexpr (std::is_same_v<Field, AccountNumber>)
                needs.accounts.push_back(m_request.*member.pointer);
            else if constexpr (std::is_same_v<Field, EntryId>)
                needs.entries.push_back(m_request.*member.pointer);
            else if constexpr (std::is_same_v<Field, IdempotencyKey> &&
                               Op::operation.effect == contract::Effect::Posts)
                needs.keys.push_back(m_request.*member.pointer);
        });
    }

    bool needsPreparing() const override { return static_cast<bool>(m_prepare); }
    Result<void> prepare(SignContext& context) override { return m_prepare(m_request, context); }

    Result<QByteArray> read(ReadContext& context) override
    {
        if constexpr (Op::operation.effect == contract::Effect::Reads)
            return coded(m_handler(m_request, context));
        else
            return unreachable();
    }

    Result<QByteArray> write(WriteContext& context) override
    {
        if constexpr (Op::operation.effect == contract::Effect::Posts)
            return coded(m_handler(m_request, context));
        else if constexpr (Op::operation.effect == contract::Effect::Writes)
            return coded(once(context));
        else
            return unreachable();
    }

    Result<QByteArray> sign(SignContext& context) override
    {
        if constexpr (Op::operation.effect == contract::Effect::Signs)
            return coded(m_handler(m_request, context));
        else
            return unreachable();
    }

private:
    using Reply = typename Op::Reply;

    static Result<QByteArray> unreachable()
    {
        invariant(false);
        return {};
    }

    Result<QByteArray> coded(Result<Reply> reply)
    {
        if (!reply)
            return refuse(std::move(reply.error()));
        m_made = detail::subjectText(*reply);
        if (coding == Coding::Cbor)
            return contract::cbor::encode(*reply);
        return QJsonDocument(contract::json::toObject(*reply)).toJson(QJsonDocument::Compact);
    }

    /// The kept answer for a key that is known, else the handler's, which is then kept with what it did.
    Result<Reply> once(WriteContext& context)
    {
        const QByteArray digest = contract::digestOf(m_request);
        const QString name = QString::fromLatin1(Op::operation.name.data(), Op::operation.name.size());
        auto kept = context.stores.answers().answer(m_request.key);
        if (!kept)
            return refuse(std::move(kept.error()));
        if (*kept) {
            const store::StoredAnswer& first = **kept;
            if (first.actor != caller->user || first.operation != name || first.request_digest != digest)
                return refuse(ProblemCode::key_reused);
            return contract::cbor::decode<Reply>(first.reply, contract::Unknown::Ignored);
        }
        const auto posted = context.isPosted(m_request.key);
        if (!posted)
            return refuse(posted.error());
        if (*posted)
            return refuse(ProblemCode::key_reused);
        auto reply = m_handler(m_request, context);
        if (!reply)
            return reply;
        auto keep = context.stores.answers().keep(
            {m_request.key, caller->user, name, digest, contract::cbor::encode(*reply), context.now});
        if (!keep)
            return refuse(std::move(keep.error()));
        return reply;
    }

    Op m_request;
    QString m_made;               ///< what the answer names: the account that was opened
    const Handler<Op>& m_handler; ///< lives as long as the desk, like the next
    const Prepare<Op>& m_prepare;
};

} // namespace florin::server
