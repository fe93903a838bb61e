// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/legacy/legacy_tables.h"

#include "core/aadhaar.h"
#include "core/csv.h"
#include "core/file_problem.h"
#include "core/phone_number.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace florin::server
{
namespace
{

/// One file, with its columns found by name.
class Sheet
{
public:
    static Result<Sheet> open(const QString& directory, const QString& name, const QStringList& columns)
    {
        QFile file(QDir(directory).filePath(name));
        if (!file.open(QFile::ReadOnly))
            return refuse(fileProblem(ProblemCode::file_unreadable, file));
        auto table = csv::read(file.readAll());
        if (!table)
            return refuse(std::move(table.error()));
        Sheet sheet(name, std::move(*table));
        for (const QString& column : columns) {
            const auto place = sheet.m_table.column(column);
            if (!place)
                return refuse({ProblemCode::row_invalid,
                               {{QStringLiteral("row"), qint64{0}},
                                {QStringLiteral("reason"),
                                 QStringLiteral("%1 has no column \"%2\"").arg(name, column)}}});
            sheet.m_places.append(*place);
        }
        return sheet;
    }

    [[nodiscard]] qint64 rows() const { return static_cast<qint64>(m_table.rows.size()); }
    /// The field of the column asked for as the `column`th.
    [[nodiscard]] QString field(qint64 row, qsizetype column) const
    {
        return m_table.rows[static_cast<std::size_t>(row)][m_places[column]].trimmed();
    }
    [[nodiscard]] LegacyDefect defect(qint64 row, const QString& reason, bool is_fatal) const
    {
        return {m_name, row + 1, reason, is_fatal};
    }

private:
    Sheet(QString name, csv::Table table) : m_name(std::move(name)), m_table(std::move(table)) {}

    QString m_name;
    csv::Table m_table;
    QList<qsizetype> m_places;
};

std::optional<Money> rupees(const QString& text)
{
    const auto money = Money::fromDecimal(text, Currency());
    return money && !money->isNegative() ? std::optional(*money) : std::nullopt;
}

std::optional<qint64> accountOf(const QString& text)
{
    bool is_number = false;
    const qint64 number = text.toLongLong(&is_number);
    return is_number && number > 0 && number < 1'000'000 ? std::optional(number) : std::nullopt;
}

std::optional<EntryKind> kindOf(const QString& text)
{
    if (text == u"DEPOSIT")
        return EntryKind::deposit;
    if (text == u"WITHDRAWAL")
        return EntryKind::withdrawal;
    if (text == u"TRANSFER")
        return EntryKind::transfer;
    return std::nullopt;
}

/// The old system wrote Indian time without saying so.
std::optional<Timestamp> timeOf(const QString& text)
{
    constexpr int india_offset_s = 5 * 3600 + 30 * 60;
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!time.isValid())
        return std::nullopt;
    time = QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, india_offset_s);
    return Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

Result<void> readCustomers(const QString& directory, LegacyTables& tables)
{
    const auto sheet =
        Sheet::open(directory, QStringLiteral("customers.csv"),
                    {QStringLiteral("account_num"), QStringLiteral("first_name"), QStringLiteral("last_name"),
                     QStringLiteral("aadhar_num"), QStringLiteral("phone_num"), QStringLiteral("sms"),
                     QStringLiteral("balance")});
    if (!sheet)
        return refuse(sheet.error());
    for (qint64 row = 0; row < sheet->rows(); ++row) {
        const auto account = accountOf(sheet->field(row, 0));
        const auto balance = rupees(sheet->field(row, 6));
        if (!account || !balance || sheet->field(row, 1).isEmpty()) {
            tables.defects.push_back(
                sheet->defect(row, QStringLiteral("account number, name or balance cannot be read"), true));
            continue;
        }
        LegacyCustomer customer{*account,
                                sheet->field(row, 1),
                                sheet->field(row, 2),
                                sheet->field(row, 3),
                                sheet->field(row, 4),
                                sheet->field(row, 5).compare(u"Y", Qt::CaseInsensitive) == 0,
                                *balance};
        if (!aadhaarFromText(customer.aadhaar))
            tables.defects.push_back(sheet->defect(
                row, QStringLiteral("\"%1\" is not an Aadhaar number").arg(customer.aadhaar), false));
        if (!mobileNumberFromText(customer.phone))
            tables.defects.push_back(sheet->defect(
                row, QStringLiteral("\"%1\" is not a mobile number").arg(customer.phone), false));
        tables.customers.push_back(std::move(customer));
    }
    return {};
}

Result<void> readTransactions(const QString& directory, LegacyTables& tables)
{
    const auto sheet = Sheet::open(directory, QStringLiteral("transactions.csv"),
                                   {QStringLiteral("transaction_id"), QStringLiteral("from_account"),
                                    QStringLiteral("to_account"), QStringLiteral("amount"),
                                    QStringLiteral("type"), QStringLiteral("date")});
    if (!sheet)
        return refuse(sheet.error());
    for (qint64 row = 0; row < sheet->rows(); ++row) {
        const auto from = accountOf(sheet->field(row, 1));
        const auto to = accountOf(sheet->field(row, 2));
        const auto amount = rupees(sheet->field(row, 3));
        const auto kind = kindOf(sheet->field(row, 4));
        const auto time = timeOf(sheet->field(row, 5));
        const bool fits = from && to && amount && amount->isPositive() && kind && time &&
                          (*from == *to) == (*kind != EntryKind::transfer);
        if (fits)
            tables.transactions.push_back(
                {sheet->field(row, 0).toLongLong(), *from, *to, *amount, *kind, *time});
        else
            tables.defects.push_back(
                sheet->defect(row, QStringLiteral("it does not make sense as a transaction"), true));
    }
    std::ranges::stable_sort(tables.transactions, {}, &LegacyTransaction::time);
    return {};
}

Result<void> readFeedback(const QString& directory, LegacyTables& tables)
{
    const auto sheet =
        Sheet::open(directory, QStringLiteral("feedback.csv"),
                    {QStringLiteral("Customer_ID"), QStringLiteral("Name"), QStringLiteral("Feedback")});
    if (!sheet)
        return refuse(sheet.error());
    for (qint64 row = 0; row < sheet->rows(); ++row) {
        LegacyFeedback item{sheet->field(row, 0), sheet->field(row, 1), sheet->field(row, 2)};
        if (item.text.isEmpty())
            tables.defects.push_back(sheet->defect(row, QStringLiteral("it says nothing"), true));
        else
            tables.feedback.push_back(std::move(item));
    }
    return {};
}

} // namespace

Result<LegacyTables> readLegacyTables(const QString& directory)
{
    LegacyTables tables;
    for (const auto read : {&readCustomers, &readTransactions, &readFeedback}) {
        if (auto done = read(directory, tables); !done)
            return refuse(std::move(done.error()));
    }
    return tables;
}

} // namespace florin::server
