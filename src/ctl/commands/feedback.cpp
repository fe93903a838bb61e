// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/feedback_file.h"
#include "core/file_problem.h"
#include "ctl/printer.h"
#include "ctl/session.h"

#include <QFile>

#include <algorithm>

namespace florin::ctl
{
namespace
{

Attempt<void> addFeedback(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields =
        input.fields({QStringLiteral("customer-id"), QStringLiteral("name"), QStringLiteral("key")});
    fields.insert(QStringLiteral("text"), input.argument(0));
    const auto item = session.askWith<contract::AddFeedback>(fields);
    if (!item)
        return fail(item.error());
    printer.print(QStringLiteral("Thank you. Your feedback has number %1.").arg(item->feedback.value), *item);
    return {};
}

Attempt<void> answerFeedback(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("key")});
    fields.insert(QStringLiteral("feedback"), Input::number(input.argument(0)));
    fields.insert(QStringLiteral("answer"), input.argument(1));
    const auto item = session.askWith<contract::AnswerFeedback>(fields);
    if (!item)
        return fail(item.error());
    printer.print(QStringLiteral("Answered."), *item);
    return {};
}

Attempt<void> listFeedback(Session& session, const Input& input, const Printer& printer)
{
    const auto limit = input.limit(contract::default_page_size);
    if (!limit)
        return fail(limit.error());
    QJsonObject fields = input.fields({QStringLiteral("search")});
    if (input.has(QStringLiteral("answered")) || input.has(QStringLiteral("unanswered")))
        fields.insert(QStringLiteral("answered"), input.has(QStringLiteral("answered")));
    const auto items = session.askForList<contract::ListFeedback>(fields, *limit);
    if (!items)
        return fail(items.error());
    Table table{{{QStringLiteral("Number"), Align::Right},
                 {QStringLiteral("Time")},
                 {QStringLiteral("Customer")},
                 {QStringLiteral("Name")},
                 {QStringLiteral("Feedback")},
                 {QStringLiteral("Answer")}},
                {}};
    for (const auto& item : *items)
        table.rows.append({QString::number(item.feedback.value), timeText(item.time), item.customer_id,
                           item.name, item.text, item.answer});
    printer.printList(table, *items, QStringLiteral("No feedback."));
    return {};
}

/// Sends `rows` in portions that fit into a request, and gathers what the server says of them.
Attempt<void> importRows(Session& session, const contract::FeedbackFile& file,
                         contract::ImportFeedback::Reply& report)
{
    std::size_t at = 0;
    while (at < file.rows.size()) {
        contract::ImportFeedback request;
        const std::size_t end = contract::endOfPortion(file.rows, at);
        for (std::size_t i = at; i < end; ++i)
            request.rows.push_back(file.rows[i].row);
        const auto reply = session.ask(std::move(request));
        if (!reply)
            return fail(reply.error());
        report.taken += reply->taken;
        report.known += reply->known;
        for (const auto& refused : reply->refused) {
            const auto index = at + static_cast<std::size_t>(refused.row) - 1;
            const qint32 row = index < file.rows.size() ? file.rows[index].number : refused.row;
            report.refused.push_back({row, refused.reason});
        }
        at = end;
    }
    return {};
}

Attempt<void> importFeedback(Session& session, const Input& input, const Printer& printer)
{
    QFile device(input.argument(0));
    if (!device.open(QIODevice::ReadOnly))
        return fail(fileProblem(ProblemCode::file_unreadable, device));
    const auto file = contract::readFeedbackFile(device.readAll());
    if (!file)
        return fail(inFile(file.error(), device.fileName()));
    contract::ImportFeedback::Reply report;
    report.refused = file->refused;
    if (const auto sent = importRows(session, *file, report); !sent)
        return sent;
    std::ranges::sort(report.refused, {}, &contract::RowReport::row);
    QString sentence = QStringLiteral("%1 taken, %2 known already, %3 refused.")
                           .arg(report.taken)
                           .arg(report.known)
                           .arg(report.refused.size());
    for (const auto& refused : report.refused)
        sentence += QStringLiteral("\nRow %1: %2").arg(refused.row).arg(refused.reason);
    printer.print(sentence, report);
    return {};
}

} // namespace

QList<Command> feedbackCommands()
{
    return {
        {QStringLiteral("feedback add"),
         QStringLiteral("Leaves feedback."),
         {QStringLiteral("TEXT")},
         {{QStringLiteral("name"), QStringLiteral("Staff: who said it."), QStringLiteral("NAME")},
          {QStringLiteral("customer-id"), QStringLiteral("Staff: that person's number."),
           QStringLiteral("ID")},
          keyOption()},
         addFeedback},
        {QStringLiteral("feedback list"),
         QStringLiteral("Lists feedback, newest first."),
         {},
         {{QStringLiteral("answered"), QStringLiteral("Only what has an answer.")},
          {QStringLiteral("unanswered"), QStringLiteral("Only what has none.")},
          searchOption(QStringLiteral("Part of the text or of a name.")),
          limitOption()},
         listFeedback},
        {QStringLiteral("feedback import"),
         QStringLiteral("Takes over an older system's table (Customer_ID,Name,Feedback)."),
         {QStringLiteral("FILE.csv")},
         {},
         importFeedback},
        {QStringLiteral("feedback answer"),
         QStringLiteral("Answers feedback."),
         {QStringLiteral("NUMBER"), QStringLiteral("TEXT")},
         {keyOption()},
         answerFeedback},
    };
}

} // namespace florin::ctl
