// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/proposal_words.h"

#include "desktop/look/money_text.h"
#include "desktop/models/role_words.h"
#include "desktop/models/words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

class ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)
public:
    static QString found(const QHash<QString, const char*>& words, const QString& code)
    {
        const char* const word = words.value(code);
        return word ? tr(word) : QString(code).replace(u'_', u' ');
    }
};

const QHash<QString, const char*>& operations()
{
    static const QHash<QString, const char*> words{
        {u"accounts.close"_s, QT_TRANSLATE_NOOP("ProposalWords", "Close an account")},
        {u"customers.change_phone"_s, QT_TRANSLATE_NOOP("ProposalWords", "Change a customer's phone number")},
        {u"identity.add_user"_s, QT_TRANSLATE_NOOP("ProposalWords", "Add a member of staff")},
        {u"identity.reset_access"_s, QT_TRANSLATE_NOOP("ProposalWords", "Reset somebody's access")},
        {u"accounts.set_limits"_s, QT_TRANSLATE_NOOP("ProposalWords", "Set the limits of an account")},
        {u"approvals.set_policy"_s, QT_TRANSLATE_NOOP("ProposalWords", "Change who must be asked")},
        {u"messages.set_provider"_s, QT_TRANSLATE_NOOP("ProposalWords", "Change the SMS provider")},
        {u"money.deposit"_s, QT_TRANSLATE_NOOP("ProposalWords", "Deposit a large amount")},
        {u"money.hold"_s, QT_TRANSLATE_NOOP("ProposalWords", "Set a large amount aside")},
        {u"money.reverse"_s, QT_TRANSLATE_NOOP("ProposalWords", "Reverse a transaction")},
        {u"money.transfer"_s, QT_TRANSLATE_NOOP("ProposalWords", "Transfer a large amount")},
        {u"money.withdraw"_s, QT_TRANSLATE_NOOP("ProposalWords", "Pay out a large amount")},
        {u"roles.change"_s, QT_TRANSLATE_NOOP("ProposalWords", "Change what a role may do")},
        {u"roles.set_hours"_s, QT_TRANSLATE_NOOP("ProposalWords", "Set the hours of a role")},
        {u"roles.set_limits"_s, QT_TRANSLATE_NOOP("ProposalWords", "Set the limits of a role")},
        {u"roles.set_time_zone"_s, QT_TRANSLATE_NOOP("ProposalWords", "Set the bank's time zone")}};
    return words;
}

/// Of what has an amount; the rest is called the same however much it is.
const QHash<QString, const char*>& operationsWithAmounts()
{
    static const QHash<QString, const char*> words{
        {u"money.deposit"_s, QT_TRANSLATE_NOOP("ProposalWords", "Deposit")},
        {u"money.hold"_s, QT_TRANSLATE_NOOP("ProposalWords", "Set an amount aside")},
        {u"money.transfer"_s, QT_TRANSLATE_NOOP("ProposalWords", "Transfer")},
        {u"money.withdraw"_s, QT_TRANSLATE_NOOP("ProposalWords", "Pay out")}};
    return words;
}

const QHash<QString, const char*>& fields()
{
    static const QHash<QString, const char*> words{
        {u"account"_s, QT_TRANSLATE_NOOP("ProposalWords", "Account")},
        {u"account_sid"_s, QT_TRANSLATE_NOOP("ProposalWords", "Account SID")},
        {u"amount"_s, QT_TRANSLATE_NOOP("ProposalWords", "Amount")},
        {u"auth_token_set"_s, QT_TRANSLATE_NOOP("ProposalWords", "Auth token is set")},
        {u"authenticator"_s, QT_TRANSLATE_NOOP("ProposalWords", "Authenticator app")},
        {u"available"_s, QT_TRANSLATE_NOOP("ProposalWords", "Available")},
        {u"balance"_s, QT_TRANSLATE_NOOP("ProposalWords", "Balance")},
        {u"customer"_s, QT_TRANSLATE_NOOP("ProposalWords", "Customer")},
        {u"display_name"_s, QT_TRANSLATE_NOOP("ProposalWords", "Full name")},
        {u"enabled"_s, QT_TRANSLATE_NOOP("ProposalWords", "In use")},
        {u"entry"_s, QT_TRANSLATE_NOOP("ProposalWords", "Entry")},
        {u"expires_after_h"_s, QT_TRANSLATE_NOOP("ProposalWords", "Hours until it expires")},
        {u"from_account"_s, QT_TRANSLATE_NOOP("ProposalWords", "From account")},
        {u"from_available"_s, QT_TRANSLATE_NOOP("ProposalWords", "Available there")},
        {u"from_balance"_s, QT_TRANSLATE_NOOP("ProposalWords", "Balance there")},
        {u"from_owner"_s, QT_TRANSLATE_NOOP("ProposalWords", "From")},
        {u"hours"_s, QT_TRANSLATE_NOOP("ProposalWords", "Working hours")},
        {u"kind"_s, QT_TRANSLATE_NOOP("ProposalWords", "Kind")},
        {u"limit_at_a_time"_s, QT_TRANSLATE_NOOP("ProposalWords", "Limit at a time")},
        {u"limit_per_day"_s, QT_TRANSLATE_NOOP("ProposalWords", "Limit in a day")},
        {u"memo"_s, QT_TRANSLATE_NOOP("ProposalWords", "Note")},
        {u"new_auth_token"_s, QT_TRANSLATE_NOOP("ProposalWords", "A new auth token")},
        {u"operation"_s, QT_TRANSLATE_NOOP("ProposalWords", "What is asked for")},
        {u"owner"_s, QT_TRANSLATE_NOOP("ProposalWords", "Owner")},
        {u"password"_s, QT_TRANSLATE_NOOP("ProposalWords", "Has a password")},
        {u"pay_out"_s, QT_TRANSLATE_NOOP("ProposalWords", "Pay out in cash")},
        {u"phone"_s, QT_TRANSLATE_NOOP("ProposalWords", "Phone")},
        {u"provider"_s, QT_TRANSLATE_NOOP("ProposalWords", "Provider")},
        {u"reason"_s, QT_TRANSLATE_NOOP("ProposalWords", "Reason")},
        {u"role"_s, QT_TRANSLATE_NOOP("ProposalWords", "Role")},
        {u"security_keys"_s, QT_TRANSLATE_NOOP("ProposalWords", "Security keys")},
        {u"second_person"_s, QT_TRANSLATE_NOOP("ProposalWords", "Second person")},
        {u"sender"_s, QT_TRANSLATE_NOOP("ProposalWords", "Sender")},
        {u"sms_codes"_s, QT_TRANSLATE_NOOP("ProposalWords", "Codes by SMS")},
        {u"status"_s, QT_TRANSLATE_NOOP("ProposalWords", "Status")},
        {u"time_zone"_s, QT_TRANSLATE_NOOP("ProposalWords", "Time zone")},
        {u"to_account"_s, QT_TRANSLATE_NOOP("ProposalWords", "To account")},
        {u"to_available"_s, QT_TRANSLATE_NOOP("ProposalWords", "Available with them")},
        {u"to_balance"_s, QT_TRANSLATE_NOOP("ProposalWords", "Balance with them")},
        {u"to_owner"_s, QT_TRANSLATE_NOOP("ProposalWords", "To")},
        {u"user"_s, QT_TRANSLATE_NOOP("ProposalWords", "User name")}};
    return words;
}

/// A change to a role names permissions.
QString fieldText(const QString& field)
{
    const auto permission = contract::Wire<contract::Permission>::unpack(field);
    return permission ? permissionText(*permission) : ProposalWords::found(fields(), field);
}

QString valueText(const QString& field, const QString& value)
{
    if (value == "yes"_L1)
        return ProposalWords::tr("Yes");
    if (value == "no"_L1)
        return ProposalWords::tr("No");
    if (field == "status"_L1) {
        if (const auto status = contract::Wire<AccountStatus>::unpack(value))
            return accountStatusChip(*status).text;
    }
    if (field == "kind"_L1) {
        if (const auto kind = contract::Wire<EntryKind>::unpack(value))
            return entryKindText(*kind);
    }
    if (field == "role"_L1) {
        if (const auto role = contract::Wire<contract::Role>::unpack(value))
            return roleText(*role);
    }
    if (field == "operation"_L1)
        return askedText(value);
    if (contract::Wire<contract::Permission>::unpack(field)) {
        if (const auto scope = contract::Wire<contract::Scope>::unpack(value))
            return scopeText(*scope);
    }
    if (value == "none"_L1)
        return ProposalWords::tr("None");
    return value;
}

QString sideText(const QString& field, const QString& text, const std::optional<Money>& amount)
{
    return amount ? moneyText(*amount) : valueText(field, text);
}

} // namespace

QString askedText(const QString& operation)
{
    return operations().contains(operation) ? ProposalWords::found(operations(), operation) : operation;
}

QString operationText(const QString& operation)
{
    const auto& words = operationsWithAmounts();
    return words.contains(operation) ? ProposalWords::found(words, operation) : askedText(operation);
}

Chip proposalChip(const contract::Proposal& proposal)
{
    using contract::ProposalState;
    switch (proposal.state) {
    case ProposalState::waiting:
        if (proposal.may_decide)
            return {Tone::Warning, ProposalWords::tr("Waiting for you")};
        return {Tone::Info, ProposalWords::tr("Waiting for somebody else")};
    case ProposalState::approved:
        return {Tone::Good, ProposalWords::tr("Approved")};
    case ProposalState::refused:
        return {Tone::Danger, ProposalWords::tr("Refused")};
    case ProposalState::withdrawn:
        return {Tone::Neutral, ProposalWords::tr("Withdrawn")};
    case ProposalState::expired:
        return {Tone::Neutral, ProposalWords::tr("Expired")};
    }
    return {};
}

QString deadlineText(const contract::Proposal& proposal, Timestamp now)
{
    if (proposal.state != contract::ProposalState::waiting)
        return momentText(proposal.decided.value_or(proposal.expires));
    const auto left = proposal.expires - now;
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(left).count();
    if (hours >= 48)
        return ProposalWords::tr("in %n days", "", static_cast<int>(hours / 24));
    if (hours >= 1)
        return ProposalWords::tr("in %n hours", "", static_cast<int>(hours));
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left).count();
    return ProposalWords::tr("in %n minutes", "", static_cast<int>(std::max<qint64>(minutes, 0)));
}

QList<ChangeWords> changeWords(const contract::Proposal& proposal)
{
    QList<ChangeWords> all;
    for (const contract::ProposalLine& line : proposal.lines) {
        ChangeWords words{fieldText(line.field), sideText(line.field, line.before, line.amount_before),
                          sideText(line.field, line.after, line.amount_after)};
        if (!words.before.isEmpty() || !words.after.isEmpty())
            all.append(std::move(words));
    }
    return all;
}

} // namespace florin::desktop
