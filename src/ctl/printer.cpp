// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/printer.h"

#include "contract/problem_catalogue.h"
#include "core/csv.h"
#include "ctl/terminal.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

namespace florin::ctl
{
namespace
{

/// One line: a table has no room for line breaks.
QString cellText(const QString& text)
{
    return terminal::harmless(QString(text).replace(u'\n', u' '));
}

QString padded(const QString& text, qsizetype width, Align align)
{
    return align == Align::Right ? text.rightJustified(width) : text.leftJustified(width);
}

} // namespace

void Printer::write(const QByteArray& bytes) const
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Printer::writeJson(const QJsonValue& json) const
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    write(document.toJson(QJsonDocument::Compact) + '\n');
}

void Printer::print(const QString& sentence, const QJsonValue& json) const
{
    if (m_json)
        writeJson(json);
    else
        write(terminal::harmless(sentence).toLocal8Bit() + '\n');
}

QString Printer::aligned(const QList<std::pair<QString, QString>>& lines)
{
    qsizetype width = 0;
    for (const auto& [name, value] : lines)
        width = std::max(width, name.size());
    QStringList text;
    for (const auto& [name, value] : lines)
        text.append(name.leftJustified(width) + QStringLiteral("  ") + value);
    return text.join(u'\n');
}

void Printer::printTable(const Table& table, const QString& nothing, Format format) const
{
    if (format == Format::Csv)
        write(toCsv(table));
    else if (table.rows.isEmpty())
        write(nothing.toLocal8Bit() + '\n');
    else
        write(toText(table).toLocal8Bit());
}

void Printer::printFailure(const Failure& failure) const
{
    if (const auto* const wrong = std::get_if<WrongUsage>(&failure)) {
        terminal::say(QStringLiteral("florinctl: ") + wrong->sentence);
        return;
    }
    const auto& problem = std::get<Problem>(failure);
    if (m_json)
        return writeJson(contract::json::problemDetails(problem));
    const contract::ProblemWords words = contract::wordsOf(problem);
    terminal::say(terminal::harmless(
        words.reason + (words.advice.isEmpty() ? QString() : QStringLiteral(" ") + words.advice)));
}

QString toText(const Table& table)
{
    QList<QStringList> lines;
    QStringList titles;
    for (const Table::Column& column : table.columns)
        titles.append(column.title);
    lines.append(titles);
    lines.append(table.rows);

    QList<qsizetype> widths(table.columns.size(), 0);
    for (const QStringList& line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], cellText(line[i]).size());
    }
    QString text;
    for (const QStringList& line : lines) {
        QStringList cells;
        for (qsizetype i = 0; i < line.size(); ++i)
            cells.append(padded(cellText(line[i]), widths[i], table.columns[i].align));
        QString joined = cells.join(QStringLiteral("  "));
        while (joined.endsWith(u' '))
            joined.chop(1);
        text += joined + u'\n';
    }
    return text;
}

QByteArray toCsv(const Table& table)
{
    QStringList titles;
    for (const Table::Column& column : table.columns)
        titles.append(column.title);
    QByteArray csv = csv::line(titles);
    for (const QStringList& row : table.rows)
        csv += csv::line(row);
    return csv;
}

QString wordsOfName(const char* name)
{
    QString words = QString::fromLatin1(name).replace(u'_', u' ');
    words[0] = words[0].toUpper();
    return words;
}

QString timeText(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace florin::ctl
