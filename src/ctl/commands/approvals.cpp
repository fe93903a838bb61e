// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/approvals.h"

#include "ctl/commands/commands.h"
#include "ctl/printer.h"
#include "ctl/session.h"

namespace florin::ctl
{
namespace
{

using contract::Proposal;

QJsonObject proposalNamed(const Input& input)
{
    return {{QStringLiteral("proposal"), Input::number(input.argument(0))}};
}

QJsonObject withKey(QJsonObject fields, const Input& input)
{
    if (input.has(QStringLiteral("key")))
        fields.insert(QStringLiteral("key"), input.value(QStringLiteral("key")));
    return fields;
}

QString valueText(const QString& text, const std::optional<Money>& amount)
{
    return amount ? amount->toText() : text;
}

QString lineText(const contract::ProposalLine& line)
{
    const QString before = valueText(line.before, line.amount_before);
    const QString after = valueText(line.after, line.amount_after);
    return before == after ? after : QStringLiteral("%1 -> %2").arg(before, after);
}

QString decisionText(const Proposal& proposal)
{
    QString text = proposal.decided_by;
    if (proposal.decided)
        text += QStringLiteral(", ") + timeText(*proposal.decided);
    return text;
}

void printProposal(const Printer& printer, const Proposal& proposal)
{
    QList<std::pair<QString, QString>> lines{
        {QStringLiteral("Proposal"), QString::number(proposal.proposal.value)},
        {QStringLiteral("State"), wordOf(proposal.state)},
        {QStringLiteral("Operation"), proposal.operation},
        {QStringLiteral("Asked for by"), proposal.maker},
        {QStringLiteral("Asked"), timeText(proposal.asked)},
        {QStringLiteral("Expires"), timeText(proposal.expires)}};
    for (const contract::ProposalLine& line : proposal.lines)
        lines.append({wordsOfName(line.field.toUtf8().constData()), lineText(line)});
    if (proposal.decided)
        lines.append({QStringLiteral("Decided by"), decisionText(proposal)});
    if (!proposal.reason.isEmpty())
        lines.append({QStringLiteral("Reason"), proposal.reason});
    printer.printFields(lines, proposal);
}

Attempt<void> listProposals(Session& session, const Input& input, const Printer& printer)
{
    const auto limit = input.limit(contract::default_page_size);
    if (!limit)
        return fail(limit.error());
    const auto proposals = session.askForList<contract::ListProposals>(
        input.fields({QStringLiteral("search"), QStringLiteral("part")}), *limit);
    if (!proposals)
        return fail(proposals.error());
    Table table{{{QStringLiteral("Number"), Align::Right},
                 {QStringLiteral("State")},
                 {QStringLiteral("Asked")},
                 {QStringLiteral("By")},
                 {QStringLiteral("Operation")},
                 {QStringLiteral("About")},
                 {QStringLiteral("Expires")}},
                {}};
    for (const Proposal& proposal : *proposals)
        table.rows.append({QString::number(proposal.proposal.value), wordOf(proposal.state),
                           timeText(proposal.asked), proposal.maker, proposal.operation, proposal.subject,
                           timeText(proposal.expires)});
    printer.printList(table, *proposals, QStringLiteral("Nothing waits for a second person."));
    return {};
}

Attempt<void> showProposal(Session& session, const Input& input, const Printer& printer)
{
    const auto proposal = session.askWith<contract::ShowProposal>(proposalNamed(input));
    if (!proposal)
        return fail(proposal.error());
    printProposal(printer, *proposal);
    return {};
}

/// What is approved is what --revision names; left out, what the proposal says now.
Attempt<void> approveProposal(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = withKey(proposalNamed(input), input);
    if (input.has(QStringLiteral("revision"))) {
        fields.insert(QStringLiteral("revision"), Input::number(input.value(QStringLiteral("revision"))));
    } else {
        const auto now = session.askWith<contract::ShowProposal>(proposalNamed(input));
        if (!now)
            return fail(now.error());
        fields.insert(QStringLiteral("revision"), now->revision);
    }
    const auto proposal = session.askWith<contract::ApproveProposal>(fields);
    if (!proposal)
        return fail(proposal.error());
    printProposal(printer, *proposal);
    return {};
}

Attempt<void> refuseProposal(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = withKey(proposalNamed(input), input);
    fields.insert(QStringLiteral("reason"), input.value(QStringLiteral("reason")));
    const auto proposal = session.askWith<contract::RefuseProposal>(fields);
    if (!proposal)
        return fail(proposal.error());
    printProposal(printer, *proposal);
    return {};
}

Attempt<void> withdrawProposal(Session& session, const Input& input, const Printer& printer)
{
    const auto proposal = session.askWith<contract::WithdrawProposal>(withKey(proposalNamed(input), input));
    if (!proposal)
        return fail(proposal.error());
    printProposal(printer, *proposal);
    return {};
}

QString limitsText(const contract::FourEyesRule& rule)
{
    QStringList limits;
    for (const contract::AmountLimit& limit : rule.limits)
        limits.append(limit.above.toText());
    return limits.join(QStringLiteral(", "));
}

Attempt<void> showPolicy(Session& session, const Input&, const Printer& printer)
{
    const auto policy = session.ask(contract::ShowFourEyes());
    if (!policy)
        return fail(policy.error());
    Table table{{{QStringLiteral("Operation")},
                 {QStringLiteral("Second person")},
                 {QStringLiteral("Amounts")},
                 {QStringLiteral("Hours"), Align::Right}},
                {}};
    for (const contract::FourEyesRule& rule : policy->rules)
        table.rows.append(
            {rule.operation, wordOf(rule.ask), limitsText(rule), QString::number(rule.expires_after_h)});
    printer.printList(table, policy->rules, QStringLiteral("Nothing needs a second person."));
    return {};
}

/// "500000.00 INR, 6000 USD"
Attempt<QJsonArray> limitsOf(const QString& text)
{
    QJsonArray limits;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ');
        if (words.size() != 2)
            return wrongUsage(QStringLiteral("--above takes amounts like \"500000.00 INR, 6000.00 USD\"."));
        limits.append(QJsonObject{{QStringLiteral("above"), words[0]},
                                  {contract::json::currency_member, words[1].toUpper()}});
    }
    return limits;
}

Attempt<void> setPolicy(Session& session, const Input& input, const Printer& printer)
{
    const QString above = input.value(QStringLiteral("above"));
    const auto limits = limitsOf(above);
    if (!limits)
        return fail(limits.error());
    QJsonObject fields{{QStringLiteral("operation_name"), input.argument(0)},
                       {QStringLiteral("limits"), *limits}};
    fields.insert(QStringLiteral("ask"),
                  above.isEmpty() ? input.value(QStringLiteral("ask")) : QStringLiteral("above"));
    if (input.has(QStringLiteral("hours")))
        fields.insert(QStringLiteral("expires_after_h"), Input::number(input.value(QStringLiteral("hours"))));
    const auto rule = session.askWith<contract::SetFourEyes>(withKey(std::move(fields), input));
    if (!rule)
        return fail(rule.error());
    printer.printFields({{QStringLiteral("Operation"), rule->operation},
                         {QStringLiteral("Second person"), wordOf(rule->ask)},
                         {QStringLiteral("Amounts above"), limitsText(*rule)},
                         {QStringLiteral("Hours"), QString::number(rule->expires_after_h)}},
                        *rule);
    return {};
}

} // namespace

QList<Command> approvalsCommands()
{
    const QStringList number{QStringLiteral("NUMBER")};
    return {
        {QStringLiteral("approval list"),
         QStringLiteral("Lists what waits or waited for a second person, newest first."),
         {},
         {searchOption(QStringLiteral("Part of an operation, a subject or a name.")),
          option("part", "waiting or decided.", "PART"), limitOption()},
         listProposals},
        {QStringLiteral("approval show"),
         QStringLiteral("Shows a proposal with what it would change."),
         number,
         {},
         showProposal},
        {QStringLiteral("approval approve"),
         QStringLiteral("Approves what somebody else asked for; it is carried out at once."),
         number,
         {option("revision", "Only if it still is as this revision of it said.", "N"), keyOption()},
         approveProposal},
        {QStringLiteral("approval refuse"),
         QStringLiteral("Refuses what somebody else asked for."),
         number,
         {option("reason", "Why.", "TEXT"), keyOption()},
         refuseProposal},
        {QStringLiteral("approval withdraw"),
         QStringLiteral("Takes back what one asked for oneself."),
         number,
         {keyOption()},
         withdrawProposal},
        {QStringLiteral("approval policy"),
         QStringLiteral("Shows what a second person is asked about."),
         {},
         {},
         showPolicy},
        {QStringLiteral("approval set-policy"),
         QStringLiteral("Changes when a second person is asked about an operation."),
         {QStringLiteral("OPERATION")},
         {option("ask", "always or never; for amounts give --above.", "WHEN"),
          option("above", "For more than this: amounts with their currencies, between commas.", "AMOUNTS"),
          option("hours", "How long a proposal waits; else three days.", "N"), keyOption()},
         setPolicy},
    };
}

} // namespace florin::ctl
