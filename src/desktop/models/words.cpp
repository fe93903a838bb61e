// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/words.h"

#include "desktop/look/money_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <boost/describe/enum_to_string.hpp>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

/// The context of these strings.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QDateTime localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

QString accountKindText(AccountKind kind)
{
    switch (kind) {
    case AccountKind::savings:
        return Words::tr("Savings");
    case AccountKind::current:
        return Words::tr("Current");
    case AccountKind::salary:
        return Words::tr("Salary");
    case AccountKind::drawer:
        return Words::tr("Cash drawer");
    case AccountKind::opening:
        return Words::tr("Opening balances");
    case AccountKind::expense:
        return Words::tr("Expenses");
    case AccountKind::income:
        return Words::tr("Income");
    case AccountKind::suspense:
        return Words::tr("Suspense");
    }
    return {};
}

Chip accountStatusChip(AccountStatus status)
{
    switch (status) {
    case AccountStatus::open:
        return {Tone::Good, Words::tr("Open")};
    case AccountStatus::frozen:
        return {Tone::Info, Words::tr("Frozen")};
    case AccountStatus::closed:
        return {Tone::Neutral, Words::tr("Closed")};
    }
    return {};
}

QString entryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::deposit:
        return Words::tr("Deposit");
    case EntryKind::withdrawal:
        return Words::tr("Withdrawal");
    case EntryKind::transfer:
        return Words::tr("Transfer");
    case EntryKind::reversal:
        return Words::tr("Reversal");
    case EntryKind::hold:
        return Words::tr("Hold");
    case EntryKind::capture:
        return Words::tr("Held amount paid");
    case EntryKind::release:
        return Words::tr("Hold released");
    case EntryKind::interest:
        return Words::tr("Interest");
    case EntryKind::fee:
        return Words::tr("Fee");
    case EntryKind::gift:
        return Words::tr("Gift");
    case EntryKind::takeover:
        return Words::tr("Opening balance");
    }
    return {};
}

QString roleText(contract::Role role)
{
    switch (role) {
    case contract::Role::customer:
        return Words::tr("Customer");
    case contract::Role::teller:
        return Words::tr("Teller");
    case contract::Role::support:
        return Words::tr("Support");
    case contract::Role::auditor:
        return Words::tr("Auditor");
    case contract::Role::manager:
        return Words::tr("Manager");
    case contract::Role::admin:
        return Words::tr("Administrator");
    }
    return {};
}

Chip conversationChip(contract::ConversationState state)
{
    switch (state) {
    case contract::ConversationState::waiting:
        return {Tone::Warning, Words::tr("Waiting")};
    case contract::ConversationState::open:
        return {Tone::Good, Words::tr("In conversation")};
    case contract::ConversationState::ended:
        return {Tone::Neutral, Words::tr("Ended")};
    }
    return {};
}

QString momentText(Timestamp time)
{
    return dayText(time) + u", "_s + clockText(time);
}

QString dayText(Timestamp time)
{
    return QLocale().toString(localTime(time).date(), u"d MMM yyyy"_s);
}

QString clockText(Timestamp time)
{
    return QLocale().toString(localTime(time).time(), u"HH:mm"_s);
}

QString fullMomentText(Timestamp time)
{
    return QLocale().toString(localTime(time), u"dddd, d MMMM yyyy HH:mm:ss"_s);
}

contract::ProblemWords problemWords(const Problem& problem)
{
    return contract::wordsOf(
        problem,
        {.translate = [](const char* source) { return QCoreApplication::translate("Problem", source); },
         .money = [](Money money) { return moneyText(money); }});
}

QString problemSentence(const Problem& problem)
{
    const contract::ProblemWords words = problemWords(problem);
    return words.advice.isEmpty() ? words.reason : words.reason + u' ' + words.advice;
}

QString problemDetails(const Problem& problem)
{
    QString details = QString::fromLatin1(contract::kindOf(problem.code).name);
    for (const auto& [name, value] : problem.values) {
        const QString text = std::visit(
            [](const auto& held) {
                using Held = std::decay_t<decltype(held)>;
                if constexpr (std::is_same_v<Held, Money>)
                    return held.toText();
                else if constexpr (std::is_same_v<Held, qint64>)
                    return QString::number(held);
                else
                    return held;
            },
            value);
        details += u"\n%1: %2"_s.arg(name, text);
    }
    return details;
}

} // namespace florin::desktop
