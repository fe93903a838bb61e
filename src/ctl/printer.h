// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/json.h"
#include "ctl/failure.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace florin::ctl
{

enum class Align { Left, Right };

/// Rows for people and for spreadsheets.
struct Table {
    struct Column {
        QString title;
        Align align = Align::Left;
    };
    QList<Column> columns;
    QList<QStringList> rows;
};

enum class Format { Table, Json, Csv };

/// Where answers go: standard output. In JSON, one value a run; else tables and plain sentences.
class Printer
{
public:
    explicit Printer(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// The sentence for a person, or the reply for a script.
    void print(const QString& sentence, const QJsonValue& json) const;
    template<contract::DescribedStruct T>
    void print(const QString& sentence, const T& reply) const
    {
        print(sentence, QJsonValue(contract::json::toObject(reply)));
    }
    /// "name: value" lines, or the reply.
    template<contract::DescribedStruct T>
    void printFields(const QList<std::pair<QString, QString>>& lines, const T& reply) const
    {
        print(aligned(lines), QJsonValue(contract::json::toObject(reply)));
    }
    /// A list in the form asked for; `nothing` is the sentence for an empty one.
    template<class T>
    void printList(const Table& table, const std::vector<T>& items, const QString& nothing,
                   Format format = Format::Table) const
    {
        if (m_json || format == Format::Json)
            writeJson(contract::json::toValue(items));
        else
            printTable(table, nothing, format);
    }
    void printTable(const Table& table, Format format) const { printTable(table, {}, format); }
    /// As it is.
    void write(const QByteArray& bytes) const;
    /// The problem on standard output as JSON, or on standard error in words.
    void printFailure(const Failure& failure) const;

private:
    void writeJson(const QJsonValue& json) const;
    void printTable(const Table& table, const QString& nothing, Format format) const;
    [[nodiscard]] static QString aligned(const QList<std::pair<QString, QString>>& lines);

    bool m_json;
};

/// Columns wide enough for what stands in them, amounts to the right.
[[nodiscard]] QString toText(const Table& table);
/// RFC 4180, UTF-8, disarmed for spreadsheets (core/csv.h).
[[nodiscard]] QByteArray toCsv(const Table& table);

/// A moment in local time, "2026-01-31 09:30:00".
[[nodiscard]] QString timeText(Timestamp time);
/// An enumeration's name in words: "must_change" is "must change".
template<contract::DescribedEnum E>
[[nodiscard]] QString wordOf(E value)
{
    return contract::Wire<E>::plain(value).replace(u'_', u' ');
}

/// "queue_length" as a person reads it: "Queue length".
[[nodiscard]] QString wordsOfName(const char* name);
/// Every member of a reply that has nothing but scalars, by its name in words, in the declared order.
template<contract::DescribedStruct T>
[[nodiscard]] QList<std::pair<QString, QString>> linesOf(const T& reply)
{
    QList<std::pair<QString, QString>> lines;
    boost::mp11::mp_for_each<contract::MembersOf<T>>([&](auto member) {
        const QString name = wordsOfName(member.name);
        const auto textOf = [](const auto& value) {
            return contract::json::toValue(value).toVariant().toString();
        };
        const auto& value = reply.*member.pointer;
        if constexpr (requires { value.has_value(); })
            lines.append({name, value ? textOf(*value) : QString()});
        else
            lines.append({name, textOf(value)});
    });
    return lines;
}

} // namespace florin::ctl
