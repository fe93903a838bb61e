// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/permissions.h"
#include "core/uuid.h"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/members.hpp>

#include <concepts>
#include <string_view>

namespace florin::contract
{

/// What carrying out an operation does, and so where the server runs it and how a repeat is recognised.
enum class Effect {
    Reads,  ///< changes nothing
    Writes, ///< changes something beside the journal; a repeat with the same key gets the kept answer
    Posts,  ///< moves money: the journal itself knows the key
    Signs,  ///< log-in and its kin: passwords are checked off the usual threads; not repeated by key
};

/// How far a log-in has come, in this order: each step opens only what the next one needs.
BOOST_DEFINE_ENUM_CLASS(LogInStage,
                        second_factor, ///< the password was right; a code is owed
                        new_password,  ///< the password was for one time only; one's own is to be chosen
                        enrolment,     ///< a second factor is to be set up first
                        complete)

/// Whether a member of staff who asks for it may need a second person. This is what a bank starts with; its
/// administrators change it (approvals.set_policy), but for what is Never or Fixed.
enum class FourEyes {
    Never,
    Always,
    Large, ///< of a large `amount` (a described field of the request)
    Fixed, ///< always: it changes who may do what, and whoever could do that alone would need nobody for
           ///< anything
};

/// When a role that has working hours can carry it out.
enum class When { WorkingHours, AnyTime };

/// The declaration of an operation, as a `static constexpr Operation operation` in its request struct.
/// A request struct has, beside its described fields, a described `Reply`; with Writes or Posts an
/// `IdempotencyKey key`. A `static constexpr auto subject = &Request::field` names the account that a caller
/// whose scope is Own must be the owner of: it is checked before the handler runs. A `static constexpr auto
/// signed_amount = &Request::field` names the amount from which on a caller whose scope is Own must prove
/// who they are once more, for this very request (identity.prove), and `signed_payee` who gets it; a `static
/// constexpr auto proof = &Request::field` the secret that shows who asks: checked before the handler runs,
/// never kept. A read whose permission opens customers' records has a `static constexpr auto looks_at`: the
/// field that names whose record it shows, or Everybody. From it the look of a member of staff is put on the
/// audit chain.
struct Operation {
    std::string_view name; ///< "money.transfer"; the capability stands before the dot
    Permission permission;
    Effect effect;
    std::string_view summary; ///< one sentence, for the OpenAPI document and --help
    FourEyes four_eyes = FourEyes::Never;
    LogInStage from = LogInStage::complete; ///< how far the caller's log-in must have come
    When when = When::WorkingHours;         ///< of the caller's role
};

/// What a read looks at that shows the records of many: `looks_at = Everybody()`.
struct Everybody {
};

/// What a client can ask to be told of.
BOOST_DEFINE_ENUM_CLASS(Topic, accounts, journal, customers, conversations, feedback, messages, system,
                        approvals, roles)

/// The declaration of an event, as a `static constexpr Event event` in its struct. It goes to those who watch
/// the topic and whose scope for the permission is bank, or own and the event is about something of theirs;
/// to everybody whose role it is about; and to all where the permission is none.
struct Event {
    std::string_view name;
    Topic topic;
    Permission permission;
};

template<class T>
concept IsOperation = requires
{
    {
        T::operation
        } -> std::convertible_to<Operation>;
    typename T::Reply;
};

template<class T>
concept IsEvent = requires
{
    {
        T::event
        } -> std::convertible_to<Event>;
};

template<class T>
concept HasKey = requires(T request)
{
    {
        request.key
        } -> std::same_as<IdempotencyKey&>;
};

template<class T>
concept HasSubject = requires
{
    T::subject;
};

template<class T>
concept HasSignedAmount = requires
{
    T::signed_amount;
};

template<class T>
concept HasSignedPayee = requires
{
    T::signed_payee;
};

template<class T>
concept HasProof = requires
{
    T::proof;
};

/// Whether a second person can be asked about it.
template<class T>
inline constexpr bool may_need_second = T::operation.four_eyes != FourEyes::Never;

template<class T>
concept LooksAtRecords = requires
{
    T::looks_at;
};

/// The answer of an operation that has nothing to say but "done".
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};
BOOST_DESCRIBE_STRUCT(Done, (), ())

} // namespace florin::contract
