// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cbor.h"
#include "contract/common.h"
#include "contract/digest.h"
#include "contract/json.h"
#include "core/invariant.h"
#include "server/desk/answer.h"
#include "server/desk/audited_record.h"
#include "server/desk/facts.h"
#include "server/desk/lane_pool.h"
#include "server/desk/read_context.h"
#include "server/desk/sessions.h"
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

    /// The account that a caller with Scope::own must own; null: none.
    [[nodiscard]] virtual AccountNumber subject() const = 0;
    /// What the audit says it was done to, and the record that is; when carried out, what was made counts.
    [[nodiscard]] virtual QString auditSubject() const = 0;
    [[nodiscard]] virtual AuditedRecord auditRecord() const = 0;
    /// Whether it shows records, so that the look of a member of staff is put on the audit chain.
    [[nodiscard]] virtual bool looksAtRecords() const = 0;
    /// What a group of writes should load together.
    virtual void addNeeds(ledger::Needs& needs) const = 0;

    /// Whether prepare() must run, on a password thread, before write().
    [[nodiscard]] virtual bool needsPreparing() const { return false; }
    [[nodiscard]] virtual Result<void> prepare(SignContext&) { return {}; }

    // Of what a second person may be asked about (SecondPerson).
    [[nodiscard]] virtual IdempotencyKey key() const { return {}; }
    [[nodiscard]] virtual std::optional<Money> amount() const { return {}; }
    [[nodiscard]] virtual QByteArray digest() const { return {}; }
    /// The request in CBOR, to be kept for later; without what proves who asks.
    [[nodiscard]] virtual Secret kept() const { return {}; }
    /// What it is about, as that stands now.
    [[nodiscard]] virtual Result<Facts> describe(WriteContext&) const { return Facts(); }
    /// Whether its key has an answer.
    [[nodiscard]] virtual Result<bool> isAnswered(WriteContext&) const { return false; }

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

} // namespace detail

template<contract::IsOperation Op>
using ContextFor = typename detail::ContextOf<Op::operation.effect>::type;

/// What carries an operation out. The context's type follows from its effect.
template<contract::IsOperation Op>
using Handler = std::function<Result<typename Op::Reply>(const Op&, ContextFor<Op>&)>;

/// What must be done slowly before a write: check a password, or turn one into its record in place.
template<contract::IsOperation Op>
using Prepare = std::function<Result<void>(Op&, SignContext&)>;

/// What a write is about, as it stands: asked before and after it, for who is to approve it. The same fields
/// both times.
template<contract::IsOperation Op>
using Describe = std::function<Result<Facts>(const Op&, WriteContext&)>;

/// In which lane a request of Op waits for a password thread, or why it does not get there. Decided on a gate
/// thread, so from memory alone.
template<contract::IsOperation Op>
using Triage = std::function<Result<Lane>(const Op&, const Caller&)>;

/// All that a service registers for an operation.
template<contract::IsOperation Op>
struct Deed {
    Handler<Op> handler;
    Prepare<Op> prepare;
    Describe<Op> describe;
    Triage<Op> triage;
};

template<contract::IsOperation Op>
class JobOf final : public Job
{
public:
    JobOf(Op request, const Deed<Op>& deed, CallerPtr from, Coding reply_coding, Respond responder)
        : Job(Op::operation, std::move(from), reply_coding, std::move(responder))
        , m_request(std::move(request))
        , m_deed(deed)
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
        const QString name = detail::userNameIn(m_request);
        return name.isEmpty() ? textOf(auditRecord()) : name;
    }

    AuditedRecord auditRecord() const override
    {
        const AuditedRecord named = recordOf(m_request);
        return named.index() == 0 ? m_made : named;
    }

    bool looksAtRecords() const override { return contract::LooksAtRecords<Op>; }

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

    bool needsPreparing() const override { return static_cast<bool>(m_deed.prepare); }
    Result<void> prepare(SignContext& context) override { return m_deed.prepare(m_request, context); }

    IdempotencyKey key() const override
    {
        if constexpr (contract::HasKey<Op>)
            return m_request.key;
        else
            return {};
    }

    std::optional<Money> amount() const override
    {
        if constexpr (Op::operation.four_eyes == contract::FourEyes::Large)
            return m_request.amount;
        else
            return {};
    }

    QByteArray digest() const override
    {
        if constexpr (contract::may_need_second<Op>)
            return contract::digestOf(m_request);
        else
            return {};
    }

    Secret kept() const override
    {
        if constexpr (contract::may_need_second<Op>) {
            Op request = m_request;
            if constexpr (contract::HasProof<Op>)
                request.*Op::proof = {};
            return Secret(contract::cbor::encode(request));
        } else {
            return {};
        }
    }

    Result<Facts> describe(WriteContext& context) const override
    {
        if constexpr (contract::may_need_second<Op>)
            return m_deed.describe ? m_deed.describe(m_request, context) : factsOfFields(m_request);
        else
            return Facts();
    }

    Result<bool> isAnswered(WriteContext& context) const override
    {
        if constexpr (Op::operation.effect == contract::Effect::Posts) {
            return context.isPosted(m_request.key);
        } else if constexpr (Op::operation.effect == contract::Effect::Writes) {
            const auto kept_answer = context.stores.answers().answer(m_request.key);
            if (!kept_answer)
                return refuse(kept_answer.error());
            return kept_answer->has_value();
        } else {
            return false;
        }
    }

    Result<QByteArray> read(ReadContext& context) override
    {
        if constexpr (Op::operation.effect == contract::Effect::Reads)
            return coded(m_deed.handler(m_request, context));
        else
            return unreachable();
    }

    Result<QByteArray> write(WriteContext& context) override
    {
        if constexpr (contract::HasSignedAmount<Op>) {
            // Tried first: nobody signs what cannot be done. Without the signature it is taken back.
            auto signature = requireSignature(context);
            auto reply = done(context);
            if (reply && !signature)
                return refuse(std::move(signature.error()));
            return reply;
        } else {
            return done(context);
        }
    }

    Result<QByteArray> sign(SignContext& context) override
    {
        if constexpr (Op::operation.effect == contract::Effect::Signs)
            return coded(m_deed.handler(m_request, context));
        else
            return unreachable();
    }

private:
    using Reply = typename Op::Reply;

    Result<QByteArray> done(WriteContext& context)
    {
        if constexpr (Op::operation.effect == contract::Effect::Posts)
            return coded(m_deed.handler(m_request, context));
        else if constexpr (Op::operation.effect == contract::Effect::Writes)
            return coded(once(context));
        else
            return unreachable();
    }

    static Result<QByteArray> unreachable()
    {
        invariant(false);
        return {};
    }

    Result<QByteArray> coded(Result<Reply> reply)
    {
        if (!reply)
            return refuse(std::move(reply.error()));
        if constexpr (!contract::LooksAtRecords<Op>)
            m_made = detail::firstRecord(*reply);
        if (coding == Coding::Cbor)
            return contract::cbor::encode(*reply);
        return QJsonDocument(contract::json::toObject(*reply)).toJson(QJsonDocument::Compact);
    }

    /// prove_needed, no_second_factor: whether a customer's payment of this size was signed by a code. One
    /// that is in the journal already is only asked after.
    Result<void> requireSignature(WriteContext& context)
    {
        const Money amount = m_request.*Op::signed_amount;
        if (context.scopeOf(caller->role, Op::operation.permission) == contract::Scope::bank ||
            amount < signedFrom(amount.currency()))
            return {};
        const auto posted = context.isPosted(m_request.key);
        if (!posted)
            return refuse(posted.error());
        if (*posted)
            return {};
        if (!caller->has_second_factor)
            return refuse(ProblemCode::no_second_factor);
        const std::string_view name = Op::operation.name;
        const QByteArray digest =
            contract::blake2b(QByteArray(name.data(), static_cast<qsizetype>(name.size())) +
                              m_request.key.toByteArray() + contract::digestOf(m_request));
        SignedRequests& requests = caller->session->signedRequests();
        if (requests.isSigned(digest, context.now))
            return {};
        SignedWords words{amount, {}};
        if constexpr (contract::HasSignedPayee<Op>)
            words.payee = m_request.*Op::signed_payee;
        return refuse(
            {ProblemCode::prove_needed,
             {{QStringLiteral("amount"), amount},
              {QStringLiteral("challenge"), requests.challengeFor(digest, words, context.now).toText()}}});
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
        auto reply = m_deed.handler(m_request, context);
        if (!reply)
            return reply;
        auto keep = context.stores.answers().keep(
            {m_request.key, caller->user, name, digest, contract::cbor::encode(*reply), context.now});
        if (!keep)
            return refuse(std::move(keep.error()));
        return reply;
    }

    Op m_request;
    AuditedRecord m_made;   ///< what the answer names: the account that was opened
    const Deed<Op>& m_deed; ///< lives as long as the desk
};

} // namespace florin::server
