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

/// The declaration of an operation, as a `static constexpr Operation operation` in its request struct.
/// A request struct has, beside its described fields, a described `Reply`; with Writes or Posts an
/// `IdempotencyKey key`. A `static constexpr auto subject = &Request::field` names the account that a caller
/// whose scope is Own must be the owner of: it is checked before the handler runs. A read whose permission
/// opens customers' records has a `static constexpr auto looks_at`: the field that names whose record it
/// shows, or Everybody. From it the look of a member of staff is put on the audit chain.
struct Operation {
    std::string_view name; ///< "money.transfer"; the capability stands before the dot
    Permission permission;
    Effect effect;
    std::string_view summary; ///< one sentence, for the OpenAPI document and --help
};

/// What a read looks at that shows the records of many: `looks_at = Everybody()`.
struct Everybody {
};

/// What a client can ask to be told of.
BOOST_DEFINE_ENUM_CLASS(Topic, accounts, journal, customers, conversations, feedback, messages, system)

/// The declaration of an event, as a `static constexpr Event event` in its struct. It goes to those who watch
/// the topic and whose scope for the permission is Bank, or Own and the event is about something of theirs.
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
